import type { PlacedCell, PlacedTable } from "../../lib/index.ts";
import { type CellValue, isCloser, readFigure, readOpener } from "./figure.ts";

/** A cell with the columns that it covers, `to` exclusive, row spans of the rows above counted in. */
export interface GridCell extends PlacedCell {
  from: number;
  to: number;
}

/** A figure put together from its cells: "$", "(19,133", ")". */
export interface GridFigure {
  value: CellValue;
  /** As written: "(19,133)". */
  text: string;
  from: number;
  to: number;
  /** Column of the "$" or "(" before it; `from` where there is none. */
  openFrom: number;
  start: number;
  end: number;
}

export interface GridRow {
  cells: GridCell[];
  /** The words before the first figure. */
  label: string;
  figures: GridFigure[];
  /** Filled cells that are neither label nor figure, and all filled cells of a row without figures. */
  words: GridCell[];
}

/** No statement has more; what lies behind is no figure of ours, and spans cost nothing. */
export const MOST_COLUMNS = 600;

/** Lays the cells of a table out in columns. */
function layOut(table: PlacedTable): GridCell[][] {
  /** For each column the first row that is free again. */
  const busyUntil: number[] = [];
  return table.rows.map((row, at) => {
    let column = 0;
    return row.flatMap((cell): GridCell[] => {
      while ((busyUntil[column] ?? 0) > at) column++;
      if (column >= MOST_COLUMNS) return [];
      const from = column;
      column = Math.min(column + cell.colspan, MOST_COLUMNS);
      if (cell.rowspan > 1) for (let i = from; i < column; i++) busyUntil[i] = at + cell.rowspan;
      return [{ ...cell, from, to: column }];
    });
  });
}

const YEAR = /^(?:19|20)\d\d\s?(?:[([][0-9a-z][)\]]|\*)?$/i;

/** Whether all that looks like a figure is a year: the head of columns. */
const onlyYears = (cells: readonly GridCell[]): boolean => {
  let years = 0;
  for (const { text } of cells) {
    if (YEAR.test(text)) years++;
    else if (readFigure(text)?.kind === "number") return false;
  }
  return years > 0;
};

function close(figure: GridFigure, cell: GridCell): void {
  if (cell.text.includes("%") || /x/i.test(cell.text)) figure.value = { kind: "other" };
  figure.text += cell.text;
  figure.to = cell.to;
  figure.end = cell.end;
}

/** Puts figures together from the cells behind the label. */
function readFigures(cells: readonly GridCell[]): Pick<GridRow, "figures" | "words"> {
  const figures: GridFigure[] = [];
  const words: GridCell[] = [];
  let opener: { cell: GridCell; open: boolean; currency?: string } | undefined;
  for (const cell of cells) {
    const last = figures.at(-1);
    if (last && isCloser(cell.text) && !opener) {
      close(last, cell);
      continue;
    }
    const opening = readOpener(cell.text);
    if (opening) {
      opener = { cell, open: opening.open || (opener?.open ?? false), ...currencyOf(opening, opener) };
      continue;
    }
    const value = readFigure(cell.text);
    if (value) {
      if (value.kind === "number" && opener) {
        value.negative ||= opener.open;
        if (opener.currency) value.currency ??= opener.currency;
      }
      const text = `${opener?.cell.text ?? ""}${cell.text}`;
      figures.push({
        value,
        text,
        from: cell.from,
        to: cell.to,
        openFrom: opener?.cell.from ?? cell.from,
        start: opener?.cell.start ?? cell.start,
        end: cell.end,
      });
    } else words.push(cell);
    opener = undefined;
  }
  return { figures, words };
}

const currencyOf = (one: { currency?: string }, other: { currency?: string } | undefined): { currency?: string } => {
  const currency = one.currency ?? other?.currency;
  return currency ? { currency } : {};
};

const hasLetters = (text: string): boolean => /\p{L}{2}/u.test(text);

const NOTE_NUMBER = /^[([]?\d{1,2}[.)\]]?$/;

/** A footnote's number in a cell of its own before the label: "(1) | Total revenue | 34,012". */
const withoutNote = (filled: GridCell[]): GridCell[] =>
  filled.length > 2 && NOTE_NUMBER.test(filled[0]!.text) && /[a-z]{3}/i.test(filled[1]!.text)
    ? filled.slice(1)
    : filled;

function readRow(cells: GridCell[]): GridRow {
  const filled = withoutNote(cells.filter((cell) => cell.text !== ""));
  if (filled.length === 0 || onlyYears(filled)) return { cells, label: "", figures: [], words: filled };
  const first = filled.findIndex((cell) => readFigure(cell.text) !== undefined || readOpener(cell.text) !== undefined);
  if (first < 0) return { cells, label: filled[0]?.from === 0 ? filled[0].text : "", figures: [], words: filled };
  const label = filled.slice(0, first);
  const { figures, words } = readFigures(filled.slice(first));
  return { cells, label: label.map(({ text }) => text).join(" "), figures, words: figures.length > 0 ? words : filled };
}

/** Empty columns before the labels: for some agents set an edge of its own. */
function edgeOf(rows: readonly GridRow[]): number {
  const starts = rows.flatMap(({ cells, label, figures }) =>
    label !== "" && figures.length > 0 ? (cells.find(({ text }) => hasLetters(text))?.from ?? []) : [],
  );
  return starts.length > 0 ? Math.min(...starts) : 0;
}

const shifted = (cell: GridCell, edge: number): GridCell => ({
  ...cell,
  from: Math.max(0, cell.from - edge),
  to: Math.max(0, cell.to - edge),
});

const LONGEST_LABEL = 160;
const GOES_ON = /(?:\b(?:to|of|and|or|for|from|the|in|by|on|with|before|attributable)|[,(]|\([^)]*)$/i;

/** A label that goes on in the next line has its figures there: "Net loss attributable to / common stockholders". */
function joinLabels(rows: GridRow[]): GridRow[] {
  return rows.flatMap((row, at) => {
    const next = rows[at + 1];
    if (isBegun(row) && next && isRest(next)) return [];
    const before = rows[at - 1];
    return before && isBegun(before) && isRest(row) ? [{ ...row, label: `${before.label} ${row.label}` }] : [row];
  });
}

const isBegun = ({ label, figures, words }: GridRow): boolean =>
  figures.length === 0 && words.length === 1 && label.length <= LONGEST_LABEL && GOES_ON.test(label);
const isRest = ({ label, figures }: GridRow): boolean => figures.length > 0 && /^\p{Ll}/u.test(label);

/** The rows of a table; the first column is that of the labels. */
export function readGrid(table: PlacedTable): GridRow[] {
  const cells = layOut(table);
  const rows = cells.map(readRow);
  const edge = edgeOf(rows);
  return joinLabels(edge === 0 ? rows : cells.map((row) => readRow(row.map((cell) => shifted(cell, edge)))));
}
