import { alignRow, fitColumns, plainLine, type ReplyPart, ruleUnder } from "../../kit/index.ts";
import { fit, type Look, paint, widthOf, wrap } from "./text.ts";

type Table = Extract<ReplyPart, { kind: "table" }>;

/** A column of words may shrink to this before the table is told row by row instead. */
const NARROWEST = 12;

/** "Period: Q1 2026 · HPC revenue: $21.0M", for a window too narrow for the columns. */
function asRecords(titles: string[], rows: string[][], look: Look): string[] {
  return rows.flatMap((row) => {
    const said = row.map((cell, place) => (titles[place] ? `${titles[place]}: ${cell}` : cell)).join(" · ");
    return wrap(look, said, look.columns - 2).map((line, place) => (place === 0 ? `• ${line}` : `  ${line}`));
  });
}

/** Aligned columns under their titles. */
export function tableLines(table: Table, look: Look): string[] {
  const titles = table.columns.map(({ title }) => plainLine(title, 80));
  const rows = table.rows.map((row) => table.columns.map((_, place) => plainLine(row[place] ?? "", 400)));
  const widths = fitColumns(table.columns, [titles, ...rows], { room: look.columns, narrowest: NARROWEST, widthOf });
  if (!widths) return asRecords(titles, rows, look);
  const line = (row: string[]) => alignRow(table.columns, row, widths, { widthOf, cut: fit });
  return [paint(look, line(titles), "bold"), paint(look, ruleUnder(widths), "dim"), ...rows.map(line)];
}
