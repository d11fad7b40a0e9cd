import {
  formatPeriod,
  type Period,
  parsePeriod,
  periodEnd,
  quarterBefore,
  quarterEndingAt,
  yearBefore,
} from "../../model/index.ts";
import { dayText } from "./dates.ts";
import type { PeriodMention } from "./periods.ts";

/** What a period mention is resolved against. */
export interface Calendar {
  fiscalYearEndMonth: number;
  /** Day of publication, where known. */
  day?: string;
  /** The document's own period, once it is settled. */
  headline?: Period;
  /** The text counts quarters by the calendar year, whatever the company's own year: see `countsByCalendar`. */
  byCalendar?: true;
}

/** A company reports within about this many days of the end of a quarter, and no sooner than the fewest. */
const FRESH_DAYS = { fewest: 10, most: 80 };
/** No results are news so long after their quarter. */
const LATE_DAYS = 100;

/** The company's own name for a quarter of the calendar year. */
const fromCalendarQuarter = (year: number, number: number, fiscalYearEndMonth: number): Period =>
  quarterEndingAt(dayText(year, number * 3), fiscalYearEndMonth);

/**
 * Whether a text that names a quarter counts by the calendar year: by the company's own year the quarter would be
 * long past on the day of the text, by the calendar it has just ended. Data sites name quarters so.
 */
export function countsByCalendar(period: Period, { day, fiscalYearEndMonth }: Calendar): boolean {
  const parts = parsePeriod(period);
  const end = periodEnd(period, fiscalYearEndMonth);
  if (parts?.kind !== "quarter" || day === undefined || end === undefined || fiscalYearEndMonth === 12) return false;
  const since = daysBetween(dayText(parts.year, parts.number * 3), day);
  return daysBetween(end, day) > LATE_DAYS && since >= FRESH_DAYS.fewest && since <= FRESH_DAYS.most;
}

/** A quarter is reported at least this many days after its end; a release of 8 days is the fastest seen. */
const FASTEST_REPORT_DAYS = 8;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The period that a mention means in the company's own calendar; undefined where the text leaves it open. */
export function resolvePeriod(mention: PeriodMention, calendar: Calendar): Period | undefined {
  if (mention.relative) return resolveRelative(mention.relative, calendar.headline);
  if (mention.toDate) return yearToDate(calendar.headline);
  if (mention.ends) return resolveEnd(mention, calendar);
  if (mention.kind === undefined) return undefined;
  if (mention.year !== undefined) return named(mention, mention.year, calendar);
  return withoutYear(mention, calendar);
}

/** The months of the fiscal year up to the end of the document's own quarter. */
function yearToDate(headline: Period | undefined): Period | undefined {
  const own = parsePeriod(headline);
  if (own?.kind !== "quarter") return headline;
  return [headline, `${own.year}H1`, `${own.year}M9`, `${own.year}FY`][own.number - 1];
}

function resolveRelative(relative: PeriodMention["relative"], headline: Period | undefined): Period | undefined {
  if (headline === undefined) return undefined;
  if (relative === "current") return headline;
  return relative === "prior_year" ? yearBefore(headline) : (quarterBefore(headline) ?? undefined);
}

function named(
  mention: PeriodMention,
  year: number,
  { headline, byCalendar, fiscalYearEndMonth }: Calendar,
): Period | undefined {
  const kind = mention.kind!;
  if (byCalendar && kind === "quarter" && mention.number !== undefined)
    return fromCalendarQuarter(year, mention.number, fiscalYearEndMonth);
  if (kind === "year" || kind === "nine_months") return formatPeriod({ year, kind, number: 1 });
  if (mention.number !== undefined) return formatPeriod({ year, kind, number: mention.number });
  if (kind === "half") return formatPeriod({ year, kind, number: 1 });
  const own = parsePeriod(headline);
  return own?.kind === "quarter" ? formatPeriod({ year, kind, number: own.number }) : undefined;
}

