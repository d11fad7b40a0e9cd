import type { PlacedDocument } from "../../lib/index.ts";
import type { Company, Period } from "../../model/index.ts";
import { scaleDecimal } from "../decimal.ts";
import { periodOf } from "./columnPeriod.ts";
import { isTable, readContext, type TableContext } from "./context.ts";
import { type GridFigure, readGrid } from "./grid.ts";
import type { HeadPieces } from "./heads.ts";
import { type Reading, readRows } from "./rows.ts";
import { firstUnit, readUnit } from "./unit.ts";

/** A figure with its worth and period, before tables are compared with one another. */
export interface Candidate extends Omit<Reading, "column"> {
  table: number;
  period: Period;
  /** Plain decimal text in currency units, negative with a minus. */
  value: string;
  precision: string;
  currency: string;
  columnText: string;
  preliminary: boolean;
  /** No reported figure; it only tells which periods the document speaks of. */
  refused: boolean;
  doubts: string[];
}

/** Figures below this in a table that names no unit are no money in whole units. */
const LEAST_WHOLE = 100_000;
/** Counted in thousands these would be tens of billions, which no company here reports. */
const SURELY_WHOLE = 20_000_000;

interface Worth {
  value: string;
  precision: string;
}

function worthOf(figure: GridFigure, places: number, negative: boolean): Worth | undefined {
  const { value } = figure;
  if (value.kind === "nil") return { value: "0", precision: `1${"0".repeat(places)}` };
  if (value.kind !== "number") return undefined;
  const scaled = scaleDecimal(value.digits, value.scale ?? places);
  if (!scaled) return undefined;
  return { value: negative && scaled.value !== "0" ? `-${scaled.value}` : scaled.value, precision: scaled.precision };
}

/** Stands where a cell holds a range or a share: it tells of a period and gives no figure. */
const NOTHING: Worth = { value: "0", precision: "1" };

const isNegative = (figure: GridFigure): boolean => figure.value.kind === "number" && figure.value.negative;

/** Rows named by a loss alone and written without a sign in any column: "Net loss | 75,220 | 6,280". */
function unsignedLosses(readings: readonly Reading[]): Set<number> {
  const rows = new Map<number, boolean>();
  for (const { row, pureLoss, figure } of readings)
    if (pureLoss) rows.set(row, (rows.get(row) ?? true) && !isNegative(figure));
  return new Set([...rows].filter(([, unsigned]) => unsigned).map(([row]) => row));
}

/** A unit that every table with a unit shares, for those that name none. */
function commonPlaces(contexts: readonly TableContext[]): number | undefined {
  const places = new Set(contexts.flatMap(({ unit }) => unit.places ?? []));
  return places.size === 1 ? [...places][0] : undefined;
}

const withContext = (pieces: HeadPieces, context: HeadPieces): HeadPieces => ({ ...context, ...pieces });

/** "Period ended 30 June 2025": as long as the one period with that end, or a year later, that the text names. */
function columnPeriod(pieces: HeadPieces, yearEnd: number, named: ReadonlySet<Period>): Period | undefined {
  if (pieces.months !== undefined || pieces.month === undefined) return periodOf(pieces, yearEnd);
  const fitting = [3, 6, 9, 12].flatMap((months) => {
    const period = periodOf({ ...pieces, months }, yearEnd);
    const later = pieces.year && periodOf({ ...pieces, months, year: pieces.year + 1 }, yearEnd);
    return period && (named.has(period) || (later && named.has(later))) ? [period] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

interface Counting {
  places: number;
  doubt?: string;
}

/**
 * A table that names no unit counts in whole units where its largest figure is too large for anything else,
 * else as the document's other tables do; undefined where nothing tells.
 */
function countingOf(readings: readonly Reading[], common: number | undefined): Counting | undefined {
  const largest = Math.max(
    0,
    ...readings.map(({ figure: { value } }) =>
      value.kind === "number" && !value.digits.includes(".") ? Number(value.digits) : 0,
    ),
  );
  if (largest >= SURELY_WHOLE) return { places: 0 };
  if (common !== undefined && common > 0)
    return { places: common, doubt: "unit taken from the document's other tables" };
  return largest >= LEAST_WHOLE ? { places: 0 } : undefined;
}

interface ReadTable {
  at: number;
  context: TableContext;
  readings: Reading[];
}

interface Document {
  company: Company;
  named: ReadonlySet<Period>;
  common: number | undefined;
}

/** The table's figures with their worth; those whose period or unit is not known are left out. */
function candidatesOf({ at, context, readings }: ReadTable, { company, named, common }: Document): Candidate[] {
  const losses = unsignedLosses(readings);
  const unnamed = countingOf(readings, common);
  return readings.flatMap((reading): Candidate[] => {
    const { column, ...rest } = reading;
    const { value } = reading.figure;
    const period = columnPeriod(withContext(column.pieces, context.pieces), company.fiscalYearEndMonth, named);
    const unit = firstUnit([readUnit(reading.label), column.unit, context.unit]);
    const scaled = value.kind === "number" && value.scale !== undefined;
    const counting: Counting | undefined =
      unit.places !== undefined ? { places: unit.places } : scaled ? { places: 0 } : unnamed;
    const worth =
      counting && worthOf(reading.figure, counting.places, isNegative(reading.figure) || losses.has(reading.row));
    if (!period) return [];
    const stated = value.kind === "number" ? value.currency : undefined;
    return [
      {
        ...rest,
        ...(worth ?? NOTHING),
        table: at,
        period,
        currency: stated ?? unit.currency ?? company.currency,
        columnText: column.text,
        preliminary: column.preliminary,
        refused: column.refused || !worth,
        doubts: counting?.doubt ? [counting.doubt] : [],
      },
    ];
  });
}

/** Every figure of the page's tables that is understood; `named` are the periods that the text speaks of. */
export function collect(
  page: Pick<PlacedDocument, "blocks">,
  company: Company,
  named: ReadonlySet<Period>,
): Candidate[] {
  const tables = page.blocks.flatMap((block, at): ReadTable[] => {
    if (!isTable(block)) return [];
    const rows = readGrid(block);
    const context = readContext(page.blocks, at, rows);
    return context.refused ? [] : [{ at, context, readings: readRows(rows, company) }];
  });
  const common = commonPlaces(tables.map(({ context }) => context));
  return tables.flatMap((table) => candidatesOf(table, { company, named, common }));
}
