import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, lastWithin, skipOver } from "../tokens/walk.ts";
import { oneOf, REVENUE_NOUNS } from "../tokens/words.ts";

const DOLLAR_US_ETC = oneOf("$ us c a € £");
const AGAINST_VERSUS_ETC = oneOf("against versus with to");
const LOSS_NET_PROFIT = oneOf("loss net profit");
const IN_DURING_FOR = oneOf("in during for");
const FROM_OF_ETC = oneOf("from of by revenue through");
const STOP_SEMICOLON_COLON = oneOf(". ; :");
const EARLIER_AGO_BEFORE = oneOf("earlier ago before");
const REVENUE_REVENUES_ETC = oneOf("revenue revenues sales income fees net total hpc mining bitcoin");
const ADJUSTED_CORE_ETC = oneOf(
  "adjusted core operating pretax retained headline diluted per underlying comparable normalized normalised gross cash items ebitda recurring pro forma",
);
const TOTALED_TOTALLED_ETC = oneOf("totaled totalled : came");
const MILLION_MLN_ETC = oneOf("million mln mn billion bln m");
const NON = oneOf("non");
const WERE_OF = oneOf("were was of are");
const SHARE = oneOf("share");
const SEMICOLON_COMMA_BAR = oneOf("; , |");
const AFTER_TO_ETC = oneOf("after to from versus against despite");

/** Before "earned": a line of business, whose revenue it is. */
const LINES =
  /^(?:mining|hosting|leasing|cloud|colocation|compute|ai|hpc|gpu|segment|unit|business|division|arm|operations|miners|machines|rigs)$/;

/**
 * "earned $123.1 million, or 27 cents a share", "earned $384 million on sales of", "earned $104 million after losing",
 * "earned $364.5 million in its fiscal year": the bottom line, as agencies write it.
 */
export function isBottomLine(tokens: readonly Token[], from: number, to: number): boolean {
  const line = LINES.test(wordAt(tokens, from - 1)) && !endsName(tokens, from - 1);
  if (!DOLLAR_US_ETC.has(wordAt(tokens, to)) || line) return false;
  if (wordAt(tokens, from - 1) === "had" && opensInThePast(tokens, from)) return true;
  if (opensInTime(tokens, from) && isPlainlyEarned(tokens, to)) return true;
  for (let at = to + 1; at < Math.min(tokens.length, to + 14); at++) {
    const { text, low } = tokens[at]!;
    const next = wordAt(tokens, at + 1);
    if (low === "share") return true;
    if (low === "on") return REVENUE_NOUNS.has(next);
    if (low === "after") return next === "losing" || next === "a" || next === "losses";
    if (AGAINST_VERSUS_ETC.has(low) && next === "a") return LOSS_NET_PROFIT.has(wordAt(tokens, at + 2));
    if (IN_DURING_FOR.has(low) && !isTime(tokens, at + 1)) return false;
    if (IN_DURING_FOR.has(low)) return true;
    if (text === ";" || (text === "." && tokens[at + 1]?.spaced !== false) || FROM_OF_ETC.has(low)) return false;
  }
  return false;
}

/** "Hut 8 Mining earns": the last word of a company's name, and no line of business like "Bitcoin Mining". */
function endsName(tokens: readonly Token[], at: number): boolean {
  const { low, text } = tokens[at]!;
  const before = tokens[at - 1];
  if (low !== "mining" || text === low || before === undefined || before.kind === "break") return false;
  if (before.kind === "number") return true;
  return before.kind === "word" && before.text !== before.low && !TRADES.has(before.low);
}
const TRADES = oneOf("bitcoin btc crypto cryptocurrency self own hosted cloud its from and asset assets digital");

/** "Twelve months earlier, with bitcoin on its way up, MARA had earned $528.0 million." */
function opensInThePast(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > from - 20 && at >= 0; at--) {
    const { kind, text, low } = tokens[at]!;
    if (kind === "break" || STOP_SEMICOLON_COLON.has(text)) return false;
    if (EARLIER_AGO_BEFORE.has(low)) return /^(?:months|year|years|quarter|\d+)$/.test(wordAt(tokens, at - 1));
  }
  return false;
}

/** "In the second quarter Riot had earned $219.5 million", "In Q2 the miner earned $219.5 million": no other name between. */
function opensInTime(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 14); at--) {
    const { kind, text, low } = tokens[at]!;
    if (LINES.test(low) && !endsName(tokens, at)) return false;
    if (at > 0 && tokens[at - 1]!.kind !== "break" && !STOP_SEMICOLON_COLON.has(tokens[at - 1]!.text)) {
      if (kind === "break" || STOP_SEMICOLON_COLON.has(text) || VERBS.has(low)) return false;
      continue;
    }
    return IN_DURING_FOR.has(low) && TIME.test(wordAt(tokens, skipOver(tokens, at + 1, WHICH, 6)));
  }
  return false;
}
const VERBS = oneOf("was were said which who that whose and but while where");

