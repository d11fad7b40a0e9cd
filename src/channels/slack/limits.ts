/**
 * What Slack takes in a message: from the validators of its own SDKs (python-slack-sdk `models/blocks`,
 * `@slack/types`), the total from what apps met ("msg_blocks_too_long", bolt-js issue 2509). Characters unless said.
 */
export const LIMITS = {
  blocks: 50,
  section: 3000,
  fields: 10,
  field: 2000,
  header: 150,
  contextText: 2000,
  buttons: 25,
  buttonText: 75,
  buttonValue: 2000,
  buttonUrl: 3000,
  altText: 2000,
  actionId: 255,
  /** Over all blocks of a message; counted here on their JSON, which is never less than what Slack counts. */
  total: 13_000,
  text: 4000,
} as const;
