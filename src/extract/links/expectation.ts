import { gateOf, isOpen } from "../tokens/gate.ts";
import { wordList } from "../tokens/lexicon.ts";
import { type Token, type Tokens, textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipOver } from "../tokens/walk.ts";
import {
  EXPECT_BEHIND,
  EXPECT_NOUNS,
  EXPECT_VERBS,
  EXPECTER_VERBS,
  EXPECTERS,
  oneOf,
  REPORT_VERBS,
} from "../tokens/words.ts";

const COMMA_SEMICOLON_ETC = oneOf(", ; . : ) ( |");
const THAT_THE_ETC = oneOf(
  "that the was were had been by wall street street's is which consensus average mean median in analyst market zacks ' 's of",
);
const VERSUS_VS_ETC = oneOf("versus vs against compared compares than");
const ESTIMATES_ESTIMATED_ETC = oneOf("estimates estimated forecasts projects targets target guidance outlook plans");
const BEAT_BEATS_ETC = oneOf(
  "beat beats beating missed misses missing miss topped tops topping exceeded exceeding surpassed above below analyst analysts ' 's two three its their all hpc ai these new previous short consensus market prior no forward",
);
const IS_ARE_ETC = oneOf("is are was were be");
const AT_COMING_AS = oneOf("at coming as");
const NOW_IT_ETC = oneOf("now it he she also who street research ,");
const ONCE_A = oneOf("a an the known called again more one");
const WITH_AT = oneOf("with at");
const WITH = oneOf("with");
const BEAT_BEATS_BEATING_ETC = oneOf(
  "beat beats beating topped tops topping missed misses missing exceeded exceeds exceeding surpassed surpasses surpassing above below met meets trailed trailing short shy within line matched matches matching end hit hits",
);

/** Without one of these before it no figure is only expected. */
const EXPECTING = gateOf(wordList(["put", ...EXPECTERS, ...EXPECT_NOUNS, ...EXPECT_VERBS]));

/** How far back the grammar looks for somebody who only expects the figure. */
const REACH = 26;

/** "wider than expected", "as expected", "unlike expected": measured against, not forecast. */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const joint = textAt(tokens, at - 1) === "-" ? wordAt(tokens, at - 2) : before;
  return joint === "than" || joint === "as" || joint === "previously";
}

/** A plain month or a name is no verb: "May 8", "Will Foods". */
const isVerb = (token: Token): boolean => token.text === token.low || token.text.length > 5;

/**
 * Is the amount at tokens `from`..`to` only expected? Looks left inside the clause that starts at `clauseFrom`
 * and a few words to the right. `isValue` tells whether a token belongs to another amount.
 */
export function isExpected(
  tokens: Tokens,
  clauseFrom: number,
  from: number,
  to: number,
  clauseTo: number,
  isValue: (at: number) => boolean,
): boolean {
  return expectedBehind(tokens, to, clauseTo) || expectedBefore(tokens, clauseFrom, from, isValue);
}

/** "annual revenue of $1.2 billion by 2028", "by the end of fiscal 2027": what is to be reached, whoever says so. */
function byYear(tokens: readonly Token[], to: number): boolean {
  if (wordAt(tokens, to) !== "by") return false;
  const year = tokens[skipOver(tokens, to + 1, END_OF_ETC, 5)];
  return year?.kind === "number" && YEAR.test(year.text);
}
const END_OF_ETC = oneOf("the end of fiscal year calendar fy late early mid -");
const YEAR = /^20\d\d$/;

function expectedBehind(tokens: readonly Token[], to: number, clauseTo: number): boolean {
  if (byYear(tokens, to)) return true;
  for (let at = to; at < Math.min(clauseTo, to + 5); at++) {
    const token = tokens[at]!;
    if (COMMA_SEMICOLON_ETC.has(token.text) || token.kind === "number" || token.kind === "break") return false;
    if (EXPECT_BEHIND.has(token.low)) return !isMeasure(tokens, at);
    if (!THAT_THE_ETC.has(token.low)) return false;
  }
  return false;
}

function expectedBefore(tokens: Tokens, clauseFrom: number, from: number, isValue: (at: number) => boolean): boolean {
  const first = Math.max(clauseFrom, from - REACH);
  if (!isOpen(EXPECTING, tokens, first, from)) return false;
  let passedComma = false;
  let reported = false;
  let values = 0;
  for (let at = from - 1; at >= first; at--) {
    const token = tokens[at]!;
    if (
      token.text === ";" ||
      token.text === "\u2014" ||
      (token.text === "." &&
        token.kind === "mark" &&
        tokens[at + 1]?.spaced &&
        tokens[at + 2] !== undefined &&
        at < from - 6 &&
        isVerb(tokens[at - 1] ?? token) &&
        tokens[at - 1]!.text.length > 4)
    )
      return false;
    if (
      (token.low === "but" && !staysWith(tokens, at, from)) ||
      token.low === "while" ||
      token.low === "whereas" ||
      token.low === "yet" ||
      token.low === "though"
    )
      return false;
    if (isTurn(tokens, at) && (at < from - 1 || token.low !== "than"))
      return values === 0 && expectationAfter(tokens, at, from);
    if (token.text === ",") passedComma = true;
    if (isValue(at)) values++;
    if (!passedComma && REPORT_VERBS.has(token.low) && values === 0) reported = true;
    if (EXPECTERS.has(token.low) && speaks(tokens, at, from) && !isBeatenWith(tokens, at, from))
      return !(passedComma && reported);
    if (
      EXPECT_NOUNS.has(token.low) &&
      values === 0 &&
      !passedComma &&
      from - at <= 6 &&
      !reported &&
      !isMeasure(tokens, at) &&
      !isBeaten(tokens, at, from)
    )
      return true;
    if (!passedComma && values === 0 && isGuidance(tokens, at)) return true;
    if (isPutAt(tokens, at) && values === 0) return true;
    if (EXPECT_VERBS.has(token.low) && isVerb(token) && !isMeasure(tokens, at) && !isNounUse(tokens, at))
      return !(reported && (passedComma || values === 0)) || (from - at <= 4 && !(reported && passedComma));
  }
  return false;
}

