/** What Discord refuses of application commands, as its documentation says it (read October 2026). */
import { z } from "zod";

const name = z
  .string()
  .regex(/^[-_'\p{L}\p{N}]{1,32}$/u)
  .refine((text) => text === text.toLowerCase(), "a name in upper case");
const description = z.string().min(1).max(100);
const choice = z.strictObject({ name: z.string().min(1).max(100), value: z.string().min(1).max(100) });

const value = z
  .strictObject({
    type: z.union([z.literal(3), z.literal(4), z.literal(5)]),
    name,
    description,
    required: z.boolean().optional(),
    choices: z.array(choice).min(1).max(25).optional(),
    autocomplete: z.boolean().optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    max_length: z.int().min(1).max(6000).optional(),
  })
  .refine(({ choices, autocomplete }) => !(choices && autocomplete), "choices and autocomplete together")
  .refine(
    ({ type, min_value, max_value }) => type === 4 || (min_value === undefined && max_value === undefined),
    "bounds on text",
  )
  .refine(({ type, choices, autocomplete }) => type !== 5 || (!choices && !autocomplete), "choices on a yes or no");

const requiredFirst = (options: { required?: boolean | undefined }[]) =>
  options.every(({ required }, place) => !required || options.slice(0, place).every((before) => before.required));
const distinct = (options: { name: string }[]) => new Set(options.map((option) => option.name)).size === options.length;

const leaf = z.strictObject({
  type: z.literal(1),
  name,
  description,
  options: z
    .array(value)
    .max(25)
    .refine(requiredFirst, "a required option after an optional one")
    .refine(distinct, "a name twice")
    .optional(),
});
const group = z.strictObject({
  type: z.literal(2),
  name,
  description,
  options: z.array(leaf).min(1).max(25).refine(distinct, "a name twice"),
});

const shared = {
  default_member_permissions: z.string().nullish(),
  contexts: z.array(z.int().min(0).max(2)).min(1).optional(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).optional(),
};

const chatInput = z
  .strictObject({
    type: z.literal(1).optional(),
    name,
    description,
    options: z
      .array(z.union([leaf, group]))
      .max(25)
      .refine(distinct, "a name twice")
      .optional(),
    ...shared,
  })
  .refine((command) => lettersIn(command) <= 8000, "more than 8000 characters");

const onMessage = z.strictObject({ type: z.literal(3), name: z.string().min(1).max(32), ...shared });

const commands = z.array(z.union([chatInput, onMessage])).max(105);

/** Names, descriptions and choice values, all of them together. */
export function lettersIn(node: unknown): number {
  if (typeof node !== "object" || node === null) return 0;
  if (Array.isArray(node)) return node.reduce<number>((sum, entry) => sum + lettersIn(entry), 0);
  return Object.entries(node).reduce((sum, [key, entry]) => {
    if (key === "name" || key === "description" || key === "value") return sum + String(entry).length;
    return sum + lettersIn(entry);
  }, 0);
}

/** `forGuild`: contexts and integration types are for commands of all servers only. */
export function commandFaults(body: unknown, forGuild: boolean): string[] {
  const read = commands.safeParse(body);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return forGuild && read.data.some(({ contexts, integration_types }) => contexts || integration_types)
    ? ["contexts on a server's own command"]
    : [];
}
