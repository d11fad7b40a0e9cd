import { finishCell, type RawCell } from "./builder.ts";
import { looksLikeFigure } from "./looks.ts";
import { foldLine } from "./text.ts";
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

/** The blocks that a finished table stands for: itself where it holds data, else its prose in reading order. */
export function layoutBlocks(rows: RawCell[][]): Block[] {
  const texts = rows.map((row) => row.map((cell) => foldLine(cell.raw)));
  if (texts.every((row) => row.every((text) => text === ""))) return [];
  if (isList(texts) || isProse(texts)) return rows.flatMap((row, index) => rowAsText(row, texts[index] ?? []));
  return [{ kind: "table", rows: rows.map((row) => row.map(finishCell)) }];
}
