import type { Company, MetricId } from "../../model/index.ts";
import type { GridCell, GridFigure, GridRow } from "./grid.ts";
import { type HeadPieces, readHead } from "./heads.ts";
import { isNeutral, lineOf, plainWords } from "./labels.ts";
import { readUnit, type Unit } from "./unit.ts";

/** What stands over one figure. */
export interface ColumnHead {
  pieces: HeadPieces;
  /** "Three Months Ended March 31, 2026". */
  text: string;
  unit: Unit;
  /** The line of business that the column is about, in tables with a column for each. */
  line?: MetricId;
  /** It is no column of reported figures: a change, a range, a plan, something unknown. */
  refused: boolean;
  preliminary: boolean;
}

/** One row of a head; cells that stand over the labels are left out, for they name the unit, no column. */
export interface HeadRow {
  cells: GridCell[];
  /** Its only cell: a title over the whole table, no column's name. */
  spanning: boolean;
}

const REFUSED =
  /%|\bchanges?\b|\bvariance\b|\bincrease\b|\bdecrease\b|\bgrowth\b|\blow\b|\bhigh\b|\bmid ?point\b|\bestimated?s?\b|\bguidance\b|\boutlook\b|\bforecast\b|\bprojected\b|\bexpected\b|\bpro forma\b|\badjustments?\b|\b(?:previously|originally) reported\b|\bas reported\b|\bnotes?\b|\beliminations?\b|\bq ?\/? ?o? ?q\b|\by ?\/? ?o? ?y\b|\bvs\b|\btarget\b|\bbudget\b|\bdelta\b|[δ∆]|\bannuali[sz]ed\b|\bper share\b|\bcumulative\b|\bnon gaap\b|\brange\b|\bconsensus\b|\b20\d\de\b/;

const PERIOD_WORDS = new Set(
  (
    "three six nine twelve months month ended ending period periods quarter quarters year years fiscal financial half " +
    "first second third fourth full for the of as at to and q1 q2 q3 q4 h1 h2 1h 2h 1q 2q 3q 4q fy 9m 6m 3m current prior " +
    "previous same last comparison comparative january february march april may june july august september october november december jan feb " +
    "mar apr jun jul aug sep sept oct nov dec unaudited audited actual actuals restated recast revised reclassified adjusted " +
    "usd us cad rmb gbp $ c$ us$ ca$ a$ hk$ £ € ¥ ' in thousands millions million thousand '000 000 000s $000 $'000 m k mm $m us$m gaap ifrs dollars " +
    "weeks 13 14 26 27 39 40 52 53 total consolidated preliminary results group company a b c d e on amounts note1"
  ).split(" "),
);

/** What is left of a head when periods, units and neutral words are taken out. */
function subjectOf(text: string): string {
  return plainWords(text)
    .split(" ")
    .filter(
      (word) =>
        !PERIOD_WORDS.has(word) &&
        !/^[$£€¥'\u2019]*\d*(?:st|nd|rd|th)?$/.test(word) &&
        !/^(?:fy|q[1-4]|[1-4]q|h[12]|fq[1-4])?'?\d{2,4}$/.test(word),
    )
    .join(" ");
}

const overlaps = (cell: GridCell, figure: GridFigure): boolean => cell.from < figure.to && figure.from < cell.to;

/** The cells over a figure, from the lowest row up. */
function cellsOver(
  head: readonly HeadRow[],
  figure: GridFigure,
  place: { index: number; of: number },
): { cell: GridCell; spanning: boolean }[] {
  return head.toReversed().flatMap(({ cells, spanning }) => {
    const over = cells.find((cell) => overlaps(cell, figure)) ?? byOrder(cells, place);
    return over ? [{ cell: over, spanning }] : [];
  });
}

/** Heads that do not stand over their figures: as many as there are figures, or an even share of them, in order. */
function byOrder(cells: readonly GridCell[], { index, of }: { index: number; of: number }): GridCell | undefined {
  if (cells.length === 0 || of % cells.length !== 0) return undefined;
  return cells[Math.floor(index / (of / cells.length))];
}

const PRELIMINARY = /\bpreliminary\b/i;

/** Reads all that stands over a figure; pieces of lower rows come before those of higher ones. */
export function readColumn(
  head: readonly HeadRow[],
  figure: GridFigure,
  place: { index: number; of: number },
  company: Company,
): ColumnHead {
  const over = cellsOver(head, figure, place);
  const pieces: HeadPieces = {};
  for (const { cell } of over) Object.assign(pieces, { ...readHead(cell.text), ...definedIn(pieces) });
  const own = over.filter(({ spanning }) => !spanning).map(({ cell }) => cell.text);
  const words = own.toReversed().join(" ");
  const subject = subjectOf(words);
  const line = subject === "" ? undefined : lineOf(subject, company);
  return {
    pieces,
    text: over
      .map(({ cell }) => cell.text)
      .toReversed()
      .join(" "),
    unit: Object.assign({}, ...over.map(({ cell }) => readUnit(cell.text)).toReversed()) as Unit,
    ...(line ? { line } : {}),
    refused:
      REFUSED.test(plainWords(words)) ||
      REFUSED.test(words.toLowerCase()) ||
      (!line && subject !== "" && !isNeutral(subject)),
    preliminary: PRELIMINARY.test(words),
  };
}

const definedIn = (pieces: HeadPieces): HeadPieces =>
  Object.fromEntries(Object.entries(pieces).filter(([, value]) => value !== undefined));

/** A row without figures as a row of a head; cells over the labels are left out. */
export function headRow(row: GridRow, labelEnd: number): HeadRow | undefined {
  const cells = row.words.filter((cell) => cell.to > labelEnd);
  if (cells.length === 0) return undefined;
  const widest = Math.max(...row.cells.map((cell) => cell.to));
  const only = cells.length === 1 ? cells[0] : undefined;
  return { cells, spanning: only !== undefined && only.from < labelEnd && only.to >= widest };
}
