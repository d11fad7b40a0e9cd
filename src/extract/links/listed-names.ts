import { type Mention } from "../mentions/mentions.ts";
import { firstFrom, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf, RESULT_VERBS } from "../tokens/words.ts";
import { gapBetween } from "./gaps.ts";
import { type Candidate } from "./links.ts";
import { namesRevenue } from "./name-before.ts";
import { isSegmentName } from "./name-behind.ts";

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
  const names = namesBefore(scan, segment, first) ?? namesBehind(scan, segment, last);
  if (names?.length !== last - first + 1) return undefined;
  return { mention: { ...names[at - first]!, weak: false }, strength: 9 };
}

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

/** "$21 million and $13 million came from HPC leases and mining, respectively". */
function namesBehind(scan: Scan, segment: Segment, last: number): Mention[] | undefined {
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
  return wordAt(scan.tokens, at) === "respectively" ? names : undefined;
}
