import { type Link } from "../links/links.ts";
import { dateAt, monthOf } from "../periods/dates.ts";
import { isCovered, type Scan } from "../scan.ts";
import { gateOf, isOpen } from "../tokens/gate.ts";
import { wordList } from "../tokens/lexicon.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { explicitPeriod } from "./own-period.ts";

const ENDS_CLAUSE = oneOf("; ,");
const CONDITIONS = oneOf("if unless suppose supposing imagine");
const UNREAL = oneOf("had were would");
const BEEN = oneOf("been");
const IN_FOR_DURING = oneOf("in for during");
const THE_MONTH_OF = oneOf("the month of");
const BEFORE_NAME = oneOf(", the its our their total net company firm miner 's");
const REPORTS = oneOf(
  "reported reports reporting announced announces posted disclosed said published released filed unveiled",
);
const AND_COMMA_DASH = oneOf("and , - – to through");
const LEAVES_OUT = oneOf("excluding ignoring disregarding without");
const LEAVES_OUT_WITH = new Map([
  ["adjusted", "for"],
  ["adjusting", "for"],
  ["stripping", "out"],
  ["exclusive", "of"],
  ["not", "counting"],
]);
/** One of these stands in a sentence that leaves something out, and one of those in a supposition. */
const LEAVING_OUT = gateOf(wordList([...LEAVES_OUT, ...LEAVES_OUT_WITH.keys()]));
const SUPPOSING = gateOf(wordList([...CONDITIONS, "had"]));
const WHEN = oneOf(", when once after if even");
const TELLS = oneOf(", was were it is came stood narrowed widened totaled totalled reached");

/** Why a figure that stands like the company's own is none: it is only supposed, one month's, or without a part. */
export function notItself(scan: Scan, link: Link): string | undefined {
  if (isSupposed(scan, link)) return "only supposed";
  if (isOfMonth(scan, link)) return "figure of one month";
  return isWithoutPart(scan, link) ? "adjusted figure" : undefined;
}

/** "If revenue had been $40 million", "Had revenue been $40 million", "narrower if revenue were $40 million". */
function isSupposed({ tokens, segments }: Scan, { money, mention, segment }: Link): boolean {
  const first = Math.min(money.from, mention.from);
  const { from } = segments[segment]!;
  if (!isOpen(SUPPOSING, tokens, Math.min(from, first), first + 1)) return false;
  let start = first;
  while (start > from && !ENDS_CLAUSE.has(wordAt(tokens, start - 1))) {
    start--;
    if (CONDITIONS.has(wordAt(tokens, start))) return anyWithin(tokens, start + 1, money.from, UNREAL);
  }
  return wordAt(tokens, start) === "had" && anyWithin(tokens, start + 1, money.from, BEEN);
}

function isOfMonth(scan: Scan, link: Link): boolean {
  if (!tellsOfMonth(scan, link)) return false;
  const period = explicitPeriod(scan, link, undefined);
  return !period || period.bareYear === true || period.measure === true;
}

/** "In April 2026, revenue was $12.0 million", "revenue in April was", "$12.0 million for the month of April". */
function tellsOfMonth(scan: Scan, link: Link): boolean {
  const { tokens } = scan;
  const { money, mention } = link;
  const { from } = scan.segments[link.segment]!;
  if (mention.from < money.from && monthAt(scan, mention.to)) return true;
  const last = Math.max(mention.to, money.to);
  const month = monthAt(scan, money.to) ?? monthAt(scan, last);
  if (month && !anyWithin(tokens, from, money.from, REPORTS)) return true;
  let end = Math.min(mention.from, money.from);
  while (end > from && (BEFORE_NAME.has(wordAt(tokens, end - 1)) || isCovered(scan.companyOf, end - 1))) end--;
  for (let at = end - 1; at >= Math.max(from, end - 7); at--)
    if (IN_FOR_DURING.has(wordAt(tokens, at))) {
      const to = monthAt(scan, at);
      return to !== undefined && to <= Math.min(mention.from, money.from) && to >= end - 1;
    }
  return false;
}

/** End of "in April 2026" or "for the month of April" at a token: a month alone, no day of it and no list of months. */
function monthAt({ tokens, periodOf }: Scan, at: number): number | undefined {
  if (!IN_FOR_DURING.has(wordAt(tokens, at))) return undefined;
  const start = skipOver(tokens, at + 1, THE_MONTH_OF, 3);
  if (monthOf(tokens[start]) === undefined || isCovered(periodOf, start)) return undefined;
  const date = dateAt(tokens, start);
  if (!date || date.day !== undefined) return undefined;
  return goesOn(tokens, date.to) ? secondMonth(tokens, date.to) : date.to;
}

const goesOn = (tokens: Scan["tokens"], at: number): boolean =>
  AND_COMMA_DASH.has(wordAt(tokens, at)) && monthOf(tokens[at + 1]) !== undefined;

/** "In April and May": two months are no quarter; a longer list or a span of months may be one. */
function secondMonth(tokens: Scan["tokens"], at: number): number | undefined {
  const date = wordAt(tokens, at) === "and" ? dateAt(tokens, at + 1) : undefined;
  return date && date.day === undefined && !goesOn(tokens, date.to) ? date.to : undefined;
}

/** "Excluding warrants, the net loss was $77.6 million", "a net loss of $77.6 million, adjusted for warrants". */
function isWithoutPart(scan: Scan, { money, mention, segment }: Link): boolean {
  const { tokens, segments, moneyOf } = scan;
  const { metric } = mention;
  if (metric !== "net_income" && metric !== "total_revenue" && !metric.endsWith("_change")) return false;
  const last = Math.max(money.to, mention.to);
  const { from } = segments[segment]!;
  if (!isOpen(LEAVING_OUT, tokens, from, last + 4)) return false;
  if (metric === "net_income" && leavesOutAt(scan, skipOver(tokens, last, WHEN, 3))) return true;
  let told = -1;
  for (let at = money.from - 1; at >= from; at--) {
    const { text } = tokens[at]!;
    if (text === ";" || text === ")") return false;
    if (told >= 0 && leavesOutAt(scan, at)) return metric !== "total_revenue" || opensClause(scan, at, from);
    if (TELLS.has(tokens[at]!.low)) told = at;
    // What is left out may be an amount, an amount told before it is another statement's.
    if (isCovered(moneyOf, at) && !isLeftOut(scan, at, from)) return false;
  }
  return false;
}

function leavesOutAt({ tokens }: Scan, at: number): boolean {
  const low = wordAt(tokens, at);
  if (LEAVES_OUT.has(low)) return true;
  const second = LEAVES_OUT_WITH.get(low);
  return second !== undefined && wordAt(tokens, at + 1) === second;
}

const opensClause = ({ tokens }: Scan, at: number, from: number): boolean =>
  at === from || textAt(tokens, at - 1) === ";";

/** "Excluding a $350.0 million charge": the amount right behind what leaves it out. */
function isLeftOut(scan: Scan, at: number, from: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - 6); index--) {
    if (TELLS.has(wordAt(scan.tokens, index))) return false;
    if (leavesOutAt(scan, index)) return true;
  }
  return false;
}
