/** When companies will report next: on the day that they announced, else as their own habit tells. */
import { type Company, parsePeriod, periodEnd, type Ticker, TRUST_ORDER, type Trust } from "../model/index.ts";
import type { HistoryRow } from "./views.ts";

/** A day that a company named for its report, and who says so. */
export interface AnnouncedDay {
  ticker: Ticker;
  /** `YYYY-MM-DD`. */
  on: string;
  outlet: string;
  trust: Trust;
  url?: string;
  /** When the announcement was seen; the newest of equal sources stands, for days are moved. */
  seenAt: string;
}

export interface ExpectedReport {
  company: Company;
  period: string;
  periodEnd: string;
  /** Day on which the report is expected. */
  day: string;
  /** Days after the period's end; the company's median, or the sector's where it has none. */
  after: number;
  known: boolean;
  /** Absent where the day is an estimate. */
  announced?: AnnouncedDay;
}

const DAY = 86_400_000;
/** Median over the watched companies that file with the SEC. */
const USUAL_DAYS = 40;
/** An announced day further from the habit's than this is about another report. */
const ANNOUNCED_WITHIN_DAYS = 60;
/** A report that is this late is still expected, not skipped. */
const LATE_DAYS = 7;

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

function nextQuarter(period: string): string {
  const parts = parsePeriod(period);
  if (!parts) return period;
  return parts.number === 4 ? `${parts.year + 1}Q1` : `${parts.year}Q${parts.number + 1}`;
}

const daysBetween = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / DAY;

/** The announced day of one report, by the better source, then the newer. */
function announcedFor(report: ExpectedReport, today: string, days: readonly AnnouncedDay[]): AnnouncedDay | undefined {
  return days
    .filter(
      ({ ticker, on }) =>
        ticker === report.company.ticker &&
        on > report.periodEnd &&
        on >= addDays(today, -LATE_DAYS) &&
        daysBetween(on, report.day) <= ANNOUNCED_WITHIN_DAYS,
    )
    .toSorted(
      (one, other) =>
        TRUST_ORDER.indexOf(one.trust) - TRUST_ORDER.indexOf(other.trust) || other.seenAt.localeCompare(one.seenAt),
    )[0];
}

/** The next report after `now`, on its announced day where there is one. */
export function nextReport(
  company: Company,
  rows: readonly HistoryRow[],
  now: string,
  days: readonly AnnouncedDay[] = [],
): ExpectedReport | undefined {
  const report = usualReport(company, rows, now);
  const announced = report && announcedFor(report, now.slice(0, 10), days);
  if (!announced) return report;
  const after = Math.round(daysBetween(announced.on, report.periodEnd));
  return { ...report, day: announced.on, after, known: true, announced };
}

/**
 * The next report by habit. It follows the newest quarter that is known, but where that lies too far
 * back the quarters between were missed by us and not by the company: then the first that is not overdue.
 */
function usualReport(company: Company, rows: readonly HistoryRow[], now: string): ExpectedReport | undefined {
  if (!company.listed) return undefined;
  const after = Math.round(company.medianReportDays ?? USUAL_DAYS);
  const today = now.slice(0, 10);
  const newest = rows.find(({ period }) => parsePeriod(period)?.kind === "quarter")?.period;
  let period = newest ? nextQuarter(newest) : `${Number(today.slice(0, 4)) - 1}Q1`;
  for (let step = 0; step < 80; step += 1, period = nextQuarter(period)) {
    const end = periodEnd(period, company.fiscalYearEndMonth);
    if (!end) return undefined;
    const day = addDays(end, after);
    if (day >= addDays(today, -LATE_DAYS)) {
      return { company, period, periodEnd: end, day, after, known: company.medianReportDays !== undefined };
    }
  }
  return undefined;
}
