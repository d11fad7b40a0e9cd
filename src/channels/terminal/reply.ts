import { plainLine, type Reply, type ReplyPart, type Span, safeLink } from "../../kit/index.ts";
import { tableLines } from "./table.ts";
import { type Look, type Piece, showTime, wrap } from "./text.ts";

/** Enough for any page of an answer; a runaway text costs a cut, not the terminal. */
const TEXT_LIMIT = 4000;

function pieceOf(span: Span): Piece {
  if (typeof span === "string") return { text: spaced(span) };
  if ("time" in span) return { text: showTime(span.time) };
  const link = safeLink(span.link);
  const text = spaced(span.text) + (link ? ` (${link})` : "");
  if (span.bold) return { text, style: "bold" };
  if (span.code) return { text, style: "cyan" };
  return span.italic ? { text, style: "italic" } : { text };
}

/** Cleaned, with the space at either end kept: it parts the span from its neighbour. */
function spaced(text: string): string {
  const clean = plainLine(text, TEXT_LIMIT);
  return `${/^\s/.test(text) ? " " : ""}${clean}${/\s$/.test(text) && clean ? " " : ""}`;
}

/** Kept on one line. */
const glued = (text: string): string => text.replace(/ /g, "\u00a0");

function buttonPieces(part: Extract<ReplyPart, { kind: "buttons" }>): Piece[] {
  return part.buttons.flatMap((button): Piece[] => {
    const does = "command" in button ? `/miner ${plainLine(button.command, 200)}` : (safeLink(button.url) ?? "");
    return [
      { text: glued(`[${plainLine(button.label, 80)}]`), style: "bold" },
      { text: glued(` ${does}`), style: "dim" },
      { text: `${glued("  ")} ` },
    ];
  });
}

function sizeOf(bytes: Uint8Array): string {
  return bytes.length < 1024 ? `${bytes.length} bytes` : `${Math.round(bytes.length / 1024)} KB`;
}

function partLines(part: ReplyPart, look: Look): string[] {
  const width = look.columns;
  if (part.kind === "heading") return wrap(look, plainLine(part.text, TEXT_LIMIT), width, ["bold", "underline"]);
  if (part.kind === "text") return wrap(look, part.spans.map(pieceOf), width);
  if (part.kind === "note") {
    return wrap(
      look,
      part.spans.map(pieceOf).map(({ text }) => ({ text, style: "dim" as const })),
      width,
    );
  }
  if (part.kind === "list") {
    return part.items.flatMap((item) =>
      wrap(look, item.map(pieceOf), width - 2).map((line, place) => (place === 0 ? `• ${line}` : `  ${line}`)),
    );
  }
  if (part.kind === "table") return tableLines(part, look);
  if (part.kind === "image")
    return wrap(look, `[image ${plainLine(part.name, 100)}: ${plainLine(part.alt, 2000)}]`, width);
  if (part.kind === "file") return wrap(look, `[file ${plainLine(part.name, 100)}, ${sizeOf(part.bytes)}]`, width);
  return wrap(look, buttonPieces(part), width).map((line) => line.replaceAll("\u00a0", " "));
}

/** The words of a heading or text; nothing for what is no words. */
function plainOf(part: ReplyPart): string | undefined {
  if (part.kind === "heading") return plainLine(part.text, TEXT_LIMIT);
  return part.kind === "text"
    ? plainLine(part.spans.map((span) => pieceOf(span).text).join(""), TEXT_LIMIT)
    : undefined;
}

/** An answer as text, lines ended by "\n"; the summary first, as a screen reader would meet it. */
export function renderReplyText(reply: Reply, look: Look): string {
  const summary = plainLine(reply.summary, TEXT_LIMIT);
  // Many an answer repeats its summary, for Slack shows no summary beside the parts.
  const parts = reply.parts.filter((part) => plainOf(part) !== summary);
  const head = wrap(look, summary, look.columns, "bold");
  const blocks = [head, ...parts.map((part) => partLines(part, look))].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.map((line) => line.trimEnd()).join("\n")).join("\n\n")}\n`;
}
