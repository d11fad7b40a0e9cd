import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { coverAt, isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { overReason } from "./asides.ts";
import { isLine } from "./clause-subject.ts";
import { type Comparison } from "./comparison.ts";
import { gapBetween } from "./gaps.ts";
import { toldInOrder } from "./in-order.ts";
import { isMadeByOther } from "./line-named.ts";
import { type Link } from "./links.ts";
import { namedBetween } from "./name-before.ts";
import { isNamedBehind } from "./name-behind.ts";
import { isConversion, skipped } from "./not-figures.ts";
import { otherPeriod } from "./other-period.ts";
import { recalled } from "./recall.ts";
import { wholeOfList } from "./same-figure.ts";
import { tallied } from "./tallied.ts";
import { pairedWith } from "./two-periods.ts";

const IT_THAT_ETC = oneOf("it that this compared versus up down against from in a the");

/** No name of its own: it belongs to the figure before, as another period's or beside it. */
export function chained(
  scan: Scan,
  segment: Segment,
  index: number,
  at: number,
  links: Link[],
  previous: Link | undefined,
  compared: Comparison | undefined,
): Link | undefined {
  const money = scan.money[at]!;
  const sum = previous && tallied(scan, money, previous, index);
  if (sum) return sum;
  if (!previous || previous.segment < index - 1 || isNamedBehind(scan, segment, money)) return undefined;
  if (isMadeByOther(scan, money) || isBehindOther(scan, at, previous)) return undefined;
  if (compared && isOfOtherLine(scan, Math.max(compared.at, previous.money.to), money.from, previous)) return undefined;
  if (previous.segment < index && !(compared && isOfLast(scan, segment, money) && nothingBetween(scan, previous, at)))
    return undefined;
  if (
    namedBetween(
      scan,
      overReason(scan, Math.max(previous.money.to, previous.segment === index ? previous.mention.to : 0, segment.from)),
      compared?.to === undefined ? (compared?.at ?? money.from) : compared.at,
    )
  )
    return undefined;
  const listed =
    compared && previous.segment === index
      ? (toldInOrder(scan, segment, money, compared, links) ?? wholeOfList(scan, segment, money, links))
      : undefined;
  if (listed === "open") return undefined;
  const first =
    listed ?? (compared?.to === undefined ? previous : (links.findLast((link) => link.segment === index) ?? previous));
  const now = arrivedNow(scan, index, money, links, previous);
  if (now && !compared) return now;
  if (compared) return { ...against(money, index, first, compared), expected: compared.expected && first.expected };
  const second =
    previous.compared && previous.segment === index
      ? toldInOrder(scan, segment, money, previous.compared, links)
      : undefined;
  if (second === "open") return undefined;
  if (second) return against(money, index, second, previous.compared!);
  const other = otherPeriod(scan, segment, money, previous, index);
  if (other !== undefined) return { ...against(money, index, first, { at: other, expected: false }), strength: 5 };
  return besideLink(scan, index, at, previous);
}

/**
 * "A year ago revenue had been $51.7 million; now it was $64.2 million", "Revenue beat last year's $51.7 million with
 * $64.2 million": only the other period's figure was told, and this one is the text's own.
 */
function arrivedNow(scan: Scan, index: number, money: Money, links: readonly Link[], previous: Link): Link | undefined {
  const { tokens, periodOf } = scan;
  const { compared, mention } = previous;
  if (!compared || compared.to !== undefined || mention.metric === "decoy" || previous.segment !== index)
    return undefined;
  if (links.some((link) => !link.compared && link.mention.metric === mention.metric)) return undefined;
  let told = false;
  for (let at = Math.max(previous.money.to, mention.to); at < money.from; at++) {
    const { low } = tokens[at]!;
    if (NOW.has(low)) told = true;
    else if (!isCovered(periodOf, at) && !STANDS.has(low)) return undefined;
  }
  return told ? { money, mention, segment: index, expected: false, strength: 6, arrived: true } : undefined;
}
const NOW = oneOf("now reaching hitting totaling totalling with today");
const STANDS = oneOf(
  "; , . : it was is stood at came to in of the a had and but this time coming just about around nearly for year year's same period quarter",
);

/** "digital assets $12.8 million (Q2 2025: $47.6 million)": a bracket tells of the amount before it, whether that is read or not. */
function isBehindOther(scan: Scan, at: number, previous: Link): boolean {
  const before = scan.money[at - 1];
  if (!before || before.from <= previous.money.from || textAt(scan.tokens, before.to) !== "(") return false;
  for (let index = before.to + 1; index < scan.money[at]!.from; index++)
    if (scan.tokens[index]!.text === ")" || scan.tokens[index]!.kind === "break") return false;
  return !isConversion(scan, previous.money, before);
}

/** "more than double what bitcoin brought in, $12.8 million": another line of business is named behind the turn. */
function isOfOtherLine({ mentions, mentionOf }: Scan, from: number, to: number, { mention }: Link): boolean {
  if (!isLine({ ...mention, weak: true })) return false;
  for (let at = from; at < to; at++) {
    const other = coverAt(mentions, mentionOf, at);
    if (other && isLine(other) && other.metric !== mention.metric) return true;
  }
  return false;
}

/** Another period's figure of the name that a link has. */
const against = (money: Money, segment: number, first: Link, compared: Comparison): Link => ({
  money,
  mention: first.mention,
  segment,
  expected: false,
  strength: 6,
  base: first.beside ?? first,
  compared,
});

/** "compared to $4.8 million and $11.6 million net loss": the name behind the second of two is that of both. */
export const secondCompared = (
  scan: Scan,
  index: number,
  at: number,
  previous: Link | undefined,
  { metric }: Mention,
): Link | undefined =>
  previous?.compared && previous.segment === index && previous.mention.metric === metric
    ? besideLink(scan, index, at, previous)
    : undefined;

/** "$85.0 million and $111.3 million": the second of two amounts under one name. */
function besideLink(scan: Scan, index: number, at: number, previous: Link): Link | undefined {
  const money = scan.money[at]!;
  const gap = gapBetween(scan, previous.money.to, money.from);
  const paired = scan.money[pairedWith(scan, previous.money.to, scan.segments[index]!.to) ?? -1] === money;
  const beside = (wordAt(scan.tokens, money.from - 1) === "and" || paired) && gap.length <= 3 && !gap.closed;
  const adjoining =
    paired ||
    previous.money === scan.money[at - 1] ||
    (previous.money === scan.money[at - 2] && isConversion(scan, previous.money, scan.money[at - 1]!));
  if (beside && adjoining)
    return {
      money,
      mention: previous.mention,
      segment: index,
      expected: previous.expected,
      strength: 5,
      beside: previous,
      ...(previous.compared ? { compared: previous.compared } : {}),
    };
  return undefined;
}

/** "The miner earned $104 million after losing $154 million": an amount of another figure stands between. */
function nothingBetween(scan: Scan, { money, segment }: Link, at: number): boolean {
  for (let index = at - 1; index >= 0 && scan.money[index] !== money; index--)
    if (
      scan.money[index]!.from >= scan.segments[segment]!.to &&
      !skipped(scan, scan.money[index]!, scan.segments[segment + 1]!)
    )
      return false;
  return true;
}

/** The sentence speaks of the figure before. */
const isOfLast = (scan: Scan, segment: Segment, money: Money): boolean =>
  opensWithPronoun(scan, segment) || recalled(scan, segment, money) !== undefined;

export const opensWithPronoun = (scan: Scan, segment: Segment): boolean =>
  IT_THAT_ETC.has(wordAt(scan.tokens, segment.from));
