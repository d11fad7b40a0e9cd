import { type AnnouncedDay, nextReport } from "../kit/index.ts";
import type { Company } from "../model/index.ts";

const DAY_MS = 86_400_000;
/** Companies name the day of a report some weeks ahead. */
const LOOK_BACK_MS = 120 * DAY_MS;
/** Asked by every feed at every poll: the store is looked at once a minute. */
const KEPT_MS = 60_000;
/** Reports come before New York's market opens or after it closes; each counts from half an hour before to six hours after. */
const HOURS = ["12:00:00.000Z", "20:30:00.000Z"];

type ExpectedReports = (tickers: readonly string[] | undefined, now: Date) => Promise<readonly string[]>;

/** Instants around which companies are expected to report, announced or by habit; of all companies without `tickers`. */
export function expectReports(
  companies: readonly Company[],
  reportDays: (since: string) => Promise<AnnouncedDay[]>,
): ExpectedReports {
  let kept: { at: number; days: Promise<Map<string, string>> } | undefined;
  const daysAt = async (now: Date) => {
    const announced = await reportDays(new Date(now.getTime() - LOOK_BACK_MS).toISOString());
    const reports = companies.flatMap((company) => nextReport(company, [], now.toISOString(), announced) ?? []);
    return new Map(reports.map(({ company, day }) => [company.ticker, day]));
  };
  return async (tickers, now) => {
    if (!kept || Math.abs(now.getTime() - kept.at) >= KEPT_MS) kept = { at: now.getTime(), days: daysAt(now) };
    const asked = kept;
    // A store that did not answer is asked again at the next poll.
    asked.days.catch(() => (kept = kept === asked ? undefined : kept));
    const days = await asked.days;
    const wanted = tickers ?? [...days.keys()];
    return wanted.flatMap((ticker) => {
      const day = days.get(ticker);
      return day ? HOURS.map((hour) => `${day}T${hour}`) : [];
    });
  };
}
