import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { firstFrom, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { asCompared } from "./as-compared.ts";
import { namedBeforeAside } from "./asides.ts";
import { askedBefore } from "./asked.ts";
import { beatenBy } from "./beaten.ts";
import { bySubject, minedPart, partOfWhole, sourceSegment } from "./by-subject.ts";
import { chained, opensWithPronoun, secondCompared } from "./chained.ts";
import { subjectOfClause } from "./clause-subject.ts";
import { type Comparison, findComparison } from "./comparison.ts";
import { expected, isOfOutlook } from "./expected-line.ts";
import { nameAhead, nameBehindHead } from "./head-turn.ts";
import { isOfLine, lineNamed, whatLineMade } from "./line-named.ts";
import { type Candidate, type Link } from "./links.ts";
import { inList } from "./listed-names.ts";
import { leftOf, namedBetween } from "./name-before.ts";
import { rightOf } from "./name-behind.ts";
import { counts, isChange, isConversion, isOfQuarterThat, isRate, isSaved, isSum, skipped } from "./not-figures.ts";
import { ofItsLine } from "./of-its-line.ts";
import { overtaken } from "./overtaken.ts";
import { parallel } from "./parallels.ts";
import { allOfIt } from "./part-named.ts";
import { recalled } from "./recall.ts";
import { followsComparison, sameFigure } from "./same-figure.ts";
import { sumTold } from "./sum-told.ts";
import { takenIn } from "./taken-in.ts";
import { isReversal } from "./turns.ts";
import { wholeOfParts } from "./wholes.ts";

/** Ties every amount of a segment to what it is stated of; `told` are the links before, for "It was $3 the year before". */
export function linkSegment(scan: Scan, index: number, told: readonly Link[]): Link[] {
  const segment = scan.segments[index]!;
  const last = lastOfOne(told);
  const links: Link[] = [];
  for (
    let at = firstFrom(scan.money, segment.from);
    at < scan.money.length && scan.money[at]!.from < segment.to;
    at++
  ) {
    const money = scan.money[at]!;
    const pair = overtaken(scan, index, at, [...told.slice(-2), ...links.slice(-2)]);
    if (pair) {
      links.push(...pair);
      at++;
      continue;
    }
    const previous = links.at(-1) ?? last;
    const link =
      linkOne(scan, index, segment, at, links, previous) ??
      (links.length === 0 ? sumTold(scan, index, money, told) : undefined);
    if (!link) continue;
    // "A profit of $7.0 million became a loss of $5.1 million", "turned last year's profit of $5 million into a net
    // loss of $7 million": the periods before are the first one's.
    if (links.at(-1)?.compared?.to === at) {
      if (links.at(-1)!.mention.metric === link.mention.metric) delete link.compared;
      if (!link.compared) link.arrived = true;
    }
    if (!link.compared && !link.arrived && !link.beside) {
      const follows = followsComparison(scan, money, link.mention, index, links);
      if (follows) link.compared = follows;
    }
    const source = sourceOf(scan, segment, index, at, links, link);
    if (source) links.push(source);
    const only = link.expected || expected(scan, segment, money) || isOfOutlook(scan, segment, at, link.compared);
    const linked = ofItsLine(scan, segment, asCompared({ ...link, expected: only }, links));
    const all = allOfIt(scan, segment, linked);
    if (all) links.push(all);
    links.push(linked);
  }
  return links;
}

/** The last figure told, where its sentence tells of one: "it" behind two may be either. */
function lastOfOne(told: readonly Link[]): Link | undefined {
  const last = told.at(-1);
  for (let at = told.length - 2; at >= 0 && told[at]!.segment === last!.segment; at--) {
    const { mention, money } = told[at]!;
    // "revenue of $5 million, all of it from mining": one amount, two names.
    if (mention.metric !== last!.mention.metric && mention.metric !== "decoy" && money !== last!.money)
      return undefined;
  }
  return last;
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

/** "from $233 million to $167 million", "turned a profit of $2 million into a $3 million net loss": what came of it. */
function arrivedAt(
  scan: Scan,
  money: Money,
  at: number,
  before: Link,
  right: Candidate | undefined,
): Omit<Link, "segment"> | undefined {
  if (before.compared?.to !== at || (right && right.strength < 9)) return undefined;
  if (!right && namedBetween(scan, before.money.to, money.from)) return undefined;
  const { mention, strength } = right ?? before;
  return { money, mention, expected: false, strength, arrived: true };
}

/** A rate, a change, a sum of a contract, the same amount in another currency, a number of things. */
const isNoFigure = (scan: Scan, segment: Segment, money: Money, before: Money | undefined): boolean =>
  isRate(scan, money, segment.to) ||
  isChange(scan, money, segment) ||
  isSum(scan, money, segment) ||
  isOfQuarterThat(scan, money) ||
  isSaved(scan, money) ||
  (wordAt(scan.tokens, money.from - 1) === "but" && wordAt(scan.tokens, money.from - 2) === "all") ||
  (before !== undefined && isConversion(scan, before, money)) ||
  (money.currency === undefined && counts(scan, money.to));

function linkOne(
  scan: Scan,
  index: number,
  segment: Segment,
  at: number,
  links: Link[],
  previous: Link | undefined,
): Link | undefined {
  const money = scan.money[at]!;
  const before = at > 0 && scan.money[at - 1]!.from >= segment.from ? scan.money[at - 1] : undefined;
  if (isNoFigure(scan, segment, money, before)) return undefined;
  // What "from A to B" and "a profit became a loss" lead to is set against nothing.
  const isGoal = links.at(-1)?.compared?.to === at;
  const found = isGoal ? undefined : findComparison(scan, segment, at);
  const turned = isGoal || (found && !found.weak) ? found : (recalled(scan, segment, money) ?? found);
  const listed = inList(scan, segment, at);
  if (listed) return build(money, listed, index, turned, links);
  const compared = turned && turnsAlone(scan, segment, index, turned, links) ? undefined : turned;
  const arrived = links.at(-1);
  const right = rightOf(scan, segment, money, at);
  const there = arrived && arrivedAt(scan, money, at, arrived, right);
  if (there) return { ...there, segment: index };
  const over = before && namedBeforeAside(scan, money.from, segment.from);
  if (over) return build(money, { mention: over, strength: 8 }, index, undefined, links);
  const second = right && secondCompared(scan, index, at, arrived, right.mention);
  if (second) return second;
  if (right && right.strength >= 9)
    return build(money, bySubject(scan, segment, right, money, links), index, compared, links);
  const behind = before ? undefined : nameBehindHead(scan, segment, money);
  if (behind) return build(money, { mention: behind, strength: 7 }, index, undefined, links);
  const what = whatLineMade(scan, money) ?? minedPart(scan, segment, money);
  if (what) return build(money, what, index, undefined, links);
  const beaten = beatenBy(scan, segment, money);
  if (beaten) return build(money, { mention: beaten, strength: 8 }, index, undefined, links);
  const line = lineNamed(scan, segment, at, links);
  if (line) return build(money, line, index, compared, links);
  const from = behindLast(scan, segment, at);
  const used = arrived && arrived.mention.from >= arrived.money.to ? arrived.mention : undefined;
  const alone = compared !== undefined && !compared.weak && !links.some((link) => link.segment === index);
  const after = compared?.to === undefined && !alone ? compared?.at : undefined;
  const left =
    leftOf(scan, segment, money, from, after, used) ??
    subjectOfClause(scan, segment, money, Math.max(from, after ?? 0));
  // "Soluna, which builds next to wind and solar farms, took in": what the aside tells of is none of it.
  const ahead = compared && !left && !right ? nameAhead(scan, segment, at) : undefined;
  if (ahead) return build(money, { mention: ahead, strength: 7 }, index, compared, links);
  const taken =
    compared || right || (left && left.mention.metric !== "decoy") ? undefined : takenIn(scan, segment, money);
  if (taken && left) return build(money, taken, index, undefined, links);
  const source = left && sourceSegment(scan, money, left, right);
  if (source) return build(money, source, index, compared, links);
  if (left && isOfLine(scan, money, left.mention)) return undefined;
  if (left && (!right || left.strength >= right.strength))
    return build(money, bySubject(scan, segment, left, money, links), index, compared, links);
  if (right) return build(money, bySubject(scan, segment, right, money, links), index, compared, links);
  return (
    unnamed(scan, segment, index, at, links, compared, taken) ??
    chained(scan, segment, index, at, links, previous, compared)
  );
}

/** Where the last amount before ends that a name is not linked across; a loss per share in brackets is none. */
function behindLast(scan: Scan, segment: Segment, at: number): number {
  const before = scan.money[at - 1];
  if (!before || before.from < segment.from) return segment.from;
  if (textAt(scan.tokens, before.from - 1) === "(" && isRate(scan, before, segment.to))
    return behindLast(scan, segment, at - 1);
  return skipped(scan, before, segment) ? segment.from : before.to;
}

/** A word that only may turn, and nothing before it that it could be turned from. */
const turnsAlone = (
  scan: Scan,
  segment: Segment,
  index: number,
  { weak, at }: Comparison,
  links: readonly Link[],
): boolean =>
  weak === true &&
  !isReversal(scan, at) &&
  !links.some((link) => link.segment === index) &&
  !opensWithPronoun(scan, segment);

/** No name stands on either side: the statement before lends its shape, or the sum is what a firm took in. */
function unnamed(
  scan: Scan,
  segment: Segment,
  index: number,
  at: number,
  links: readonly Link[],
  compared: Comparison | undefined,
  taken: Candidate | undefined,
): Link | undefined {
  const money = scan.money[at]!;
  const asked = askedBefore(scan, index, money);
  if (asked) return build(money, { mention: asked, strength: 6 }, index, compared, links);
  const part = partOfWhole(scan, money);
  if (part) return build(money, part, index, undefined, links);
  const here = links.filter((link) => link.segment === index);
  const whole = wholeOfParts(scan, segment, money, here);
  if (whole) return build(money, whole, index, here.at(-1)?.compared, links);
  const beside = parallel(scan, segment, at, here);
  if (beside) return build(money, beside, index, undefined, links);
  return taken && build(money, taken, index, undefined, links);
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
