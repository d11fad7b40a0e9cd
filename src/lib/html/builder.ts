import { layoutBlocks } from "./layout.ts";
import { BREAK, foldLine, foldLines } from "./text.ts";
import type { Block, Cell, TextBlock } from "./types.ts";

/** Text as it comes in, and how much of it is bold. */
interface Buffer {
  text: string;
  plain: boolean;
}

/** A cell while its text is still raw: breaks are kept until it is known whether the table is data or layout. */
export interface RawCell extends Omit<Cell, "text"> {
  raw: string;
}

interface OpenTable {
  rows: RawCell[][];
  row?: RawCell[];
  cell?: Buffer & Pick<Cell, "colspan" | "rowspan" | "header">;
  /** It holds another table: its cells are parts of the page, not data. */
  layout: boolean;
}

/** Puts blocks together from the events of a parser. */
export interface BlockBuilder {
  blocks: Block[];
  /** Blocks and cells made so far. */
  pieces(): number;
  text(text: string, bold: boolean): void;
  lineBreak(): void;
  boundary(kind: TextBlock["kind"]): void;
  openTable(): void;
  openRow(): void;
  openCell(header: boolean, colspan: number, rowspan: number): void;
  closeCell(): void;
  closeRow(): void;
  closeTable(): void;
  /** Closes whatever the page left open. */
  finish(): void;
}

// Bullets as filing agents write them, in the text instead of as a list.
const BULLET = /^(?:[•●◦▪■‣⁃·○►➢✓]|[-–](?= ))\s*/;

export function textBlock(raw: string, kind: TextBlock["kind"], bold: boolean): TextBlock | undefined {
  const text = foldLines(raw).join("\n");
  const bare = text.replace(BULLET, "");
  if (bare === "") return undefined;
  return { kind: bare === text ? kind : "item", text: bare, bold };
}

interface State {
  blocks: Block[];
  tables: OpenTable[];
  pieces: number;
  kind: TextBlock["kind"];
  /** Prose outside of data tables. */
  prose: Buffer;
}

function emit(state: State, block: Block | undefined): void {
  if (!block) return;
  state.blocks.push(block);
  state.pieces++;
}

function flush(state: State): void {
  if (state.prose.text !== "") emit(state, textBlock(state.prose.text, state.kind, !state.prose.plain));
  state.prose = { text: "", plain: false };
}

/** The cell of a data table that is open, where one is. */
function openDataCell(state: State): OpenTable["cell"] {
  const table = state.tables.at(-1);
  return table && !table.layout ? table.cell : undefined;
}

function closeCell(state: State): void {
  const table = state.tables.at(-1);
  if (!table?.cell) return;
  const { text, plain, ...shape } = table.cell;
  delete table.cell;
  if (table.layout) return flush(state);
  state.pieces++;
  (table.row ??= []).push({ ...shape, raw: text, bold: !plain && text.trim() !== "" });
}

function closeRow(state: State): void {
  closeCell(state);
  const table = state.tables.at(-1);
  if (table?.row?.length) table.rows.push(table.row);
  if (table) delete table.row;
}

/** A table inside a cell: what the outer one has gathered becomes prose, in order. */
function dissolve(state: State, table: OpenTable): void {
  table.layout = true;
  for (const row of [...table.rows, table.row ?? []])
    for (const cell of row) emit(state, textBlock(cell.raw, "paragraph", cell.bold));
  table.rows = [];
  delete table.row;
  if (table.cell) emit(state, textBlock(table.cell.text, "paragraph", !table.cell.plain));
}

function openTable(state: State): void {
  flush(state);
  const outer = state.tables.at(-1);
  if (outer?.cell && !outer.layout) dissolve(state, outer);
  state.tables.push({ rows: [], layout: false });
}

function openCell(state: State, shape: Pick<Cell, "colspan" | "rowspan" | "header">): void {
  closeCell(state);
  flush(state);
  const table = state.tables.at(-1);
  if (table) table.cell = { text: "", plain: false, ...shape };
}

function closeTable(state: State): void {
  closeRow(state);
  const table = state.tables.pop();
  flush(state);
  if (table) for (const block of layoutBlocks(table.rows)) emit(state, block);
}

export function makeBuilder(): BlockBuilder {
  const state: State = { blocks: [], tables: [], pieces: 0, kind: "paragraph", prose: { text: "", plain: false } };
  const buffer = () => openDataCell(state) ?? state.prose;
  return {
    blocks: state.blocks,
    pieces: () => state.pieces,
    text(text, bold) {
      const into = buffer();
      into.text += text;
      if (!bold && !into.plain && text.trim() !== "") into.plain = true;
    },
    lineBreak() {
      buffer().text += BREAK;
    },
    boundary(next) {
      const cell = openDataCell(state);
      if (cell) cell.text += BREAK;
      else flush(state);
      state.kind = next;
    },
    openTable: () => openTable(state),
    openRow: () => closeRow(state),
    openCell: (header, colspan, rowspan) => openCell(state, { header, colspan, rowspan }),
    closeCell: () => closeCell(state),
    closeRow: () => closeRow(state),
    closeTable: () => closeTable(state),
    finish() {
      while (state.tables.length > 0) closeTable(state);
      flush(state);
    },
  };
}

export const finishCell = ({ raw, ...cell }: RawCell): Cell => ({ ...cell, text: foldLine(raw) });
