import { z } from "zod";

/**
 * What Slack refuses in a message. No official schema exists: the numbers are those of the validators in Slack's
 * own SDKs (python-slack-sdk `models/blocks`, `@slack/types`) and of its reference pages; the total of 13,200
 * characters is what apps met ("msg_blocks_too_long", bolt-js issue 2509). Unknown keys are refused too.
 */
const plain = (most: number) =>
  z.strictObject({ type: z.literal("plain_text"), text: z.string().min(1).max(most), emoji: z.boolean().optional() });
const markdown = (most: number) =>
  z.strictObject({ type: z.literal("mrkdwn"), text: z.string().min(1).max(most), verbatim: z.boolean().optional() });
const either = (most: number) => z.discriminatedUnion("type", [plain(most), markdown(most)]);
const webAddress = (most: number) => z.url({ protocol: /^https?$/ }).max(most);
const blockId = z.string().min(1).max(255).optional();

const button = z.strictObject({
  type: z.literal("button"),
  action_id: z.string().min(1).max(255),
  text: plain(75),
  value: z.string().min(1).max(2000).optional(),
  url: webAddress(3000).optional(),
  style: z.enum(["primary", "danger"]).optional(),
  accessibility_label: z.string().max(75).optional(),
});
const picture = { image_url: webAddress(3000), alt_text: z.string().min(1).max(2000) };
const imageElement = z.strictObject({ type: z.literal("image"), ...picture });

const section = z
  .strictObject({
    type: z.literal("section"),
    block_id: blockId,
    text: either(3000).optional(),
    fields: z.array(either(2000)).min(1).max(10).optional(),
    accessory: z.discriminatedUnion("type", [button, imageElement]).optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text || fields, "a section needs text or fields");

const block = z.discriminatedUnion("type", [
  section,
  z.strictObject({ type: z.literal("header"), block_id: blockId, text: plain(150) }),
  z.strictObject({ type: z.literal("divider"), block_id: blockId }),
  z.strictObject({
    type: z.literal("context"),
    block_id: blockId,
    elements: z
      .array(z.discriminatedUnion("type", [plain(2000), markdown(2000), imageElement]))
      .min(1)
      .max(10),
  }),
  z
    .strictObject({ type: z.literal("actions"), block_id: blockId, elements: z.array(button).min(1).max(25) })
    .refine(({ elements }) => new Set(elements.map(({ action_id }) => action_id)).size === elements.length, {
      message: "two elements have one action_id",
    }),
  z.strictObject({ type: z.literal("image"), block_id: blockId, ...picture, title: plain(2000).optional() }),
]);

const MOST_BLOCKS = 50;
const MOST_CHARACTERS = 13_200;
const MOST_TEXT = 40_000;

/** Characters in every string of a value, keys and types aside. */
function lettersIn(value: unknown, key = ""): number {
  if (typeof value === "string") return key === "type" ? 0 : value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + lettersIn(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, each]) => sum + lettersIn(each, name), 0);
}

/** Every reason to refuse the blocks, each with where it is: "/3/text/text: Too big …". */
export function blockFaults(blocks: unknown): { error: string; messages: string[] } | undefined {
  const read = z.array(block).safeParse(blocks);
  if (!read.success) {
    const messages = read.error.issues.map(
      ({ path, message }) => `[ERROR] ${message} [json-pointer:/${path.join("/")}]`,
    );
    return { error: "invalid_blocks", messages };
  }
  if (read.data.length > MOST_BLOCKS)
    return { error: "invalid_blocks", messages: [`[ERROR] no more than ${MOST_BLOCKS} items allowed`] };
  const ids = read.data.flatMap(({ block_id }) => block_id ?? []);
  if (new Set(ids).size < ids.length) return { error: "invalid_blocks", messages: ["[ERROR] block_id already exists"] };
  if (lettersIn(blocks) > MOST_CHARACTERS) return { error: "msg_blocks_too_long", messages: [] };
  return undefined;
}

/** What Slack would say to a message of this text and these blocks; nothing where it takes it. */
export function messageFaults(text: unknown, blocks: unknown): { error: string; messages: string[] } | undefined {
  const empty = (typeof text !== "string" || text.trim() === "") && (!Array.isArray(blocks) || blocks.length === 0);
  if (empty) return { error: "no_text", messages: [] };
  if (typeof text === "string" && text.length > MOST_TEXT) return { error: "msg_too_long", messages: [] };
  return blocks === undefined ? undefined : blockFaults(blocks);
}

/** Every text that a reader of the message may see or hear. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
