import { Big } from "big.js";
import type { Company, MetricId } from "../../model/index.ts";
import { chargeOf, endsCosts } from "./charges.ts";
import type { ColumnHead } from "./columns.ts";
import type { GridFigure, GridRow } from "./grid.ts";
import { isRefusedHead } from "./head-words.ts";
import { readHead } from "./heads.ts";
import { OF_WHICH, plainLabel, type RowLabel, readLabel } from "./labels.ts";
import { withOnlyLine } from "./only-line.ts";
import {
  columnsOf,
  endLines,
  type MetricLabel,
  namesRevenue,
  openHead,
  openSection,
  type Reading,
  startWalk,
  type Walk,
} from "./walk.ts";

export type { Reading } from "./walk.ts";

const asMetric = (metric: MetricId): MetricLabel => ({ kind: "metric", metric, part: true, pureLoss: false, rank: 0 });
const TOTAL_REVENUE: MetricLabel = { kind: "metric", metric: "total_revenue", part: false, pureLoss: false, rank: 0 };

/** Takes the figures of a row that names a metric; a column or section of one line of business makes them that line's. */
function take(walk: Walk, row: GridRow, index: number, label: MetricLabel & { negate?: boolean }): void {
  for (const { figure, column } of columnsOf(walk, row)) {
    const { metric, part, pureLoss, rank, negate = false } = label;
    const reading: Reading = { metric, part, pureLoss, rank, negate, label: row.label, column, figure, row: index };
    const line = column.line ?? walk.line;
    if (!line) walk.readings.push(reading);
    else if (label.metric === "total_revenue" || label.metric === line)
      walk.readings.push({ ...reading, metric: line, part: true, rank: 1 });
    else if (label.part && !column.line) walk.readings.push(reading);
  }
}

const WHOLE = /^(?:total|totals|consolidated|total company|total consolidated|group)$/;

/** Figures named by their columns: the row gives the period, or the line of business. */
function takeAcross(walk: Walk, row: GridRow, index: number): void {
  const columns = columnsOf(walk, row);
  if (columns.every(({ column }) => column.names === "")) return;
  const pieces = readHead(row.label);
  const isPeriod = pieces.months !== undefined || (pieces.month !== undefined && pieces.year !== undefined);
  const own = readLabel(row.label, walk.company);
  const whole = WHOLE.test(plainLabel(row.label));
  if (!isPeriod && !whole && own.kind === "other") return;
  for (const { figure, column } of columns) {
    const named = readLabel(column.names, walk.company);
    // A column of one line of business is that line's in a row of a period; beside a total it is a part.
    if (named.kind !== "metric" || (column.line && !isPeriod)) continue;
    const { metric, part, pureLoss, rank } = named;
    const told = { ...column, refused: isRefusedHead(column.text) };
    const reading: Reading = { metric, part, pureLoss, rank, label: row.label, column: told, figure, row: index };
    if (isPeriod)
      walk.readings.push({ ...reading, column: { ...reading.column, pieces: { ...column.pieces, ...pieces } } });
    else if (whole) walk.readings.push(reading);
    else if (own.kind !== "other" && metric === "total_revenue")
      walk.readings.push({ ...reading, metric: own.metric, part: true, rank: 0 });
  }
}

const amountOf = (figure: GridFigure | undefined): Big =>
  figure?.value.kind === "number" ? new Big(figure.value.digits).times(figure.value.negative ? -1 : 1) : new Big(0);

/** Whether a row is the sum of others, in every column that a period heads: changes and notes are none. */
function isSum(walk: Walk, row: GridRow, rows: readonly GridRow[]): boolean {
  if (rows.length < 2) return false;
  const amounts = rows.map((one) => new Map(columnsOf(walk, one).map(({ figure, column }) => [column.place, figure])));
  const told = columnsOf(walk, row).filter(({ column }) => !column.refused && column.pieces.year !== undefined);
  const shown = told.length > 0 ? told : columnsOf(walk, row);
  return shown.every(({ figure, column }) => {
    const sum = amounts.reduce((total, one) => total.plus(amountOf(one.get(column.place))), new Big(0));
    return figure.value.kind === "number" && sum.eq(amountOf(figure));
  });
}

/** A total of revenue that has no name of its own. */
const isBareTotal = (walk: Walk, row: GridRow): boolean =>
  walk.section === "revenue" &&
  !walk.line &&
  (row.label === "" || WHOLE.test(plainLabel(row.label))) &&
  isSum(walk, row, walk.rows);

function endRevenue(walk: Walk, certain: boolean): void {
  for (const line of walk.waiting) take(walk, line.row, line.index, asMetric(line.metric));
  walk.waiting = [];
  if (!walk.line && certain) walk.section = "other";
}

