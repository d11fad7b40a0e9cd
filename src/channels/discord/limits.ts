/** What Discord takes, from its documentation of messages, components and commands (October 2026). Characters unless said. */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  /** Title, description, field names and values, footer and author name over all embeds of a message. */
  embedTotal: 6000,
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  buttonUrl: 512,
  altText: 1024,
  files: 10,
  /** Bytes of one file without a boosted server. */
  fileBytes: 10 * 1024 * 1024,
  nonce: 25,
  choices: 25,
  choiceName: 100,
} as const;
