import type { PlacedDocument } from "../../lib/index.ts";
import type { Company, Period } from "../../model/index.ts";
import { scaleDecimal } from "../amounts/decimal.ts";
import type { ColumnHead } from "./columns.ts";
import { isTable, readContext, type TableContext, unitOfPage } from "./context.ts";
import { type GridFigure, type GridRow, readGrid } from "./grid.ts";
import { readHead } from "./heads.ts";
import { placeByFigures } from "./place-by-figures.ts";
import { type Reading, readRows } from "./rows.ts";
import { periodsOfColumns } from "./table-periods.ts";
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
  /** No reported figure; it only tells which periods the document speaks of. */
  refused: boolean;
  doubts: string[];
}

/** A candidate as its own table gives it: the head of its column may leave the period open. */
export type Unplaced = Omit<Candidate, "period"> & { period?: Period; column: ColumnHead };

/** Figures below this in a table that names no unit are no money in whole units. */
const LEAST_WHOLE = 100_000;
/** Below this a table that nothing tells the unit of may count in thousands as well: 223,942 is a quarter of many a miner. */
const LEAST_UNNAMED = 1_000_000;
/** Counted in thousands these would be tens of billions, which no company here reports. */
const SURELY_WHOLE = 20_000_000;

interface Worth {
  value: string;
  precision: string;
}

function worthOf({ figure }: Reading, places: number, negative: boolean): Worth | undefined {
  const { value } = figure;
  // A dash says that there was nothing, or that nothing is said: careful readers take it for no stated figure.
  if (value.kind !== "number") return undefined;
  const scaled = scaleDecimal(value.digits, value.scale ?? places);
  if (!scaled) return undefined;
  return { value: negative && scaled.value !== "0" ? `-${scaled.value}` : scaled.value, precision: scaled.precision };
}

/** Stands where a cell holds a range or a share: it tells of a period and gives no figure. */
const NOTHING: Worth = { value: "0", precision: "1" };

const isNegative = (figure: GridFigure): boolean => figure.value.kind === "number" && figure.value.negative;

const isLoss = ({ figure, row, negate }: Reading, losses: ReadonlySet<number>): boolean =>
  (isNegative(figure) || losses.has(row)) !== (negate === true);

/** Rows named by a loss alone and written without a sign in any column: "Net loss | 75,220 | 6,280". */
function unsignedLosses(readings: readonly Reading[]): Set<number> {
  const rows = new Map<number, boolean>();
  for (const { row, pureLoss, figure } of readings)
    if (pureLoss) rows.set(row, (rows.get(row) ?? true) && !isNegative(figure));
  return new Set([...rows].filter(([, unsigned]) => unsigned).map(([row]) => row));
}

interface Counting {
  places: number;
  doubt?: string;
}

/** How tables count that name no unit: as the page says of all, else as every table does that names one. */
function commonCounting(page: Unit, contexts: readonly TableContext[]): Counting | undefined {
  if (page.places !== undefined) return { places: page.places };
  const [places, ...others] = new Set(contexts.flatMap(({ unit }) => unit.places ?? []));
  if (places === undefined || places === 0 || others.length > 0) return undefined;
  return { places, doubt: "unit taken from the document's other tables" };
}

/** The largest figure of a table that is written without a decimal. */
function largestOf(readings: readonly Reading[]): number {
  let largest = 0;
  for (const { figure } of readings)
    if (figure.value.kind === "number" && !figure.value.digits.includes("."))
      largest = Math.max(largest, Number(figure.value.digits));
  return largest;
}

/**
 * A table that names no unit counts in whole units where its largest figure is too large for anything else,
 * else as the document's other tables do; undefined where nothing tells.
 */
function countingOf(largest: number, common: Counting | undefined): Counting | undefined {
  if (largest >= SURELY_WHOLE) return { places: 0 };
  if (common) return common;
  return largest >= LEAST_UNNAMED ? { places: 0 } : undefined;
}

interface ReadTable {
  at: number;
  context: TableContext;
  readings: Reading[];
}

interface Document {
  company: Company;
  headline?: Period;
  named: ReadonlySet<Period>;
  common: Counting | undefined;
  page: Unit;
}

