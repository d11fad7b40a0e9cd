import { DateTime } from "luxon";
import type { DigestPlan } from "../model/index.ts";

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
