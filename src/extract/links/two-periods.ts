import type { PeriodMention } from "../periods/periods.ts";
import { firstFrom, isCovered, type Scan } from "../scan.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";

const JOINS = oneOf("and &");
const BETWEEN_PERIODS = oneOf("and & , the our its in for during");
/** "$34.0 million and approximately -$34.4 million": what an amount may carry in front. */
const BEFORE_AMOUNT = oneOf(", and & approximately about roughly around nearly some negative -");
const NOTHING = oneOf("nil zero none nothing");
/** How far behind an amount the one may stand that "and" joins to it. */
const REACH = 12;

/** The periods of two amounts that stand side by side. */
export interface Pair {
  first: PeriodMention;
  second: PeriodMention;
}

/** Index of the amount that "and" and nothing else joins to this one; what brackets hold is passed over. */
export function pairedWith(scan: Scan, to: number, end: number): number | undefined {
  let depth = 0;
  let joined = false;
  for (let at = to; at < Math.min(end, to + REACH); at++) {
    const { text, low } = scan.tokens[at]!;
    if (isCovered(scan.moneyOf, at) && depth === 0) return joined ? scan.moneyOf[at]! : undefined;
    if (text === "(") depth++;
    else if (text === ")") depth--;
    else if (depth > 0) continue;
    else if (low === "and") joined = true;
    else if (text !== "," && !(joined && BEFORE_AMOUNT.has(low))) return undefined;
  }
  return undefined;
}

/** "$34.0 million and $34.4 million", "$34.0 million and nil": a second amount is told beside the one that ends here. */
export const opensPair = (scan: Scan, to: number, end: number): boolean =>
  pairedWith(scan, to, end) !== undefined ||
  (wordAt(scan.tokens, to) === "and" && NOTHING.has(wordAt(scan.tokens, to + 1)));

/**
 * "Revenue for the first quarter of 2026 and 2025 was $34.0 million and $34.4 million": two periods joined in front of
 * the first of two amounts, in the order of the amounts.
 */
export function periodsInFront(scan: Scan, segment: Segment, first: number): Pair | undefined {
  const start = scan.money[scan.moneyOf[first]! - 1]?.to ?? segment.from;
  const next = firstFrom(scan.periods, first);
  const [one, other] = [scan.periods[next - 2], scan.periods[next - 1]];
  if (!one || !other || one.from < Math.max(start, segment.from) || one.measure || other.measure) return undefined;
  if (!areJoined(scan, one, other) || isThirdOf(scan, one, scan.periods[next - 3])) return undefined;
  return { first: one, second: ofSameSpan(one, other) };
}

function areJoined({ tokens }: Scan, one: PeriodMention, other: PeriodMention): boolean {
  let joined = false;
  for (let at = one.to; at < other.from; at++) {
    if (!BETWEEN_PERIODS.has(wordAt(tokens, at))) return false;
    if (JOINS.has(wordAt(tokens, at))) joined = true;
  }
  return joined;
}

const BETWEEN = oneOf("between");
export const THE_ITS = oneOf("the its");

/** "Between the first quarter of 2025 and 2026, revenue rose": the later of the two, where the period is the first. */
export function endOfBetween(scan: Scan, one: PeriodMention): PeriodMention | undefined {
  const { tokens, periods, periodOf } = scan;
  const before = THE_ITS.has(wordAt(tokens, one.from - 1)) ? one.from - 2 : one.from - 1;
  if (!BETWEEN.has(wordAt(tokens, before))) return undefined;
  const other = periods[periodOf[one.from]! + 1];
  if (!other || one.measure || other.measure || !areJoined(scan, one, other)) return undefined;
  return ofSameSpan(one, other);
}

/** "2026, 2025 and 2024": of three none is the first of two. */
const isThirdOf = ({ tokens }: Scan, { from }: PeriodMention, before: PeriodMention | undefined): boolean =>
  before !== undefined && before.to === from - 1 && wordAt(tokens, before.to) === ",";

/** "the nine months ended September 30, 2025 and 2024": the year alone is that of a span as long. */
function ofSameSpan(one: PeriodMention, { from, to, year, bareYear, ...rest }: PeriodMention): PeriodMention {
  if (!bareYear || year === undefined || one.bareYear || one.relative || one.kind === undefined)
    return { ...rest, from, to, ...(year === undefined ? {} : { year }), ...(bareYear ? { bareYear } : {}) };
  const ends = one.ends ? { ends: { ...one.ends, year } } : {};
  return { ...one, from, to, ...(one.year === undefined ? {} : { year }), ...ends };
}
