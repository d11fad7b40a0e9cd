import {
  calendarQuarter,
  cutText,
  type FigureLine,
  figureNumber,
  formatMoney,
  formatPeriod,
  type HistoryRow,
} from "../kit/index.ts";
import { parsePeriod, quarterBefore } from "../model/index.ts";

/** Discord's limit for a picture's description is 1024. */
const LONGEST_ALT = 1000;

export const altText = (text: string): string => cutText(text, LONGEST_ALT);

/** "Q1 26": short enough for twelve under one axis. */
export const shortPeriod = (period: string): string => formatPeriod(period).replace(/ 20(\d\d)$/, " $1");

/** "$31.9M", "-$427.6M", "$1.3B": at most one decimal, for a label over a bar. */
export function shortMoney(value: number, currency = "USD"): string {
  const size = Math.abs(value);
  const step = size >= 1e9 ? 1e8 : size >= 1e6 ? 1e5 : size >= 1e3 ? 1e2 : 1;
  const rounded = Math.round(value / step) * step;
  return formatMoney(String(rounded), currency, String(step)).replace(/\.0(?=[BMK]$)/, "");
}

/** A value of a figure as an axis or a label shows it. */
export function shortValue(value: number, { unit }: FigureLine, currency?: string): string {
  if (unit === "money") return shortMoney(value, currency);
  if (unit === "percent") return `${value.toFixed(1)}%`;
  return value.toLocaleString("en", { maximumFractionDigits: 1 });
}

/** The currency of the newest period that states the figure; the others are drawn only in it. */
export const currencyOf = (rows: readonly HistoryRow[], id: string): string | undefined =>
  rows.find(({ figures }) => figures[id]?.currency)?.figures[id]?.currency;

export function numberIn(row: HistoryRow, id: string, currency: string | undefined): number | undefined {
  const stated = row.figures[id]?.currency;
  return stated && stated !== currency ? undefined : figureNumber(row, id);
}

/** The newest calendar quarters that any of the rows ends in, oldest first. */
export function calendarQuarters(rows: readonly HistoryRow[], most: number): string[] {
  const quarters = new Set(rows.flatMap((row) => calendarQuarter(row) ?? []));
  return [...quarters].toSorted().slice(-most);
}

/** Quarters from the oldest to the newest that fits, `most` at most; a quarter that no row tells of is an empty row. */
export function withGaps(rows: readonly HistoryRow[], fits: (row: HistoryRow) => boolean, most: number): HistoryRow[] {
  const fitting = rows.filter((row) => parsePeriod(row.period)?.kind === "quarter" && fits(row));
  const oldest = fitting.at(-1)?.period ?? "";
  const span: HistoryRow[] = [];
  let period = fitting[0]?.period;
  while (period !== undefined && period >= oldest && span.length < most) {
    const at = period;
    span.push(rows.find((row) => row.period === at) ?? { period: at, figures: {} });
    period = quarterBefore(at);
  }
  // A gap at the old end says nothing.
  while (span.length > 0 && !fits(span.at(-1)!)) span.pop();
  return span.toReversed();
}