/** The table's figures with their worth; those whose unit is not known are left out. */
function candidatesOf({ at, context, readings }: ReadTable, document: Document): Unplaced[] {
  const { company, common, page } = document;
  const losses = unsignedLosses(readings);
  const largest = largestOf(readings);
  const unnamed = countingOf(largest, common);
  const periods = periodsOfColumns(readings, context.pieces, company.fiscalYearEndMonth, document);
  return readings.map((reading): Unplaced => {
    const { column, ...rest } = reading;
    const { value } = reading.figure;
    const period = periods(column);
    const unit = firstUnit([readUnit(reading.label), column.unit, context.unit]);
    const scaled = value.kind === "number" && value.scale !== undefined;
    // "All amounts are in US dollars" tells the currency; it makes no whole dollars of a table of small figures.
    const tells = unit.places !== undefined && (unit.places > 0 || largest >= LEAST_WHOLE);
    const counting: Counting | undefined = tells ? { places: unit.places ?? 0 } : scaled ? { places: 0 } : unnamed;
    const worth = counting && worthOf(reading, counting.places, isLoss(reading, losses));
    const stated = value.kind === "number" ? value.currency : undefined;
    const doubts = [...(counting?.doubt ? [counting.doubt] : []), ...(column.inherited ? [INHERITED] : [])];
    return {
      ...rest,
      ...(worth ?? NOTHING),
      table: at,
      column,
      ...(period ? { period } : {}),
      currency: stated ?? unit.currency ?? page.currency ?? company.currency,
      columnText: column.text,
      preliminary: column.preliminary || (context.preliminary && !/\bactuals?\b/i.test(column.text)),
      refused: column.refused || !worth,
      doubts,
    };
  });
}

const INHERITED = "columns named over the table before";

/** Lines between two halves of a table: a page's number, "Table of Contents", "(continued)". */
const MOST_BETWEEN = 3;

/** A table of nothing but heads: some pages set each row of a statement as a table of its own. */
const isHeadAlone = (rows: readonly GridRow[]): boolean =>
  rows.every(({ figures }) => figures.length === 0) &&
  rows.some(({ words }) => words.filter(({ text }) => readHead(text).year !== undefined).length > 1);

/** Every table that is not about something else; the lower half of a table cut by a page takes over its heads and unit. */
function readAll(blocks: Pick<PlacedDocument, "blocks">["blocks"], company: Company): ReadTable[] {
  const tables: ReadTable[] = [];
  let above: { at: number; columns: readonly ColumnHead[]; unit: Unit } | undefined;
  let heads: { at: number; rows: GridRow[] } | undefined;
  for (const [at, block] of blocks.entries()) {
    if (!isTable(block)) continue;
    const own = readGrid(block);
    const rows = heads && at - heads.at === 1 ? [...heads.rows, ...own] : own;
    heads = isHeadAlone(rows) ? { at, rows } : undefined;
    const context = readContext(blocks, at, rows);
    const near = above && at - above.at <= MOST_BETWEEN + 1 ? above : undefined;
    const { readings, columns } = readRows(rows, company, {
      ...(near ? { inherited: near.columns } : {}),
      title: context.title,
    });
    const unit = columns.some(({ inherited }) => inherited)
      ? firstUnit([context.unit, near?.unit ?? {}])
      : context.unit;
    if (!context.refused) tables.push({ at, context: { ...context, unit }, readings });
    if (columns.length > 1) above = { at, columns, unit };
  }
  return tables;
}

/** Every figure of the page's tables that is understood; `named` are the periods that the text speaks of. */
export function collect(
  page: Pick<PlacedDocument, "blocks">,
  company: Company,
  named: ReadonlySet<Period>,
  headline?: Period,
): Candidate[] {
  const tables = readAll(page.blocks, company);
  const unit = unitOfPage(page.blocks);
  const contexts = tables.map(({ context }) => context);
  const common = commonCounting(unit, contexts);
  const document: Document = { company, named, ...(headline ? { headline } : {}), page: unit, common };
  return placeByFigures(
    tables.flatMap((table) => candidatesOf(table, document)),
    company.fiscalYearEndMonth,
  );
}
