import type { PeriodMention } from "../periods/periods.ts";
import { coverAt, coversAny, isCovered, type Scan } from "../scan.ts";
import type { Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, lastWithin, skipBack, skipOver } from "../tokens/walk.ts";
import { oneOf, REPORT_VERBS } from "../tokens/words.ts";
import { becomesOther, tellsRevenue } from "./became.ts";
import { isFormerly, SIGNS } from "./formerly.ts";
import { headTurn } from "./head-turn.ts";
import { changeEnd, isReached } from "./measured-change.ts";
import { isOnlyAfter } from "./only-after.ts";
import { cameFrom, followsPast, isDestination, isOfSources, isSource, isTurn, TURNS, wordBefore } from "./turns.ts";
import { opensPair, periodsInFront, THE_ITS } from "./two-periods.ts";
import { turnsToYear } from "./year-beside.ts";

const WHEN_WHICH = oneOf("when which");
const COMMA_SEMICOLON_ETC = oneOf(", ; + – - in for during");
const IT_HAD_ETC = oneOf(
  "it had been was were : , the figure at stood of ( lost earned just only a recast restated minus negative plus positive 's company miner firm group reported recorded posted booked",
);
const FROM_VERSUS_ETC = oneOf("from versus vs against over than to with in");
const FROM_THAN_ETC = oneOf("from than over versus vs against since with to on");
const COMMA_AND_BUT = oneOf(", and but");
const IN_DURING_ETC = oneOf(
  "in during for of the same its fiscal reported recorded over at posted seen ( a year booked loss profit income revenue 's from earned generated net it took lost accrued sustained had made suffered incurred shown that which through across throughout",
);

/** Why an amount is another period's figure. */
export interface Comparison {
  /** Token at which the turn begins: names before it belong to the figure before. */
  at: number;
  /** "from A to B": index of the amount B. */
  to?: number;
  /** Only a word turns ("than", "from"), no period says which: it compares only two amounts of one figure. */
  weak?: boolean;
  /** The turn carries over an expectation: "a loss of $3 on revenue of $4". */
  expected: boolean;
  /** "fell 40% from": the verb of the name itself turns, so the name before it counts. */
  bare?: boolean;
}

/** How many tokens of its own may stand between the turn and the amount. */
const REACH = 9;

/** The words that turn to another period, before the amount with index `index`. */
export function findComparison(scan: Scan, segment: Segment, index: number): Comparison | undefined {
  const money = scan.money[index]!;
  if (isReached(scan, money.from)) return undefined;
  return (
    fromTo(scan, segment, index) ??
    bracketed(scan, segment, index) ??
    turnedInto(scan, segment, index) ??
    opening(scan, segment, index) ??
    turnBefore(scan, segment, index) ??
    (opensTwo(scan, segment, money.from, money.to) ? undefined : periodBeside(scan, segment, money.from, money.to))
  );
}

/** "for the first quarter of 2026 and 2025 was $34.0 million and $34.4 million": the nearer period is the other amount's. */
const opensTwo = (scan: Scan, segment: Segment, from: number, to: number): boolean =>
  opensPair(scan, to, segment.to) && periodsInFront(scan, segment, from) !== undefined;

/** "from $233.0 million [in Q1] to $167.4 million". */
function fromTo(scan: Scan, segment: Segment, index: number): Comparison | undefined {
  const money = scan.money[index]!;
  const next = scan.money[index + 1];
  if (!next || next.from >= segment.to || next.from - money.to > 12) return undefined;
  const from = wordBefore(scan, money.from, segment.from);
  const to = wordBefore(scan, next.from, money.to);
  const leads = `${wordAt(scan.tokens, from)} ${wordAt(scan.tokens, to)}`;
  const into = /^(?:turned|turning|turns|flipped) into$/.test(leads);
  if (leads !== "from to" && leads !== "von auf" && !into) return undefined;
  if (into && tellsRevenue(scan, money.to)) return undefined;
  return { at: from, to: index + 1, expected: false };
}

