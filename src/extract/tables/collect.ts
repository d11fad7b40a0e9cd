import type { PlacedDocument } from "../../lib/index.ts";
import { type Company, type Period, yearBefore } from "../../model/index.ts";
import { scaleDecimal } from "../decimal.ts";
import { lengthOf, periodOf } from "./columnPeriod.ts";
import { isTable, readContext, type TableContext } from "./context.ts";
import { type GridFigure, readGrid } from "./grid.ts";
import type { HeadPieces } from "./heads.ts";
import { type Reading, readRows } from "./rows.ts";
import { firstUnit, readUnit, type Unit } from "./unit.ts";

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
  doubts: string[];
}

/** Figures below this in a table that names no unit are no money in whole units. */
const LEAST_WHOLE = 100_000;

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

/**
 * "Period ended 30 June 2025": the length is the headline's where the end is its end, or a year before it.
 */
function columnPeriod(pieces: HeadPieces, yearEnd: number, headline: Period | undefined): Period | undefined {
  if (pieces.months !== undefined || !headline || pieces.month === undefined) return periodOf(pieces, yearEnd);
  const period = periodOf({ ...pieces, months: lengthOf(headline) }, yearEnd);
  return period === headline || period === yearBefore(headline) ? period : undefined;
}

interface Named {
  places: number;
  doubt?: string;
}

/** Places of the table, or why they are taken to be so; undefined where nothing tells. */
function placesOf(unit: Unit, figure: GridFigure, common: number | undefined): Named | undefined {
  if (unit.places !== undefined) return { places: unit.places };
  if (figure.value.kind === "number" && figure.value.scale !== undefined) return { places: 0 };
  const whole =
    figure.value.kind === "number" && !figure.value.digits.includes(".") && Number(figure.value.digits) >= LEAST_WHOLE;
  if (common !== undefined && common > 0)
    return { places: common, doubt: "unit taken from the document's other tables" };
  return whole ? { places: 0 } : undefined;
}

export function collect(page: Pick<PlacedDocument, "blocks">, company: Company, headline?: Period): Candidate[] {
  const tables = page.blocks.flatMap((block, at) => {
    if (!isTable(block)) return [];
    const rows = readGrid(block);
    return [{ rows, context: readContext(page.blocks, at, rows), at }];
  });
  const common = commonPlaces(tables.map(({ context }) => context));
  return tables.flatMap(({ rows, context, at }) => {
    if (context.refused) return [];
    const readings = readRows(rows, company);
    const losses = unsignedLosses(readings);
    return readings.flatMap((reading): Candidate[] => {
      const { column, ...rest } = reading;
      const period = columnPeriod(withContext(column.pieces, context.pieces), company.fiscalYearEndMonth, headline);
      const unit = firstUnit([readUnit(reading.label), column.unit, context.unit]);
      const named = placesOf(unit, reading.figure, common);
      const worth =
        named && worthOf(reading.figure, named.places, isNegative(reading.figure) || losses.has(reading.row));
      if (!period || !worth || !named) return [];
      const stated = reading.figure.value.kind === "number" ? reading.figure.value.currency : undefined;
      return [
        {
          ...rest,
          ...worth,
          table: at,
          period,
          currency: stated ?? unit.currency ?? company.currency,
          columnText: column.text,
          preliminary: column.preliminary,
          doubts: named.doubt ? [named.doubt] : [],
        },
      ];
    });
  });
}
