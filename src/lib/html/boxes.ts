/**
 * Statements that are laid out in boxes instead of tables. No style is believed: a row is a box whose parts are a
 * label and figures, and a table is a box with several such rows. Widths, where they are given in percent, say
 * where a part stands; else its number among its neighbours does.
 */
import { remembering } from "../remember.ts";
import { isLabelledRow, looksLikeFigure } from "./looks.ts";
import type { Block, Cell, TextBlock } from "./types.ts";

/** One open element that breaks the line, with where it stands in the one around it. */
export interface Box {
  parent: Box | undefined;
  depth: number;
  /** Columns taken up in the parent, `to` exclusive. */
  from: number;
  to: number;
  /** Columns of its own that its parts have taken so far. */
  filled: number;
}

const WIDTH = /(?:^|[;\s])width:\s{0,4}(\d{1,3})(?:\.\d{1,9})?\s{0,4}%/;
/** More columns than this in one box is no row of a statement; `body` has thousands of parts. */
const MOST_COLUMNS = 400;

/** The width that a style gives in percent, 1 where it gives none. */
const styledWidth = remembering((style) => Number(WIDTH.exec(style.toLowerCase())?.[1] ?? 1) || 1);

/** A box that opens inside another, as wide as its style says. */
export function openBox(parent: Box | undefined, style = ""): Box {
  const width = style === "" ? 1 : styledWidth(style);
  if (!parent) return { parent, depth: 1, from: 0, to: width, filled: 0 };
  const from = parent.filled;
  parent.filled += width;
  return { parent, depth: parent.depth + 1, from, to: from + width, filled: 0 };
}

const LONGEST_CELL = 160;
const LONGEST_FIGURE = 48;
const LEAST_ROWS = 2;

/** So far up a box is looked for; a figure stands in a few boxes within its row, hostile ones in thousands. */
const MOST_LEVELS = 12;

/** The box in which two texts stand apart; the boxes above it hold both. */
function around(one: Box, other: Box): Box | undefined {
  let [left, right]: (Box | undefined)[] = [one, other];
  for (let level = 0; left && right && left !== right && level < 2 * MOST_LEVELS; level++) {
    if (left.depth >= right.depth) left = left.parent;
    else right = right.parent;
  }
  return left === right ? left : undefined;
}

/** The part of a box in which a deeper one stands: the box itself where it is the part. */
function partOf(box: Box, whole: Box): Box | undefined {
  let part: Box | undefined = box;
  for (let level = 0; part && level < MOST_LEVELS; level++) {
    if (part.parent === whole) return part;
    part = part.parent;
  }
  return undefined;
}

type Text = TextBlock & { box: Box };

/** Texts in a row of one box, and the box that holds the rows around it. */
interface Row {
  from: number;
  to: number;
  row: Box;
  holder: Box;
}

const isData = (texts: readonly Text[]): boolean =>
  isLabelledRow(texts.map(({ text }) => text)) && texts[0]!.text.length <= LONGEST_CELL;

/** At the edge of a table one neighbour stands further outside. */
const deeper = (one: Box | undefined, other: Box | undefined): Box | undefined =>
  (one?.depth ?? 0) > (other?.depth ?? 0) ? one : other;

/** Runs of texts that stand apart in one and the same box, and hold a label and figures. */
function dataRows(texts: readonly Text[]): Row[] {
  const shared = texts.map(({ box }, at) => (at + 1 < texts.length ? around(box, texts[at + 1]!.box) : undefined));
  const rows: Row[] = [];
  for (let from = 0; from < texts.length; ) {
    let to = from;
    while (shared[to] !== undefined && shared[to] === shared[from]) to++;
    const row = shared[from];
    if (row && row.filled <= MOST_COLUMNS && isData(texts.slice(from, to + 1))) {
      const holder = deeper(shared[from - 1], shared[to]);
      if (holder) rows.push({ from, to: to + 1, row, holder });
    }
    from = Math.max(to, from + 1);
  }
  return rows;
}

const blank = (colspan: number): Cell => ({ text: "", colspan, rowspan: 1, header: false, bold: false });

/** The part of a row in which a text stands; rows of one table are as deep as each other, in however many boxes. */
function cellAt(box: Box, rowDepth: number): Box | undefined {
  let cell: Box | undefined = box;
  for (let level = 0; cell && level < MOST_LEVELS && cell.depth > rowDepth + 1; level++) cell = cell.parent;
  return cell?.depth === rowDepth + 1 ? cell : undefined;
}

