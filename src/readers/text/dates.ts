import { DateTime } from "luxon";

// biome-ignore format: one row a language: English, German, French, Spanish, Portuguese and Italian
const MONTH_NAMES: Record<string, number> = {
  jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12,
  jae: 1, mae: 3, mai: 5, okt: 10, dez: 12,
  fev: 2, avr: 4, juin: 6, juil: 7, aou: 8,
  ene: 1, abr: 4, ago: 8, dic: 12,
  set: 9, out: 10,
  gen: 1, mag: 5, giu: 6, lug: 7, ott: 10,
};

/** First letters of month names, accents gone, longest first. */
const MONTHS = Object.entries(MONTH_NAMES).sort(([left], [right]) => right.length - left.length);

/** Zone names as publishers write them; a name with two readings has the one of financial news. */
// biome-ignore format: a table
const ZONES: Record<string, string> = {
  et: "America/New_York", ct: "America/Chicago", mt: "America/Denver", pt: "America/Los_Angeles",
  est: "UTC-5", edt: "UTC-4", cst: "UTC-6", cdt: "UTC-5", mst: "UTC-7", mdt: "UTC-6", pst: "UTC-8", pdt: "UTC-7",
  akst: "UTC-9", akdt: "UTC-8", hst: "UTC-10", ast: "UTC-4", adt: "UTC-3", nst: "UTC-3:30", brt: "UTC-3",
  utc: "UTC", gmt: "UTC", ut: "UTC", z: "UTC", wet: "UTC", west: "UTC+1", bst: "UTC+1", cet: "UTC+1", cest: "UTC+2",
  mez: "UTC+1", mesz: "UTC+2", eet: "UTC+2", eest: "UTC+3", msk: "UTC+3", ist: "UTC+5:30", sgt: "UTC+8", hkt: "UTC+8",
  jst: "UTC+9", kst: "UTC+9", awst: "UTC+8", aest: "UTC+10", aedt: "UTC+11", nzst: "UTC+12", nzdt: "UTC+13",
};

interface Day {
  year: number;
  month: number;
  day: number;
}

const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
};

const monthOf = (word: string): number | undefined => MONTHS.find(([start]) => word.startsWith(start))?.[1];

/** "2026-11-20", "20 Nov 2026", "November 20, 2026", "20.11.2026", "11/20/2026" (month first, unless it cannot be). */
function readDay(text: string): Day | undefined {
  const iso = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d{3})/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const slashed = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[3])];
    const dayFirst = slashed[2] === "." || first > 12;
    return { year: fullYear(slashed[4] ?? ""), month: dayFirst ? second : first, day: dayFirst ? first : second };
  }
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er)?[ -]+(?:de )?([a-z]{3,12})\.?,?[ -]+(?:de )?(\d{4}|\d{2})(?!\d)/.exec(text);
  const month = monthOf(dayFirst?.[2] ?? "");
  if (dayFirst && month) return { year: fullYear(dayFirst[3] ?? ""), month, day: Number(dayFirst[1]) };
  for (const found of text.matchAll(/([a-z]{3,12})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?!\d)/g)) {
    const named = monthOf(found[1] ?? "");
    if (named) return { year: Number(found[3]), month: named, day: Number(found[2]) };
  }
  // As C's ctime writes it: "Fri Nov 20 16:05:00 EST 2026".
  const ctime = /([a-z]{3}) +(\d{1,2}) +\d{1,2}:\d{2}[^\n]{0,20}? (\d{4})$/.exec(text);
  const written = monthOf(ctime?.[1] ?? "");
  return ctime && written ? { year: Number(ctime[3]), month: written, day: Number(ctime[2]) } : undefined;
}

function readTime(text: string): { hour: number; minute: number; second: number; rest: string } {
  const found = /(?<![\d+-])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?(?:\s*([ap])\.?m\.?(?![a-z]))?/.exec(text);
  if (!found) return { hour: 0, minute: 0, second: 0, rest: "" };
  const half = found[4];
  const written = Number(found[1]);
  const hour = half ? (written % 12) + (half === "p" ? 12 : 0) : written;
  // A leap second is the last second of its minute.
  const second = Math.min(59, Number(found[3] ?? 0));
  return { hour, minute: Number(found[2]), second, rest: text.slice(found.index + found[0].length) };
}

function readZone(rest: string): string {
  const offset = /^[^+-]{0,12}([+-])(\d{1,2}):?(\d{2})?(?!\d)/.exec(rest);
  if (offset) return `UTC${offset[1]}${Number(offset[2])}:${offset[3] ?? "00"}`;
  for (const [word] of rest.matchAll(/[a-z]{1,5}/g)) if (ZONES[word]) return ZONES[word];
  return "UTC";
}

const DAY_MS = 86_400_000;
/** No feed is older than feeds. */
const EARLIEST = Date.UTC(1990, 0, 1);

function inRange(ms: number, now: string): string | undefined {
  const possible = Number.isFinite(ms) && ms >= EARLIEST && ms <= Date.parse(now) + DAY_MS;
  return possible ? new Date(ms).toISOString() : undefined;
}

/**
 * The instant that a feed's date means, ISO 8601 in UTC; without a zone it is taken as UTC. Undefined when there
 * is none, it is impossible, before 1990 or more than a day after `now`.
 */
export function readFeedDate(written: string | undefined, now: string): string | undefined {
  const text = (written ?? "").slice(0, 200).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
  if (/^\d{10}$/.test(text)) return inRange(Number(text) * 1000, now);
  if (/^\d{13}$/.test(text)) return inRange(Number(text), now);
  const day = readDay(text);
  if (!day) return undefined;
  const { rest, ...time } = readTime(
    text.replace(/\dt(\d{2})(\d{2})(\d{2})/, " $1:$2:$3").replace(/(\d)t(\d)/, "$1 $2"),
  );
  return inRange(DateTime.fromObject({ ...day, ...time }, { zone: readZone(rest) }).toMillis(), now);
}
