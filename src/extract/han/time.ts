import {
  formatPeriod,
  type Period,
  parsePeriod,
  quarterBefore,
  quarterEndingAt,
  type Role,
  yearBefore,
} from "../../model/index.ts";
import { roleOf } from "../facts/in-time.ts";
import { type Calendar, resolvePeriod } from "../periods/calendar.ts";
import { dayText } from "../periods/dates.ts";
import type { HanPeriod } from "./periods.ts";

/** Where a figure stands in time, or why nowhere. */
export type Placed = { period?: Period; role: Role } | string;

/** The period that a name means in the company's own calendar; undefined where the text leaves it open. */
export function periodOf(mention: HanPeriod, calendar: Calendar): Period | undefined {
  const { fiscalYearEndMonth } = calendar;
  if (mention.lastYear) return ofLastYear(mention, calendar);
  // "2026年3月期" is the fiscal year that ends in March, where the company's does.
  if (mention.yearEnds !== undefined) {
    if (mention.yearEnds !== fiscalYearEndMonth || mention.year === undefined) return undefined;
    const { year, kind, number } = mention;
    return formatPeriod(kind === "quarter" ? { year, kind, number: number! } : { year, kind: "year", number: 1 });
  }
  const { ends, year, fiscal } = mention;
  if (ends && ends.year === undefined && year !== undefined) {
    const inYear = fiscal && ends.month > fiscalYearEndMonth ? year - 1 : year;
    return resolvePeriod({ ...mention, ends: { ...ends, year: inYear } }, calendar);
  }
  return resolvePeriod(mention, calendar);
}

/** "去年第三季度" beside a third quarter is the one a year before; of others it is not known whose year is meant. */
function ofLastYear({ kind, number }: HanPeriod, { headline }: Calendar): Period | undefined {
  const own = parsePeriod(headline);
  if (!own || kind !== own.kind || (kind === "quarter" && number !== own.number)) return undefined;
  return yearBefore(headline!);
}

/** Its number where no year is known: "4〜6月期" in a company whose year ends in June is the fourth quarter. */
export function numberOf({ kind, number, ends }: HanPeriod, fiscalYearEndMonth: number): number | undefined {
  if (kind !== "quarter") return number ?? 1;
  if (!ends) return number;
  return parsePeriod(quarterEndingAt(dayText(2025, ends.month), fiscalYearEndMonth))?.number;
}

/** Said of another period by a word: "前年同期", "上一季度". */
export type Told = Role | "before";

/**
 * The role and period of a figure beside the document's own period. `scope` is the period that its sentence names,
 * `told` the word that sets the figure beside another.
 */
export function place(headline: Period, scope: Period | undefined, told: Told | undefined): Placed {
  const own = scope ?? headline;
  if (told === undefined || told === "current") {
    const role = roleOf(own, headline);
    return role === undefined ? `figure of ${own}` : { period: own, role };
  }
  if (own !== headline) return "beside a figure of another period";
  const isQuarter = parsePeriod(headline)?.kind === "quarter";
  if (told === "before" && isQuarter) return "the period before may be either";
  if (told === "prior_quarter" && !isQuarter) return "no quarter stands before a longer period";
  const role: Role = told === "before" ? "prior_year" : told;
  const period = role === "prior_year" ? yearBefore(headline) : quarterBefore(headline);
  return { ...(period ? { period } : {}), role };
}