/** "Analysts were expecting a narrower loss, but on lower revenue of $33.8 million": no verb of its own, the same guess. */
const staysWith = (tokens: readonly Token[], at: number, from: number): boolean =>
  ON_WITH.has(wordAt(tokens, at + 1)) && from - at <= 8 && ENDS.has(closing(tokens, from));
const ON_WITH = oneOf("on with");
const ENDS = oneOf(". ;");

/** The first mark behind an amount that no word stands before but its scale. */
function closing(tokens: readonly Token[], from: number): string {
  let at = from;
  while (at < from + 5 && tokens[at] !== undefined && !(tokens[at]!.kind === "mark" && tokens[at]!.text !== "$")) at++;
  return textAt(tokens, at);
}

/** "compared with": what stands before it does not reach over. */
const isTurn = (tokens: readonly Token[], at: number): boolean =>
  VERSUS_VS_ETC.has(tokens[at]!.low) && wordAt(tokens, at + 1) !== "expected" && textAt(tokens, at + 1) !== "-";

/** Between the turn and the figure somebody may expect again: "against a consensus of $229 million". */
function expectationAfter(tokens: readonly Token[], at: number, from: number): boolean {
  for (let index = at + 1; index < from; index++) {
    const { low } = tokens[index]!;
    if (EXPECT_NOUNS.has(low) || EXPECTERS.has(low) || (EXPECT_VERBS.has(low) && low !== "will")) return true;
  }
  return false;
}

/** "Analysts had $232.7 million", "FactSet's analysts see": an expecter with a verb or at once a figure. */
function speaks(tokens: readonly Token[], at: number, from: number): boolean {
  if (from - at <= 2) return true;
  for (let index = at + 1; index < Math.min(at + 4, from); index++) {
    const { low } = tokens[index]!;
    if (EXPECTER_VERBS.has(low) || EXPECT_VERBS.has(low)) return true;
  }
  return false;
}

/** "revenue is put at $7 billion": somebody's guess; "was put at" may have been counted. */
const isPutAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.low === "put" && wordAt(tokens, at + 1) === "at" && IS_NOW.has(wordAt(tokens, at - 1));
const IS_NOW = oneOf("is are be being");

/** "missed estimates and posted", "projects in Texas": nouns that look like verbs. */
function isNounUse(tokens: readonly Token[], at: number): boolean {
  const { low } = tokens[at]!;
  const before = wordAt(tokens, at - 1);
  if (ESTIMATES_ESTIMATED_ETC.has(low)) return BEAT_BEATS_ETC.has(before) || isBeatenOne(tokens, at);
  // "is seen at $158 million" expects, "has seen $158 million" tells.
  if (low === "seen") return !IS_ARE_ETC.has(before) || !AT_COMING_AS.has(wordAt(tokens, at + 1));
  if (low === "models") return !NOW_IT_ETC.has(before);
  // "Cango, once a car-finance platform, made": what it was.
  if (low === "once") return ONCE_A.has(wordAt(tokens, at + 1));
  // "positive, if barely, at $4.4 million": an aside that grants, no condition.
  if (low === "if" && before === ",") return tokens.slice(at + 1, at + 5).some(({ text }) => text === ",");
  return low === "if" && before === "as";
}

const GUIDANCE = oneOf("guidance outlook forecast");
const FOR_OF_CALLS = oneOf("for of calls called points pointed");

/** "its guidance for Q4 is revenue of $30 million", "raised its outlook for the year to $40 million": whose it is matters not. */
const isGuidance = (tokens: readonly Token[], at: number): boolean =>
  GUIDANCE.has(tokens[at]!.low) && FOR_OF_CALLS.has(wordAt(tokens, at + 1)) && !isBeatenOne(tokens, at);

/** "beat its guidance for the quarter". */
const isBeatenOne = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ low }) => BEAT_BEATS_BEATING_ETC.has(low));

/** "beat the Street's revenue number with $126.6 million": what beat it. */
const isBeatenWith = (tokens: readonly Token[], at: number, from: number): boolean =>
  (WITH_AT.has(wordAt(tokens, from - 1)) || anyWithin(tokens, at + 1, from, WITH)) && isBeaten(tokens, at, from);

/** "topped expectations at $34 million": the figure is what topped them; "beat estimates of $30 million" is theirs. */
function isBeaten(tokens: readonly Token[], at: number, from: number): boolean {
  const next = wordAt(tokens, at + 1);
  // "beat estimates for the second quarter with revenue of $238.5 million": what came.
  const came = anyWithin(tokens, at + 1, from, WITH);
  if (!came && (next === "of" || next === "for" || next === "by" || next === ":")) return false;
  for (let index = at - 1; index >= Math.max(0, at - (came ? 9 : 4)); index--)
    if (BEAT_BEATS_BEATING_ETC.has(tokens[index]!.low)) return true;
  return false;
}
