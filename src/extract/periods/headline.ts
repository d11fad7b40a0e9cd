import { formatPeriod, type Period, parsePeriod, periodEnd, quarterEndingAt, yearBefore } from "../../model/index.ts";
import type { Scan } from "../scan.ts";
import { wordAt } from "../tokens/tokens.ts";
import { EXPECT_VERBS, oneOf } from "../tokens/words.ts";
import { type Calendar, countsByCalendar, newestQuarter, resolvePeriod } from "./calendar.ts";
import { datedByUrl, OPEN_YEAR } from "./dated-by-url.ts";
import { dayText } from "./dates.ts";
import { dayNamed } from "./document-day.ts";
import type { PeriodMention } from "./periods.ts";

const RESULTS_EARNINGS_ETC = oneOf("results earnings numbers figures");
const COMPARED_VERSUS_ETC = oneOf(
  "compared versus vs against from than since over up after exceeded below above times triple double twice quadruple gegenüber gegen",
);
const RESULTS_ANNUAL_ETC = oneOf("results annual earnings financial full");
const LOSS_PROFIT_ETC = oneOf("loss profit net revenue");
const SHOULD_WILL_ETC = oneOf("should will could might would may");

export interface Headline {
  period?: Period;
  /** The quarter is named and its year is not: what is known of it. */
  partial?: { kind: "quarter" | "half" | "year"; number: number };
  /** The text counts quarters by the calendar year. */
  byCalendar?: true;
  doubts: string[];
}

/** Characters of a text in which it says what it reports on. */
const LEAD = 700;

/** The fiscal period of a document's own results; read again where it shows that its quarters are the calendar's. */
export function headlinePeriod(scan: Scan, titleEnd: number, calendar: Calendar, url?: string): Headline {
  const headline = datedByUrl(headlineIn(scan, titleEnd, calendar), url, calendar.day !== undefined, (named) =>
    scan.periods.some((mention) => mention.kind === named.kind && mention.number === named.number),
  );
  if (headline.period === undefined || headline.doubts.length > 0 || !countsByCalendar(headline.period, calendar))
    return headline;
  return { ...headlineIn(scan, titleEnd, { ...calendar, byCalendar: true }), byCalendar: true };
}

function headlineIn(scan: Scan, titleEnd: number, calendar: Calendar): Headline {
  const weights = new Map<Period, number>();
  const first = new Map<Period, number>();
  let partial: { kind: "quarter" | "half" | "year"; number: number; weight: number } | undefined;
  for (const mention of scan.periods) {
    if (
      mention.relative ||
      mention.kind === undefined ||
      (mention.bareYear && !isYearsResults(scan, mention, titleEnd))
    )
      continue;
    const weight = weigh(scan, mention, titleEnd);
    const period = resolvePeriod(mention, calendar);
    if (period !== undefined) {
      weights.set(period, (weights.get(period) ?? 0) + weight);
      if (!first.has(period) && !isCompared(scan, mention)) first.set(period, mention.from);
      continue;
    }
    const number = mention.number ?? numberOfEnd(mention, calendar);
    if (
      number !== undefined &&
      mention.kind !== "nine_months" &&
      (weight > (partial?.weight ?? 0) || (weight === partial?.weight && number > partial.number))
    )
      partial = { kind: mention.kind, number, weight };
  }
  // What is only ever compared with is no headline: "$71.0 million (Q1 2025: $21.8 million)".
  for (const period of weights.keys()) if (!first.has(period)) weights.delete(period);
  const best = pick(weights, first, calendar);
  const clash =
    best !== undefined && partial !== undefined && conflicts(best.period, partial) && partial.weight > best.weight;
  if (best && best.weight >= LEAST_WEIGHT && !clash) return { period: best.period, doubts: [] };
  if (partial) return fromPartial(partial, scan, calendar);
  if (best && best.weight >= LEAST_WEIGHT) return { period: best.period, doubts: [] };
  if (calendar.day === undefined) return { doubts: ["no period is named and no date is known"] };
  const period = newestQuarter(calendar.day, calendar.fiscalYearEndMonth);
  return { period, doubts: ["the period is not named; taken from the date"] };
}

/** "the June quarter": its number in the company's own year, whichever year it is. */
function numberOfEnd({ kind, ends }: PeriodMention, { fiscalYearEndMonth }: Calendar): number | undefined {
  if (kind !== "quarter" || ends === undefined || ends.year !== undefined) return undefined;
  return parsePeriod(quarterEndingAt(dayText(2025, ends.month), fiscalYearEndMonth))?.number;
}

function conflicts(period: Period, partial: { kind: string; number: number }): boolean {
  const parts = parsePeriod(period);
  return parts === undefined || parts.kind !== partial.kind || parts.number !== partial.number;
}

/**
 * The newest year that the text names in passing; where it stands with the same quarter, and only for comparison
 * ("16% below the $94.9 million of Q4 2024"), the text's own is the one after.
 */
function newestYear(scan: Scan, partial: { kind: string; number: number }): number | undefined {
  let newest: number | undefined;
  for (const mention of scan.periods) {
    const { year, bareYear, kind, number } = mention;
    // "lost $82 million in Q1, less than in the same stretch of 2025".
    if (mention.relative === "prior_year" && year !== undefined) return year + 1;
    if (year === undefined || bareYear || mention.relative || isAhead(scan, mention)) continue;
    const compared = isCompared(scan, mention);
    if (compared && kind === partial.kind && number === partial.number) return year + 1;
    if (!compared && (newest === undefined || year > newest)) newest = year;
  }
  return newest;
}

