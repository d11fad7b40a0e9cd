import { alignRow, cutCell, fitColumns, plainLine, type ReplyPart, ruleUnder } from "../../kit/index.ts";
import { codeText, escapeLine } from "./escape.ts";

export type Table = Extract<ReplyPart, { kind: "table" }>;

/** Letters of fixed width on one line, on a desktop: an embed is narrow, the message itself is not. */
export const WIDTH = { embed: 56, content: 80 } as const;
const NARROWEST_WORDS = 10;
const FENCE = "```";

const widthOf = (text: string): number => Array.from(text.replace(/\u200b/g, "")).length;

const titlesOf = (table: Table): string[] => table.columns.map(({ title }) => plainLine(title, 60));
const rowsOf = (table: Table): string[][] =>
  table.rows.map((row) => table.columns.map((_, place) => plainLine(row[place] ?? "", 200)));

/** Lines while they fit in `limit` characters; the last one counts those that do not. */
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

/** Columns in fixed width, at most `most` letters a line; nothing where they do not fit. */
export function fixedTable(table: Table, limit: number, most: number): string | undefined {
  const rows = [titlesOf(table), ...rowsOf(table)].map((row) => row.map(codeText));
  const widths = fitColumns(table.columns, rows, { room: most, narrowest: NARROWEST_WORDS, widthOf });
  if (!widths) return undefined;
  const [head = "", ...body] = rows.map((row) => alignRow(table.columns, row, widths, { widthOf, cut: cutCell }));
  const ruled = [head, ruleUnder(widths), ...body];
  return `${FENCE}\n${fill(ruled, limit - 8).join("\n")}\n${FENCE}`;
}

/** Whether the table fits without shortening a word. */
export function fitsWhole(table: Table, most: number): boolean {
  const rows = [titlesOf(table), ...rowsOf(table)];
  const widths = table.columns.map((_, place) => Math.max(...rows.map((row) => widthOf(row[place] ?? ""))));
  return widths.reduce((sum, width) => sum + width, 0) + 2 * (widths.length - 1) <= most;
}

/** Row by row, for what no width takes: reads well on a phone and aloud. */
export function rowTable(table: Table, limit: number): string {
  const titles = titlesOf(table);
  const lines = rowsOf(table).map(([first = "", ...rest]) => {
    const said = rest.map(
      (cell, place) => `${escapeLine(titles[place + 1] ?? "", 40)} **${escapeLine(cell, 80) || "—"}**`,
    );
    return `- **${escapeLine(first, 80) || "—"}:** ${said.join(" · ")}`;
  });
  return fill(lines, limit).join("\n");
}
