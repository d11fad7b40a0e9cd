/**
 * Which column a typed figure belongs to. A label longer than its neighbours pushes its figures to the right, so
 * that place alone would read the current figure under the period before: a row with a figure for every column of
 * the head is read in order, and one with fewer only where its figures stand under one column each.
 */
import type { TypedCell, TypedLine, TypedTable } from "./typed.ts";
import { widenHeads } from "./typed-heads.ts";

interface Range {
  start: number;
  end: number;
}

/** Room of one column where a table is set anew: the signs before a figure, the figure, the sign behind it. */
const WIDTH = 8;
const MOST_OPENERS = 4;
/** Columns begin behind the labels, which take up the first. */
const baseOf = (column: number): number => 1 + column * WIDTH;

const OPENER = /^(?:[A-Z]{0,3}[$€£¥]\s?\(?|\()$/i;
const CLOSER = /^[)%]{1,2}$/;
const YEAR = /^(?:19|20)\d\d$/;

/** The figures of a row, each with the signs that stand apart from it. */
function figuresOf({ cells }: TypedLine): TypedCell[][] {
  const figures: TypedCell[][] = [];
  let open = false;
  for (const cell of cells.slice(1)) {
    if (figures.length > 0 && (open || CLOSER.test(cell.text))) figures.at(-1)!.push(cell);
    else figures.push([cell]);
    open = OPENER.test(cell.text);
  }
  return figures;
}

const rangeOf = (cells: readonly TypedCell[]): Range => ({ start: cells[0]!.start, end: cells.at(-1)!.end });
const meet = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

/** "Three months ended June 30,   2026   2025" looks like a row and is a head. */
const isYears = ({ kind, cells }: TypedLine): boolean =>
  kind === "data" && cells.slice(1).every(({ text }) => YEAR.test(text));
const isRow = (line: TypedLine): boolean => line.kind === "data" && !isYears(line);
const isHead = (line: TypedLine): boolean => line.kind === "head" || isYears(line);

/** The columns that a head names; a unit or title over the labels is none. */
function columnsOf(line: TypedLine, firstFigure: number): TypedCell[] {
  const [first, ...rest] = line.cells;
  if (!first) return [];
  const overLabels =
    isYears(line) || (first.from === 0 && first.end <= firstFigure && !/\d/.test(first.text.replace("000", "")));
  return overLabels ? rest : line.cells;
}

/** Rows below one head, by their places among the table's lines. */
interface Section {
  heads: number[];
  rows: number[];
  /** The row of the head that names most columns, the lowest of several. */
  columns: TypedCell[];
}

const firstFigureOf = (lines: readonly TypedLine[]): number =>
  Math.min(...lines.flatMap((line) => (isRow(line) && line.cells[1] ? [line.cells[1].start] : [])));

function sectionsOf(lines: readonly TypedLine[]): Section[] {
  const firstFigure = firstFigureOf(lines);
  const sections: Section[] = [];
  for (const [at, line] of lines.entries()) {
    let last = sections.at(-1);
    if (isHead(line)) {
      if (!last || last.rows.length > 0) sections.push((last = { heads: [], rows: [], columns: [] }));
      last.heads.push(at);
      const columns = columnsOf(line, firstFigure);
      if (columns.length >= last.columns.length) last.columns = columns;
    } else if (isRow(line)) last?.rows.push(at);
  }
  return sections;
}

/** The place of each column, by the rows that have a figure for every one; none where no row has. */
function placesOf({ columns, rows }: Section, figures: readonly (TypedCell[][] | undefined)[]): Range[] {
  const full = rows.flatMap((at) => (figures[at]?.length === columns.length ? [figures[at].map(rangeOf)] : []));
  if (full.length === 0) return [];
  return columns.map((_, column) => ({
    start: Math.min(...full.map((row) => row[column]!.start)),
    end: Math.max(...full.map((row) => row[column]!.end)),
  }));
}

const overlap = (places: readonly Range[]): boolean =>
  places.some((place, at) => at > 0 && meet(places[at - 1]!, place));

/** Whether figures stand anywhere else than under the head of their own column alone. */
const isRagged = (places: readonly Range[], heads: readonly Range[]): boolean =>
  places.length === 0 ||
  overlap(places) ||
  places.some((place, column) => heads.some((head, at) => meet(place, head) !== (at === column)));

/** A row whose label runs into the columns and that has not a figure for each: which one is missing is not told. */
const isUntold = (
  { cells }: TypedLine,
  row: readonly TypedCell[][],
  places: readonly Range[],
  heads: readonly Range[],
): boolean =>
  row.length < heads.length && cells[0]!.end > Math.min(...[places, heads].flatMap(([first]) => first?.start ?? []));

/** The columns of a row, one for each figure; undefined where more than one reading is possible. */
function columnsOfRow(row: readonly Range[], places: readonly Range[], heads: readonly Range[]): number[] | undefined {
  if (row.length === heads.length) return row.map((_, column) => column);
  const found = row.map((figure) => {
    const over = heads.flatMap((head, column) => {
      const place = places[column];
      return meet(figure, head) || (place && meet(figure, place)) ? [column] : [];
    });
    return over.length === 1 ? over[0]! : -1;
  });
  return found.every((column, at) => column > (found[at - 1] ?? -1)) ? found : undefined;
}

/** A figure and its signs in the room of their column. */
function setFigure(cells: readonly TypedCell[], column: number): TypedCell[] {
  const base = baseOf(column);
  const main = Math.min(
    cells.findIndex(({ text }) => !OPENER.test(text)),
    MOST_OPENERS,
  );
  const closers = cells.length - 1 - main;
  return cells.map((cell, at) => {
    if (at < main) return { ...cell, from: base + at, to: base + at + 1 };
    if (at === main) return { ...cell, from: base + at, to: base + WIDTH - closers };
    return { ...cell, from: base + WIDTH - cells.length + at, to: base + WIDTH - cells.length + at + 1 };
  });
}

const BLANK: TypedLine = { cells: [], kind: "blank" };

function setRow(line: TypedLine, figures: readonly TypedCell[][], columns: readonly number[] | undefined): TypedLine {
  const [label] = line.cells;
  if (!columns || !label || figures.some((cells) => cells.length > MOST_OPENERS)) return BLANK;
  return {
    ...line,
    cells: [{ ...label, from: 0, to: 1 }, ...figures.flatMap((cells, at) => setFigure(cells, columns[at]!))],
  };
}

/** The columns below each cell of a head's row: those whose middle it covers, or as many for each in order. */
function below(cells: readonly TypedCell[], columns: readonly Range[]): number[][] {
  const middles = columns.map(({ start, end }) => (start + end) / 2);
  const covered = cells.map(({ from, to }) =>
    middles.flatMap((middle, column) => (from <= middle && middle < to ? [column] : [])),
  );
  if (covered.flat().length === columns.length || columns.length % cells.length !== 0) return covered;
  const share = columns.length / cells.length;
  return cells.map((_, at) => Array.from({ length: share }, (__, column) => at * share + column));
}

/** The head's row that names the columns stands over them one by one, the others over those that they cover. */
function setHead(line: TypedLine, wide: TypedLine, columns: readonly TypedCell[], firstFigure: number): TypedLine {
  const isOwn = line.cells.some((cell) => columns.includes(cell));
  const over = isOwn ? columns : columnsOf(line, firstFigure);
  const starts = over.map(({ start }) => start);
  const cells = wide.cells.filter(({ start }) => starts.includes(start));
  const places = isOwn ? columns.map((_, column) => [column]) : below(cells, columns);
  return {
    ...wide,
    kind: "head",
    cells: wide.cells.flatMap((cell): TypedCell[] => {
      const at = starts.indexOf(cell.start);
      if (at < 0) return [{ ...cell, from: 0, to: 1 }];
      const [first] = places[at] ?? [];
      return first === undefined ? [] : [{ ...cell, from: baseOf(first), to: baseOf(places[at]!.at(-1)! + 1) }];
    }),
  };
}

/** A title between the heads stands over all columns, the name of a section over the labels. */
function setShort(line: TypedLine, columns: readonly TypedCell[]): TypedLine {
  const reaches = line.cells[0]!.end > columns[0]!.start;
  return { ...line, cells: line.cells.map((cell) => ({ ...cell, from: 0, to: reaches ? baseOf(columns.length) : 1 })) };
}

type Placed = Section & { places: Range[] };

/** Every line of the table in columns of one width. */
function setAnew(
  lines: readonly TypedLine[],
  sections: readonly Placed[],
  figures: readonly (TypedCell[][] | undefined)[],
): TypedLine[] {
  const wide = widenHeads(lines);
  const firstFigure = firstFigureOf(lines);
  let section = sections[0]!;
  return lines.map((line, at) => {
    section = sections.find(({ heads }) => heads[0] === at) ?? section;
    const { columns, places } = section;
    const row = figures[at];
    if (row)
      return setRow(
        line,
        row,
        isUntold(line, row, places, columns) ? undefined : columnsOfRow(row.map(rangeOf), places, columns),
      );
    if (isHead(line)) return setHead(line, wide[at]!, columns, firstFigure);
    return line.kind === "short" ? setShort(line, columns) : line;
  });
}

/** The table without the rows that do not tell which column their figures belong to. */
function withoutUntold(
  lines: readonly TypedLine[],
  sections: readonly Placed[],
  figures: readonly (TypedCell[][] | undefined)[],
): TypedLine[] {
  const untold = sections.flatMap(({ rows, places, columns }) =>
    rows.filter((at) => isUntold(lines[at]!, figures[at]!, places, columns)),
  );
  return untold.length === 0 ? [...lines] : lines.map((line, at) => (untold.includes(at) ? BLANK : line));
}

/** The lines of a table, each figure in the column that it belongs to and the heads above what they name. */
export function linesOf(all: readonly TypedLine[], { from, to }: TypedTable): TypedLine[] {
  const lines = all.slice(from, to);
  if (lines.some(({ barred }) => barred)) return widenHeads(lines);
  const figures = lines.map((line) => (isRow(line) ? figuresOf(line) : undefined));
  const sections = sectionsOf(lines).flatMap((section): Placed[] => {
    return section.columns.length > 1 ? [{ ...section, places: placesOf(section, figures) }] : [];
  });
  if (sections.length === 0) return widenHeads(lines);
  const ragged = sections.some(({ rows, places, columns }) => rows.length > 0 && isRagged(places, columns));
  return ragged ? setAnew(lines, sections, figures) : widenHeads(withoutUntold(lines, sections, figures));
}
