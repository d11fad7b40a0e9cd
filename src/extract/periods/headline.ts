import { type Period, parsePeriod, periodEnd, quarterEndingAt, yearBefore } from "../../model/index.ts";
import type { Scan } from "../scan.ts";
import { findPhrases, phraseTrie } from "../tokens/phrases.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { type Calendar, countsByCalendar, newestQuarter, resolvePeriod } from "./calendar.ts";
import { datedByUrl } from "./dated-by-url.ts";
import { dayText } from "./dates.ts";
import { fromPartial, type Partial, type ToldPeriods } from "./open-year.ts";
import type { PeriodMention } from "./periods.ts";
import { isCompared, weigh } from "./weight.ts";
import { yearTold } from "./year-told.ts";
import { isYearsResults } from "./years-results.ts";

export interface Headline {
  period?: Period;
  /** The quarter is named and its year is not: what is known of it. */
  partial?: Partial;
  /** The text counts quarters by the calendar year. */
  byCalendar?: true;
  doubts: string[];
}

/** Less than this, and the text does not name its period. */
const LEAST_WEIGHT = 1;

/** The fiscal period of a document's own results; read again where it shows that its quarters are the calendar's. */
export function headlinePeriod(
  scan: Scan,
  titleEnd: number,
  calendar: Calendar,
  url?: string,
  told: ToldPeriods = { others: new Set(), figures: new Map() },
): Headline {
  const headline = datedByUrl(headlineIn(scan, titleEnd, calendar, told), url, calendar.day !== undefined, (named) =>
    scan.periods.some((mention) => mention.kind === named.kind && mention.number === named.number),
  );
  if (headline.period === undefined || headline.doubts.length > 0 || !countsByCalendar(headline.period, calendar))
    return headline;
  if (isCalledFiscal(scan, titleEnd)) return headline;
  return { ...headlineIn(scan, titleEnd, { ...calendar, byCalendar: true }, told), byCalendar: true };
}

/**
 * "the first quarter of fiscal 2026" is the company's own, however long ago it was. A title that names its quarter
 * decides: rewrites of a plain "Q1 2026" call it fiscal without having looked.
 */
function isCalledFiscal({ periods, tokens }: Scan, titleEnd: number): boolean {
  const quarters = periods.filter(({ kind }) => kind === "quarter");
  const titles = quarters.filter(({ from }) => tokens[from]!.start < titleEnd);
  return (titles.length > 0 ? titles : quarters).some(({ fiscal }) => fiscal);
}

function headlineIn(scan: Scan, titleEnd: number, calendar: Calendar, told: ToldPeriods): Headline {
  const weights = new Map<Period, number>();
  const first = new Map<Period, number>();
  const partials: NamedPartial[] = [];
  for (const mention of scan.periods) {
    if (
      mention.relative ||
      mention.kind === undefined ||
      (mention.bareYear && !isYearsResults(scan, mention, titleEnd))
    )
      continue;
    const weight = weigh(scan, mention, titleEnd, told.others);
    const period = resolvePeriod(mention, calendar);
    if (period !== undefined) {
      weights.set(period, (weights.get(period) ?? 0) + weight);
      if (!first.has(period) && !isCompared(scan, mention, told.others)) first.set(period, mention.from);
      continue;
    }
    const number = mention.number ?? numberOfEnd(mention, calendar);
    if (number !== undefined && mention.kind !== "nine_months")
      partials.push({ kind: mention.kind, number, weight, from: mention.from });
  }
  const partial = strongest(partials);
  // What is only ever compared with is no headline: "$71.0 million (Q1 2025: $21.8 million)".
  for (const period of weights.keys()) if (!first.has(period)) weights.delete(period);
  const best = pick(weights, first, calendar);
  const clash =
    best !== undefined &&
    partial !== undefined &&
    conflicts(best.period, partial) &&
    (partial.weight > best.weight || opens(partial, partials, { ...best, from: first.get(best.period) ?? 0 }));
  if (best && best.weight >= LEAST_WEIGHT && !clash) return { period: best.period, doubts: [] };
  if (partial) return fromPartial(partial, scan, calendar, told);
  const year = yearTold(scan, calendar, told.figures);
  if (year !== undefined) return { period: year, doubts: [] };
  if (calendar.day === undefined) return { doubts: ["no period is named and no date is known"] };
  if (isOfTransition(scan)) return { doubts: ["of a transition period, whose months are not named"] };
  const period = newestQuarter(calendar.day, calendar.fiscalYearEndMonth);
  if (tellsOfLastYear(scan, period, calendar.day)) return { period, doubts: [] };
  return { period, doubts: ["the period is not named; taken from the date"] };
}

const TRANSITION = phraseTrie(["transition period", "transition report", "transitional period", "stub period"]);

/** "Revenue for the transition period was …": between two fiscal years, and no quarter's. */
const isOfTransition = ({ tokens }: Scan): boolean =>
  findPhrases(TRANSITION, tokens, 0, tokens.length).some(({ to }) => !TO_ANOTHER.has(wordAt(tokens, to)));
/** "a transition period from mining to AI" is none of the accounts. */
const TO_ANOTHER = oneOf("from to toward towards into away between");

/** "In the fourth quarter of last year it had revenue of …", early in the year: the newest quarter itself. */
function tellsOfLastYear({ periods }: Scan, period: Period, day: string): boolean {
  const own = parsePeriod(period);
  return periods.some(
    ({ kind, number, relative }) =>
      relative === "prior_year" &&
      kind === "quarter" &&
      own?.kind === kind &&
      number === own.number &&
      Number(day.slice(0, 4)) === own.year + 1,
  );
}

