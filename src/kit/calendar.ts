/** When companies will report next, as far as their own habit tells. */
import { type Company, parsePeriod, periodEnd } from "../model/index.ts";
import type { HistoryRow } from "./views.ts";

export interface ExpectedReport {
  company: Company;
  period: string;
  periodEnd: string;
  /** Day on which the report is expected. */
  day: string;
  /** Days after the period's end; the company's median, or the sector's where it has none. */
  after: number;
  known: boolean;
}

const DAY = 86_400_000;
/** Median over the watched companies that file with the SEC. */
const USUAL_DAYS = 40;
/** A report that is this late is still expected, not skipped. */
const LATE_DAYS = 7;

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

function nextQuarter(period: string): string {
  const parts = parsePeriod(period);
  if (!parts) return period;
  return parts.number === 4 ? `${parts.year + 1}Q1` : `${parts.year}Q${parts.number + 1}`;
}

/**
 * The next report after `now`. It follows the newest quarter that is known, but where that lies too far
 * back the quarters between were missed by us and not by the company: then the first that is not overdue.
 */
export function nextReport(company: Company, rows: readonly HistoryRow[], now: string): ExpectedReport | undefined {
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
