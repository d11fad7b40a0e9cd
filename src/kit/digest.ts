import { DateTime } from "luxon";
import { type DigestPlan, SEVERITIES, type Watch } from "../model/index.ts";
import type { Reply, Span } from "./reply.ts";
import type { SignalLine } from "./views.ts";

/**
 * The next instant after `now` at which a digest is due: its local time on one of its days. Across a clock
 * change it stays at that time of day; where the hour does not exist it moves on with the clock, and where it
 * comes twice the first counts. luxon knows the zones' rules.
 */
export function nextDigest({ time, zone, days }: Pick<DigestPlan, "time" | "zone" | "days">, now: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const local = DateTime.fromISO(now, { zone });
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const day = local.plus({ days: ahead });
    const at = day.set({ hour, minute, second: 0, millisecond: 0 });
    if (days.includes(at.weekday) && at.toMillis() > Date.parse(now)) return at.toUTC().toISO() ?? now;
  }
  // Only an empty list of days leads here; a week later is as good as never and harms nothing.
  return local.plus({ weeks: 1 }).toUTC().toISO() ?? now;
}

const NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** "mon" to "sun" as 1 to 7. */
export const dayNumbers = (names: readonly string[]): number[] => names.map((name) => NAMES.indexOf(name) + 1);

/** "Mon to Fri", "daily", "Mon, Thu". */
export function dayWords(days: readonly number[]): string {
  const title = (day: number) => (NAMES[day - 1] ?? "").replace(/^./, (letter) => letter.toUpperCase());
  if (days.length === 7) return "daily";
  const run = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  if (run && days.length > 2) return `${title(days[0] ?? 1)} to ${title(days.at(-1) ?? 1)}`;
  return days.map(title).join(", ");
}

const MOST = 20;

/** What a digest says: alerts since an instant about what a place watches, or about all where it watches nothing. */
export function digestReply(
  lines: readonly SignalLine[],
  watches: readonly Watch[],
  since: string,
  now: string,
): Reply {
  const tickers = new Set(watches.map(({ ticker }) => ticker));
  const wanted = tickers.size === 0 || tickers.has("*") ? lines : lines.filter(({ ticker }) => tickers.has(ticker));
  const days = Math.max(1, Math.round((Date.parse(now) - Date.parse(since)) / 86_400_000));
  const span = days === 1 ? "the last day" : `the last ${days} days`;
  const companies = new Set(wanted.map(({ ticker }) => ticker)).size;
  const count = `${wanted.length} ${wanted.length === 1 ? "alert" : "alerts"} about ${companies} ${companies === 1 ? "company" : "companies"}`;
  const summary = wanted.length > 0 ? `Digest: ${count} in ${span}.` : `Digest: nothing in ${span}.`;
  const loudest = wanted.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  const items = loudest
    .slice(0, MOST)
    .map(({ severity, headline, raisedAt, alertId }): Span[] => [
      { text: severity.toUpperCase(), bold: true },
      ` ${headline} `,
      { time: raisedAt },
      " ",
      { text: `why ${alertId}`, code: true },
    ]);
  const rest = wanted.length - items.length;
  return {
    summary,
    private: false,
    parts: [
      { kind: "heading", text: "Digest" },
      { kind: "text", spans: [summary] },
      ...(items.length > 0 ? [{ kind: "list" as const, items }] : []),
      ...(rest > 0 ? [{ kind: "note" as const, spans: [`${rest} more: /miner signals --since ${days}d`] }] : []),
    ],
  };
}
