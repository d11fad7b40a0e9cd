import type { Block, PlacedBlock, PlacedCell, PlacedDocument, TableBlock } from "./types.ts";

/** Cells of one row, the filled ones set apart by tabs; an empty cell keeps its place and takes no room. */
function placeRow(
  row: TableBlock["rows"][number],
  from: number,
  parts: string[],
): { cells: PlacedCell[]; end: number } {
  let at = from;
  const cells = row.map((cell) => {
    if (cell.text !== "" && at > from) {
      parts.push("\t");
      at++;
    }
    const placed = { ...cell, start: at, end: at + cell.text.length };
    if (cell.text !== "") parts.push(cell.text);
    at = placed.end;
    return placed;
  });
  return { cells, end: at };
}

function placeTable(table: TableBlock, from: number): { placed: PlacedBlock; text: string } {
  const parts: string[] = [];
  let at = from;
  const rows: PlacedCell[][] = [];
  for (const row of table.rows) {
    if (at > from) {
      parts.push("\n");
      at++;
    }
    const { cells, end } = placeRow(row, at, parts);
    rows.push(cells);
    at = end;
  }
  return { placed: { kind: "table", rows, start: from, end: at }, text: parts.join("") };
}

/**
 * One text for the whole page: blocks set apart by an empty line, rows by a line break, cells by a tab.
 * Offsets of text readers and table readers are offsets in this one text.
 */
export function blocksToText(blocks: readonly Block[]): PlacedDocument {
  const text: string[] = [];
  const prose: string[] = [];
  const placed: PlacedBlock[] = [];
  let at = 0;
  for (const block of blocks) {
    if (at > 0) {
      text.push("\n\n");
      prose.push("\n\n");
      at += 2;
    }
    const done =
      block.kind === "table"
        ? placeTable(block, at)
        : { placed: { ...block, start: at, end: at + block.text.length }, text: block.text };
    placed.push(done.placed);
    text.push(done.text);
    prose.push(block.kind === "table" ? "\n".repeat(done.text.length) : done.text);
    at = done.placed.end;
  }
  return { text: text.join(""), prose: prose.join(""), blocks: placed };
}
