import type { Company, MetricId } from "../../model/index.ts";
import { type ColumnHead, type HeadRow, headRow, readColumn } from "./columns.ts";
import type { GridFigure, GridRow } from "./grid.ts";
import { readHead } from "./heads.ts";
import { lineOf, plainLabel, type RowLabel, readLabel } from "./labels.ts";

/** One figure of a table with all that gives it meaning. */
export interface Reading {
  metric: MetricId;
  part: boolean;
  rank: number;
  label: string;
  column: ColumnHead;
  figure: GridFigure;
  /** The row names a loss and no profit, so a figure without sign is one. */
  pureLoss: boolean;
  /** Index of the row in its table. */
  row: number;
}

interface Walk {
  head: HeadRow[];
  /** A row that names the period of the rows below it: "Three months ended June 30,". */
  span?: HeadRow;
  /** Rows of a head come in runs; a new run below figures starts a new head. */
  headOpen: boolean;
  section: "none" | "revenue" | "other";
  /** The line of business that a section is about. */
  line?: MetricId;
  /** Lines of business since the last break: revenue as soon as a row of total revenue ends them. */
  waiting: { row: GridRow; index: number; metric: MetricId }[];
  readings: Reading[];
}

const REVENUE_SECTION =
  /^(?:total |net |consolidated |our |operating )*(?:revenues?|sales|turnover)(?: net| by .{1,60}| from .{1,40})?$/;
const SEGMENT = /\bsegments?\b|\bbusiness\b|\brevenues?\b/;

function openSection(walk: Walk, label: string, company: Company, started: boolean): void {
  const plain = plainLabel(label);
  walk.waiting = [];
  delete walk.line;
  if (REVENUE_SECTION.test(plain)) {
    walk.section = "revenue";
    return;
  }
  // What stands over the first figures is a title, unless it names a line of business.
  walk.section = started ? "other" : "none";
  const line = SEGMENT.test(plain) || plain.split(" ").length <= 5 ? lineOf(plain, company) : undefined;
  if (line && !/\bcosts?\b|\bexpenses?\b/.test(plain)) walk.line = line;
}

/** Whether a row without figures heads columns: it names periods, units or lines over them. */
function isHead(row: GridRow, labelEnd: number, started: boolean): boolean {
  const over = row.words.filter((cell) => cell.from >= labelEnd);
  if (!started) return true;
  return over.some((cell) => Object.keys(readHead(cell.text)).length > 0);
}

function take(
  walk: Walk,
  row: GridRow,
  index: number,
  label: Extract<RowLabel, { kind: "metric" }>,
  company: Company,
): void {
  for (const [at, figure] of row.figures.entries()) {
    const column = readColumn(
      walk.span ? [walk.span, ...walk.head] : walk.head,
      figure,
      { index: at, of: row.figures.length },
      company,
    );
    const reading = { ...label, label: row.label, column, figure, row: index };
    const line = column.line ?? walk.line;
    if (!line) walk.readings.push(reading);
    else if (label.metric === "total_revenue" || label.metric === line)
      walk.readings.push({ ...reading, metric: line, part: true, rank: 1 });
    else if (label.part && !column.line) walk.readings.push(reading);
  }
}

const asMetric = (metric: MetricId): Extract<RowLabel, { kind: "metric" }> => ({
  kind: "metric",
  metric,
  part: true,
  pureLoss: false,
  rank: 0,
});

function dataRow(walk: Walk, row: GridRow, index: number, company: Company): void {
  const label = readLabel(row.label, company);
  if (label.kind === "line") {
    if (walk.section === "revenue") take(walk, row, index, asMetric(label.metric), company);
    else if (walk.section === "none") walk.waiting.push({ row, index, metric: label.metric });
  } else if (label.kind === "metric") {
    take(walk, row, index, label, company);
    if (label.metric === "total_revenue") {
      for (const line of walk.waiting) take(walk, line.row, line.index, asMetric(line.metric), company);
      walk.waiting = [];
      if (!walk.line) walk.section = label.rank === 0 ? "other" : walk.section;
    }
  } else if (/\bcosts?\b|\bexpenses?\b/.test(plainLabel(row.label))) {
    walk.waiting = [];
    if (walk.section !== "other") walk.section = "other";
  }
}

/** A row without figures: the names of columns, or the span of the rows below. */
function openHead(walk: Walk, row: GridRow, labelEnd: number, started: boolean): void {
  const [first] = row.words;
  if (first && first.to <= labelEnd && readHead(first.text).months !== undefined)
    walk.span = { cells: [first], spanning: true };
  if (!isHead(row, labelEnd, started)) return;
  const head = headRow(row, labelEnd);
  if (!head) return;
  if (!walk.headOpen) walk.head = [];
  walk.head.push(head);
  walk.headOpen = true;
}

/** First column after the labels: where the earliest figure of the table stands. */
const labelEndOf = (rows: readonly GridRow[]): number =>
  Math.min(
    ...rows.flatMap((row) => (row.label ? row.figures.map((figure) => figure.from) : [])),
    Number.MAX_SAFE_INTEGER,
  );

/** Reads every figure of a table whose row and column are understood. */
export function readRows(rows: readonly GridRow[], company: Company): Reading[] {
  // One cell is enough for the label; heads may begin over the "$" before the first figure.
  const labelEnd = Math.min(labelEndOf(rows), 1);
  const walk: Walk = { head: [], headOpen: true, section: "none", waiting: [], readings: [] };
  let started = false;
  for (const [index, row] of rows.entries()) {
    if (row.figures.length > 0) {
      started = true;
      walk.headOpen = false;
      dataRow(walk, row, index, company);
      continue;
    }
    if (row.words.length === 0) continue;
    openHead(walk, row, labelEnd, started);
    if (row.label !== "" && row.words.length === 1) openSection(walk, row.label, company, started);
  }
  return walk.readings.sort((one, other) => one.row - other.row);
}
