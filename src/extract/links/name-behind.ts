import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { coverAt, isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin } from "../tokens/walk.ts";
import { BARRIERS, oneOf, RIGHT_GLUE } from "../tokens/words.ts";
import { gapBetween } from "./gaps.ts";
import { joinsOther } from "./line-named.ts";
import { type Candidate } from "./links.ts";
import { namesRevenue } from "./name-before.ts";
import { isOfOtherThing, wholeEnd } from "./wholes.ts";

const FROM_IN_OF = oneOf("from in of for with");
const WAS_WERE = oneOf("was were");
const OF_IN_ETC = oneOf("of in from as auf aus");
const CAME_STEMMED_DERIVED = oneOf("came stemmed derived");
const SPLIT_COMPRISED_ETC = oneOf("split comprised comprising composed consisting consisted divided including which");
const MINING_LEASING_ETC = oneOf("mining leasing renting hosting");
const CAME_STEMMED_ETC = oneOf("came stemmed derived was");
const AND_IN_ETC = oneOf(
  "and in during for with up down while compared versus against or as itself alone operations services customers clients tenants",
);
const OR_ABOUT_ETC = oneOf(
  "or about roughly some nearly around of the total approximately just over more than up down % + -",
);
const SEMICOLON_COMMA_ETC = oneOf("; , and : with •");
const OF_WAS_ETC = oneOf("of was were : at to reached totaled (");

/** "and $13 million from bitcoin mining": it has a name of its own, though one that alone carries no figure. */
export function isNamedBehind(scan: Scan, segment: Segment, money: Money): boolean {
  for (let at = money.to; at < Math.min(segment.to, money.to + 5); at++) {
    if (isCovered(scan.mentionOf, at)) return FROM_IN_OF.has(scan.tokens[money.to]!.low);
    if (!RIGHT_GLUE.has(scan.tokens[at]!.low)) return false;
  }
  return false;
}

/** "$21 million in HPC revenue", "$427 million net loss". */
export function rightOf(scan: Scan, segment: Segment, money: Money, at: number): Candidate | undefined {
  if (money.currency === undefined) return undefined;
  const behind = behindWhole(scan, money.to);
  const whole = behind > money.to;
  if (whole && isOfOtherThing(scan, segment, at)) return undefined;
  let index = behind;
  let prepositions = 0;
  let word: string | undefined;
  let came = whole;
  let steps = 0;
  for (; index < segment.to && steps < 7; index++) {
    if (isCovered(scan.mentionOf, index)) break;
    const token = scan.tokens[index]!;
    if (isCovered(scan.periodOf, index) || isCovered(scan.companyOf, index) || token.kind === "break") continue;
    const aside =
      asideEnd(scan, segment, index) ?? conversionEnd(scan, money, index) ?? closingMark(scan, segment, money, index);
    if (aside !== undefined) {
      index = aside - 1;
      continue;
    }
    // "came out of mining" is where it came from.
    const out = came && token.low === "out" && wordAt(scan.tokens, index + 1) === "of";
    if (!RIGHT_GLUE.has(token.low) && !out && !(index === money.to && WAS_WERE.has(token.low))) return undefined;
    if (out) {
      word ??= "from";
      prepositions++;
      index++;
    } else if (OF_IN_ETC.has(token.low) || isByMining(scan, index)) {
      prepositions++;
      word ??= token.low;
    }
    if (CAME_STEMMED_DERIVED.has(token.low)) came = true;
    steps++;
  }
  const found = index < segment.to ? scan.mentionOf[index]! : -1;
  if (found < 0 || prepositions > 1) return undefined;
  const mention = scan.mentions[found]!;
  if (ownsNext(scan, segment, mention, at) || (mention.weak && joinsOther(scan, mention))) return undefined;
  if (prepositions === 0 && isSegmentName(mention) && mention.metric !== "decoy" && listsParts(scan, segment, money))
    return { mention: { ...mention, weak: false }, strength: 6.5 };
  if (prepositions === 0)
    return index - money.to > 5 || isSegmentName(mention)
      ? undefined
      : { mention, strength: mention.metric === "decoy" ? 9 : 9.5 };
  if (
    mention.weak &&
    !(word === "from" || word === "in" || word === "by" || word === "auf" || word === "aus") &&
    mention.metric !== "decoy"
  )
    return isPartOf(scan, segment, money, mention, word) ? { mention, strength: 5 } : undefined;
  if (
    isSegmentName(mention) &&
    mention.metric !== "decoy" &&
    !(came && (whole || isWhole(scan, mention))) &&
    !earns(scan, segment, money.from)
  )
    return undefined;
  return { mention, strength: mention.weak ? 6.5 : 8 };
}

/** "a loss of" turned round, and "split between $21 million of leasing and $13 million of mining". */
function isPartOf(
  scan: Scan,
  segment: Segment,
  { from }: Money,
  { metric }: Mention,
  word: string | undefined,
): boolean {
  if (word !== "of") return false;
  if (metric === "net_income") return true;
  for (let at = from - 1; at >= Math.max(segment.from, from - 14); at--)
    if (SPLIT_COMPRISED_ETC.has(scan.tokens[at]!.low)) return true;
  return false;
}

/** "generated $57 million by mining bitcoin for itself". */
const isByMining = ({ tokens }: Scan, at: number): boolean =>
  tokens[at]!.low === "by" && MINING_LEASING_ETC.has(wordAt(tokens, at + 1));

/** "RMB989.4 million (US$138.1 million) came from mining": the same amount again in brackets. */
function conversionEnd({ tokens, moneyOf }: Scan, { to }: Money, at: number): number | undefined {
  if (at !== to || tokens[at]!.text !== "(" || !isCovered(moneyOf, at + 1)) return undefined;
  for (let index = at + 2; index < at + 9; index++) if (textAt(tokens, index) === ")") return index + 1;
  return undefined;
}

