import { plainLine, type ReplyPart } from "../../kit/index.ts";
import { codeText, escapeLine } from "./escape.ts";

type Table = Extract<ReplyPart, { kind: "table" }>;

/** Letters of fixed width that an embed shows without breaking the line. */
const WIDEST = 56;
const NARROWEST_WORDS = 10;

const widthOf = (text: string): number => Array.from(text.replace(/\u200b/g, "")).length;

function cut(text: string, width: number): string {
  const signs = Array.from(text);
  return signs.length <= width
    ? text
    : `${signs
        .slice(0, width - 1)
        .join("")
        .trimEnd()}…`;
}

function widthsFor(table: Table, rows: string[][]): number[] | undefined {
  const widths = table.columns.map((_, place) => Math.max(...rows.map((row) => widthOf(row[place] ?? ""))));
  const over = () => widths.reduce((sum, width) => sum + width, 0) + 2 * (widths.length - 1) - WIDEST;
  for (;;) {
    const excess = over();
    if (excess <= 0) return widths;
    const words = table.columns.flatMap(({ align }, place) =>
      align === "left" && (widths[place] ?? 0) > NARROWEST_WORDS ? [place] : [],
    );
    if (words.length === 0) return undefined;
    const widest = words.reduce((best, place) => ((widths[place] ?? 0) > (widths[best] ?? 0) ? place : best));
    widths[widest] = Math.max(NARROWEST_WORDS, (widths[widest] ?? 0) - excess);
  }
}

/** Row by row, for tables wider than an embed: reads well on a phone and aloud. */
function asRecords(titles: string[], rows: string[][]): string[] {
  return rows.map(([first = "", ...rest]) => {
    const said = rest.map(
      (cell, place) => `${escapeLine(titles[place + 1] ?? "", 40)} **${escapeLine(cell, 80) || "—"}**`,
    );
    return `- **${escapeLine(first, 80)}:** ${said.join(" · ")}`;
  });
}

/**
 * The table as lines of one block: in fixed width where it fits an embed, else one line a row.
 * `limit` is in characters; rows that do not fit are counted in the last line.
 */
export function tableText(table: Table, limit: number): string {
  const titles = table.columns.map(({ title }) => plainLine(title, 60));
  const rows = table.rows.map((row) => table.columns.map((_, place) => plainLine(row[place] ?? "", 200)));
  const code = [titles, ...rows].map((row) => row.map(codeText));
  const widths = widthsFor(table, code);
  if (!widths) return fill(asRecords(titles, rows), limit).join("\n");
  const lines = code.map((row) =>
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
  const [head = "", ...body] = lines;
  const ruled = [head, widths.map((width) => "─".repeat(width)).join("  "), ...body];
  return `\`\`\`\n${fill(ruled, limit - 8).join("\n")}\n\`\`\``;
}

function fill(lines: string[], limit: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const [place, line] of lines.entries()) {
    if (used + line.length + 1 > limit - 24) return [...kept, `… ${lines.length - place} more rows`];
    kept.push(line);
    used += line.length + 1;
  }
  return kept;
}
