/**
 * What Discord refuses, as its documentation says it (message limits, components reference, application
 * commands, interaction responses; read October 2026), written down a second time and by hand, so that a
 * wrong limit in the product does not make its own test pass. Unknown keys are refused: Discord ignores
 * them, and a typo would then go unseen.
 */
import { z } from "zod";

const url = z
  .string()
  .regex(/^(https?|attachment):\/\/\S+$/)
  .max(2048);

const embed = z.strictObject({
  title: z.string().max(256).optional(),
  description: z.string().max(4096).optional(),
  color: z.int().min(0).max(0xffffff).optional(),
  fields: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(256),
        value: z.string().min(1).max(1024),
        inline: z.boolean().optional(),
      }),
    )
    .max(25)
    .optional(),
  footer: z.strictObject({ text: z.string().min(1).max(2048) }).optional(),
  image: z.strictObject({ url }).optional(),
});

const label = z.string().min(1).max(80);
const linkButton = z.strictObject({ type: z.literal(2), style: z.literal(5), label, url: url.max(512) });
const pressButton = z.strictObject({
  type: z.literal(2),
  style: z.int().min(1).max(4),
  label,
  custom_id: z.string().min(1).max(100),
  disabled: z.boolean().optional(),
});
const row = z.strictObject({
  type: z.literal(1),
  components: z
    .array(z.union([linkButton, pressButton]))
    .min(1)
    .max(5),
});

const attachment = z.strictObject({
  id: z.string().regex(/^\d+$/),
  filename: z.string().min(1).max(255),
  description: z.string().max(1024).optional(),
});

const mentions = z.strictObject({ parse: z.array(z.enum(["users", "roles", "everyone"])) });

const shown = {
  content: z.string().max(2000).optional(),
  embeds: z.array(embed).max(10).optional(),
  components: z.array(row).max(5).optional(),
  attachments: z.array(attachment).max(10).optional(),
  allowed_mentions: mentions.optional(),
  // Only "ephemeral" is of use to us; "components v2" would forbid content for ever.
  flags: z.literal(64).optional(),
};

const reference = z.strictObject({ message_id: z.string().regex(/^\d+$/), fail_if_not_exists: z.boolean().optional() });

const { flags: _flags, ...plain } = shown;
const create = z.strictObject({
  ...plain,
  nonce: z.string().max(25).optional(),
  enforce_nonce: z.boolean().optional(),
  message_reference: reference.optional(),
});

export type MessageShape = z.output<typeof create> & { flags?: number };

/** Rules over a whole message that no single field shows. */
function wholeMessage(message: MessageShape, files: readonly string[]): string[] {
  const faults: string[] = [];
  const { content = "", embeds = [], components = [], attachments = [] } = message;
  if (!content && embeds.length === 0 && components.length === 0 && files.length === 0) faults.push("an empty message");
  const total = embeds.reduce((sum, { title = "", description = "", fields = [], footer }) => {
    const inFields = fields.reduce((count, { name, value }) => count + name.length + value.length, 0);
    return sum + title.length + description.length + inFields + (footer?.text.length ?? 0);
  }, 0);
  if (total > 6000) faults.push(`embeds of ${total} characters in all, more than 6000`);
  if (embeds.some(({ title, description, fields, image }) => !title && !description && !fields?.length && !image))
    faults.push("an empty embed");
  const ids = components.flatMap((one) =>
    one.components.flatMap((button) => ("custom_id" in button ? [button.custom_id] : [])),
  );
  if (new Set(ids).size < ids.length) faults.push("a custom_id twice");
  for (const { image } of embeds) {
    const name = image?.url.startsWith("attachment://") ? image.url.slice("attachment://".length) : undefined;
    if (name !== undefined && !files.includes(name)) faults.push(`the image ${name} without its file`);
  }
  for (const { id, filename } of attachments) {
    if (files[Number(id)] !== filename)
      faults.push(`attachment ${id} names ${filename} but its file is ${files[Number(id)]}`);
  }
  return faults;
}

const said = (error: z.ZodError): string[] => error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

function judge<Shape extends z.ZodType>(
  shape: Shape,
  body: unknown,
  then: (read: z.output<Shape>) => string[],
): string[] {
  const read = shape.safeParse(body);
  return read.success ? then(read.data) : said(read.error);
}

export const createFaults = (body: unknown, files: string[]): string[] =>
  judge(create, body, (read) => wholeMessage(read, files));
export const editFaults = (body: unknown, files: string[]): string[] =>
  judge(z.strictObject(plain), body, (read) => wholeMessage(read, files));
export const followUpFaults = (body: unknown, files: string[]): string[] =>
  judge(z.strictObject(shown), body, (read) => wholeMessage(read as MessageShape, files));

const choice = z.strictObject({
  name: z.string().min(1).max(100),
  value: z.union([z.string().min(1).max(100), z.number()]),
});

const callback = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal(5),
    data: z.strictObject({ flags: z.literal(64).optional(), allowed_mentions: mentions.optional() }).optional(),
  }),
  z.strictObject({ type: z.literal(6) }),
  z.strictObject({ type: z.literal(8), data: z.strictObject({ choices: z.array(choice).max(25) }) }),
]);

export const callbackFaults = (body: unknown): string[] => judge(callback, body, () => []);
export const directFaults = (body: unknown): string[] =>
  judge(z.strictObject({ recipient_id: z.string().regex(/^\d+$/) }), body, () => []);