/** "$3.7 million [of that revenue was] from mining": where what follows the whole begins. */
function behindWhole(scan: Scan, to: number): number {
  const end = wholeEnd(scan, to);
  if (end === undefined) return to;
  return WAS_WERE.has(wordAt(scan.tokens, end)) ? end + 1 : end;
}

/**
 * "97% of revenue, or $232.9 million, came from mining", "the bulk of it ($21.5 million) from cloud": the mark closes
 * an aside that the amount ends.
 */
function closingMark({ tokens }: Scan, segment: Segment, { from, to }: Money, at: number): number | undefined {
  if (at === to && tokens[at]!.text === ")" && textAt(tokens, from - 1) === "(")
    return wordAt(tokens, at + 1) === "from" || CAME_STEMMED_ETC.has(wordAt(tokens, at + 1)) ? at + 1 : undefined;
  if (at !== to || tokens[at]!.text !== "," || !CAME_STEMMED_ETC.has(wordAt(tokens, at + 1))) return undefined;
  for (let index = from - 1; index >= Math.max(segment.from, from - 4); index--)
    if (tokens[index]!.low === "or" || tokens[index]!.text === ",") return at + 1;
  return undefined;
}

/** "came from bitcoin mining." names a business; "came from AI investors" names others. */
export const isWhole = ({ tokens, periodOf }: Scan, { to }: Mention): boolean =>
  tokens[to]?.kind !== "word" || isCovered(periodOf, to) || AND_IN_ETC.has(tokens[to].low);

/** "Revenue of $43 million, consisting of: (i) $26 million Managed Services", "of which $10 million crypto operations". */
function listsParts(scan: Scan, segment: Segment, { from }: Money): boolean {
  const before = wordAt(scan.tokens, from - 1);
  if (before === "which" || (before === "and" && isSecondPart(scan, segment.from, from))) return true;
  let at = from - 1;
  while (at >= segment.from && /^(?:[()\u2022*-]|[ivx]+|[a-z]|\d)$/.test(scan.tokens[at]!.low)) at--;
  return at < segment.from && namesRevenue(scan, segment);
}

/** "of which $62 million was self-mining and $10 million colocation". */
function isSecondPart({ tokens, moneyOf }: Scan, start: number, from: number): boolean {
  for (let at = from - 2; at > Math.max(start, from - 16); at--)
    if (tokens[at]!.low === "which") return tokens[at - 1]!.low === "of" && isCovered(moneyOf, at + 1);
  return false;
}

/** ", or 60%," and "(60%)" behind an amount: a share of the whole, passed over. */
function asideEnd(scan: Scan, segment: Segment, at: number): number | undefined {
  const open = scan.tokens[at]!.text;
  if (open !== "," && open !== "(") return undefined;
  let percent = false;
  for (let index = at + 1; index < Math.min(segment.to, at + 9); index++) {
    const { text, low } = scan.tokens[index]!;
    if (text === (open === "," ? "," : ")")) return percent ? index + 1 : undefined;
    if (coverAt(scan.quantities, scan.quantityOf, index)?.unit === "percent") percent = true;
    else if (!OR_ABOUT_ETC.has(low) && !isCovered(scan.periodOf, index)) return undefined;
  }
  return undefined;
}

/** "pulled in $21 million from HPC": a verb of earning stands before the amount. */
function earns(scan: Scan, segment: Segment, from: number): boolean {
  if (scan.tokens[from - 1]?.kind === "break" || from === segment.from) return true;
  for (let at = from - 1; at >= segment.from; at--) {
    const { low } = scan.tokens[at]!;
    if (EARNING.test(low)) return true;
    if (BARRIERS.has(low)) return false;
    const name = coverAt(scan.mentions, scan.mentionOf, at);
    if (name && !name.weak && name.metric.endsWith("_revenue")) return true;
  }
  return SEMICOLON_COMMA_ETC.has(scan.tokens[from - 1]!.low) && namesRevenue(scan, segment);
}

const EARNING =
  /^(?:generated|earned|made|brought|pulled|took|collected|booked|recorded|recognized|recognised|generating|earning|makes|posted|reported|derived|got|logged|drew|raked|hauled|received|contributed|contributing|produced|came|comes|comprising|comprised|including|includes|consisting|consisted|split|composed|entfielen|entfiel|erwirtschaftete|steuerte|stammten)$/;

/** "a $3.7B AI hosting deal": a segment's bare name behind an amount qualifies something else. */
export const isSegmentName = (mention: Mention): boolean => mention.weak && mention.metric !== "net_income";

const CLOSED = oneOf(")");

/** Is the name followed by its own figure? "… from net income of $384.6 million". */
function ownsNext(scan: Scan, segment: Segment, mention: Mention, at: number): boolean {
  const next = scan.money[at + 1];
  if (!next || next.from >= segment.to || next.from < mention.to) return false;
  const gap = gapBetween(scan, mention.to, next.from);
  if (gap.length > 3 || gap.closed || gap.commas > 0) return false;
  const joint = wordAt(scan.tokens, mention.to);
  // "$71.0 million in revenue (Q1 2025: $21.8 million)": the bracket compares.
  if (joint === "(" && isCovered(scan.periodOf, mention.to + 1)) return false;
  // "$198.6 million in revenue (+91%) and $257.4 million in net income": the bracket is closed.
  if (joint === "(" && anyWithin(scan.tokens, mention.to, next.from, CLOSED)) return false;
  return next.from === mention.to || OF_WAS_ETC.has(joint) || isCovered(scan.periodOf, mention.to);
}
