import { type Period, parsePeriod, quarterBefore, type Role, yearBefore } from "../../model/index.ts";
import { endOf, isToDate, lengthOf } from "./columnPeriod.ts";

/**
 * The period that a document is about: the shortest one of those that end last. A Q4 release holds the quarter
 * and the year, and the quarter is its news; one with nothing but the year is about the year.
 */
export function headlineOf(columns: readonly Period[], yearEnd: number, publishedAt?: string): Period | undefined {
  const past = columns.filter((period) => !publishedAt || endOf(period, yearEnd) <= publishedAt.slice(0, 10));
  // A day that all columns lie behind is no day of publication: it was misread.
  return (past.length > 0 ? past : [...columns]).sort(
    (one, other) => endOf(other, yearEnd).localeCompare(endOf(one, yearEnd)) || lengthOf(one) - lengthOf(other),
  )[0];
}

/**
 * Against the headline's period: itself, the same span a year earlier, the quarter before, the fiscal year so
 * far and its own year before. Anything else (the third column of a row of five quarters) has no role.
 */
export function roleOf(period: Period, headline: Period, yearEnd: number): Role | undefined {
  if (period === headline) return "current";
  if (period === yearBefore(headline)) return "prior_year";
  if (period === quarterBefore(headline)) return "prior_quarter";
  if (lengthOf(period) <= lengthOf(headline) || !isToDate(period)) return undefined;
  if (endOf(period, yearEnd) === endOf(headline, yearEnd)) return "year_to_date";
  const later = yearAfter(period);
  return later && endOf(later, yearEnd) === endOf(headline, yearEnd) ? "prior_year" : undefined;
}

function yearAfter(period: Period): Period | undefined {
  const parts = parsePeriod(period);
  return parts ? `${parts.year + 1}${period.slice(4)}` : undefined;
}