/** The texts of one row as cells, what is empty between them kept. */
function cellsOf(texts: readonly Text[], rowDepth: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { text, bold, box } of texts) {
    const { from, to } = cellAt(box, rowDepth) ?? { from: 0, to: 1 };
    const last = cells.at(-1);
    if (from < column && last) {
      last.text += ` ${text.replaceAll("\n", " ")}`;
      continue;
    }
    if (from > column) cells.push(blank(from - column));
    cells.push({ ...blank(to - from), text: text.replaceAll("\n", " "), bold });
    column = to;
  }
  return cells;
}

/** Where the run of one part ends; a text that stands in none is a run of its own. */
function endOfRun(parts: readonly (Box | undefined)[], from: number): number {
  const part = parts[from];
  let to = from + 1;
  if (part) while (to < parts.length && parts[to] === part) to++;
  return to;
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { colspan }) => sum + colspan, 0);

/** Boxes have no spans: a head reaches over the empty boxes behind it, the last one to the edge of the table. */
function widen(cells: readonly Cell[], width: number): Cell[] {
  const wide: Cell[] = [];
  for (const cell of cells) {
    const last = wide.at(-1);
    if (cell.text === "" && last && wide.length > 1) last.colspan += cell.colspan;
    else wide.push({ ...cell });
  }
  const last = wide.at(-1);
  if (last && wide.length > 1) last.colspan += Math.max(0, width - widthOf(wide));
  return wide;
}

/** Rows of one holder, from the first that has a head over columns to the last with figures. */
function tableOf(texts: readonly Text[], from: number, to: number, { row, holder, from: figures }: Row) {
  const rows: { at: number; cells: Cell[] }[] = [];
  const parts = texts.slice(from, to).map(({ box }) => partOf(box, holder));
  for (let at = 0; at < parts.length; ) {
    const end = endOfRun(parts, at);
    rows.push({ at: from + at, cells: cellsOf(texts.slice(from + at, from + end), row.depth) });
    at = end;
  }
  // Single texts over the labels are the title of the statement, and stay prose.
  const first = rows.findIndex(({ cells }) => cells.length > 1);
  if (first < 0) return { from: to, rows: [] };
  const width = rows.reduce((most, { cells }) => Math.max(most, widthOf(cells)), 0);
  const shaped = rows.slice(first).map(({ at, cells }) => (at < figures ? widen(cells, width) : cells));
  return { from: rows[first]!.at, rows: shaped };
}

/** How many texts above the first row of figures may be heads of its columns. */
const MOST_HEADS = 24;

function startOf(texts: readonly Text[], first: number, holder: Box): number {
  let from = first;
  while (from > 0 && first - from < MOST_HEADS) {
    const { box, text } = texts[from - 1]!;
    if (!partOf(box, holder) || text.length > LONGEST_CELL) break;
    from--;
  }
  return from;
}

function layOutRun(texts: readonly Text[]): Block[] {
  const plain = (from: number, to: number): Block[] => texts.slice(from, to).map(({ box: _box, ...block }) => block);
  const groups: Row[][] = [];
  for (const row of dataRows(texts)) {
    const last = groups.at(-1);
    if (last?.[0]?.holder === row.holder) last.push(row);
    else groups.push([row]);
  }
  const blocks: Block[] = [];
  let next = 0;
  for (const group of groups) {
    const [first] = group as [Row];
    const last = group.at(-1)!;
    if (group.length < LEAST_ROWS) continue;
    const start = Math.max(next, startOf(texts, first.from, first.holder));
    const { from, rows } = tableOf(texts, start, last.to, first);
    if (rows.length === 0) continue;
    blocks.push(...plain(next, from), { kind: "table", rows });
    next = last.to;
  }
  return [...blocks, ...plain(next, texts.length)];
}

/** Most pages have no figures in boxes of their own, and are spared the rest. */
function hasFigures(blocks: readonly Block[]): boolean {
  let found = 0;
  for (const block of blocks) {
    if (block.kind === "table" || block.text.length > LONGEST_FIGURE || !looksLikeFigure(block.text)) continue;
    if (++found >= LEAST_ROWS) return true;
  }
  return false;
}

/** Joins texts that are laid out as rows of label and figures; `boxes` tells where each block stood, if anywhere. */
export function joinBoxes(blocks: readonly Block[], boxes: readonly (Box | undefined)[]): Block[] {
  if (!hasFigures(blocks)) return [...blocks];
  const joined: Block[] = [];
  let run: Text[] = [];
  for (const [at, block] of blocks.entries()) {
    const box = boxes[at];
    if (block.kind !== "table" && box) run.push({ ...block, box });
    else {
      joined.push(...layOutRun(run), block);
      run = [];
    }
  }
  return [...joined, ...layOutRun(run)];
}