/** "After a loss of $5 million in the fourth quarter, net income was …". */
const opening = (scan: Scan, segment: Segment, index: number): Comparison | undefined =>
  headTurn(scan, segment, index) === undefined ? undefined : { at: segment.from, expected: false };

/** "a net loss of $84.4 million turned into net income of $219.5 million": what was is the period's before. */
function turnedInto(scan: Scan, { from, to }: Segment, index: number): Comparison | undefined {
  if (!becomesOther(scan, scan.money[index]!)) return undefined;
  const next = scan.money[index + 1];
  return { at: from, expected: false, ...(next && next.from < to ? { to: index + 1 } : {}) };
}

/** "Revenue $148m ($119m, +24%)": an amount alone in brackets behind another is the other period's. */
function bracketed(scan: Scan, segment: Segment, index: number): Comparison | undefined {
  const money = scan.money[index]!;
  const before = scan.money[index - 1];
  if (!before || before.from < segment.from || before.currency !== money.currency) return undefined;
  // "$12.8M, -73% YoY ($47.6M)"
  const told = overChange(scan, before.to, money.from);
  const open = skipOver(scan.tokens, told, THE_QUARTER, 2);
  const inside = skipOver(scan.tokens, overChange(scan, open + 1, money.from), WAS_SIGNS);
  if (isFormerly(scan, segment, before.to, money.from)) return { at: before.to, expected: false, weak: true };
  if (scan.tokens[open]!.text !== "(" || inside !== money.from) return undefined;
  return textAt(scan.tokens, overChange(scan, money.to, segment.to)) === ")"
    ? { at: before.to, expected: false }
    : undefined;
}

const THE_QUARTER = oneOf("the quarter period");

/** "(was $51.7m)". */
const WAS_SIGNS: ReadonlySet<string> = new Set([...SIGNS, "was", "were"]);

/** Passes "-1% y/y;" and ", +24%". */
function overChange({ tokens, quantityOf, periodOf }: Scan, from: number, to: number): number {
  let at = from;
  while (at < to && (isCovered(quantityOf, at) || isCovered(periodOf, at) || COMMA_SEMICOLON_ETC.has(tokens[at]!.text)))
    at++;
  return at;
}

/** "compared with", "versus", "up from" between the amount before and this one. */
function turnBefore(scan: Scan, segment: Segment, index: number): Comparison | undefined {
  const money = scan.money[index]!;
  const previous = index > 0 ? scan.money[index - 1]! : undefined;
  const start = Math.max(segment.from, previous && previous.from >= segment.from ? previous.to : segment.from);
  if (isDestination(scan, money.from, start)) return undefined;
  let own = 0;
  let measured = false;
  for (let at = money.from - 1; at >= start; at--) {
    const token = scan.tokens[at]!;
    if (token.text === ";") return undefined;
    // "44% more than in the previous quarter, comprising $40 million": the comparison ends at the comma.
    if (token.text === "," && at < money.from - 1 && isCovered(scan.periodOf, at - 1)) measured = true;
    if (measured && TURNS.test(token.low)) return undefined;
    if (token.low === "from" && (isSource(scan, at) || isOfSources(scan, at, money))) return undefined;
    if (TURNS.test(token.low)) {
      const bare = cameFrom(scan, at);
      if (!bare && !isTurn(scan, at, start, segment)) return undefined;
      const weak =
        !bare &&
        !pastBetween(scan, segment, at, money.from, money.to) &&
        !(token.low === "where" && followsPast(scan, at));
      if (weak && tellsAnew(scan.tokens, at + 1, money.from)) return undefined;
      return { at, expected: false, weak, ...(bare ? { bare } : {}) };
    }
    const covered = isCovered(scan.periodOf, at) || isCovered(scan.mentionOf, at) || isCovered(scan.quantityOf, at);
    if (!covered && token.kind === "word" && ++own > REACH) return undefined;
  }
  return undefined;
}

