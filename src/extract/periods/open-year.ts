import { formatPeriod } from "../../model/index.ts";
import type { Scan } from "../scan.ts";
import { type Calendar, resolvePeriod } from "./calendar.ts";
import { OPEN_YEAR } from "./dated-by-url.ts";
import { dayNamed } from "./document-day.ts";
import type { Headline } from "./headline.ts";
import type { PeriodMention } from "./periods.ts";
import { isAhead, isCompared } from "./weight.ts";

/** A period whose number is named and whose year is not. */
export interface Partial {
  kind: "quarter" | "half" | "year";
  number: number;
}

/** What the figures of a text tell of the periods that it names, which are known by their first token. */
export interface ToldPeriods {
  /** Periods of the text's own quarter in another year: their figure differs from the text's own. */
  others: ReadonlySet<number>;
  /** Periods that a figure is told of, and whether something is compared with it. */
  figures: ReadonlyMap<number, boolean>;
}

/**
 * The year of a period that is named without it, by the years beside it: the newest that the text tells of itself, the
 * one after where it stands with the same quarter and only for comparison ("16% below the $94.9 million of Q4 2024"),
 * and the one after a year, or a later quarter of it, that a figure is told of.
 */
function yearBeside(scan: Scan, partial: Partial, told: ToldPeriods): number | undefined {
  let newest: number | undefined;
  for (const mention of scan.periods) {
    const { year, bareYear, from } = mention;
    const figure = told.figures.get(from);
    // "lost $82 million in Q1, less than in the same stretch of 2025".
    if (mention.relative === "prior_year" && year !== undefined) return year + 1;
    if (year === undefined || mention.relative || (bareYear && figure === undefined)) continue;
    if (isAhead(scan, mention)) continue;
    const compared = bareYear ? figure === true : isCompared(scan, mention, told.others);
    if (compared && (bareYear || isSame(mention, partial))) return year + 1;
    const least = figure !== undefined && endsLater(mention, partial) ? year + 1 : year;
    if ((!compared || least > year) && (newest === undefined || least > newest)) newest = least;
  }
  return newest;
}

const isSame = (one: PeriodMention, partial: Partial): boolean =>
  one.kind === partial.kind && one.number === partial.number;

/** "For all of 2025 it lost …" and "in the final quarter of 2025" in a text about a first quarter: that of 2026. */
const endsLater = ({ kind, number }: PeriodMention, partial: Partial): boolean =>
  partial.kind === "quarter" &&
  ((kind === "year" && partial.number < 4) || (kind === "quarter" && (number ?? 0) > partial.number));

export function fromPartial(partial: Partial, scan: Scan, calendar: Calendar, told: ToldPeriods): Headline {
  const about = calendar.day ?? dayNamed(scan.tokens);
  const found = resolvePeriod(
    { from: 0, to: 0, kind: partial.kind, number: partial.number },
    about === undefined ? calendar : { ...calendar, day: about },
  );
  const doubts = [OPEN_YEAR];
  if (found && calendar.day !== undefined) return { period: found, doubts };
  const year = yearBeside(scan, partial, told);
  if (found && year === undefined) return { period: found, doubts };
  if (year !== undefined) return { period: formatPeriod({ year, kind: partial.kind, number: partial.number }), doubts };
  return { partial: { kind: partial.kind, number: partial.number }, doubts: [...doubts, "no date settles it"] };
}
