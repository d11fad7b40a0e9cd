import { nearest, type Read, shown } from "./fault.ts";

const MINUTE = 60_000;
const UNITS: Record<string, number> = {
  min: MINUTE,
  mins: MINUTE,
  minute: MINUTE,
  minutes: MINUTE,
  h: 60 * MINUTE,
  hr: 60 * MINUTE,
  hrs: 60 * MINUTE,
  hour: 60 * MINUTE,
  hours: 60 * MINUTE,
  d: 1440 * MINUTE,
  day: 1440 * MINUTE,
  days: 1440 * MINUTE,
  w: 7 * 1440 * MINUTE,
  week: 7 * 1440 * MINUTE,
  weeks: 7 * 1440 * MINUTE,
  y: 365 * 1440 * MINUTE,
  year: 365 * 1440 * MINUTE,
  years: 365 * 1440 * MINUTE,
};
const LONGEST = 10 * 365 * 1440 * MINUTE;

/** "30min", "2h", "3d", "1w" in milliseconds, ten years at most. */
export function readDuration(typed: string): Read<number> {
  const found = /^(\d{1,5}(?:\.\d)?) ?([a-z]{1,7})$/.exec(typed.toLowerCase().trim());
  if (found?.[2] === "m") {
    return {
      fault: `takes a time span: write ${found[1]}min for minutes or 90d for three months; ${shown(typed)} could be both`,
    };
  }
  const unit = UNITS[found?.[2] ?? ""];
  const value = found && unit ? Math.round(Number(found[1]) * unit) : 0;
  if (value > 0 && value <= LONGEST) return { value };
  return { fault: `takes a time span such as 30min, 2h, 3d or 1w; ${shown(typed)} is none` };
}

/** "07:30", "7.30", "7:30pm", "7am" as "HH:MM". */
export function readTime(typed: string): Read<string> {
  const found = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/.exec(typed.toLowerCase().trim());
  const minute = Number(found?.[2] ?? "0");
  let hour = Number(found?.[1] ?? "99");
  const half = found?.[3];
  const clear = Boolean(half) || found?.[2] !== undefined;
  if (half && (hour < 1 || hour > 12)) hour = 99;
  else if (half) hour = (hour % 12) + (half === "pm" ? 12 : 0);
  if (!clear || hour > 23 || minute > 59) {
    return { fault: `takes a time of day such as 07:30 or 7:30pm; ${shown(typed)} is none` };
  }
  return { value: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
}

/** Abbreviations that people type; each is a zone with its clock changes, not a fixed offset. */
const COMMON: Record<string, string> = {
  utc: "UTC",
  gmt: "UTC",
  et: "America/New_York",
  est: "America/New_York",
  edt: "America/New_York",
  ct: "America/Chicago",
  pt: "America/Los_Angeles",
  cet: "Europe/Berlin",
};

/** An IANA zone in its own spelling; the city alone is enough. */
export function readZone(typed: string): Read<string> {
  const text = typed.toLowerCase().trim().replaceAll(" ", "_");
  const common = COMMON[text];
  if (common) return { value: common };
  const zones = Intl.supportedValuesOf("timeZone");
  const found = zones.find((zone) => zone.toLowerCase() === text || zone.toLowerCase().endsWith(`/${text}`));
  if (found) return { value: found };
  const [near] = nearest(text, zones, 1);
  const hint = near ? `; did you mean ${near}?` : "";
  return { fault: `takes a time zone such as America/New_York or Europe/London; ${shown(typed)} is none${hint}` };
}

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const SPANS: Record<string, string> = { daily: "mon-sun", all: "mon-sun", weekdays: "mon-fri", weekends: "sat-sun" };
const dayIndex = (word: string | undefined): number => (word && word.length >= 3 ? DAYS.indexOf(word.slice(0, 3)) : -1);

/** "mon-fri", "mon,thu", "weekdays", "daily" as the days in the order of the week. A span may run over Sunday. */
export function readDays(typed: string): Read<string[]> {
  const chosen = new Set<string>();
  const refused = { fault: `takes days such as mon-fri, mon,thu or daily; ${shown(typed)} is none` };
  for (const part of typed
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(Boolean)) {
    const [first, last] = ((Object.hasOwn(SPANS, part) ? SPANS[part] : undefined) ?? part).split("-");
    const from = dayIndex(first);
    const to = last === undefined ? from : dayIndex(last);
    if (from < 0 || to < 0) return refused;
    for (let step = from; ; step = (step + 1) % 7) {
      chosen.add(DAYS[step] ?? "");
      if (step === to) break;
    }
  }
  return chosen.size ? { value: DAYS.filter((day) => chosen.has(day)) } : refused;
}
