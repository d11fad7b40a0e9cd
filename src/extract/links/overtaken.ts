import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { coverAt, coversAny, firstFrom, isCovered, type Scan, within } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, onlyWithin, skipBack, skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { type Link } from "./links.ts";

export const OVERTAKES = oneOf(
  "overtook overtakes overtaken overtaking passed passes passing surpassed surpasses surpassing beat beats beating exceeded exceeds topped tops outpaced outpaces outearned outearns outstripped outgrew outweighed eclipsed eclipses edged trailed trails lagged dwarfed dwarfs outsold earned earns ahead behind bigger larger smaller less more",
);
const BETWEEN_NAMES = oneOf(
  "has have had finally now still again also just comfortably narrowly easily clearly for the its own first time than of by out - even far well a much moved went is was fell bring brings brought make makes made generate generates generated pull pulls pulled in it the company",
);
const TURNS = oneOf("against versus vs . to compared with");
const ROUGHLY = oneOf("about around nearly roughly some just only over under almost a the mere");
const LEADS = oneOf(": , ( \u2014 \u2013 - by with at");
const LINE_METRICS = oneOf("hpc_revenue mining_revenue hosting_revenue");

const isLineOf = ({ metric }: Mention): boolean => LINE_METRICS.has(metric);

/**
 * "AI cloud overtook bitcoin at IREN in the June quarter: $70.5 million against $66.7 million": two lines of business,
 * one ahead of the other, and behind them an amount for each in the same order.
 */
export function overtaken(scan: Scan, index: number, at: number, told: readonly Link[]): [Link, Link] | undefined {
  const segment = scan.segments[index]!;
  const first = scan.money[at]!;
  const second = scan.money[at + 1];
  if (!second || second.to > segment.to || !isHeldAgainst(scan, segment, first, second)) return undefined;
  const names = namesBefore(scan, segment, first) ?? splitBefore(scan, segment, [first, second], told);
  if (!names) return undefined;
  const link = (money: Money, mention: Mention): Link => ({
    money,
    mention: { ...mention, weak: false },
    segment: index,
    expected: false,
    strength: 8.5,
  });
  return [link(first, names[0]), link(second, names[1])];
}

/** "Colocation's $77.5 million dwarfed self-mining's $30.1 million and hosting's $7.6 million": each line owns its amount. */
export function ownedBy(scan: Scan, start: number, { from, to }: Money): Mention | undefined {
  const { tokens, mentions, mentionOf, moneyOf } = scan;
  const lead = skipBack(tokens, from - 1, ROUGHLY, 2);
  const name = wordAt(tokens, lead) === "'s" ? coverAt(mentions, mentionOf, lead - 1) : undefined;
  if (!name || name.to !== lead || name.from < start || !isLineOf(name)) return undefined;
  const ahead = skipOver(tokens, to, ADVERBS, 2);
  if (OVERTAKES.has(wordAt(tokens, ahead))) return name;
  const before = skipBack(tokens, name.from - 1, THE_ITS, 2);
  // "mining's $21.0 million in costs passed hosting's $7.6 million": of costs, both.
  const verb = skipBack(tokens, before - 1, COMMA_ADVERBS, 3);
  if (OVERTAKES.has(wordAt(tokens, before)) && isCovered(moneyOf, verb)) return name;
  return AND.has(wordAt(tokens, before)) && isCovered(moneyOf, before - 1)
    ? ownedBefore(scan, start, before)
    : undefined;
}
const ADVERBS = oneOf("now still again easily comfortably far clearly");
const COMMA_ADVERBS: ReadonlySet<string> = new Set([",", ...ADVERBS]);
const THE_ITS = oneOf("the its");
const AND = oneOf("and , plus");

function ownedBefore(scan: Scan, start: number, at: number): Mention | undefined {
  const money = coverAt(scan.money, scan.moneyOf, at - 1);
  const name = coverAt(scan.mentions, scan.mentionOf, skipOver(scan.tokens, at + 1, THE_ITS, 2));
  return money && ownedBy(scan, start, money) ? name : undefined;
}