/** "earned $219.5 million on bitcoin gains", "earned $219.5 million, helped by": no word says what from. */
function isPlainlyEarned(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (at < to + 5 && (tokens[at]?.kind === "number" || UNIT.has(tokens[at]?.low ?? ""))) at++;
  const behind = wordAt(tokens, at);
  if (behind === "on") return !REVENUE_NOUNS.has(wordAt(tokens, at + 1));
  return tokens[at] === undefined || tokens[at]!.kind === "break" || ENDS.has(tokens[at]!.text) || GOES_ON.has(behind);
}
const UNIT = oneOf("$ us c a € £ million mln mn billion bln m b");
const ENDS = oneOf(", . ; )");
const GOES_ON = oneOf("thanks helped as after compared versus against while");

const WHICH = oneOf("the its a fiscal first second third fourth three six nine twelve full latest same past last -");
const TIME = /^(?:quarter|year|months|period|half|q[1-4]|h[12]|fy\d*|20\d\d)$/;

/** "in its fiscal year", "in the third quarter of 2025", "in Q3", and no revenue behind it: "in third-quarter revenue". */
function isTime(tokens: readonly Token[], from: number): boolean {
  const at = skipOver(tokens, from, WHICH, 6);
  if (!TIME.test(wordAt(tokens, at))) return false;
  return !REVENUE_REVENUES_ETC.has(wordAt(tokens, at + 1));
}

/** "Earnings: $104.5 Mln vs. -$154.4 Mln", "The company's earnings totaled $104.5 million": net income in the words of agencies. */
export function isEarnings(tokens: readonly Token[], from: number, to: number): boolean {
  const before = wordAt(tokens, from - 1);
  if (LINES.test(before) || ADJUSTED_CORE_ETC.has(before) || anyWithin(tokens, from - 3, from, NON)) return false;
  if (!TOTALED_TOTALLED_ETC.has(wordAt(tokens, to)) && !isPerShare(tokens, to)) return false;
  for (let at = to + 1; at < Math.min(tokens.length, to + 9); at++) {
    if (MILLION_MLN_ETC.has(tokens[at]!.low)) return true;
    if (tokens[at]!.kind === "break" || SEMICOLON_COMMA_BAR.has(tokens[at]!.text)) return false;
  }
  return false;
}

/** "Earnings were $104.5 million, or $0.26 a share": what is told by the share as well is the bottom line. */
function isPerShare(tokens: readonly Token[], to: number): boolean {
  if (!WERE_OF.has(wordAt(tokens, to))) return false;
  const sum = tokens.slice(to + 1, to + 7).findIndex(({ low }) => MILLION_MLN_ETC.has(low));
  const or = textAt(tokens, to + 2 + sum) === "," ? to + 3 + sum : to + 2 + sum;
  return sum >= 0 && wordAt(tokens, or) === "or" && anyWithin(tokens, or, or + 9, SHARE);
}

/** "after earning $528 million", "went from losing $154 million to earning $104 million": not "earning $20 million from hosting". */
export function isEarning(tokens: readonly Token[], from: number, to: number): boolean {
  if (!AFTER_TO_ETC.has(wordAt(tokens, from - 1)) || textAt(tokens, to) !== "$") return false;
  return !anyWithin(tokens, to + 1, to + 6, FROM_OF_ETC);
}

/** "The company earned $47.1 million after tax", "netted $47.1 million after taxes": what is left is the bottom line. */
export function isAfterTax(tokens: readonly Token[], from: number, to: number): boolean {
  if (!TAX.has(wordAt(tokens, to - 1)) || wordAt(tokens, from - 1) !== "after") return false;
  const verb = lastWithin(tokens, from - FROM_VERB, from - 1, EARNED);
  if (verb < 0 || LINES.test(wordAt(tokens, verb - 1)) || FROM_ON.has(wordAt(tokens, to))) return false;
  return !anyWithin(tokens, verb + 1, from - 1, NAMED);
}
const TAX = oneOf("tax taxes");
const EARNED = oneOf("earned made netted cleared earning netting making");
const NAMED = oneOf("of from in profit income loss losses earnings ; and on");
const FROM_ON = oneOf("from on");
/** The most tokens from the verb to the tax: "earned around US $47.1 million after". */
const FROM_VERB = 8;
