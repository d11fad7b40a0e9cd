import { bySubject, sourceSegment, wholeOfShare } from "./by-subject.ts";
import { type Comparison, findComparison, periodBehind } from "./comparison.ts";
import { expected } from "./expected-line.ts";
import { gapBetween } from "./gaps.ts";
import { type Candidate, type Link } from "./links.ts";
import { inList } from "./listed-names.ts";
import { type Mention } from "./mentions.ts";
import { type Money } from "./money.ts";
import { leftOf, namedBetween } from "./name-before.ts";
import { isNamedBehind, rightOf } from "./name-behind.ts";
import { counts, isChange, isConversion, isRate, isSum, skipped } from "./not-figures.ts";
import { otherPeriod } from "./other-period.ts";
import { parallel } from "./parallels.ts";
import { firstFrom, type Scan } from "./scan.ts";
import { type Segment } from "./segments.ts";
import { takenIn } from "./taken-in.ts";

/** Ties every amount of a segment to what it is stated of; `last` is the link before, for "It was $3 the year before". */
export function linkSegment(scan: Scan, index: number, last: Link | undefined): Link[] {
  const segment = scan.segments[index]!;
  const links: Link[] = [];
  for (
    let at = firstFrom(scan.money, segment.from);
    at < scan.money.length && scan.money[at]!.from < segment.to;
    at++
  ) {
    const money = scan.money[at]!;
    const previous = links.at(-1) ?? last;
    const link = linkOne(scan, index, segment, at, links, previous);
    if (!link) continue;
    if (!link.compared && !link.arrived && !link.beside) {
      const follows = followsComparison(scan, money, link.mention, index, links);
      if (follows) link.compared = follows;
    }
    const source = sourceOf(scan, segment, index, at, links, link);
    if (source) links.push(source);
    links.push({ ...link, expected: link.expected || expected(scan, segment, money) });
  }
  return links;
}

/** "It was $34 million in the first quarter": of the figure before, and of the period that stands behind. */
function recalled(scan: Scan, segment: Segment, { from, to }: Money): Comparison | undefined {
  if (from - segment.from > 4 || !/^(?:it|that|this)$/.test(scan.tokens[segment.from]?.low ?? "")) return undefined;
  if (!/^(?:was|stood|came|had|compares)$/.test(scan.tokens[segment.from + 1]?.low ?? "")) return undefined;
  const period = periodBehind(scan, segment, to);
  return period && !period.measure && period.relative !== "current" ? { at: segment.from, expected: false } : undefined;
}

/** "from $246 million income to a $378 million loss": the name stands behind the second amount only. */
function sourceOf(
  scan: Scan,
  segment: Segment,
  index: number,
  at: number,
  links: readonly Link[],
  link: Link,
): Link | undefined {
  const before = scan.money[at - 1];
  if (!before || before.from < segment.from || links.at(-1)?.money === before) return undefined;
  const compared = findComparison(scan, segment, at - 1);
  return compared?.to === at
    ? { money: before, mention: link.mention, segment: index, expected: false, strength: link.strength - 1, compared }
    : undefined;
}

function linkOne(
  scan: Scan,
  index: number,
  segment: Segment,
  at: number,
  links: Link[],
  previous: Link | undefined,
): Link | undefined {
  const money = scan.money[at]!;
  if (isRate(scan, money, segment.to) || isChange(scan, money, segment) || isSum(scan, money, segment))
    return undefined;
  const before = at > 0 && scan.money[at - 1]!.from >= segment.from ? scan.money[at - 1] : undefined;
  if (before && isConversion(scan, before, money)) return undefined;
  if (money.currency === undefined && counts(scan, money.to)) return undefined;
  const turned = findComparison(scan, segment, at) ?? recalled(scan, segment, money);
  const listed = inList(scan, segment, at);
  if (listed) return build(money, listed, index, turned, links);
  const compared =
    turned?.weak && !links.some((link) => link.segment === index) && !opensWithPronoun(scan, segment)
      ? undefined
      : turned;
  const arrived = links.at(-1);
  if (
    arrived?.compared?.to === at &&
    !rightOf(scan, segment, money, at) &&
    !namedBetween(scan, arrived.money.to, money.from)
  )
    return {
      money,
      mention: arrived.mention,
      segment: index,
      expected: false,
      strength: arrived.strength,
      arrived: true,
    };
  const right = rightOf(scan, segment, money, at);
  if (right && right.strength >= 9)
    return build(money, bySubject(scan, segment, wholeOfShare(scan, money, right), money), index, compared, links);
  const from = Math.max(segment.from, before && !skipped(scan, before, segment) ? before.to : segment.from);
  const used = arrived && arrived.mention.from >= arrived.money.to ? arrived.mention : undefined;
  const alone = compared !== undefined && !compared.weak && !links.some((link) => link.segment === index);
  const left = leftOf(
    scan,
    segment,
    money,
    from,
    compared?.to === undefined && !alone ? compared?.at : undefined,
    used,
  );
  const source = left && sourceSegment(scan, money, left, right);
  if (source) return build(money, source, index, compared, links);
  if (left && (!right || left.strength >= right.strength))
    return build(money, bySubject(scan, segment, left, money), index, compared, links);
  if (right) return build(money, bySubject(scan, segment, right, money), index, compared, links);
  return (
    unnamed(scan, segment, index, at, links, compared) ?? chained(scan, segment, index, at, links, previous, compared)
  );
}

