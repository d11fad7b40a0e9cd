import { findTyped, maybeTyped, readTypedLine, type TypedCell } from "./typed.ts";
import { linesOf } from "./typed-order.ts";
import type { PlacedBlock, PlacedCell, PlacedDocument } from "./types.ts";

const gap = (columns: number, at: number): PlacedCell[] =>
  columns > 0 ? [{ text: "", colspan: columns, rowspan: 1, header: false, bold: false, start: at, end: at }] : [];

/** Cells with the room between them as empty cells; `offset` is where the line starts in the text. */
export function placeCells(cells: readonly TypedCell[], offset: number): PlacedCell[] {
  let column = 0;
  return cells.flatMap(({ text, start, end, from, to }) => {
    const before = gap(from - column, offset + start);
    column = to;
    const own = { text, colspan: to - from, rowspan: 1, header: false, bold: false };
    return [...before, { ...own, start: offset + start, end: offset + end }];
  });
}

/**
 * Plain text with its tables found; undefined where there is none. The text stays as it is, so that offsets
 * count in it.
 */
export function readPlain(text: string): PlacedDocument | undefined {
  if (!maybeTyped(text)) return undefined;
  const raw = text.split("\n");
  const lines = raw.map(readTypedLine);
  const tables = findTyped(lines);
  if (tables.length === 0) return undefined;
  const starts: number[] = [];
  for (let at = 0, line = 0; line < raw.length; at += raw[line]!.length + 1, line++) starts.push(at);
  const endOf = (line: number) => starts[line]! + raw[line]!.length;
  const blocks: PlacedBlock[] = [];
  const prose: string[] = [];
  const say = (from: number, to: number) => {
    if (from >= to) return;
    const said = raw.slice(from, to);
    const kept = said.map((line) => line.trim()).filter((line) => line !== "");
    prose.push(...said);
    if (kept.length > 0)
      blocks.push({ kind: "paragraph", text: kept.join("\n"), bold: false, start: starts[from]!, end: endOf(to - 1) });
  };
  let next = 0;
  for (const { from, to } of tables) {
    say(next, from);
    const rows = linesOf(lines, { from, to }).map(({ cells, kind }, at) =>
      kind === "blank" ? [] : placeCells(cells, starts[from + at]!),
    );
    blocks.push({ kind: "table", rows, start: starts[from]!, end: endOf(to - 1) });
    prose.push(...raw.slice(from, to).map((line) => " ".repeat(line.length)));
    next = to;
  }
  say(next, raw.length);
  return { text, prose: prose.join("\n"), blocks };
}
