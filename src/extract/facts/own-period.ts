import { periodBehind } from "../links/comparison.ts";
import type { Link } from "../links/links.ts";
import { isOnlyAfter } from "../links/only-after.ts";
import { endOfBetween, opensPair, type Pair, periodsInFront } from "../links/two-periods.ts";
import { quarterBetween } from "../links/under-heading.ts";
import { type Mention } from "../mentions/mentions.ts";
import { type PeriodMention } from "../periods/periods.ts";
import { coverAt, coversAny, firstFrom, isCovered, type Scan } from "../scan.ts";
import type { Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { areItsResults } from "./its-results.ts";
import { endsInQuarter, unlessLonger } from "./of-a-quarter.ts";

const GEGENUBER_COMPARED_ETC = oneOf("gegenüber compared versus against");
const NOW = oneOf("now today");
const TOTAL_GAAP_ETC = oneOf("total gaap 's -");
const FOR_IN_ETC = oneOf("for in during over the its");
const AND_WHILE_ETC = oneOf("and while but whereas which ; ,");
const SEMICOLON_COMMA = oneOf("; ,");
const WAS_WERE = oneOf("was were");
const RECORDED_REPORTED_ETC = oneOf("recorded reported posted booked registered seen");
const THE_ITS = oneOf("the its");
const FROM_THAN_ETC = oneOf("from than versus vs over against compared on with to");
const FROM_THAN_VERSUS_ETC = oneOf("from than versus vs over against since by until through");

/** The period that the text sets beside this very amount. */
export const explicitPeriod = (scan: Scan, link: Link, pair: Pair | undefined): PeriodMention | undefined =>
  unlessLonger(scan, link, besideAmount(scan, link, pair));

function besideAmount(scan: Scan, link: Link, pair: Pair | undefined): PeriodMention | undefined {
  const segment = scan.segments[link.segment]!;
  const { money, mention } = link;
  if (link.over || (!pair && !isNearPeriod(scan, segment, mention))) return link.over;
  const front = link.compared ? undefined : inFront(scan, link);
  if (front) return front;
  if (pair && link.beside && !link.compared) return pair.second;
  if (pair && !link.compared && opensPair(scan, money.to, segment.to)) return pair.first;
  const inside = Math.max(mention.to, segment.from);
  const behindName = mention.from >= money.to ? mention.to : money.to;
  const behind = periodBehind(scan, segment, behindName) ?? periodBehind(scan, segment, money.to);
  if (behind && !behind.measure) return behind;
  if (behind?.from === money.to && (link.compared || link.beside)) return { ...behind, measure: false };
  const owner = ownerPeriod(scan, money.from);
  if (owner) return owner;
  const when = whenPeriod(scan, Math.min(mention.from, money.from), segment.from);
  if (when) return when;
  const bracket = bracketPeriod(scan, money.from, segment.from);
  if (bracket) return bracket;
  const recorded = recordedIn(scan, Math.max(behindName, money.to), segment.to);
  if (recorded) return recorded;
  if (link.compared) {
    const turned =
      comparedBehind(scan, link) ??
      lastPeriod(scan, Math.max(link.compared.at, segment.from), money.from) ??
      turnedBefore(scan, link.compared.at) ??
      turnedInFront(scan, segment, link.compared.at) ??
      startOfBetween(scan, segment, money.from);
    return turned && !turned.measure ? turned : undefined;
  }
  if (link.arrived) return arrivedIn(scan, link);
  const touching = atName(scan, mention, money.from);
  if (touching) return touching;
  const clause = clausePeriod(scan, Math.min(mention.from, money.from), segment.from);
  if (clause) return clause;
  const between =
    mention.from < money.from ? lastPeriod(scan, inside, money.from) : lastPeriod(scan, money.to, mention.from);
  if (between && !between.measure && !isOfChange(scan, between)) return between;
  return leading(scan, link);
}

/** Tokens outside of a sentence that a figure's period may still be told by. */
const BESIDE = 4;

/** Most sentences name no period; what a name borrowed from the sentence before has beside it counts as well. */
const isNearPeriod = ({ periods, periodOf }: Scan, { from, to }: Segment, mention: Mention): boolean =>
  coversAny(periods, periodOf, Math.min(from, mention.from) - BESIDE, to + BESIDE);

/** "Revenue for the first quarter of 2026 and 2025 was $34.0 million and $34.4 million": each amount has its own. */
function inFront(scan: Scan, { money, beside, segment: index }: Link): PeriodMention | undefined {
  const segment = scan.segments[index]!;
  if (!beside && !opensPair(scan, money.to, segment.to)) return undefined;
  const two = periodsInFront(scan, segment, (beside?.money ?? money).from);
  return beside ? two?.second : two?.first;
}

/** "$88.5 million of the year's $235.1 million", "the first quarter's $161.4 million". */
function ownerPeriod({ tokens, periods, periodOf }: Scan, from: number): PeriodMention | undefined {
  if (wordAt(tokens, from - 1) !== "'s") return undefined;
  const period = coverAt(periods, periodOf, from - 2);
  return period && !period.measure && !period.bareYear ? period : undefined;
}

/** "lower than in the second quarter of 2025, when all of the $47.6 million …": the clause tells of the period before it. */
function whenPeriod({ tokens, periods, periodOf, moneyOf }: Scan, to: number, from: number): PeriodMention | undefined {
  for (let at = to - 1; at > Math.max(from, to - 14); at--) {
    if (isCovered(moneyOf, at) || tokens[at]!.text === ";") return undefined;
    if (tokens[at]!.low !== "when" && !(tokens[at]!.low === "which" && WAS_WERE.has(wordAt(tokens, at + 1)))) continue;
    const period = coverAt(periods, periodOf, tokens[at - 1]!.text === "," ? at - 2 : at - 1);
    return period && !period.measure && !period.bareYear ? period : undefined;
  }
  return undefined;
}

/** "rose from $34.0 million to $44.8 million compared with the first quarter": what it came from is that quarter's. */
function comparedBehind({ tokens, money, periods, periodOf }: Scan, { compared }: Link): PeriodMention | undefined {
  const end = compared?.to === undefined ? undefined : money[compared.to]!.to;
  if (end === undefined || !COMPARED_VERSUS.has(wordAt(tokens, end))) return undefined;
  return coverAt(periods, periodOf, skipOver(tokens, end + 1, WITH_THE, 2));
}
const COMPARED_VERSUS = oneOf("compared versus against");
const WITH_THE = oneOf("with to the");

/** "kletterten gegenüber dem ersten Quartal von 34,0 auf …": what it came from stands before the turn. */
function turnedBefore({ tokens, periods, periodOf }: Scan, turn: number): PeriodMention | undefined {
  const period = coverAt(periods, periodOf, turn - 1);
  if (!period) return undefined;
  for (let at = period.from - 1; at >= period.from - 3; at--)
    if (GEGENUBER_COMPARED_ETC.has(wordAt(tokens, at))) return period;
  return undefined;
}

/**
 * "Revenue against the second quarter fell to $150 million (previously $164 million)", "From the fourth quarter, revenue
 * was down 16% from $40.5 million": the only period that is turned to.
 */
function turnedInFront(scan: Scan, { from }: Segment, turn: number): PeriodMention | undefined {
  let found: PeriodMention | undefined;
  for (let index = firstFrom(scan.periods, from); index < scan.periods.length; index++) {
    const period = scan.periods[index]!;
    if (period.to > turn) break;
    const before = THE_ITS.has(wordAt(scan.tokens, period.from - 1)) ? period.from - 2 : period.from - 1;
    if (period.measure || !TURNS_TO.has(wordAt(scan.tokens, before))) continue;
    if (found) return undefined;
    found = period;
  }
  return found;
}
const TURNS_TO = oneOf("versus vs against with to from");

/** "Between the first quarter of 2025 and 2026, revenue rose from $79.5 million to …": it came from the first. */
function startOfBetween(scan: Scan, { from }: Segment, to: number): PeriodMention | undefined {
  const first = scan.periods[firstFrom(scan.periods, from)];
  return first && first.to < to && endOfBetween(scan, first) ? first : undefined;
}

/** "fourth-quarter revenue", "full-year total revenue": the period touches the name. */
function atName(scan: Scan, { from }: Mention, money: number): PeriodMention | undefined {
  const { tokens, periods, periodOf } = scan;
  if (from >= money) return undefined;
  let at = from - 1;
  while (at > from - 3 && TOTAL_GAAP_ETC.has(wordAt(tokens, at))) at--;
  const period = coverAt(periods, periodOf, at);
  if (!period || period.measure || period.relative) return undefined;
  // "its 2024 revenue" is the year's, "In 2025, revenue" may be a quarter's.
  if (period.bareYear && period.to !== from) return undefined;
  // "After a weak fourth quarter revenue was".
  return isOnlyAfter(scan, period) ? undefined : period;
}

/** "and full-year revenue $647 million", "while for the full year it lost $663 million": behind another amount's clause. */
function clausePeriod(scan: Scan, to: number, from: number): PeriodMention | undefined {
  for (let at = to - 1; at >= Math.max(from, to - 12); at--) {
    if (isCovered(scan.moneyOf, at)) return undefined;
    const period = coverAt(scan.periods, scan.periodOf, at);
    if (!period) continue;
    let before = period.from - 1;
    while (before > from && FOR_IN_ETC.has(scan.tokens[before]!.low)) before--;
    const opens = AND_WHILE_ETC.has(wordAt(scan.tokens, before)) && before > from;
    if (!opens || period.measure || !hasMoneyBefore(scan, from, before)) return undefined;
    return !period.bareYear || isNextYear(scan, period, from) ? period : undefined;
  }
  return undefined;
}

/** "In 2021 mining made $184 million, and in 2022 it made $157 million": the sentence goes through the years. */
function isNextYear({ periods, tokens }: Scan, { from, year }: PeriodMention, start: number): boolean {
  const first = periods[firstFrom(periods, start)]!;
  return first.bareYear === true && first.year !== year && first.from < from && wordAt(tokens, from - 1) === "in";
}

/** "turned last year's profit into a loss": a past period at the head is that of what was before. */
function arrivedIn(scan: Scan, link: Link): PeriodMention | undefined {
  const period = leading(scan, link);
  return period && isPastHead(period) ? undefined : period;
}

/** "(Q3 2023: net loss of $4 million on revenue of $21 million)": the bracket's head holds for all of it. */
function bracketPeriod(scan: Scan, from: number, start: number): PeriodMention | undefined {
  let nearest: PeriodMention | undefined;
  for (let at = from - 1; at >= Math.max(start, from - 20); at--) {
    const { text } = scan.tokens[at]!;
    if (text === ")" || text === ";") return undefined;
    if (text === "(") return nearest;
    const period = coverAt(scan.periods, scan.periodOf, at);
    if (period && !nearest && !period.measure && textAt(scan.tokens, period.to) === ":") nearest = period;
  }
  return undefined;
}

/** "a net loss of $295 million from all operations was recorded in the second quarter": the verb brings its period. */
function recordedIn(scan: Scan, from: number, end: number): PeriodMention | undefined {
  for (let at = from; at < Math.min(end, from + 14); at++) {
    if (isCovered(scan.moneyOf, at) || SEMICOLON_COMMA.has(scan.tokens[at]!.text)) return undefined;
    if (!WAS_WERE.has(scan.tokens[at]!.low)) continue;
    if (!RECORDED_REPORTED_ETC.has(wordAt(scan.tokens, at + 1))) return undefined;
    const start = THE_ITS.has(wordAt(scan.tokens, at + 3)) ? at + 4 : at + 3;
    return start < end ? coverAt(scan.periods, scan.periodOf, start) : undefined;
  }
  return undefined;
}

function lastPeriod(scan: Scan, from: number, to: number): PeriodMention | undefined {
  for (let at = to - 1; at >= from; at--) {
    const period = coverAt(scan.periods, scan.periodOf, at);
    if (period) return period;
  }
  return undefined;
}

/** "up 20% from the previous quarter to $21 million": the period belongs to the change. */
const isOfChange = (scan: Scan, period: PeriodMention): boolean => {
  for (let at = period.from - 1; at >= Math.max(0, period.from - 3); at--)
    if (FROM_THAN_ETC.has(scan.tokens[at]!.low) && !isSpanOfName(scan, at)) return true;
  if (isOnlyAfter(scan, period)) return true;
  return period.relative === "prior_year" || period.relative === "prior_quarter";
};

/** "Revenue over the first two quarters was": the span of the name, and no change over another. */
const isSpanOfName = ({ tokens, mentionOf }: Scan, at: number): boolean =>
  tokens[at]!.low === "over" && isCovered(mentionOf, at - 1);

/** "In Q1 2026, revenue was …", "Fiscal first quarter revenue …", "A year earlier there was …". */
function leading(scan: Scan, link: Link): PeriodMention | undefined {
  const segment = scan.segments[link.segment]!;
  const first = Math.min(link.mention.from, link.money.from);
  let clause = first;
  while (clause > segment.from && scan.tokens[clause - 1]!.text !== ";") clause--;
  const own = clause > segment.from ? leadingFrom(scan, { ...segment, from: clause }, link, first) : undefined;
  // "A year earlier there was a loss; now net income was $5 million".
  if (own || (clause > segment.from && anyWithin(scan.tokens, clause, first, NOW))) return own;
  return leadingFrom(scan, segment, link, first);
}

function leadingFrom(scan: Scan, segment: Segment, link: Link, first: number): PeriodMention | undefined {
  for (let index = firstFrom(scan.periods, segment.from); index < scan.periods.length; index++) {
    const period = scan.periods[index]!;
    if (period.from >= first) return undefined;
    const later = endOfBetween(scan, period);
    if (later) return later;
    if (period.measure || (period.bareYear && period.from - segment.from > 3)) continue;
    if ((period.bareYear || period.kind === "year") && endsInQuarter(scan, period, first)) continue;
    if (isPastHead(period) && hasMoneyBefore(scan, segment.from, period.from)) continue;
    if (isPastHead(period))
      return (period.from - segment.from <= 3 || link.mention.from >= link.money.to) && !leadsAway(scan, period)
        ? period
        : undefined;
    if (hasMoneyBefore(scan, segment.from, period.from) && period.to !== first) continue;
    const near = first - period.to <= 3 || period.from - segment.from <= 5 || areItsResults(scan, period);
    // "For six months it was $82 million, and for the quarter mining made $30 million": back to the quarter.
    if (hasMoneyBefore(scan, period.to, first) && quarterBetween(scan, period.to, first)) return undefined;
    if (near && !leadsAway(scan, period)) return period;
  }
  return undefined;
}

/** Behind another amount a period is that amount's. */
function hasMoneyBefore(scan: Scan, from: number, to: number): boolean {
  const index = firstFrom(scan.money, from);
  return index < scan.money.length && scan.money[index]!.from < to;
}

const isPastHead = (period: PeriodMention): boolean =>
  period.relative === "prior_year" || period.relative === "prior_quarter";

/** "from", "since", "by" before a period, or what only went before: a figure behind it is not of it. */
const leadsAway = (scan: Scan, period: PeriodMention): boolean =>
  // "Through nine months, revenue totaled …" tells of them.
  !(textAt(scan.tokens, period.from - 1) === "Through") &&
  (FROM_THAN_VERSUS_ETC.has(wordAt(scan.tokens, period.from - 1)) || isOnlyAfter(scan, period));