/** "$70.5 million against $66.7 million": nothing but the turn stands between, and the second is of no other time. */
function isHeldAgainst(scan: Scan, { to }: Segment, first: Money, second: Money): boolean {
  const { tokens, periods, periodOf } = scan;
  if (coversAny(periods, periodOf, second.to, Math.min(to, second.to + 3))) return false;
  // "$21.0 million last quarter, compared with $13.0 million".
  let turn = skipOver(tokens, first.to, IN_THE, 2);
  const period = coverAt(periods, periodOf, turn);
  // "last quarter" may be the one just told, or the one before it.
  if (period ? period.relative : turn > first.to) return false;
  if (period) turn = period.to;
  if (textAt(tokens, turn) === ",") turn++;
  const start = skipOver(tokens, turn, TURNS, 2);
  return start > turn && onlyWithin(tokens, start, second.from, ROUGHLY);
}

const IN_THE = oneOf("in for during the");

/** The two lines that open the sentence, the verb between them, and nothing that is told of anything else behind. */
function namesBefore(scan: Scan, segment: Segment, { from }: Money): [Mention, Mention] | undefined {
  const { tokens, mentions, moneyOf, companyOf } = scan;
  const last = skipBack(tokens, from - 1, ROUGHLY, 3);
  if (!LEADS.has(textAt(tokens, last))) return undefined;
  const named = within(mentions, segment).filter((one) => one.from < from);
  const [one, other] = named;
  if (!one || !other || named.length > 2 || !isLineOf(one) || !isLineOf(other) || one.metric === other.metric)
    return undefined;
  if (firstFrom(scan.money, segment.from) !== moneyOf[from]) return undefined;
  let verb = false;
  for (let at = one.to; at < other.from; at++) {
    const { low } = tokens[at]!;
    if (OVERTAKES.has(low)) verb = true;
    else if (!BETWEEN_NAMES.has(low) && !isCovered(companyOf, at)) return undefined;
  }
  return verb ? [one, other] : undefined;
}

const SPLITS = oneOf("split ratio score count tally picture balance proportion relation mix division breakdown");
const HAD_BEEN = oneOf("had has been was were is stood still at a");
const FAVOR = oneOf("favor favour");

/**
 * "In the March quarter the split had been $33.7 million to $111.1 million in favor of mining": the same two lines,
 * the favoured one with the larger amount, or in the order in which they were told.
 */
function splitBefore(
  scan: Scan,
  { from }: Segment,
  [first, second]: [Money, Money],
  told: readonly Link[],
): [Mention, Mention] | undefined {
  const { tokens, mentions, mentionOf } = scan;
  const noun = skipBack(tokens, first.from - 1, HAD_BEEN, 4);
  // The sentence's own words stand for the two names.
  const [one, other] = told.slice(-2).map(({ mention }) => ({ ...mention, from: noun, to: noun + 1 }));
  if (!one || !other || !isLineOf(one) || !isLineOf(other) || one.metric === other.metric) return undefined;
  if (!SPLITS.has(wordAt(tokens, noun)) || within(mentions, { from, to: first.from }).length > 0) return undefined;
  if (!anyWithin(tokens, second.to, second.to + 3, FAVOR))
    return isCovered(mentionOf, second.to + 1) ? undefined : [one, other];
  const favoured = coverAt(mentions, mentionOf, skipOver(tokens, second.to, IN_FAVOR_OF, 5));
  const [best, rest] = favoured?.metric === one.metric ? [one, other] : [other, one];
  if (favoured?.metric !== best.metric) return undefined;
  return Number(first.value) > Number(second.value) ? [best, rest] : [rest, best];
}
const IN_FAVOR_OF = oneOf("in favor favour of the its bitcoin");
