import type { Company, MetricId } from "../../model/index.ts";
import type { GridCell, GridFigure, GridRow } from "./grid.ts";
import { type HeadPieces, readHead } from "./heads.ts";
import { isRefusedHead, subjectOf } from "./headWords.ts";
import { lineOf, plainWords } from "./labels.ts";
import { firstUnit, readUnit, type Unit } from "./unit.ts";

/** What stands over one figure. */
export interface ColumnHead {
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
}

/** One row of a head; cells that stand over the labels are left out, for they name the unit, no column. */
export interface HeadRow {
  cells: GridCell[];
  /** It has one cell, which stands over every column alike and names none of them. */
  spanning: boolean;
}

const overlaps = (cell: GridCell, from: number, to: number): boolean => cell.from < to && from < cell.to;

/** The cells over a figure, from the lowest row up. */
function cellsOver(
  head: readonly HeadRow[],
  figure: GridFigure,
  place: { index: number; of: number },
): { cell: GridCell; spanning: boolean }[] {
  return head.toReversed().flatMap(({ cells, spanning }) => {
    const over =
      cells.find((cell) => overlaps(cell, figure.from, figure.to)) ??
      cells.find((cell) => overlaps(cell, figure.openFrom, figure.to)) ??
      byOrder(cells, place);
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
  const words = over
    .map(({ cell }) => cell.text)
    .toReversed()
    .join(" ");
  const subject = subjectOf(own.toReversed().join(" "));
  const line = lineOver(subject, words, company);
  return {
    pieces,
    text: words,
    unit: firstUnit(over.map(({ cell }) => readUnit(cell.text))),
    ...(line ? { line } : {}),
    names: subject === "" ? "" : own.toReversed().join(" "),
    refused: isRefusedHead(words) || (!line && subject !== ""),
    preliminary: PRELIMINARY.test(words),
  };
}

/** A column's own line of business, or that of a segment which the one head over all columns names. */
function lineOver(subject: string, words: string, company: Company): MetricId | undefined {
  if (subject !== "") return lineOf(subject, company);
  return /\bsegment\b/i.test(words) ? lineOf(plainWords(words), company) : undefined;
}

const definedIn = (pieces: HeadPieces): HeadPieces =>
  Object.fromEntries(Object.entries(pieces).filter(([, value]) => value !== undefined));

/** The cell over the labels names their unit or the table, no column. */
export const standsOverLabels = (cell: GridCell, labelEnd: number): boolean => cell.from === 0 && cell.to <= labelEnd;

/** A row without figures as a row of a head; cells over the labels are left out. */
export function headRow(row: GridRow, labelEnd: number): HeadRow | undefined {
  const cells = row.words.filter((cell) => !standsOverLabels(cell, labelEnd));
  return cells.length === 0 ? undefined : { cells, spanning: cells.length === 1 };
}