/** From the last day of the period, which wins over its number: fiscal and calendar numbers get mixed up. */
function resolveEnd(mention: PeriodMention, calendar: Calendar): Period | undefined {
  const end = mention.ends!;
  const year = end.year ?? endYear(mention, calendar);
  if (year === undefined) return withoutYear({ ...mention }, calendar);
  const quarter = quarterEndingAt(dayText(year, end.month, end.day), calendar.fiscalYearEndMonth);
  const parts = parsePeriod(quarter)!;
  if (mention.kind === "quarter" || mention.kind === undefined) return quarter;
  if (mention.kind === "half") return parts.number % 2 === 0 ? `${parts.year}H${parts.number / 2}` : undefined;
  if (mention.kind === "nine_months") return `${parts.year}M9`;
  return `${parts.year}FY`;
}

function endYear({ ends, year, fiscal }: PeriodMention, calendar: Calendar): number | undefined {
  // "the December quarter" in a text about a first quarter is the last one before it.
  const { headline, fiscalYearEndMonth } = calendar;
  const day = calendar.day ?? (headline === undefined ? undefined : periodEnd(headline, fiscalYearEndMonth));
  if (day !== undefined) {
    const latest = Number(day.slice(0, 4));
    return dayText(latest, ends!.month, ends!.day) <= day ? latest : latest - 1;
  }
  return fiscal ? undefined : year;
}

function withoutYear(mention: PeriodMention, calendar: Calendar): Period | undefined {
  const own = parsePeriod(calendar.headline);
  const kind = mention.kind!;
  if (own) {
    if (kind === "year") return `${own.year}FY`;
    if (kind === "nine_months") return `${own.year}M9`;
    if (mention.number === undefined && own.kind === kind) return calendar.headline;
    if (mention.number === undefined) return kind === "half" ? `${own.year}H1` : undefined;
    // "the first six months" beside a second quarter end with it; "the second half" beside a first one is last year's.
    if (kind === "half" && own.kind === "quarter")
      return formatPeriod({
        kind,
        number: mention.number,
        year: mention.number * 2 <= own.number ? own.year : own.year - 1,
      });
    if (kind === "quarter" && own.kind === "year")
      return formatPeriod({ kind, number: mention.number, year: own.year });
    if (own.kind === kind) return nearest(mention.number, kind, own.year, own.number);
  }
  if (mention.number === undefined || calendar.day === undefined) return undefined;
  return newestBefore(mention.number, kind, calendar.day, calendar.fiscalYearEndMonth);
}

/** "in Q4" beside a first quarter means the one before it. */
function nearest(number: number, kind: "quarter" | "half", year: number, own: number): Period {
  return formatPeriod({ kind, number, year: number > own ? year - 1 : year });
}

/** The newest period of that number that can have been reported on the day. */
function newestBefore(
  number: number,
  kind: "quarter" | "half" | "year" | "nine_months",
  day: string,
  fiscalYearEndMonth: number,
): Period | undefined {
  const from = Number(day.slice(0, 4)) + 1;
  for (let year = from; year > from - 3; year--) {
    const period = formatPeriod({ year, kind, number });
    const end = periodEnd(period, fiscalYearEndMonth);
    if (end !== undefined && daysBetween(end, day) >= FASTEST_REPORT_DAYS) return period;
  }
  return undefined;
}

/** The newest quarter that ended at least 20 days before a document that names none. */
export function newestQuarter(day: string, fiscalYearEndMonth: number): Period {
  const at = new Date(Date.parse(day) - 20 * 86_400_000);
  const month = at.getUTCMonth() + 1;
  const year = at.getUTCFullYear();
  const lastOfMonth = dayText(year, month);
  for (let back = 0; back < 3; back++) {
    const moved = new Date(Date.UTC(year, month - 1 - back, 1));
    const end = dayText(moved.getUTCFullYear(), moved.getUTCMonth() + 1);
    const closed = back > 0 || at.toISOString().slice(0, 10) >= lastOfMonth;
    if (closed && (((moved.getUTCMonth() + 1 - fiscalYearEndMonth) % 3) + 3) % 3 === 0)
      return quarterEndingAt(end, fiscalYearEndMonth);
  }
  const earlier = new Date(Date.UTC(year, month - 4, 1));
  return quarterEndingAt(dayText(earlier.getUTCFullYear(), earlier.getUTCMonth() + 1), fiscalYearEndMonth);
}