/** "bought miners for $12 million after a pause and had revenue of $60.7 million": behind "and" its own verb tells it. */
function tellsAnew(tokens: Scan["tokens"], from: number, to: number): boolean {
  const and = lastWithin(tokens, from, to, AND_BUT_ETC);
  return and >= 0 && anyWithin(tokens, and + 1, to, TOLD);
}
const AND_BUT_ETC = oneOf("and but while");
const TOLD: ReadonlySet<string> = new Set([...REPORT_VERBS, "stood", "amounted", "hit", "made", "took"]);

/** Does a past period stand between the turn and the amount, or behind it? */
function pastBetween(scan: Scan, segment: Segment, turn: number, from: number, to: number): boolean {
  for (let at = turn; at < from; at++) {
    const period = coverAt(scan.periods, scan.periodOf, at);
    if (period && isPast(period)) return true;
  }
  const behind = periodBehind(scan, segment, to);
  return behind !== undefined && isPast(behind);
}

/** "$240.3 million in the prior quarter", "in 2024 it was $62.8 million", "(2022: $333.3 million)". */
function periodBeside(scan: Scan, segment: Segment, from: number, to: number): Comparison | undefined {
  const behind = periodBehind(scan, segment, to);
  if (behind && isPast(behind)) return { at: segment.from, expected: false };
  if (behind && !behind.measure && !behind.bareYear) return undefined;
  if (!coversAny(scan.periods, scan.periodOf, segment.from, from)) return undefined;
  if (clauseIsPast(scan, segment, from)) return { at: clauseStart(scan, segment, from), expected: false };
  let when = false;
  for (let at = from - 1; at >= Math.max(segment.from, from - (when ? 7 : 5)); at--) {
    const period = coverAt(scan.periods, scan.periodOf, at);
    if (period) {
      if (belongsBefore(scan, segment, period) || (!when && isBehind(scan, period, from))) return undefined;
      return isPast(period) ||
        (when && !period.measure) ||
        isInBrackets(scan, period, from) ||
        (period.bareYear && turnsToYear(scan, period, from, segment.from)) ||
        (opensInBrackets(scan, period.from, segment.from) && (textAt(scan.tokens, at + 1) === ":" || at + 1 === from))
        ? { at: segment.from, expected: false }
        : undefined;
    }
    if (isCovered(scan.mentionOf, at)) continue;
    if (WHEN_WHICH.has(scan.tokens[at]!.low) && at < from - 1) when = true;
    else if (!IT_HAD_ETC.has(scan.tokens[at]!.low)) return undefined;
  }
  return undefined;
}

const isPast = (period: PeriodMention): boolean =>
  !period.measure && (period.relative === "prior_year" || period.relative === "prior_quarter");

/** "(Q1: $114 million; Q2 2025: $45 million)": each of a list in brackets. */
function opensInBrackets({ tokens }: Scan, at: number, from: number): boolean {
  const before = tokens[at - 1]?.text;
  if (before === "(") return true;
  if (before !== ";" && before !== ",") return false;
  for (let index = at - 2; index >= Math.max(from, at - 24); index--) {
    if (tokens[index]!.text === ")") return false;
    if (tokens[index]!.text === "(") return true;
  }
  return false;
}

/** "a decrease of 57% from H1 2024 ($29.3 million)". */
const isInBrackets = (scan: Scan, period: PeriodMention, from: number): boolean =>
  period.to === from - 1 &&
  textAt(scan.tokens, from - 1) === "(" &&
  FROM_VERSUS_ETC.has(wordAt(scan.tokens, period.from - 1));

/** "a $61.4 million loss in the same quarter last year, a $427 million loss": the period is the first amount's. */
function belongsBefore(scan: Scan, segment: Segment, period: PeriodMention): boolean {
  if (textAt(scan.tokens, period.to) !== ",") return false;
  for (let at = period.from - 1; at >= Math.max(segment.from, period.from - 6); at--)
    if (isCovered(scan.moneyOf, at)) return true;
  return false;
}

