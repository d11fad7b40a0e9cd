import type { Company, MetricId } from "../../model/index.ts";
import type { HeadRow } from "./align.ts";
import type { GridCell, GridRow } from "./grid.ts";
import { isRefusedHead, isRefusedTitle, subjectOf } from "./head-words.ts";
import { type HeadPieces, joinPieces, readHead } from "./heads.ts";
import { lineOf, plainWords } from "./labels.ts";
import { firstUnit, readUnit, type Unit } from "./unit.ts";

/** What stands over one figure. */
export interface ColumnHead {
  /** Its place among the table's columns of figures, from 0. */
  place: number;
  pieces: HeadPieces;
  /** "Three Months Ended March 31, 2026". */
  text: string;
  unit: Unit;
  /** The line of business that the column is about, in tables with a column for each. */
  line?: MetricId;
  /** What the column's own cells say, where it names figures and no periods: "Revenue". */
  names: string;
  /** It is no column of reported figures: a change, a range, a plan, something unknown. */
  refused: boolean;
  preliminary: boolean;
  /** It stood over the table before, of which this one is the rest. */
  inherited?: true;
}

const PRELIMINARY = /\bpreliminary\b/i;

/** One cell over a column. */
export type Over = Pick<HeadRow, "spanning" | "title"> & { text: string };

const isOwn = ({ spanning }: Over): boolean => !spanning;
const joined = (over: readonly Over[]): string => over.map(({ text }) => text).join(" ");

/** Reads all that stands over a column, highest first; pieces of lower rows come before those of higher ones. */
export function readColumn(over: readonly Over[], company: Company): Omit<ColumnHead, "place"> {
  const piecesOf = (cells: readonly Over[]) => cells.toReversed().map(({ text }) => readHead(text));
  const pieces = joinPieces(piecesOf(over.filter(isOwn)), piecesOf(over.filter((cell) => !isOwn(cell))));
  const words = joined(over.filter(({ title }) => !title));
  const titles = joined(over.filter(({ title }) => title));
  const own = joined(over.filter(isOwn));
  const subject = subjectOf(own);
  const line = lineOver(subject, joined(over), company);
  return {
    pieces,
    text: words,
    unit: firstUnit(over.toReversed().map(({ text }) => readUnit(text))),
    ...(line ? { line } : {}),
    names: subject === "" ? "" : own,
    refused: isRefusedHead(words) || isRefusedTitle(titles) || (!line && subject !== ""),
    preliminary: PRELIMINARY.test(joined(over)),
  };
}

/** A column's own line of business, or that of a segment which the one head over all columns names. */
function lineOver(subject: string, words: string, company: Company): MetricId | undefined {
  if (subject !== "") return lineOf(subject, company);
  return /\bsegment\b/i.test(words) ? lineOf(plainWords(words), company) : undefined;
}

/** The cell over the labels names their unit or the table, no column. */
export const standsOverLabels = (cell: GridCell, labelEnd: number): boolean => cell.from === 0 && cell.to <= labelEnd;

const namesPeriod = ({ text }: GridCell): boolean => {
  const { year, month, number } = readHead(text);
  return year !== undefined || month !== undefined || number !== undefined;
};

/** A period for every column of figures and no cell over the labels: the row stands one cell too far left. */
export const isShifted = ({ words }: GridRow, columns: number): boolean =>
  columns > 1 && words.length === columns && words[0]?.from === 0 && words.every(namesPeriod);

/** A row without figures as a row of a head; cells over the labels are left out. */
export function headRow(row: GridRow, labelEnd: number, columns: number): HeadRow | undefined {
  const shifted = isShifted(row, columns);
  const cells = row.words.filter((cell) => shifted || !standsOverLabels(cell, labelEnd));
  const [first] = cells;
  if (!first) return undefined;
  const spanning = cells.length === 1;
  return { cells, spanning, title: spanning && first.from < labelEnd };
}
