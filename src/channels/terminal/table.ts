import { plainLine, type ReplyPart } from "../../kit/index.ts";
import { fit, type Look, padEnd, padStart, paint, widthOf, wrap } from "./text.ts";

type Table = Extract<ReplyPart, { kind: "table" }>;

const GAP = "  ";
/** A column of words may shrink to this before the table is told row by row instead. */
const NARROWEST = 12;

/** Widths that fit: only columns of words give way, never a figure. */
function widthsFor(columns: Table["columns"], cells: string[][], room: number): number[] | undefined {
  const widths = columns.map((_, place) => Math.max(...cells.map((row) => widthOf(row[place] ?? ""))));
  const total = () => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (columns.length - 1);
  while (total() > room) {
    const words = columns.flatMap(({ align }, place) =>
      align === "left" && (widths[place] ?? 0) > NARROWEST ? [place] : [],
    );
    if (words.length === 0) return undefined;
    const widest = words.reduce((best, place) => ((widths[place] ?? 0) > (widths[best] ?? 0) ? place : best));
    widths[widest] = Math.max(NARROWEST, (widths[widest] ?? 0) - Math.max(1, total() - room));
  }
  return widths;
}

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
  const widths = widthsFor(table.columns, [titles, ...rows], look.columns);
  if (!widths) return asRecords(titles, rows, look);
  const line = (row: string[]) =>
    row
      .map((cell, place) => {
        const width = widths[place] ?? 0;
        return table.columns[place]?.align === "right" ? padStart(cell, width) : padEnd(fit(cell, width), width);
      })
      .join(GAP)
      .trimEnd();
  const ruled = widths.map((width) => "─".repeat(width)).join(GAP);
  return [paint(look, line(titles), "bold"), paint(look, ruled, "dim"), ...rows.map(line)];
}
