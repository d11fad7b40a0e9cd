import { type Period, quarterBefore, type Role, yearBefore } from "../../model/index.ts";
import { endOf, isToDate, lengthOf } from "./column-period.ts";

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
 * far. Anything else has no role: the third of five quarters in a row, and last year's nine months beside last
 * year's quarter, for whoever asks for the figure of a year ago means the quarter.
 */
export function roleOf(period: Period, headline: Period, yearEnd: number): Role | undefined {
  if (period === headline) return "current";
  if (period === yearBefore(headline)) return "prior_year";
  if (period === quarterBefore(headline)) return "prior_quarter";
  if (lengthOf(period) <= lengthOf(headline) || !isToDate(period)) return undefined;
  return endOf(period, yearEnd) === endOf(headline, yearEnd) ? "year_to_date" : undefined;
}