/** The clause begins with a past period: "; the previous quarter brought net income of …", "A year earlier there was …". */
function clauseIsPast(scan: Scan, segment: Segment, from: number): boolean {
  const start = clauseStart(scan, segment, from);
  for (let at = start; at < Math.min(from, start + 6); at++) {
    if (isCovered(scan.moneyOf, at)) return false;
    const period = coverAt(scan.periods, scan.periodOf, at);
    if (!period) continue;
    const turn = skipBack(scan.tokens, period.from - 1, THE_ITS, 1);
    return isPast(period) && !FROM_THAN_ETC.has(wordAt(scan.tokens, turn)) && !isBehind(scan, period, from);
  }
  return false;
}

/** "After a weak year-ago quarter, revenue was", "up 2% from the prior quarter, was": the comma parts it from the amount. */
function isBehind(scan: Scan, period: PeriodMention, from: number): boolean {
  const turn = skipBack(scan.tokens, period.from - 1, THE_ITS, 1);
  const change = isCovered(scan.quantityOf, turn - 1) || CHANGED.has(wordAt(scan.tokens, turn - 1));
  const grown = FROM_THAN_ETC.has(wordAt(scan.tokens, turn)) && change;
  for (let at = period.to; at < from; at++)
    if (scan.tokens[at]!.text === ",") return grown || isOnlyAfter(scan, period);
  return false;
}

const CHANGED = oneOf("up down higher lower more less better worse larger smaller");

/** Where the clause of a token begins: behind a semicolon or a joining word. */
function clauseStart(scan: Scan, segment: Segment, from: number): number {
  for (let at = from - 1; at > segment.from; at--) {
    const { low } = scan.tokens[at]!;
    if (low === ";" || low === "where" || low === "while" || low === "whereas" || low === "when" || low === "\u2014")
      return at + 1;
    if (isCovered(scan.moneyOf, at) && COMMA_AND_BUT.has(wordAt(scan.tokens, at + 1))) return at + 2;
  }
  return segment.from;
}

/** The period right behind an amount: "[in|during|for] the prior quarter", "a year ago". */
export function periodBehind(scan: Scan, segment: Segment, to: number): PeriodMention | undefined {
  for (let at = to; at < Math.min(segment.to, to + 7); at++) {
    const found = scan.periodOf[at]!;
    if (found >= 0)
      return introducesNext(scan, scan.periods[found]!) ||
        isOfSource(scan, scan.periods[found]!) ||
        isOfChange(scan, to, scan.periods[found]!)
        ? undefined
        : scan.periods[found];
    // "$62.0 million (+174%) last year".
    const closed = at === to && scan.tokens[at]!.text === "(" ? changeEnd(scan, at) : undefined;
    if (closed !== undefined) at = closed;
    else if (!IN_DURING_ETC.has(scan.tokens[at]!.low)) return undefined;
  }
  return undefined;
}

/** "rose 35% to $0.5 million from the prior-year quarter": what the change is counted from, and no figure's period. */
function isOfChange(scan: Scan, to: number, period: PeriodMention): boolean {
  const money = coverAt(scan.money, scan.moneyOf, to - 1);
  if (!money || !isPast(period) || wordAt(scan.tokens, to) !== "from") return false;
  return isDestination(scan, money.from, Math.max(0, money.from - 8));
}

/** "net income of $219.5 million from a year-ago net loss of $84.4 million": the period is the loss's. */
function isOfSource({ tokens, mentionOf }: Scan, { from, to }: PeriodMention): boolean {
  const before = wordAt(tokens, from - 1) === "a" ? from - 2 : from - 1;
  return wordAt(tokens, before) === "from" && isCovered(mentionOf, to);
}

/**
 * "(2022: US$333.3 million)", "from the fourth quarter's $40.5 million": the period belongs to the amount behind it; "of
 * the year's $168 million" to the part, too.
 */
const introducesNext = ({ tokens, moneyOf }: Scan, { from, to }: PeriodMention): boolean =>
  textAt(tokens, to) === ":" ||
  (textAt(tokens, from - 1) === "(" && isCovered(moneyOf, to)) ||
  (wordAt(tokens, to) === "'s" &&
    isCovered(moneyOf, to + 1) &&
    wordAt(tokens, skipBack(tokens, from - 1, THE_ITS, 1)) !== "of");
