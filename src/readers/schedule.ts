import { DateTime } from "luxon";
import * as cron from "node-cron";
import type { Feed, FeedState } from "../model/index.ts";

export interface PollHints {
  /** Instants around which a report of the feed's companies is expected, ISO 8601. */
  expectedReports?: readonly string[];
  /** Numbers that the watched companies have with the SEC: an `edgar` feed gives their filings only. */
  ciks?: readonly string[];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Task = ReturnType<typeof cron.createTask>;
const tasks = new Map<string, { task: Task; seconds: number[]; minutes: number[]; hours: number[] }>();

function schedule(expression: string) {
  const known = tasks.get(expression);
  if (known) return known;
  const { second, minute, hour } = cron.parse(expression);
  const sorted = (numbers: number[]) => numbers.toSorted((left, right) => left - right);
  // Never started: it only answers whether an instant fits.
  const task = cron.createTask(expression, () => {}, { timezone: "UTC" });
  const made = { task, seconds: sorted(second), minutes: sorted(minute), hours: sorted(hour) };
  tasks.set(expression, made);
  return made;
}

/** The first instant after `after` (milliseconds) that a node-cron expression names in UTC; undefined within four years. */
export function nextByCron(expression: string, after: number): number | undefined {
  const { task, seconds, minutes, hours } = schedule(expression);
  const firstDay = Math.floor(after / DAY) * DAY;
  for (let day = firstDay; day < firstDay + 4 * 366 * DAY; day += DAY) {
    for (const hour of hours) {
      const startOfHour = day + hour * HOUR;
      if (startOfHour + HOUR <= after) continue;
      for (const minute of minutes) {
        const startOfMinute = startOfHour + minute * MINUTE;
        if (startOfMinute + MINUTE <= after) continue;
        const second = seconds.find((candidate) => startOfMinute + candidate * SECOND > after);
        if (second === undefined) continue;
        const at = startOfMinute + second * SECOND;
        if (task.match(new Date(at))) return at;
        // The time fits, so the day does not.
        break;
      }
      if (!task.match(new Date(startOfHour + (minutes[0] ?? 0) * MINUTE + (seconds[0] ?? 0) * SECOND))) break;
    }
  }
  return undefined;
}

/** Half an hour before to six hours after an expected report a feed is asked every minute. */
const REPORT_BEFORE = 30 * MINUTE;
const REPORT_AFTER = 6 * HOUR;

/**
 * When these companies file: 06:00 to 10:00 and 16:00 to 19:00 in New York on working days; most of 7,886 filings
 * fell there.
 */
export function isFilingHour(at: number): boolean {
  const local = DateTime.fromMillis(at, { zone: "America/New_York" });
  return local.weekday <= 5 && ((local.hour >= 6 && local.hour < 10) || (local.hour >= 16 && local.hour < 19));
}

const isNearReport = (at: number, hints: PollHints): boolean =>
  (hints.expectedReports ?? []).some((report) => {
    const distance = at - Date.parse(report);
    return distance >= -REPORT_BEFORE && distance <= REPORT_AFTER;
  });

/** The gap that the calendar asks for, given the schedule's own; never longer than that, never under a minute. */
function busyGap(gap: number, feed: Feed, at: number, hints: PollHints): number {
  if (gap <= MINUTE || gap > 6 * HOUR) return gap;
  if (isNearReport(at, hints)) return MINUTE;
  const files = feed.trust !== "press" && gap <= HOUR;
  return files && isFilingHour(at) ? Math.max(MINUTE, gap / 3) : gap;
}

const LONGEST_TTL = 6 * HOUR;
const LONGEST_BACKOFF = 6 * HOUR;
/** A feed that is off because it failed for long is tried once a day, so that it comes back by itself. */
const DISABLED_GAP = DAY;

export interface NextCheck {
  feed: Feed;
  state: Pick<FeedState, "failures" | "status">;
  now: string;
  /** The publisher's shortest gap, milliseconds; up to six hours are respected. */
  ttlMs?: number | undefined;
  /** The publisher's Retry-After, milliseconds; never undercut. */
  retryAfterMs?: number | undefined;
  hints?: PollHints | undefined;
}

/**
 * When a feed is asked next, ISO 8601: its schedule is the slowest rhythm, the calendar quickens it, the publisher's
 * wishes and back-off after failures slow it down.
 */
export function nextCheck({ feed, state, now, ttlMs = 0, retryAfterMs = 0, hints = {} }: NextCheck): string {
  const at = Date.parse(now);
  const scheduled = nextByCron(feed.schedule, at) ?? at + DAY;
  const gap = (nextByCron(feed.schedule, scheduled) ?? scheduled + DAY) - scheduled;
  if (state.status === "disabled") return new Date(at + Math.max(DISABLED_GAP, retryAfterMs)).toISOString();
  const wanted = Math.min(scheduled, at + busyGap(gap, feed, at, hints));
  const backoff = state.failures > 0 ? Math.min(LONGEST_BACKOFF, gap * 2 ** Math.min(state.failures - 1, 20)) : 0;
  const soonest = at + Math.max(Math.min(ttlMs, LONGEST_TTL), backoff, retryAfterMs);
  return new Date(Math.max(wanted, soonest)).toISOString();
}