/** Lines of business right below the total that they add up to are its parts, whatever the section is called. */
function belowTotal(walk: Walk, row: GridRow, index: number, label: RowLabel): void {
  if (label.kind === "metric" && label.metric === "total_revenue") {
    walk.whole = { row, parts: [] };
    return;
  }
  if (label.kind !== "line" || !walk.whole) {
    delete walk.whole;
    return;
  }
  const { row: whole, parts } = walk.whole;
  parts.push({ row, index, metric: label.metric });
  if (
    !isSum(
      walk,
      whole,
      parts.map((part) => part.row),
    )
  )
    return;
  for (const part of parts) take(walk, part.row, part.index, asMetric(part.metric));
  walk.waiting = [];
  delete walk.whole;
}

/** Rows under a line's heading among the revenues are its parts, whatever they are called. */
const isUnderHeading = (walk: Walk, label: string): boolean =>
  walk.heading !== undefined &&
  walk.section === "revenue" &&
  /\brevenues?\b/.test(plainLabel(label)) &&
  !/\bcosts?\b/.test(plainLabel(label));

/** Impairments and fair-value changes of a statement, once it has shown itself to be one by revenue and result. */
function takeCharges(walk: Walk): void {
  if (!walk.readings.some(({ metric }) => metric === "total_revenue")) return;
  for (const { row, index, metric, negate } of walk.charges) take(walk, row, index, { ...asMetric(metric), negate });
  walk.charges = [];
}

function chargeRow(walk: Walk, row: GridRow, index: number): void {
  const plain = plainLabel(row.label);
  const metric = chargeOf(plain);
  if (metric && walk.signs) walk.charges.push({ row, index, metric, negate: walk.signs === "costs" });
  else if (endsCosts(plain)) {
    // Some statements set costs in parentheses: then the charges among them are signed already.
    if (plain.startsWith("total") && isMostlyNegative(row)) for (const charge of walk.charges) charge.negate = false;
    delete walk.signs;
  }
}

const isMostlyNegative = ({ figures }: GridRow): boolean =>
  figures.filter(({ value }) => value.kind === "number" && value.negative).length * 2 > figures.length;

function metricRow(walk: Walk, row: GridRow, index: number, label: MetricLabel): void {
  take(walk, row, index, label);
  walk.above = label.metric;
  if (label.metric === walk.heading) delete walk.heading;
  if (label.metric === "total_revenue") endRevenue(walk, label.rank === 0);
  if (label.metric === "net_income" && label.rank === 0) takeCharges(walk);
}

/** Whether a line of business is revenue here: among the revenues, or as a part of the total above it. */
const isRevenueHere = (walk: Walk, label: string): boolean =>
  walk.section === "revenue" || (walk.above === "total_revenue" && OF_WHICH.test(plainLabel(label)));

function dataRow(walk: Walk, row: GridRow, index: number): void {
  const label = readLabel(row.label, walk.company);
  if (isBareTotal(walk, row)) {
    take(walk, row, index, TOTAL_REVENUE);
    endRevenue(walk, true);
  } else if (label.kind === "metric") metricRow(walk, row, index, label);
  else if (label.kind === "line" && isRevenueHere(walk, row.label)) take(walk, row, index, asMetric(label.metric));
  else if (label.kind === "line" && walk.section === "none") walk.waiting.push({ row, index, metric: label.metric });
  else if (walk.heading && isUnderHeading(walk, row.label)) take(walk, row, index, asMetric(walk.heading));
  else endLines(walk, row.label);
  if (!(label.kind === "line" && isRevenueHere(walk, row.label))) belowTotal(walk, row, index, label);
  if (label.kind !== "metric") takeAcross(walk, row, index);
  if (label.kind === "other") chargeRow(walk, row, index);
  walk.rows.push(row);
}

/** First column behind the labels: where the earliest figure, or the "$" before it, stands. */
const labelEndOf = (rows: readonly GridRow[]): number =>
  rows.reduce(
    (least, { label, figures }) => (label && figures[0] ? Math.min(least, figures[0].openFrom) : least),
    1000,
  );

/** The figures of a table, and what stands over its columns, for a table that goes on behind a page break. */
export interface TableReading {
  readings: Reading[];
  columns: readonly ColumnHead[];
}

/** Reads every figure of a table whose row and column are understood; `title` is the line right above it. */
export function readRows(
  rows: readonly GridRow[],
  company: Company,
  { inherited = [], title = "" }: { inherited?: readonly ColumnHead[]; title?: string } = {},
): TableReading {
  const labelEnd = labelEndOf(rows);
  const walk = startWalk(company, rows, inherited);
  if (namesRevenue(title)) walk.section = "revenue";
  for (const [index, row] of rows.entries()) {
    if (row.figures.length > 0) {
      walk.started = true;
      walk.headOpen = false;
      dataRow(walk, row, index);
    } else if (row.words.length > 0) {
      openHead(walk, row, labelEnd);
      if (row.label !== "" && row.words.length === 1) openSection(walk, row.label);
    }
  }
  const readings = withOnlyLine(rows, walk.readings).sort((one, other) => one.row - other.row);
  return { readings, columns: walk.columns ?? [] };
}
