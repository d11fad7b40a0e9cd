import type { Box } from "./boxes.ts";
import { layoutBlocks } from "./layout.ts";
import { isFigureInPieces } from "./looks.ts";
import { BREAK, foldLine } from "./text.ts";
import { textBlock, textBlocks } from "./typed-blocks.ts";
import type { Block, Cell, TextBlock } from "./types.ts";

/** Text as it comes in, how much of it is bold, and the box in which it began. */
interface Buffer {
  text: string;
  plain: boolean;
  box?: Box | undefined;
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
  /** Where each block stood; tables and what stood in them have no box. */
  boxes: (Box | undefined)[];
  /** Blocks and cells made so far. */
  pieces(): number;
  text(text: string, bold: boolean): void;
  lineBreak(): void;
  /** What follows is another line, in the box given. */
  boundary(kind: TextBlock["kind"], box?: Box): void;
  openTable(): void;
  openRow(): void;
  openCell(header: boolean, colspan: number, rowspan: number): void;
  closeCell(): void;
  closeRow(): void;
  closeTable(): void;
  /** Closes whatever the page left open. */
  finish(): void;
}

interface State {
  blocks: Block[];
  boxes: (Box | undefined)[];
  box: Box | undefined;
  tables: OpenTable[];
  pieces: number;
  kind: TextBlock["kind"];
  /** Prose outside of data tables. */
  prose: Buffer;
}

/** A block of the page; tables around it that hold it in a cell turn out to be layout. */
function emit(state: State, block: Block | undefined, box?: Box): void {
  if (!block) return;
  dissolveAround(state);
  put(state, block, box);
}

function put(state: State, block: Block | undefined, box?: Box): void {
  if (!block) return;
  state.blocks.push(block);
  state.boxes.push(box);
  state.pieces++;
}

function flush(state: State): void {
  const { text, plain, box } = state.prose;
  if (text !== "") for (const block of textBlocks(text, state.kind, !plain)) emit(state, block, box);
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
  const { text, plain, box: _box, ...shape } = table.cell;
  delete table.cell;
  if (table.layout) return flush(state);
  state.pieces++;
  (table.row ??= []).push({ ...shape, raw: text, bold: !plain && text.trim() !== "" });
}

function closeRow(state: State): void {
  closeCell(state);
  const table = state.tables.at(-1);
  if (table?.row) table.rows.push(table.row);
  if (table) delete table.row;
}

/** A row without cells counts too: the row spans of the rows above it go through it. */
function openRow(state: State): void {
  closeRow(state);
  const table = state.tables.at(-1);
  if (table && !table.layout) table.row = [];
}

/** A block inside a cell: what the table around it has gathered becomes prose, in order. */
function dissolve(state: State, table: OpenTable): void {
  table.layout = true;
  for (const row of [...table.rows, table.row ?? []])
    for (const cell of row) put(state, textBlock(cell.raw, "paragraph", cell.bold));
  table.rows = [];
  delete table.row;
  if (table.cell) put(state, textBlock(table.cell.text, "paragraph", !table.cell.plain));
}

/** The outermost first; around a table of layout all are. */
function dissolveAround(state: State): void {
  let first = state.tables.length;
  while (first > 0 && state.tables[first - 1]!.cell && !state.tables[first - 1]!.layout) first--;
  for (const table of state.tables.slice(first)) dissolve(state, table);
}

function openTable(state: State): void {
  flush(state);
  state.tables.push({ rows: [], layout: false });
}

/** No more is a cell's own words, set in a table for their place on the page. */
const LONGEST_CELL = 120;

/** The text of a table that only sets the one thing in a cell: a figure with its sign, a label. */
function textOfCell(rows: readonly RawCell[][]): string | undefined {
  const texts = rows.flat().flatMap(({ raw }) => foldLine(raw) || []);
  const text = texts.join(" ");
  const isOne = texts.length <= 1 ? text.length <= LONGEST_CELL : isFigureInPieces(texts);
  return isOne ? text : undefined;
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
  if (!table) return;
  const cell = openDataCell(state);
  const inside = cell && cell.text.trim() === "" ? textOfCell(table.rows) : undefined;
  if (cell && inside !== undefined) cell.text += inside;
  else for (const block of layoutBlocks(table.rows)) emit(state, block);
}

export function makeBuilder(): BlockBuilder {
  const prose = { text: "", plain: false };
  const state: State = { blocks: [], boxes: [], box: undefined, tables: [], pieces: 0, kind: "paragraph", prose };
  const buffer = () => openDataCell(state) ?? state.prose;
  return {
    blocks: state.blocks,
    boxes: state.boxes,
    pieces: () => state.pieces,
    text(text, bold) {
      const into = buffer();
      if (state.box && into.text === "" && into === state.prose && state.tables.length === 0) into.box = state.box;
      into.text += text;
      if (!bold && !into.plain && text.trim() !== "") into.plain = true;
    },
    lineBreak() {
      buffer().text += BREAK;
    },
    boundary(next, box) {
      const cell = openDataCell(state);
      if (cell) cell.text += BREAK;
      else flush(state);
      state.kind = next;
      state.box = box;
    },
    openTable: () => openTable(state),
    openRow: () => openRow(state),
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
