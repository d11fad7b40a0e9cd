import type { Button, KnownBlock } from "@slack/types";
import { type Reply, type ReplyButton, type ReplyPart, type Span, safeLink } from "../../kit/index.ts";
import { actions, context, header, type Rendered, runButton, section, weightOf } from "./blocks.ts";
import { flatLine, linkTo, markBlock, markLine, timeToken } from "./escape.ts";
import { LIMITS } from "./limits.ts";
import { tableTexts } from "./table.ts";

/** A picture or file that goes up after the message. */
export interface ReplyFile {
  name: string;
  bytes: Uint8Array;
  alt?: string;
}

export type RenderedReply = Rendered & { files: ReplyFile[] };

/** Room kept for the line that says the answer was cut. */
const CUT_ROOM = 300;

/** White space at an end of a span parts it from the next: one break, or one space. */
const edge = (space: string): string => (space === "" ? "" : space.includes("\n") ? "\n" : " ");

/** `wrap` gets the words without the space around them: Slack reads no markup beside a space. */
function withEdges(text: string, wrap: (shown: string) => string): string {
  const shown = markBlock(text, LIMITS.section - 10);
  const lead = edge(text.slice(0, text.length - text.trimStart().length));
  if (!shown) return lead;
  return lead + wrap(shown) + edge(text.slice(text.trimEnd().length));
}

function spanText(span: Span): string {
  if (typeof span === "string") return withEdges(span, (shown) => shown);
  if ("time" in span) return timeToken(span.time);
  if (span.link) return linkTo(span.text, span.link, 1000);
  if (span.code) return withEdges(span.text.replace(/`/g, "ˋ"), (shown) => `\`${shown}\``);
  const sign = span.bold ? "*" : span.italic ? "_" : "";
  return withEdges(span.text, (shown) => sign + shown + sign);
}

const spansText = (spans: Span[]): string => spans.map(spanText).join("");

/** Whole lines as long as they fit, so that no markup is left open. */
function pieces(lines: string[], limit: number): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const short = line.length > limit ? `${line.slice(0, limit - 1).replace(/[<&][^<>&;]*$/, "")}…` : line;
    const last = found.at(-1);
    if (last !== undefined && last.length + short.length + 1 <= limit) found[found.length - 1] = `${last}\n${short}`;
    else found.push(short);
  }
  return found.filter((text) => text.trim());
}

function buttonOf(button: ReplyButton, id: string): Button[] {
  if ("command" in button) {
    return button.command.length <= LIMITS.buttonValue ? [runButton(button.label, button.command, id)] : [];
  }
  const url = safeLink(button.url, LIMITS.buttonUrl);
  const text = { type: "plain_text", text: flatLine(button.label, LIMITS.buttonText) || "Open", emoji: false } as const;
  return url ? [{ type: "button", action_id: id.replace(/^run/, "open"), text, url }] : [];
}

/** `place` makes the ids of buttons different over the whole message; `aside` says that files go to the asker alone. */
function blocksOf(part: ReplyPart, place: number, asker: string | undefined, aside: string): KnownBlock[] {
  switch (part.kind) {
    case "heading":
      return flatLine(part.text, LIMITS.header) ? [header(part.text)] : [];
    case "text":
      return pieces(spansText(part.spans).split("\n"), LIMITS.section).map(section);
    case "list":
      return pieces(
        part.items.map((item) => `• ${spansText(item).replace(/\n/g, " ")}`),
        LIMITS.section,
      ).map(section);
    case "table":
      return tableTexts(part, LIMITS.section).map(section);
    case "note":
      return pieces(spansText(part.spans).split("\n"), LIMITS.contextText).map(context);
    case "image":
      return [context(`Picture${aside}: ${markLine(part.alt, LIMITS.contextText - 60)}`)];
    case "file":
      return [context(`File${aside}: ${markLine(part.name, 200)}`)];
    case "buttons": {
      const owner = asker ? `:${asker}` : "";
      const made = part.buttons.flatMap((button, index) => buttonOf(button, `run:${place}.${index}${owner}`));
      return made.length > 0 ? [actions(made.slice(0, LIMITS.buttons))] : [];
    }
  }
}

function withinLimits(blocks: KnownBlock[]): KnownBlock[] {
  const kept: KnownBlock[] = [];
  let used = 2;
  for (const [place, block] of blocks.entries()) {
    const last = place === blocks.length - 1;
    const room = LIMITS.total - (last ? 0 : CUT_ROOM);
    if (used + weightOf(block) > room || (kept.length === LIMITS.blocks - 1 && !last)) {
      return [...kept, context("The answer is longer than a Slack message: ask for less to see the rest.")];
    }
    kept.push(block);
    used += weightOf(block);
  }
  return kept;
}

function fileOf(part: ReplyPart): ReplyFile[] {
  if (part.kind === "image") return [{ name: part.name, bytes: part.png, alt: part.alt }];
  return part.kind === "file" ? [{ name: part.name, bytes: part.bytes }] : [];
}

/**
 * An answer as a message and the files that follow it. `asker` is set where the channel sees it: the buttons
 * then work for that person only.
 */
export function renderReply(reply: Reply, asker?: string): RenderedReply {
  // Slack shows no file beside a message that one person alone sees.
  const aside = reply.private ? ", in your direct messages" : "";
  const blocks = withinLimits(reply.parts.flatMap((part, place) => blocksOf(part, place, asker, aside)));
  const text = flatLine(reply.summary, LIMITS.text) || "No answer.";
  return {
    text,
    blocks: blocks.length > 0 ? blocks : [section(markBlock(reply.summary, LIMITS.section) || text)],
    files: reply.parts.flatMap(fileOf),
  };
}
