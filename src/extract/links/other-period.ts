import { type Money } from "../amounts/money.ts";
import type { PeriodMention } from "../periods/periods.ts";
import { isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { periodBehind } from "./comparison.ts";
import { type Link } from "./links.ts";
import { earnedBefore } from "./recall.ts";

const QUARTER_PERIOD = oneOf("quarter period");
const COMMA_SEMICOLON_ETC = oneOf(", ; and while . (");

const JOINS = /^(?:,|;|and|while|in|for|the|its|our|a|just|about|versus|vs|\.|\(|quarter|period)$/;
const STOOD = /^(?:was|were|:|it|had|been|at|stood|brought|came|of|saw|a|just|only|about|the|to)$/;

/**
 * "The first quarter brought $21 million of lease revenue, the fourth $9.7 million", "Lease revenue: $21.0M; Q4: $9.7M",
 * "… was $111.8 million, $42.5 million in the second quarter last year and $73.8 million in Q1": the same figure of a
 * period of its own, which stands at the amount. The token where the turn begins.
 */
export function otherPeriod(
  scan: Scan,
  segment: Segment,
  money: Money,
  previous: Link,
  index: number,
): number | undefined {
  const start = previous.segment === index ? Math.max(previous.money.to, previous.mention.to) : segment.from;
  if (previous.expected || previous.mention.metric === "decoy") return undefined;
  const before = periodBefore(scan, start, money.from, previous, previous.segment === index);
  if (before) return before;
  if (previous.segment !== index || uncovered(scan, start, money.from) > (isIt(scan, start) ? 7 : 4)) return undefined;
  // "$41.6 million and $79.5 million in the three and six months": the two share what stands behind them.
  if (money.from - start <= 1 && scan.tokens[start]!.low === "and") return undefined;
  for (let at = start; at < money.from; at++)
    if (!isCovered(scan.periodOf, at) && !(isIt(scan, start) ? JOINS_OR_STOOD : JOINS).test(scan.tokens[at]!.low))
      return undefined;
  const behind = periodBehind(scan, segment, money.to);
  return behind && isSpan(behind) ? money.from : undefined;
}

/** Tokens that belong to no period: "in the same period of 2020, and" are four. */
function uncovered({ periodOf }: Scan, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!isCovered(periodOf, at)) count++;
  return count;
}

/** "; it had been $51.7 million in the first quarter". */
const isIt = ({ tokens }: Scan, at: number): boolean => wordAt(tokens, at) === ";" && wordAt(tokens, at + 1) === "it";
const JOINS_OR_STOOD = new RegExp(`${JOINS.source}|${STOOD.source}`);

const isSpan = ({ kind, measure, relative, toDate }: PeriodMention): boolean =>
  measure !== true && toDate !== true && (kind !== undefined || (relative !== undefined && relative !== "current"));

/** Only joints, a period and a verb of being stand between two amounts. */
function periodBefore(scan: Scan, from: number, to: number, { mention }: Link, same: boolean): number | undefined {
  const { tokens, periods, periodOf } = scan;
  if (to - from > 14) return undefined;
  let found: PeriodMention | undefined;
  for (let at = from; at < to; at++) {
    const index = periodOf[at]!;
    if (index >= 0) {
      found ??= isJoined(tokens, at, from, same) ? periods[index] : undefined;
      if (!found) return undefined;
      at = periods[index]!.to - 1;
      continue;
    }
    // "in the 2024 quarter it was".
    if (found?.to === at && found.bareYear && QUARTER_PERIOD.has(tokens[at]!.low)) continue;
    const earned = found ? earnedBefore(scan, at, mention.metric) : undefined;
    if (earned !== undefined) at = earned - 1;
    else if (!(found ? STOOD : JOINS).test(tokens[at]!.low)) return undefined;
  }
  if (!found || !isSpan(found)) return undefined;
  return !found.bareYear || QUARTER_PERIOD.has(wordAt(tokens, found.to)) ? found.from : undefined;
}

/** Behind an amount a period is that amount's, unless a comma or a joint stands before it. */
const isJoined = (tokens: Scan["tokens"], at: number, from: number, same: boolean): boolean => {
  if (!same) return at - from <= 2;
  for (let index = at - 1; index >= from; index--) if (COMMA_SEMICOLON_ETC.has(tokens[index]!.low)) return true;
  return false;
};
