import type { Company, MetricId } from "../../model/index.ts";
import { alignHead, type HeadRow, type Span, spanOfColumns, spansOf } from "./align.ts";
import { signsOf, type WaitingCharge } from "./charges.ts";
import { type ColumnHead, headRow, isShifted, readColumn, standsOverLabels } from "./columns.ts";
import type { GridCell, GridFigure, GridRow } from "./grid.ts";
import { readHead } from "./heads.ts";
import { lineOf, plainLabel, type RowLabel } from "./labels.ts";

/** A row or column that names a metric. */
export type MetricLabel = Extract<RowLabel, { kind: "metric" }>;

/** One figure of a table with all that gives it meaning. */
export interface Reading extends Omit<MetricLabel, "kind"> {
  /** As the table writes it. */
  label: string;
  column: ColumnHead;
  figure: GridFigure;
  /** Index of the row in its table. */
  row: number;
  /** A cost: written without sign it is a loss. */
  negate?: boolean;
}

/** What the rows so far say of the rows to come. */
export interface Walk {
  company: Company;
  head: HeadRow[];
  /** A row that names the period of the rows below it: "Three months ended June 30,". */
  span?: HeadRow;
  /** Rows of a head come in runs; a new run below figures starts a new head. */
  headOpen: boolean;
  /** Figures have come: what has no figures now is a section, no title. */
  started: boolean;
  section: "none" | "revenue" | "other";
  /** The line of business that a section is about: all revenue in it is that line's. */
  line?: MetricId;
  /** A line of business that heads some rows among the revenues: "HPC Hosting Business". */
  heading?: MetricId;
  /** The last row that named a metric: "of which" belongs to it. */
  above?: MetricId;
  /** Lines of business since the last break: revenue as soon as a row of total revenue ends them. */
  waiting: { row: GridRow; index: number; metric: MetricId }[];
  /** The row of total revenue right above, and the lines of business below it so far. */
  whole?: { row: GridRow; parts: { row: GridRow; index: number; metric: MetricId }[] };
  /** Columns of figures, and what stands over each; absent until a row of figures asks for it. */
  spans: readonly Span[];
  spanAt: Int16Array;
  columns?: ColumnHead[];
  /** Heads of the table before: where a page break cut a table in two, its lower half has none. */
  inherited: readonly ColumnHead[];
  /** How the section's figures are signed, where its name says so. */
  signs?: "costs" | "income";
  charges: WaitingCharge[];
  /** Every row of the section since it opened, for a total that has no name. */
  rows: GridRow[];
  readings: Reading[];
}

export function startWalk(company: Company, rows: readonly GridRow[], inherited: readonly ColumnHead[]): Walk {
  const spans = spansOf(rows);
  return {
    company,
    spans,
    spanAt: spanOfColumns(spans),
    inherited,
    head: [],
    headOpen: true,
    started: false,
    section: "none",
    waiting: [],
    charges: [],
    rows: [],
    readings: [],
  };
}

const REVENUE_SECTION =
  /^(?:total |net |consolidated |our |operating )*(?:revenues?|sales|turnover)(?: net| by .{1,60}| from .{1,40})?$/;

/** Whether words name the revenues: a row over their lines, a heading over a table of nothing else. */
export const namesRevenue = (words: string): boolean => REVENUE_SECTION.test(plainLabel(words));

const SEGMENT = /\bsegments?\b|\bbusiness\b|\brevenues?\b/;
const COSTS = /\bcosts?\b|\bexpenses?\b/;
/** The title of a statement often names the company, and the company its business: "Cipher Mining Inc.". */
const NAME =
  /\b(?:inc|corp|corporation|ltd|limited|plc|group|holdings|company|statements?|operations of|subsidiaries)\b/;

/** The line of business that a row of words is about. */
function lineNamed({ company, started }: Walk, plain: string): MetricId | undefined {
  if (COSTS.test(plain) || NAME.test(plain)) return undefined;
  const short = started && plain.split(" ").length <= 5;
  return short || SEGMENT.test(plain) ? lineOf(plain, company) : undefined;
}

/** A row of words alone opens a section. */
export function openSection(walk: Walk, label: string): void {
  const plain = plainLabel(label);
  const signs = signsOf(plain);
  delete walk.signs;
  if (signs) walk.signs = signs;
  walk.waiting = [];
  walk.rows = [];
  delete walk.heading;
  delete walk.above;
  if (namesRevenue(label)) {
    walk.section = "revenue";
    return;
  }
  const line = lineNamed(walk, plain);
  if (line && walk.section === "revenue" && !walk.line) {
    walk.heading = line;
    return;
  }
  // What stands over the first figures is a title, unless it names a line of business.
  walk.section = walk.started ? "other" : "none";
  delete walk.line;
  if (line) walk.line = line;
}

/** Costs end the lines of revenue even where no row says so. */
export function endLines(walk: Walk, label: string): void {
  if (!COSTS.test(plainLabel(label))) return;
  walk.waiting = [];
  walk.section = "other";
}

/** Whether a row without figures heads columns: it names periods, units or lines over them. */
const isHead = (walk: Walk, row: GridRow, labelEnd: number): boolean =>
  !walk.started ||
  row.words.some((cell) => !standsOverLabels(cell, labelEnd) && Object.keys(readHead(cell.text)).length > 0);

function setSpan(walk: Walk, cell: GridCell): void {
  walk.span = { cells: [cell], spanning: true, title: false };
  delete walk.columns;
}

/** A row without figures: the names of columns, or the span of the rows below. */
export function openHead(walk: Walk, row: GridRow, labelEnd: number): void {
  const [first] = row.words;
  const shifted = isShifted(row, walk.spans.length);
  if (first && !shifted && standsOverLabels(first, labelEnd) && readHead(first.text).months !== undefined)
    setSpan(walk, first);
  if (!shifted && !isHead(walk, row, labelEnd)) return;
  const head = headRow(row, labelEnd, walk.spans.length);
  if (!head) return;
  if (!walk.headOpen) walk.head = [];
  walk.head.push(head);
  walk.headOpen = true;
  delete walk.columns;
}

/** What stands over each column of the table, read anew when the head changes. */
function readHeads(walk: Walk): ColumnHead[] {
  const head = walk.span ? [walk.span, ...walk.head] : walk.head;
  if (head.length === 0 && walk.inherited.length === walk.spans.length)
    return walk.inherited.map((column) => ({ ...column, inherited: true }));
  const aligned = alignHead(head, walk.spans);
  return walk.spans.map((_, column) => {
    const over = head.flatMap(({ spanning, title }, row) => {
      const cell = aligned[row]?.[column];
      return cell ? [{ text: cell.text, spanning, title }] : [];
    });
    return { ...readColumn(over, walk.company), place: column };
  });
}

/** What stands over each figure of a row. */
export function columnsOf(walk: Walk, row: GridRow): { figure: GridFigure; column: ColumnHead }[] {
  walk.columns ??= readHeads(walk);
  return row.figures.flatMap((figure) => {
    const column = walk.columns?.[walk.spanAt[figure.from] ?? -1];
    return column ? [{ figure, column }] : [];
  });
}
