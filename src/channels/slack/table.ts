import { plainLine, type ReplyPart } from "../../kit/index.ts";
import { codeLine, escapeSigns, markLine } from "./escape.ts";

type Table = Extract<ReplyPart, { kind: "table" }>;

/** Letters of fixed width that a Slack window shows without breaking the line. */
const WIDEST = 80;
const NARROWEST_WORDS = 10;

const widthOf = (text: string): number => Array.from(text).length;

function cut(text: string, width: number): string {
  const signs = Array.from(text);
  return signs.length <= width
    ? text
    : `${signs
        .slice(0, width - 1)
        .join("")
        .trimEnd()}…`;
}

/** Widths that fit: only columns of words give way, never a figure. */
function widthsFor(table: Table, rows: string[][]): number[] | undefined {
  const widths = table.columns.map((_, place) => Math.max(0, ...rows.map((row) => widthOf(row[place] ?? ""))));
  for (;;) {
    const excess = widths.reduce((sum, width) => sum + width, 0) + 2 * (widths.length - 1) - WIDEST;
    if (excess <= 0) return widths;
    const words = table.columns.flatMap(({ align }, place) =>
      align === "left" && (widths[place] ?? 0) > NARROWEST_WORDS ? [place] : [],
    );
    if (words.length === 0) return undefined;
    const widest = words.reduce((best, place) => ((widths[place] ?? 0) > (widths[best] ?? 0) ? place : best));
    widths[widest] = Math.max(NARROWEST_WORDS, (widths[widest] ?? 0) - excess);
  }
}

function aligned(table: Table, rows: string[][], widths: number[]): string[] {
  return rows.map((row) =>
    row
      .map((cell, place) => {
        const width = widths[place] ?? 0;
        const text = cut(cell, width);
        const space = " ".repeat(Math.max(0, width - widthOf(text)));
        return table.columns[place]?.align === "right" ? space + text : text + space;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Row by row, for tables wider than the window: reads well on a phone and aloud. */
function asRecords(titles: string[], rows: string[][]): string[] {
  return rows.map(([first = "", ...rest]) => {
    const said = rest.map((cell, place) => `${markLine(titles[place + 1] ?? "", 40)} *${markLine(cell, 80) || "—"}*`);
    return `• *${markLine(first, 80)}:* ${said.join(" · ")}`;
  });
}

function inPieces(lines: string[], limit: number): string[][] {
  const pieces: string[][] = [[]];
  let used = 0;
  for (const line of lines) {
    if (used + line.length + 1 > limit) {
      pieces.push([]);
      used = 0;
    }
    pieces.at(-1)?.push(line);
    used += line.length + 1;
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** The table as pieces of mrkdwn, each at most `limit` characters, in fixed width where it fits the window. */
export function tableTexts(table: Table, limit: number): string[] {
  const titles = table.columns.map(({ title }) => codeLine(title));
  const rows = table.rows.map((row) => table.columns.map((_, place) => codeLine(row[place] ?? "")));
  const widths = widthsFor(table, [titles, ...rows]);
  if (!widths) {
    const plain = table.rows.map((row) => table.columns.map((_, place) => plainLine(row[place] ?? "", 400)));
    return inPieces(asRecords(titles, plain), limit).map((lines) => lines.join("\n"));
  }
  const [head = "", ...body] = aligned(table, [titles, ...rows], widths).map(escapeSigns);
  const top = [head, widths.map((width) => "─".repeat(width)).join("  ")].join("\n");
  const pieces = inPieces(body, limit - top.length - 10);
  return (pieces.length > 0 ? pieces : [[]]).map((lines) => `\`\`\`\n${[top, ...lines].join("\n")}\n\`\`\``);
}
