import type { APIEmbed } from "discord.js";
import { plainLine, type Reply, type ReplyPart, type Span } from "../../kit/index.ts";
import { type BodyFile, NO_MENTIONS, type Rendered } from "./body.ts";
import { buttonRows } from "./buttons.ts";
import { codeText, escapeLine, linkTo, timeTag } from "./escape.ts";
import { LIMITS } from "./limits.ts";
import { fitsWhole, fixedTable, rowTable, type Table, WIDTH } from "./table.ts";

/** One block is never longer; two of them fit a description, three the total. */
const BLOCK = 1900;
const BLUE = 0x4f86c6;

function spanText(span: Span): string {
  if (typeof span === "string") return spaced(span, (text) => escapeLine(text, BLOCK));
  if ("time" in span) return timeTag(span.time);
  if (span.link !== undefined) return spaced(span.text, (text) => linkTo(text, span.link));
  if (span.code) return spaced(span.text, (text) => (text ? `\`${codeText(plainLine(text, 300))}\`` : ""));
  const mark = `${span.bold ? "**" : ""}${span.italic ? "*" : ""}`;
  const close = `${span.italic ? "*" : ""}${span.bold ? "**" : ""}`;
  return spaced(span.text, (text) => (text && mark ? mark + escapeLine(text, BLOCK) + close : escapeLine(text, BLOCK)));
}

/** White space stays outside the markup, where Discord would else not see it as markup. */
function spaced(text: string, mark: (inner: string) => string): string {
  const inner = mark(text.trim());
  return `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) && inner ? " " : ""}`;
}

/** Whole spans while they fit, so that no markup is cut open. */
function spansText(spans: readonly Span[], limit: number): string {
  let text = "";
  for (const span of spans) {
    const next = spanText(span);
    if (text.length + next.length > limit - 1) return `${text}…`;
    text += next;
  }
  return text.trim();
}

/** Whole items; a list too long for one block goes on in the next. */
function listBlocks(items: readonly Span[][]): string[] {
  const blocks: string[] = [];
  for (const item of items) {
    const line = `- ${spansText(item, 600)}`;
    const last = blocks.at(-1);
    if (last === undefined || last.length + line.length + 1 > BLOCK) blocks.push(line);
    else blocks[blocks.length - 1] = `${last}\n${line}`;
  }
  return blocks;
}

function blocksOf(part: ReplyPart): string[] {
  switch (part.kind) {
    case "heading":
      return [`### ${escapeLine(part.text, 200)}`];
    case "text":
      return [spansText(part.spans, BLOCK)];
    case "list":
      return listBlocks(part.items);
    case "table":
      return [fixedTable(part, BLOCK, WIDTH.embed) ?? rowTable(part, BLOCK)];
    case "note":
      return [`-# ${spansText(part.spans, 800)}`];
    default:
      return [];
  }
}

/** Blocks as one or more embeds, within every limit; what does not fit is said to be left out. */
function embedsOf(blocks: string[]): APIEmbed[] {
  const descriptions: string[] = [];
  const cutNote = "-# The rest did not fit in one message.";
  let total = cutNote.length + 1;
  for (const block of blocks) {
    if (total + block.length + 1 > LIMITS.embedTotal) {
      const last = descriptions.pop() ?? "";
      descriptions.push(last.length + cutNote.length < LIMITS.description ? `${last}\n${cutNote}` : last);
      break;
    }
    total += block.length + 1;
    const open = descriptions.at(-1);
    if (open !== undefined && open.length + block.length + cutNote.length + 2 <= LIMITS.description) {
      descriptions[descriptions.length - 1] = `${open}\n${block}`;
    } else descriptions.push(block);
  }
  return descriptions.map((description) => ({ color: BLUE, description }));
}

/** File names are ours to choose; Discord takes letters, digits, dot, dash and underscore without change. */
const fileName = (name: string, place: number): string =>
  plainLine(name, 80).replace(/[^\w.-]+/g, "_") || `file-${place}`;

function filesOf(parts: readonly ReplyPart[]): { file: BodyFile; alt?: string }[] {
  const found = parts.flatMap((part, place) => {
    if (part.kind === "image") {
      const file = { name: fileName(part.name, place), data: part.png, contentType: "image/png" };
      return [{ file, alt: plainLine(part.alt, LIMITS.altText) }];
    }
    if (part.kind !== "file") return [];
    return [{ file: { name: fileName(part.name, place), data: part.bytes, contentType: part.mime } }];
  });
  return found.filter(({ file }) => file.data.length <= LIMITS.fileBytes).slice(0, LIMITS.files);
}

/**
 * The line that stands alone, and under it the first table that is too wide for an embed: the message itself
 * has more room. Gives back which part went there.
 */
function contentOf(reply: Reply): { content: string; taken?: ReplyPart } {
  const summary = escapeLine(reply.summary, 800) || "Done.";
  const wide = reply.parts.find((part): part is Table => part.kind === "table" && !fitsWhole(part, WIDTH.embed));
  const text = wide && fixedTable(wide, LIMITS.content - summary.length - 1, WIDTH.content);
  return wide && text ? { content: `${summary}\n${text}`, taken: wide } : { content: summary };
}

/** The answer of a command as a message. `turnsPage` says which buttons replace this answer instead of adding one. */
export function renderReply(reply: Reply, turnsPage?: (line: string) => boolean): Rendered {
  const attached = filesOf(reply.parts);
  const { content, taken } = contentOf(reply);
  const rest = reply.parts.filter((part) => part !== taken).flatMap(blocksOf);
  // Many an answer repeats its summary as its first text.
  const embeds = embedsOf(rest.filter((block) => block !== "" && block !== content));
  const picture = attached.find(({ file }) => file.contentType === "image/png");
  if (picture) {
    const last = embeds.at(-1) ?? { color: BLUE };
    if (embeds.length === 0) embeds.push(last);
    last.image = { url: `attachment://${picture.file.name}` };
  }
  return {
    body: {
      content,
      embeds,
      components: buttonRows(
        reply.parts.flatMap((part) => (part.kind === "buttons" ? part.buttons : [])),
        turnsPage,
      ),
      attachments: attached.map(({ file, alt }, id) => ({
        id: String(id),
        filename: file.name,
        ...(alt ? { description: alt } : {}),
      })),
      allowed_mentions: NO_MENTIONS,
    },
    files: attached.map(({ file }) => file),
  };
}
