/** Columns of fixed width, the same on every platform; each brings its own measure of how wide a text shows. */
import type { ReplyColumn } from "./reply.ts";

export interface Fit {
  /** Letters that a line may have. */
  room: number;
  /** A column of words may shrink to this before the table is told row by row instead. */
  narrowest: number;
  widthOf: (text: string) => number;
}

/** Letters between two columns. */
const GAP = 2;

/** Widths that fit: only columns of words give way, never a figure. Undefined where they do not fit. */
export function fitColumns(
  columns: readonly ReplyColumn[],
  rows: readonly string[][],
  { room, narrowest, widthOf }: Fit,
): number[] | undefined {
  const widths = columns.map((_, place) => Math.max(0, ...rows.map((row) => widthOf(row[place] ?? ""))));
  for (;;) {
    const excess = widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1) - room;
    if (excess <= 0) return widths;
    const words = columns.flatMap(({ align }, place) =>
      align === "left" && (widths[place] ?? 0) > narrowest ? [place] : [],
    );
    if (words.length === 0) return undefined;
    const widest = words.reduce((best, place) => ((widths[place] ?? 0) > (widths[best] ?? 0) ? place : best));
    widths[widest] = Math.max(narrowest, (widths[widest] ?? 0) - excess);
  }
}

/** One row under its columns; `cut` shortens a cell to a width. */
export function alignRow(
  columns: readonly ReplyColumn[],
  row: readonly string[],
  widths: readonly number[],
  { widthOf, cut }: Pick<Fit, "widthOf"> & { cut: (text: string, width: number) => string },
): string {
  return row
    .map((cell, place) => {
      const width = widths[place] ?? 0;
      const text = cut(cell, width);
      const space = " ".repeat(Math.max(0, width - widthOf(text)));
      return columns[place]?.align === "right" ? space + text : text + space;
    })
    .join(" ".repeat(GAP))
    .trimEnd();
}

/** The line under the titles. */
export const ruleUnder = (widths: readonly number[]): string =>
  widths.map((width) => "─".repeat(width)).join(" ".repeat(GAP));

/** At most `width` letters, with "…" for what was left out. */
export function cutCell(text: string, width: number): string {
  const signs = Array.from(text);
  if (signs.length <= width) return text;
  return `${signs
    .slice(0, width - 1)
    .join("")
    .trimEnd()}…`;
}

/** As many of the lines as fit in `limit` characters, and a last line that says how many are left. */
export function packLines(lines: readonly string[], limit: number, more: (left: number) => string): string {
  const kept: string[] = [];
  let used = 0;
  for (const [place, line] of lines.entries()) {
    const rest = lines.length - place - 1;
    const reserve = rest > 0 ? more(rest).length + 1 : 0;
    if (used + line.length + reserve > limit) {
      const left = more(lines.length - place);
      return [...kept, ...(used + left.length <= limit ? [left] : [])].join("\n");
    }
    kept.push(line);
    used += line.length + 1;
  }
  return kept.join("\n");
}
