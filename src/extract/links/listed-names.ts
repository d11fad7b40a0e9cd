import { type Mention } from "../mentions/mentions.ts";
import { firstFrom, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { anyWithin } from "../tokens/walk.ts";
import { oneOf, RESULT_VERBS } from "../tokens/words.ts";
import { isLine } from "./clause-subject.ts";
import { gapBetween } from "./gaps.ts";
import { type Candidate } from "./links.ts";
import { namesRevenue } from "./name-before.ts";
import { isSegmentName, isWhole } from "./name-behind.ts";

const COMMA_AND_AMPERSAND = oneOf(", and & /");
const FROM_IN_ETC = oneOf("from in of came coming for");

/** Longest list of names that is paired with a list of amounts. */
const MOST = 5;

const JOINS = /^(?:,|and|&|\/|the|its|our|a|an|as|well|from)$/;
const BEFORE_AMOUNTS = /^(?:,|and|&|\/|about|around|nearly|roughly|approximately|some|just|over|under|only|\(|\))$/;

/**
 * "HPC leases and mining contributed $21 million and $13 million, respectively": as many names as amounts, each
 * list of its own, paired in their order. The name of the amount with index `at`.
 */
export function inList(scan: Scan, segment: Segment, at: number): Candidate | undefined {
  const [first, last] = runOfAmounts(scan, segment, at);
  if (last === first || last - first >= MOST) return undefined;
  const count = last - first + 1;
  const names = namesBefore(scan, segment, first);
  if (names?.length === count) return named(names[at - first]!);
  const behind = namesBehind(scan, segment, last);
  if (!behind || (names && behind.respectively)) return undefined;
  if (behind.names.length === count && (!names || !isLine(names[0]!))) return named(behind.names[at - first]!);
  // "Revenue was $9 million, $18 million and $16 million from AI cloud and mining": which is whose is not said.
  return behind.respectively ? undefined : named({ ...behind.names[0]!, metric: "decoy" });
}

const named = (mention: Mention): Candidate => ({ mention: { ...mention, weak: false }, strength: 9 });

/** Indexes of the first and last amount of the list that an amount stands in. */
export function runOfAmounts({ money, tokens }: Scan, { from, to }: Segment, at: number): [number, number] {
  const joined = (left: number, right: number): boolean => {
    if (right - left > 4 || right === left) return false;
    for (let index = left; index < right; index++) if (!BEFORE_AMOUNTS.test(tokens[index]!.low)) return false;
    return COMMA_AND_AMPERSAND.has(tokens[left]!.low);
  };
  let first = at;
  let last = at;
  while (
    first > 0 &&
    money[first - 1]!.from >= from &&
    at - first <= MOST &&
    joined(money[first - 1]!.to, money[first]!.from)
  )
    first--;
  while (
    last + 1 < money.length &&
    money[last + 1]!.from < to &&
    last - at <= MOST &&
    joined(money[last]!.to, money[last + 1]!.from)
  )
    last++;
  return [first, last];
}

/** Names joined to a list that ends with the one at token `end - 1`. */
function listUpTo(scan: Scan, from: number, end: number): Mention[] {
  const names: Mention[] = [];
  let at = end - 1;
  while (at >= from && names.length <= MOST) {
    const found = scan.mentionOf[at]!;
    if (found >= 0) {
      names.unshift(scan.mentions[found]!);
      at = scan.mentions[found]!.from - 1;
    } else if (JOINS.test(scan.tokens[at]!.low)) at--;
    else break;
  }
  return names;
}

function namesBefore(scan: Scan, segment: Segment, first: number): Mention[] | undefined {
  const { from } = scan.money[first]!;
  for (let at = from - 1; at >= Math.max(segment.from, from - 12); at--) {
    const found = scan.mentionOf[at]!;
    if (found < 0) continue;
    const { to } = scan.mentions[found]!;
    const gap = gapBetween(scan, to, from);
    if (gap.closed || gap.joined || gap.commas > 0 || gap.unknown > 1) return undefined;
    const names = listUpTo(scan, segment.from, to);
    return names.every((name) => !isSegmentName(name)) || speaks(scan, segment, to, from) ? names : undefined;
  }
  return undefined;
}

/** Bare names of segments carry revenue where a verb of results or the sentence says so. */
function speaks(scan: Scan, segment: Segment, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (RESULT_VERBS.has(scan.tokens[at]!.low)) return true;
  return namesRevenue(scan, segment);
}

interface Behind {
  names: Mention[];
  /** The text says that they pair in their order. */
  respectively: boolean;
}

/**
 * "$21 million and $13 million came from HPC leases and mining, respectively". Without the word two lists of lines of
 * business that end there pair as well.
 */
function namesBehind(scan: Scan, segment: Segment, last: number): Behind | undefined {
  const { to } = scan.money[last]!;
  const start = firstFrom(scan.mentions, to);
  const first = scan.mentions[start];
  if (!first || first.from >= segment.to || !FROM_IN_ETC.has(wordAt(scan.tokens, to))) return undefined;
  if (gapBetween(scan, to, first.from).length > 4) return undefined;
  const names: Mention[] = [];
  let at = first.from;
  while (at < segment.to && names.length <= MOST) {
    const found = scan.mentionOf[at]!;
    if (found >= 0) {
      names.push(scan.mentions[found]!);
      at = scan.mentions[found]!.to;
    } else if (JOINS.test(scan.tokens[at]!.low)) at++;
    else break;
  }
  if (wordAt(scan.tokens, at) === "respectively") return { names, respectively: true };
  if (!areTwoLists(scan, last, names)) return undefined;
  return { names: periodsIn(scan, at, segment.to) > 1 ? [names[0]!] : names, respectively: false };
}

/** "… from AI cloud and mining in 2026 and 2025": the amounts may be those of the two years. */
const periodsIn = ({ periods }: Scan, from: number, to: number): number =>
  periods.filter((period) => period.from >= from && period.from < to).length;

/** "$18 million and $16 million from AI cloud and mining.": both lists have their "and", and each line is another. */
function areTwoLists(scan: Scan, last: number, names: readonly Mention[]): boolean {
  const joined = anyWithin(scan.tokens, scan.money[last - 1]!.to, scan.money[last]!.from, AND);
  const metrics = new Set(names.map(({ metric }) => metric));
  return (
    joined &&
    names.length > 1 &&
    metrics.size === names.length &&
    names.every((name) => isLine({ ...name, weak: true })) &&
    isWhole(scan, names.at(-1)!)
  );
}
const AND = oneOf("and &");
