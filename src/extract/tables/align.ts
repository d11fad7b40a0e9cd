import { type GridCell, type GridRow, MOST_COLUMNS } from "./grid.ts";
import { readHead } from "./heads.ts";

/** One row of a head; cells that stand over the labels are left out, for they name the unit, no column. */
export interface HeadRow {
  cells: GridCell[];
  /** It has one cell, which stands over every column alike and names none of them. */
  spanning: boolean;
  /** It stands over the labels as well: the table's title, or its unit. */
  title: boolean;
}

/** The columns of the page that the figures of one column of the table take up. */
export interface Span {
  from: number;
  to: number;
  /** Where the "$" or "(" before them stands. */
  openFrom: number;
}

/** Columns of figures over the whole table, left to right: a row may miss some of them, and "$" and ")" stand apart. */
export function spansOf(rows: readonly GridRow[]): Span[] {
  const figures = rows.flatMap((row) => row.figures).sort((one, other) => one.from - other.from);
  const spans: Span[] = [];
  for (const { from, to, openFrom } of figures) {
    const last = spans.at(-1);
    if (last && from < last.to) {
      last.to = Math.max(last.to, to);
      last.openFrom = Math.min(last.openFrom, openFrom);
    } else spans.push({ from, to, openFrom });
  }
  return spans;
}

/** For each column of the page the span that it belongs to. */
export function spanOfColumns(spans: readonly Span[]): Int16Array {
  const at = new Int16Array(MOST_COLUMNS).fill(-1);
  for (const [index, { from, to }] of spans.entries()) at.fill(index, from, to);
  return at;
}

/** The cell that stands over most of a column: typed heads and boxes overlap their neighbours by a little. */
function over(cells: readonly GridCell[], from: number, to: number): GridCell | undefined {
  let best: GridCell | undefined;
  let most = 0;
  for (const cell of cells) {
    const shared = Math.min(cell.to, to) - Math.max(cell.from, from);
    if (shared > most) {
      most = shared;
      best = cell;
    }
  }
  return best;
}

/** As many cells as columns, or an even share of them, in order. */
function inOrder(cells: readonly GridCell[], spans: readonly Span[]): GridCell[] | undefined {
  if (cells.length === 0 || spans.length % cells.length !== 0) return undefined;
  const share = spans.length / cells.length;
  return spans.map((_, index) => cells[Math.floor(index / share)]!);
}

/** Whether every column has a cell of its own. */
const isOneToOne = (cells: readonly (GridCell | undefined)[]): boolean =>
  !cells.includes(undefined) && new Set(cells).size === cells.length;

/** A row that says one thing, a period, says it of every column: "Six months ended June 30," over the labels. */
const onlyPeriod = ([cell, ...others]: readonly GridCell[]): GridCell | undefined =>
  cell && others.length === 0 && Object.keys(readHead(cell.text)).length > 0 ? cell : undefined;

/**
 * For each row of a head the cell over each column. Where a row has a cell for every column and they do not
 * stand over them one by one, the head was set without care, and order alone counts.
 */
export function alignHead(head: readonly HeadRow[], spans: readonly Span[]): (GridCell | undefined)[][] {
  const placed = head.map(({ cells }) =>
    spans.map((span) => over(cells, span.from, span.to) ?? over(cells, span.openFrom, span.to)),
  );
  const careless = head.some(
    ({ cells }, row) => cells.length > 1 && cells.length === spans.length && !isOneToOne(placed[row] ?? []),
  );
  return head.map(({ cells }, row) => {
    const ordered = inOrder(cells, spans);
    return spans.map((_, column) => {
      const own = placed[row]![column];
      return careless ? (ordered?.[column] ?? own) : (own ?? onlyPeriod(cells));
    });
  });
}