function fromPartial(
  partial: { kind: "quarter" | "half" | "year"; number: number },
  scan: Scan,
  calendar: Calendar,
): Headline {
  const about = calendar.day ?? dayNamed(scan.tokens);
  const found = resolvePeriod(
    { from: 0, to: 0, kind: partial.kind, number: partial.number },
    about === undefined ? calendar : { ...calendar, day: about },
  );
  const doubts = [OPEN_YEAR];
  if (found && calendar.day !== undefined) return { period: found, doubts };
  const year = newestYear(scan, partial);
  if (found && year === undefined) return { period: found, doubts };
  if (year !== undefined) return { period: formatPeriod({ year, kind: partial.kind, number: partial.number }), doubts };
  return { partial: { kind: partial.kind, number: partial.number }, doubts: [...doubts, "no date settles it"] };
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
  const quarter = `${parts.year}Q${parts.kind === "half" ? parts.number * 2 : 3}`;
  const weight = weights.get(quarter) ?? 0;
  return weight > 0 && weight >= best.weight / 3 ? { period: quarter, weight } : best;
}

const isFuture = (period: Period, { day, fiscalYearEndMonth }: Calendar): boolean =>
  (periodEnd(period, fiscalYearEndMonth) ?? "") > day!;

const later = (a: Period, b: Period, { fiscalYearEndMonth }: Calendar): boolean =>
  (periodEnd(a, fiscalYearEndMonth) ?? "") > (periodEnd(b, fiscalYearEndMonth) ?? "");

function weigh(scan: Scan, mention: PeriodMention, titleEnd: number): number {
  const at = scan.tokens[mention.from]!.start;
  let weight = at < titleEnd ? 8 : at < titleEnd + LEAD ? 3 : 1;
  if (mention.ends && at >= titleEnd) weight += 2;
  if (mention.kind === "quarter" || mention.kind === "half") weight += 0.5;
  if (isBesideFigure(scan, mention)) weight += 2;
  if (RESULTS_EARNINGS_ETC.has(wordAt(scan.tokens, mention.to))) weight += 3;
  if (mention.kind === "year" && at >= titleEnd) weight -= 1.2;
  if (isCompared(scan, mention)) return weight / 10;
  if (isAhead(scan, mention) || isAsked(scan, mention)) return weight / 6;
  return weight;
}

/** An amount and the name of a figure stand close by: the text reports on this period. */
function isBesideFigure(scan: Scan, mention: PeriodMention): boolean {
  let money = false;
  let named = false;
  for (let at = Math.max(0, mention.from - 16); at < Math.min(scan.tokens.length, mention.to + 10); at++) {
    if (scan.tokens[at]!.text === "." && scan.tokens[at]!.kind === "mark" && at < mention.from) {
      money = false;
      named = false;
    }
    if (scan.moneyOf[at]! >= 0) money = true;
    const found = scan.mentionOf[at]!;
    if (found >= 0 && !scan.mentions[found]!.weak && scan.mentions[found]!.metric !== "decoy") named = true;
  }
  return money && named;
}

/** "compared to Q2 2024", "versus", "from": another period's. */
function isCompared(scan: Scan, mention: PeriodMention): boolean {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 12); at--) {
    const { low, text } = scan.tokens[at]!;
    if (COMPARED_VERSUS_ETC.has(low)) return true;
    if (text === "." || text === ";" || scan.tokens[at]!.kind === "break" || text === ":") return false;
    if (text === "(" && mention.from - at <= 2) return true;
  }
  return false;
}

/** "Q1 2025 revenue trajectory: can growth last?" */
function isAsked(scan: Scan, mention: PeriodMention): boolean {
  for (let at = mention.to; at < Math.min(scan.tokens.length, mention.to + 24); at++) {
    const token = scan.tokens[at]!;
    if (token.text === "?") return true;
    if (token.text === "." || token.kind === "break") return false;
  }
  return false;
}

/** Less than this, and the text does not name its period. */
const LEAST_WEIGHT = 1;

/** "2024 results", "2024 annual report". */
const isYearsResults = ({ tokens }: Scan, { to }: PeriodMention, titleEnd: number): boolean =>
  RESULTS_ANNUAL_ETC.has(wordAt(tokens, to)) ||
  (tokens[to - 1]!.end <= titleEnd && LOSS_PROFIT_ETC.has(wordAt(tokens, to)));

/** "expects … in Q3 2026", "by the end of Q4", "start in". */
function isAhead(scan: Scan, mention: PeriodMention): boolean {
  if (SHOULD_WILL_ETC.has(wordAt(scan.tokens, mention.to))) return true;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 10); at--) {
    const token = scan.tokens[at]!;
    if (token.text === "." || token.text === ";" || token.kind === "break") return false;
    if (REPORTING.test(token.low)) return false;
    if (EXPECT_VERBS.has(token.low) && token.text === token.low) return true;
    if (mention.from - at <= AHEAD_REACH && AHEAD.test(token.low)) return true;
    if (COMING.test(token.low)) return true;
  }
  return false;
}
/** "will open its books for the second quarter", "is due to report Q2": the text is about that quarter. */
const REPORTING = /^(?:report|reporting|publish|release|books|results|earnings|announce|unveil|disclose)$/;
/** "by the end of Q4": a preposition reaches no farther. */
const AHEAD_REACH = 4;
const AHEAD = /^(?:by|until|through|late|early|from|since|schedule|track|slated|planned|targeted)$/;
const COMING =
  /^(?:due|starting|begin|start|deliver|delivered|commence|come|comes|coming|online|energize|energized|delivering|phase|operational|completion)$/;
