import { type Period, periodEnd } from "../../model/index.ts";
import type { Scan } from "../scan.ts";
import { wordList } from "../tokens/lexicon.ts";
import { placesOf } from "../tokens/places.ts";
import type { Calendar } from "./calendar.ts";
import { isAhead } from "./weight.ts";

/** Words of a shorter span: a text with one of them reports on more than the year. */
const SHORTER = wordList(["quarter", "quarters", "quarterly", "quartal", "quartals"]);

/** Sentences from the top in which a text says whose results it tells. */
const LEAD = 4;

/** A year's results are told within about this many days of its end, and no sooner than the fewest. */
const FRESH_DAYS = { fewest: 20, most: 200 };
const DAY = 86_400_000;

/**
 * The year that a text tells figures of, where it names no shorter span: "saw its 2024 revenue reach €200.1 million",
 * "a net loss of £194.2m in 2022". `figures` has the periods that a figure is told of, and whether it is only compared.
 * Of a company whose year is not the calendar's a bare year may be either.
 */
export function yearTold(
  scan: Scan,
  { day, fiscalYearEndMonth }: Calendar,
  figures: ReadonlyMap<number, boolean>,
): Period | undefined {
  if (fiscalYearEndMonth !== 12 || placesOf(scan.tokens.places, SHORTER).length > 0) return undefined;
  if (scan.periods.some(({ kind }) => kind !== undefined && kind !== "year")) return undefined;
  const end = scan.segments[Math.min(LEAD, scan.segments.length) - 1]!.to;
  const years = scan.periods
    .filter((one) => one.bareYear && one.from < end && figures.get(one.from) === false && !isAhead(scan, one))
    .map(({ year }) => year!);
  if (years.length === 0) return undefined;
  const period = `${Math.max(...years)}FY`;
  if (day === undefined) return period;
  const since = (Date.parse(day) - Date.parse(periodEnd(period, fiscalYearEndMonth)!)) / DAY;
  return since >= FRESH_DAYS.fewest && since <= FRESH_DAYS.most ? period : undefined;
}