/** No name stands on either side: the statement before lends its shape, or the sum is what a firm took in. */
function unnamed(
  scan: Scan,
  segment: Segment,
  index: number,
  at: number,
  links: readonly Link[],
  compared: Comparison | undefined,
): Link | undefined {
  const money = scan.money[at]!;
  const beside = parallel(
    scan,
    segment,
    at,
    links.filter((link) => link.segment === index),
  );
  if (beside) return build(money, beside, index, undefined, links);
  const taken = compared ? undefined : takenIn(scan, segment, money);
  return taken && build(money, taken, index, undefined, links);
}

/**
 * "HPC revenue of $21 million, more than mining revenue of $13 million": two figures of one period, no comparison
 * with another. "a loss of $14 million on revenue of $9 million, against a profit of $2 million": one.
 */
function sameFigure(
  compared: Comparison | undefined,
  { metric }: Mention,
  segment: number,
  links: readonly Link[],
): boolean {
  if (compared?.weak !== true) return true;
  const beside = links.filter((link) => link.segment === segment);
  const last = beside.at(-1) ?? links.at(-1);
  return (
    last === undefined ||
    last.mention.metric === "decoy" ||
    beside.some((link) => link.mention.metric === metric) ||
    last.mention.metric === metric
  );
}

/** "against a profit of $2 million on revenue of $23 million": what follows a comparison belongs to it. */
function followsComparison(
  scan: Scan,
  money: Money,
  { metric }: Mention,
  segment: number,
  links: readonly Link[],
): Comparison | undefined {
  const last = links.at(-1);
  if (last?.segment !== segment || !last.compared || last.compared.to !== undefined || last.mention.metric === metric)
    return undefined;
  const told = links.some((link) => link.segment === segment && link.mention.metric === metric && !link.compared);
  const joint = scan.tokens[last.money.to]?.low ?? "";
  const near = money.from - Math.max(last.money.to, last.mention.to) <= 6;
  return told &&
    near &&
    (/^(?:on|and|with)$/.test(joint) || /^(?:on|and|with)$/.test(scan.tokens[last.mention.to]?.low ?? ""))
    ? last.compared
    : undefined;
}

const build = (
  money: Money,
  { mention: named, strength }: Candidate,
  segment: number,
  turned: Comparison | undefined,
  links: readonly Link[],
): Link => {
  const mention = turned ? ofFigureBefore(named, segment, links) : named;
  const compared = sameFigure(turned, mention, segment, links) ? turned : undefined;
  return {
    money,
    mention,
    segment,
    expected: false,
    strength,
    ...(compared ? { compared } : {}),
  };
};

/** "Adjusted EBITDA jumped to $1.2 billion from a loss of $85.1 million": the loss is the EBITDA's, too. */
function ofFigureBefore(mention: Mention, segment: number, links: readonly Link[]): Mention {
  const last = links.at(-1);
  if (mention.metric !== "net_income" || !mention.weak || last?.segment !== segment) return mention;
  return last.mention.metric === "adjusted_ebitda" ? { ...mention, metric: "adjusted_ebitda" } : mention;
}

function chained(
  scan: Scan,
  segment: Segment,
  index: number,
  at: number,
  links: Link[],
  previous: Link | undefined,
  compared: Comparison | undefined,
): Link | undefined {
  const money = scan.money[at]!;
  if (!previous || previous.segment < index - 1 || isNamedBehind(scan, segment, money)) return undefined;
  if (previous.segment < index && !(compared && opensWithPronoun(scan, segment))) return undefined;
  if (
    namedBetween(
      scan,
      Math.max(previous.money.to, previous.segment === index ? previous.mention.to : 0, segment.from),
      compared?.to === undefined ? (compared?.at ?? money.from) : compared.at,
    )
  )
    return undefined;
  const first = compared?.to === undefined ? previous : (links.findLast((link) => link.segment === index) ?? previous);
  if (compared)
    return {
      money,
      mention: first.mention,
      segment: index,
      expected: compared.expected && first.expected,
      strength: 6,
      base: first.beside ?? first,
      compared,
    };
  const other = otherPeriod(scan, segment, money, previous, index);
  if (other !== undefined)
    return {
      money,
      mention: first.mention,
      segment: index,
      expected: false,
      strength: 5,
      base: first.beside ?? first,
      compared: { at: other, expected: false },
    };
  const gap = gapBetween(scan, previous.money.to, money.from);
  const beside = scan.tokens[money.from - 1]?.low === "and" && gap.length <= 3 && !gap.closed;
  const adjoining =
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

const opensWithPronoun = (scan: Scan, segment: Segment): boolean =>
  /^(?:it|that|this|compared|versus|up|down|against|from|in|a|the)$/.test(scan.tokens[segment.from]?.low ?? "");
