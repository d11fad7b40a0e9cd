import type { Ticker } from "./company.ts";
import type { Trust } from "./feed.ts";
import type { Period } from "./period.ts";

/** "compilation" is a hand-made list that others published: below the press, for nobody answers for it. */
export type HistoryTrust = Trust | "compilation";

/** One shipped figure of a past quarter, in US dollars, with where it was read. */
export interface HistoricFigure {
  /** Decimal text, a loss negative. */
  value: string;
  /** ISO 4217 where it is not US dollars. */
  currency?: string;
  /** The value of the last digit that the source states. */
  precision: string;
  /** An address, or words where there is none. */
  source: string;
  trust: HistoryTrust;
  /** Read from a later report that states it beside its own. */
  comparative: boolean;
  /** Computed from longer periods, not stated anywhere. */
  derived: boolean;
  /** Further readings of the same figure. */
  others: { value: string; source: string; comparative: boolean }[];
  /** Readings that differ by more than 1.5 %: recasts, restatements, total against attributable. */
  conflict: string[];
}

/** One quarter of one company as the project ships it in `feeds/history`. */
export interface HistoryQuarter {
  ticker: Ticker;
  period: Period;
  periodEnd: string;
  /** By metric id; absent is "not seen". */
  figures: Record<string, HistoricFigure>;
  notes: { note: string; source: string }[];
}
