import { Big } from "big.js";
import { type HistoryQuarter, parsePeriod, type Reading } from "../../model/index.ts";
import type { Headline } from "./headline.ts";

/** The reported quarters that are known of a company, by its ticker. */
export type KnownQuarters = ReadonlyMap<string, readonly HistoryQuarter[]>;

export function knownQuarters(history: readonly HistoryQuarter[]): KnownQuarters {
  const map = new Map<string, HistoryQuarter[]>();
  for (const quarter of history) map.set(quarter.ticker, [...(map.get(quarter.ticker) ?? []), quarter]);
  return map;
}

/** Digits from which on a figure tells one year's quarter from another's: "$42.2 million", and no "$40 million". */
const TELLING = 3;
const digitsOf = (value: Big, precision: Big): number => value.abs().div(precision).round().toString().length;

/** Days from the end of a quarter to its usual report. */
const REPORTED_AFTER = 40;
const DAY = 86_400_000;

/**
 * A text without any date names a quarter and not its year ("Q4 revenue of $42.2 million"): where its own figures are
 * those reported for that quarter in exactly one year, that year is meant.
 */
export function quarterByFigures(
  { partial, period }: Headline,
  { company, day, facts }: Reading,
  known: KnownQuarters,
): HistoryQuarter | undefined {
  if (period !== undefined || day !== undefined || company === undefined || partial?.kind !== "quarter")
    return undefined;
  const quarters = (known.get(company) ?? []).filter((one) => parsePeriod(one.period)?.number === partial.number);
  const own = facts.filter(({ role, period }) => role === "current" && period === undefined);
  const fitting = quarters.filter((quarter) => fits(own, quarter));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Some figure is the quarter's, and none is another. */
function fits(facts: Reading["facts"], { figures }: HistoryQuarter): boolean {
  let telling = 0;
  for (const { metric, value, precision } of facts) {
    const figure = figures[metric];
    if (!figure) continue;
    const coarser = new Big(precision).gt(figure.precision) ? new Big(precision) : new Big(figure.precision);
    if (new Big(value).minus(figure.value).abs().gt(coarser)) return false;
    if (digitsOf(new Big(value), coarser) >= TELLING) telling += 1;
  }
  return telling > 0;
}

/** About when a quarter was reported, `YYYY-MM-DD`. */
export const reportedAbout = ({ periodEnd }: HistoryQuarter): string =>
  new Date(Date.parse(periodEnd) + REPORTED_AFTER * DAY).toISOString().slice(0, 10);
