import type { AnnouncedDay } from "../kit/index.ts";
import type { StoreTables } from "../store/index.ts";

/** Days that companies named for their reports, in documents seen since an instant. */
export async function reportDaysSince(
  { announcements }: Pick<StoreTables, "announcements">,
  since: string,
): Promise<AnnouncedDay[]> {
  const found = await announcements.reportDates(since);
  return found.map(({ company, on, outlet, trust, url, seenAt }) => ({
    ticker: company,
    on,
    outlet,
    trust,
    seenAt,
    ...(url && { url }),
  }));
}