/** One mention of a period without its year. */
interface NamedPartial extends Partial {
  weight: number;
  from: number;
}

const strongest = (partials: readonly NamedPartial[]): NamedPartial | undefined =>
  partials.toSorted((a, b) => b.weight - a.weight || b.number - a.number).find(({ weight }) => weight > 0);

/** "a first-quarter loss of $81 million … in the final quarter of 2025": what is told first, and as often, is the own. */
function opens(partial: NamedPartial, all: readonly NamedPartial[], best: { weight: number; from: number }): boolean {
  const same = all.filter(({ kind, number }) => kind === partial.kind && number === partial.number);
  return (
    Math.min(...same.map(({ from }) => from)) < best.from &&
    same.reduce((sum, { weight }) => sum + weight, 0) >= best.weight
  );
}

/** "the June quarter": its number in the company's own year, whichever year it is. */
export function numberOfEnd(
  { kind, ends }: Pick<PeriodMention, "kind" | "ends">,
  { fiscalYearEndMonth }: Calendar,
): number | undefined {
  if (kind !== "quarter" || ends === undefined || ends.year !== undefined) return undefined;
  return parsePeriod(quarterEndingAt(dayText(2025, ends.month), fiscalYearEndMonth))?.number;
}

function conflicts(period: Period, partial: { kind: string; number: number }): boolean {
  const parts = parsePeriod(period);
  return parts === undefined || parts.kind !== partial.kind || parts.number !== partial.number;
}

/** A period that the title names; a title that names the year alone tells of the year. */
const TITLE_WEIGHT = 8;

function pick(
  weights: Map<Period, number>,
  first: ReadonlyMap<Period, number>,
  calendar: Calendar,
): { period: Period; weight: number } | undefined {
  let best: { period: Period; weight: number } | undefined;
  for (const [period, weight] of weights) {
    if (calendar.day !== undefined && isFuture(period, calendar)) continue;
    if (!best || weight > best.weight || (weight === best.weight && later(period, best.period, calendar)))
      best = { period, weight };
  }
  if (!best) return undefined;
  best = newerTwin(best, weights, calendar);
  const year = wholeYear(best, weights, first);
  if (year) return year;
  // A fourth quarter and its full year are told together: the quarter is the headline.
  const parts = parsePeriod(best.period);
  const quarter = parts?.kind === "year" ? `${parts.year}Q4` : undefined;
  const told = quarter === undefined ? 0 : (weights.get(quarter) ?? 0);
  if (
    quarter !== undefined &&
    (told >= TITLE_WEIGHT || (best.weight < TITLE_WEIGHT && told > 0 && told >= best.weight / 3))
  )
    return { period: quarter, weight: best.weight };
  return longerWithin(best, weights);
}

/** The text opens with the year's figures and names its fourth quarter later, never in the title: the year is told. */
function wholeYear(
  best: { period: Period; weight: number },
  weights: ReadonlyMap<Period, number>,
  first: ReadonlyMap<Period, number>,
): { period: Period; weight: number } | undefined {
  const parts = parsePeriod(best.period);
  if (!parts || !(parts.kind === "year" || (parts.kind === "quarter" && parts.number === 4))) return undefined;
  const quarter = `${parts.year}Q4`;
  const year = `${parts.year}FY`;
  if ((weights.get(quarter) ?? 0) >= TITLE_WEIGHT || (weights.get(year) ?? 0) < LEAST_WEIGHT) return undefined;
  const begins = first.get(year) ?? Number.POSITIVE_INFINITY;
  return begins < (first.get(quarter) ?? -1) ? { period: year, weight: best.weight } : undefined;
}

/** Two years of one kind stand side by side: the newer one is told, the other is beside it for comparison. */
function newerTwin(
  best: { period: Period; weight: number },
  weights: Map<Period, number>,
  calendar: Calendar,
): { period: Period; weight: number } {
  for (const [period, weight] of weights) {
    if (yearBefore(period) !== best.period || weight < best.weight / 2) continue;
    if (calendar.day === undefined || !isFuture(period, calendar)) return { period, weight: best.weight };
  }
  return best;
}

/** "six months" beside "the second quarter": the quarter is the headline. */
function longerWithin(
  best: { period: Period; weight: number },
  weights: Map<Period, number>,
): { period: Period; weight: number } {
  const parts = parsePeriod(best.period);
  if (parts?.kind !== "half" && parts?.kind !== "nine_months") return best;
  // Nobody reports nine months alone: they stand beside a third quarter.
  if (parts.kind === "nine_months") return { period: `${parts.year}Q3`, weight: best.weight };
  const quarter = `${parts.year}Q${parts.number * 2}`;
  const weight = weights.get(quarter) ?? 0;
  return weight > 0 && weight >= best.weight / 3 ? { period: quarter, weight } : best;
}

const isFuture = (period: Period, { day, fiscalYearEndMonth }: Calendar): boolean =>
  (periodEnd(period, fiscalYearEndMonth) ?? "") > day!;

const later = (a: Period, b: Period, { fiscalYearEndMonth }: Calendar): boolean =>
  (periodEnd(a, fiscalYearEndMonth) ?? "") > (periodEnd(b, fiscalYearEndMonth) ?? "");
