import { coverAt, isCovered, type Scan } from "../scan.ts";
import type { Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { BARRIERS, CHANGE_VERBS, oneOf } from "../tokens/words.ts";

const A_AN_ETC = oneOf(
  "a an the just about only of its approximately around nearly some ( roughly negative minus plus positive 's",
);
const COMMA_AND = oneOf(", and");
const ABOUT_BY_ETC = oneOf("about by nearly over almost some sharply ,");
const COMPARED_COMPARING_ETC = oneOf(
  "compared comparing relative compares prior due respect regard according up amounted amounting came",
);
const COMPARED_COMPARISON_ETC = oneOf(
  "compared comparison contrast versus vs against relative compares comparing reversing gegenüber",
);
const TIMES_TRIPLE_ETC = oneOf("times triple double twice half quadruple");
const INCREASE_UP_ETC = oneOf(
  "increase up rise growth gain improvement jump well far touch shade bit little slightly just hair",
);
const EXPECTED_HYPHEN_ETC = oneOf("expected - forecast anticipated");
const MORE_LESS_ETC = oneOf("more less higher lower larger greater smaller better worse above below");
const UP_DOWN_ETC = oneOf(
  "up down rise increase decrease drop decline rose fell narrowed widened improved increased decreased grew declined dropped swing swung climbed jumped surged higher lower growth change improvement recovered turnaround reversal slid slipped plunged soared doubled tripled quadrupled expanded",
);
const MOSTLY_MAINLY_ETC = oneOf(
  "mostly mainly largely primarily partly stemming resulting arising derived stemmed resulted came coming comes benefit excluding aside apart half much part",
);
const INTEREST_TAX_ETC = oneOf("tax taxes interest minorities deducting - costs expenses");
const THE_LAST_ETC = oneOf("the last that its what");
const TURNAROUND_SWING_ETC = oneOf("turnaround swing reversal rebound recovery improvement comeback u-turn about-face");

/** The word before an amount, over its article and its own name: "from [a net loss of] $5 million". */
export function wordBefore(scan: Scan, at: number, from: number): number {
  let index = at - 1;
  while (index > from && at - index < 8) {
    const named = isCovered(scan.mentionOf, index) || isCovered(scan.periodOf, index);
    if (!named && !A_AN_ETC.has(scan.tokens[index]!.low)) break;
    index--;
  }
  return index;
}

export const TURNS =
  /^(?:compared|comparison|contrast|versus|vs|against|from|than|relative|after|gegen\u00fcber|nach|compares|comparing|following|over|above|below|gegen|times|triple|double|twice|half|quadruple|reversing|where|on|ahead|short)$/;

/** "$0.7 million from the sale of energy, and $0.6 million from capacity sales": each amount has its own source. */
export const isOfSources = (
  { tokens, moneyOf }: Scan,
  at: number,
  { from, to }: { from: number; to: number },
): boolean => isCovered(moneyOf, at - 1) && wordAt(tokens, to) === "from" && JOINTS.has(wordAt(tokens, from - 1));
const JOINTS = oneOf("and , ;");

/** "$3.4 million, from energy sales $3.9 million, from mining $0.3 million": a list of sources. */
export function isSource(scan: Scan, at: number): boolean {
  // "$29 million from mining and $8 million from Volta".
  if (!COMMA_AND.has(wordAt(scan.tokens, at - 1)) && !isCovered(scan.moneyOf, at - 1)) return false;
  const name = coverAt(scan.mentions, scan.mentionOf, at + 1);
  return name ? name.weak && name.metric !== "net_income" : repeatsSource(scan, at);
}

/** "Revenue from colocation was $3.4 million, from energy sales $3.9 million": one more source, by whatever name. */
function repeatsSource({ tokens, mentionOf, moneyOf, periodOf, mentions }: Scan, at: number): boolean {
  const next = at + 1;
  if (tokens[next]?.kind !== "word" || isCovered(periodOf, next) || isCovered(moneyOf, next)) return false;
  if (A_AN_ETC.has(wordAt(tokens, next)) || THE_LAST_ETC.has(wordAt(tokens, next))) return false;
  for (let before = at - 1; before >= Math.max(0, at - MOST_BETWEEN); before--)
    if (tokens[before]!.low === "from" && isCovered(mentionOf, before))
      return mentions[mentionOf[before]!]!.from < before;
  return false;
}

/** So many words at most lie between the "from" of a line and that of a further source. */
const MOST_BETWEEN = 20;

/** "fell 40% from $111 million": the verb of change says that it was. */
export function cameFrom({ tokens, quantityOf, periods, periodOf }: Scan, turn: number): boolean {
  if (tokens[turn]!.low !== "from") return false;
  let at = turn - 1;
  // "more than doubled year on year, from $296.4 million": what the change is measured by stands between.
  while (
    at > turn - 8 &&
    (isCovered(quantityOf, at) || ABOUT_BY_ETC.has(wordAt(tokens, at)) || coverAt(periods, periodOf, at)?.measure)
  )
    at--;
  return CHANGE_VERBS.has(wordAt(tokens, at));
}

/** "surged 117% from the previous quarter to $21 million": the amount is where the change went. */
export function isDestination(scan: Scan, from: number, start: number): boolean {
  const at = wordBefore(scan, from, start);
  if (at < start || scan.tokens[at]!.low !== "to") return false;
  return !COMPARED_COMPARING_ETC.has(wordAt(scan.tokens, at - 1));
}

/** "from" and "after" compare only behind a figure; at the head of a sentence they tell a source or a time. */
export function isTurn(scan: Scan, at: number, start: number, segment: Segment): boolean {
  const { low } = scan.tokens[at]!;
  if (COMPARED_COMPARISON_ETC.has(low)) return true;
  const before = wordAt(scan.tokens, at - 1);
  if (low === "on") return isUpOn(scan, at);
  if (low === "ahead" || low === "short") return wordAt(scan.tokens, at + 1) === "of" && isOfTime(scan, at + 2);
  if (low === "where") return followsPast(scan, at) || (start > segment.from && isOfPast(scan, at));
  // "nearly three times the $31.7 million of", "more than triple last year's": what the figure is a multiple of.
  if (TIMES_TRIPLE_ETC.has(low)) return isMultipleOf(scan, at);
  if (low === "over" || low === "above" || low === "below")
    return isCovered(scan.quantityOf, at - 1) || isCovered(scan.periodOf, at + 1) || INCREASE_UP_ETC.has(before);
  if (low === "than" && (textAt(scan.tokens, at - 1) === "-" || EXPECTED_HYPHEN_ETC.has(wordAt(scan.tokens, at + 1))))
    return false;
  if (low === "than") return MORE_LESS_ETC.has(before) ? start > segment.from : true;
  if (low === "from" && UP_DOWN_ETC.has(before)) return true;
  if (low === "from" && MOSTLY_MAINLY_ETC.has(before)) return false;
  // "$184 million, after which it took $157 million": what came next, set against nothing.
  if (low === "after" && WHICH_THAT.has(wordAt(scan.tokens, at + 1))) return false;
  // "earned $47.1 million after tax": what is taken off, and no time.
  if (low === "after" && INTEREST_TAX_ETC.has(wordAt(scan.tokens, at + 1))) return false;
  return start > segment.from;
}

const WHICH_THAT = oneOf("which that");

/** "down 28% on the $10.4 million of Q3 2023", "an improvement on last year's $9.8 million": the period stands with it. */
function isUpOn({ tokens, quantityOf, periodOf, moneyOf }: Scan, on: number): boolean {
  if (!isCovered(quantityOf, on - 1) && !UP_DOWN_ETC.has(wordAt(tokens, on - 1))) return false;
  return isOfTime({ tokens, periodOf, moneyOf }, on + 1);
}

/** "well ahead of the first quarter's $34.0 million", "short of the $47.6 million of last year": a period, or an amount and its period. */
function isOfTime({ tokens, periodOf, moneyOf }: Pick<Scan, "tokens" | "periodOf" | "moneyOf">, from: number): boolean {
  const start = THE_LAST_ETC.has(wordAt(tokens, from)) ? from + 1 : from;
  if (isCovered(periodOf, start)) return true;
  if (!isCovered(moneyOf, start)) return false;
  let at = start;
  while (isCovered(moneyOf, at)) at++;
  while (OF_THE_IN.has(wordAt(tokens, at))) at++;
  return isCovered(periodOf, at);
}
const OF_THE_IN = oneOf("of the in for from a same");

/** ", compared to the same period last year, where the company reported a loss": what the period before it saw. */
export const followsPast = ({ tokens, periods, periodOf }: Scan, where: number): boolean => {
  const { relative, measure } =
    coverAt(periods, periodOf, textAt(tokens, where - 1) === "," ? where - 2 : where - 1) ?? {};
  return measure !== true && (relative === "prior_year" || relative === "prior_quarter");
};

/** "where it used to make $110.7 million", "where the fourth quarter had shown a negative $42.7 million". */
function isOfPast({ tokens, periods, periodOf, mentionOf, moneyOf }: Scan, where: number): boolean {
  let had = false;
  for (let at = where + 1; at < where + 9 && (moneyOf[at] ?? 0) < 0; at++) {
    if (isCovered(mentionOf, at) || BARRIERS.has(wordAt(tokens, at))) return false;
    const period = coverAt(periods, periodOf, at);
    if (period && (period.relative === "prior_year" || period.relative === "prior_quarter")) return true;
    if (PAST_VERBS.has(wordAt(tokens, at))) had = true;
  }
  return had;
}
const PAST_VERBS = oneOf("used had once");

/** "three times the $31.7 million", "seven times as much as the $61.4 million": behind the word stands what is multiplied. */
function isMultipleOf({ tokens }: Scan, at: number): boolean {
  if (tokens[at]!.low === "half" && wordAt(tokens, at + 1) === "of") return THE_LAST_ETC.has(wordAt(tokens, at + 2));
  const as = wordAt(tokens, at + 1) === "as" && wordAt(tokens, at + 3) === "as";
  return THE_LAST_ETC.has(wordAt(tokens, as ? at + 4 : at + 1));
}

/** "a turnaround from the $145.8 million loss": the noun tells of another period, whatever stands before it. */
export const isReversal = ({ tokens }: Scan, turn: number): boolean =>
  tokens[turn]!.low === "reversing" ||
  (tokens[turn]!.low === "from" && TURNAROUND_SWING_ETC.has(wordAt(tokens, turn - 1)));
