import { formatPeriod, monthsOf, type Period, type PeriodKind, parsePeriod, periodEnd } from "../../model/index.ts";
import type { HeadPieces } from "./heads.ts";

const KINDS: Record<number, PeriodKind> = { 3: "quarter", 6: "half", 9: "nine_months", 12: "year" };

/** Months of the fiscal year that have passed when `month` ends, 1 to 12. */
const monthsPassed = (month: number, yearEnd: number): number => (month - yearEnd + 12) % 12 || 12;

/**
 * The fiscal period that ends with a month: only spans that the company's own calendar has, so "six months
 * ended September" of a company whose year ends in December is none.
 */
function endingIn(year: number, month: number, months: number, yearEnd: number): Period | undefined {
  const passed = monthsPassed(month, yearEnd);
  const fiscalYear = month > yearEnd ? year + 1 : year;
  const kind = KINDS[months];
  if (!kind || passed % months !== 0) return months === 9 && passed === 9 ? `${fiscalYear}M9` : undefined;
  if (months === 9 && passed !== 9) return undefined;
  return formatPeriod({ year: fiscalYear, kind, number: months === 3 || months === 6 ? passed / months : 1 });
}

/** A few days into the next month still belong to the month before (52-week calendars). */
function endMonth({ year, month, day }: HeadPieces): { year: number; month: number } | undefined {
  if (year === undefined || month === undefined) return undefined;
  if (day === undefined || day > 7) return { year, month };
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

/** The fiscal period that a head names, in the calendar of the company; undefined where a piece is missing. */
export function periodOf(head: HeadPieces, yearEnd: number): Period | undefined {
  const { months, number, year } = head;
  if (months === undefined || year === undefined || year < 2000 || year > 2099) return undefined;
  const end = endMonth(head);
  if (end) return endingIn(end.year, end.month, months, yearEnd);
  if (months === 12) return formatPeriod({ year, kind: "year", number: 1 });
  if (months === 9) return formatPeriod({ year, kind: "nine_months", number: 1 });
  if (number === undefined) return undefined;
  return formatPeriod({ year, kind: months === 3 ? "quarter" : "half", number });
}

/** Whether a period starts with its fiscal year: a year to date. */
export function isToDate(period: Period): boolean {
  const parts = parsePeriod(period);
  return parts !== undefined && (parts.kind === "nine_months" || parts.kind === "year" || parts.number === 1);
}

export const lengthOf = (period: Period): number => {
  const parts = parsePeriod(period);
  return parts ? monthsOf(parts) : 0;
};

export const endOf = (period: Period, yearEnd: number): string => periodEnd(period, yearEnd) ?? "";
