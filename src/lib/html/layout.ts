import { finishCell, type RawCell } from "./builder.ts";
import { fillsFigure, looksLikeFigure } from "./looks.ts";
import { BREAK, foldLine, foldLines } from "./text.ts";
import { textBlocks } from "./typed-blocks.ts";
import type { Block } from "./types.ts";

// What stands in a cell of its own before an entry of a list: a bullet, "(1)", "1.", "*", "a)".
const MARKER = /^(?:[•●◦▪■‣⁃·○►➢✓*†‡–—-]|\(?[0-9]{1,2}[.)]|\(?[a-z][.)])$/i;
/** A cell longer than this is prose, not a label. */
const LONG = 240;

/** Whether every row says one thing only, perhaps behind a bullet. */
const isList = (rows: string[][]): boolean =>
  rows.every((row) => {
    const filled = row.filter((text) => text !== "");
    return filled.length <= 1 || (filled.length === 2 && MARKER.test(filled[0]!));
  });

/** So many rows of words and figures make a statement, whatever notes stand below it in the same table. */
const DATA_ROWS = 2;

/** Whether most of the text stands in long cells: columns of a letter, boxed notices. */
function isProse(rows: string[][]): boolean {
  const data = rows.filter((row) => row.some(looksLikeFigure) && row.some((text) => /[a-z]{3}/i.test(text)));
  if (data.length >= DATA_ROWS) return false;
  let all = 0;
  let long = 0;
  for (const text of rows.flat()) {
    all += text.length;
    if (text.length > LONG) long += text.length;
  }
  return long > 0.6 * all;
}

function rowAsText(row: RawCell[], texts: string[]): Block[] {
  const filled = row.filter((_, index) => texts[index] !== "");
  const marked = filled.length === 2 && MARKER.test(foldLine(filled[0]!.raw));
  return (marked ? filled.slice(1) : filled).flatMap((cell) =>
    textBlocks(cell.raw, marked ? "item" : "paragraph", cell.bold),
  );
}

/** The rows that a row stands for: some pages set a whole column of figures in one cell, line under line. */
function linesOfRow(row: RawCell[]): RawCell[][] {
  if (row.filter(({ raw }) => raw.includes(BREAK)).length < 2) return [row];
  const lines = row.map(({ raw }) => foldLines(raw));
  const [labels, ...figures] = lines.filter((cell) => cell.length > 0);
  const count = labels?.length ?? 0;
  const isColumn = (cell: string[]) =>
    cell.length === count &&
    cell.some(looksLikeFigure) &&
    cell.every((text) => looksLikeFigure(text) || fillsFigure(text));
  if (count < 2 || figures.length === 0 || !figures.every(isColumn)) return [row];
  return Array.from({ length: count }, (_, at) =>
    row.map((cell, column) => ({ ...cell, raw: lines[column]?.[at] ?? "" })),
  );
}

/** The blocks that a finished table stands for: itself where it holds data, else its prose in reading order. */
export function layoutBlocks(rows: RawCell[][]): Block[] {
  const texts = rows.map((row) => row.map((cell) => foldLine(cell.raw)));
  if (texts.every((row) => row.every((text) => text === ""))) return [];
  if (isList(texts) || isProse(texts)) return rows.flatMap((row, index) => rowAsText(row, texts[index] ?? []));
  return [{ kind: "table", rows: rows.flatMap(linesOfRow).map((row) => row.map(finishCell)) }];
}
