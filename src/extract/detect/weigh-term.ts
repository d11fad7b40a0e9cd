import { hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { type Segment } from "../tokens/segments.ts";
import { type Token, type Tokens, textAt, wordAt } from "../tokens/tokens.ts";
import { type Listed } from "../tokens/trie.ts";
import { anyWithin, lastWithin, skipBack } from "../tokens/walk.ts";
import { oneOf, REVENUE_NOUNS, SCALES } from "../tokens/words.ts";
import { isInPassing } from "./in-passing.ts";
import { isOfItsTerms } from "./of-its-terms.ts";
import { BRINGS, CRITICAL, IN_ALL, MW, NOT_MW, NOT_VALUE, PLACE, VALUE, WORTH, YEARLY } from "./term-words.ts";

const PURCHASED_BOUGHT_ETC = oneOf("purchased bought acquired sold buying purchasing raised borrowed");
const COMMA_SEMICOLON_DOLLAR = oneOf(", ; $");
const AT_IN_OF = oneOf("at in of nel nella del en im dans no na");
const LEASED_LEASES_ETC = oneOf("leased leases leasing lease whole entire all");
const COMMA_SEMICOLON_ETC = oneOf(", ; ( : 、 。");
const COMMA_SEMICOLON_CLOSE_ETC = oneOf(", ; ) : 、 。");
const SHOULD_WILL_ETC = oneOf("should will would could may is are has can");
const IF_TOGETHER_ETC = oneOf("if together combined altogether");
const TAKES = oneOf("takes take taking brings bringing lifts lifting raises raising");
const TOTAL = oneOf("total");
const FROM_AGAINST_ETC = oneOf("from against versus");
const STAKE_STAKES = oneOf("stake stakes");
const LEASE_LEASES_ETC = oneOf("lease leases contract contracts deal deals agreement pact order");

/** Weight of words by which an amount is none of this deal's, whatever else speaks for it and wherever it stands. */
const REFUSED = -8;

/** How many tokens around a figure say what it is. */
const AROUND = 7;

/** How much the words around an amount speak for it, or against it, as the worth or the size of a contract. */
export function weighTerm(tokens: Tokens, segment: Segment, figure: Place, unit: "money" | "mw"): number {
  // "Contract value: US$30 million": the label stands before the colon.
  const label = textAt(tokens, figure.from - 1) === ":" ? figure.from - 1 : figure.from;
  const around = { left: clauseStart(tokens, segment, label), right: clauseEnd(tokens, segment, figure.to) };
  const supposed = isSupposed(tokens, segment, figure.from) ? REFUSED : 0;
  const weigh = unit === "money" ? weighWorth : weighSize;
  return supposed + weigh(tokens, segment, { ...figure, ...around });
}

interface Place {
  from: number;
  to: number;
}

/** A figure, and where the clause around it begins and ends. */
interface Around extends Place {
  left: number;
  right: number;
}

const saysAround = (phrases: Listed<unknown>, tokens: Tokens, { from, to, left, right }: Around): boolean =>
  hasPhrase(phrases, tokens, left, from) || hasPhrase(phrases, tokens, to, right);

function weighWorth(tokens: Tokens, segment: Segment, around: Around): number {
  const { from, to } = around;
  if (
    isInPassing(tokens, segment, from) ||
    isTakenTo(tokens, segment, from) ||
    isPaidFor(tokens, segment, from) ||
    isLent(tokens, from) ||
    isReported(tokens, segment, from) ||
    isStakesWorth(tokens, segment, from)
  )
    return REFUSED;
  const named = saysAround(VALUE, tokens, around) ? 2 : 0;
  if (isSumOfYears(tokens, segment, from) || isOfItsTerms(tokens, segment, from)) return named + 2;
  if (saysAround(NOT_VALUE, tokens, around)) return named - 4;
  return named || (saysWorth(tokens, segment, from, to) ? 2 : 0);
}

function weighSize(tokens: Tokens, segment: Segment, around: Around): number {
  const { from, to, left, right } = around;
  const critical = hasPhrase(CRITICAL, tokens, to, upToNumber(tokens, to, right)) ? 1.5 : 0;
  const named = (saysAround(MW, tokens, around) ? 2 : 0) + critical;
  if (isEqualToBad(tokens, segment, from)) return named - 4;
  if (isExercised(tokens, segment, from)) return named + 2;
  const isNone =
    saysAround(NOT_MW, tokens, around) || anyWithin(tokens, left, from, BRINGS) || isOfPlace(tokens, segment, from, to);
  return isNone ? named - 4 : named;
}

/** "exercised its option on 70 MW": now taken, and no longer only on offer. */
const isExercised = (tokens: Tokens, segment: Segment, at: number): boolean =>
  tokens.slice(Math.max(segment.from, at - AROUND), at).some(({ low }) => low.startsWith("exercis"));

/** "the full 800MW of approved power, equal to 526MW of critical IT load": what the first is, the second is. */
const isEqualToBad = (tokens: Tokens, segment: Segment, at: number): boolean =>
  hasPhrase(EQUAL, tokens, Math.max(segment.from, at - 4), at) && hasPhrase(NOT_MW, tokens, segment.from, at);
const EQUAL = phraseTrie(["equal to", "equivalent to", "equating to", "which equals"]);

/** "base rent of $38 million a year, in all $251 million". */
const isSumOfYears = (tokens: Tokens, segment: Segment, at: number): boolean =>
  hasPhrase(IN_ALL, tokens, Math.max(segment.from, at - 4), at) && hasPhrase(YEARLY, tokens, segment.from, at);

/** "If AMD exercises everything, it grows to 200 MW"; "together with the earlier ones, $4.7 billion": not this deal's. */
const isSupposed = (tokens: Tokens, segment: Segment, at: number): boolean =>
  tokens
    .slice(segment.from, at)
    .some(
      ({ low }, index) =>
        IF_TOGETHER_ETC.has(low) || (TAKES.has(low) && takesTheTotal(tokens, segment.from + index + 1, at)),
    );

/** "Blackstone will lend $500 million", "Google backstops $1.8 billion of the lease": what somebody stands by with. */
const isLent = (tokens: Tokens, from: number): boolean =>
  LENDS.has(wordAt(tokens, skipBack(tokens, from - 1, NEAR_TO, 4)));
const LENDS = oneOf(
  "lend lends lent lending backstop backstops backstopped backstopping guarantee guarantees guaranteed guaranteeing underwrite underwrites borrow borrows borrowed borrowing",
);

/** "taking the value of the pair's contracts to $6.7 billion", "lifts its backlog to": what it becomes with earlier ones. */
function isTakenTo(tokens: Tokens, segment: Segment, from: number): boolean {
  const lead = skipBack(tokens, from - 1, NEAR_TO, 4);
  return wordAt(tokens, lead) === "to" && anyWithin(tokens, Math.max(segment.from, lead - 12), lead, TAKES);
}
const NEAR_TO = oneOf("$ us about around nearly roughly some just over more than almost approximately a");

/** "brings the total", "brings CoreWeave's total contracted power across six sites to about 590 MW". */
const takesTheTotal = (tokens: Tokens, from: number, end: number): boolean =>
  anyWithin(tokens, from, Math.min(end, from + 4), TOTAL);

const PURCHASE = phraseTrie(["purchase of", "acquisition of", "purchase price"]);

/** "purchased Helios from a struggling miner in 2022 for $65 million": the price of a thing. */
function isPaidFor(tokens: Tokens, segment: Segment, from: number): boolean {
  if (wordAt(tokens, from - 1) !== "for" && wordAt(tokens, from - 2) !== "for") return false;
  // "closed the purchase of 200 acres of land for $96 million".
  if (hasPhrase(PURCHASE, tokens, Math.max(segment.from, from - 14), from)) return true;
  return tokens.slice(Math.max(segment.from, from - 14), from).some(({ low }) => PURCHASED_BOUGHT_ETC.has(low));
}

/** "Total revenue was $12 million", "Quarterly revenue rose to $44 million": what the company reports, no contract. */
function isReported(tokens: Tokens, { from: first, to: last }: Segment, from: number): boolean {
  const verb = skipBack(tokens, sumBefore(tokens, from) - 1, NEAR_SUM, 6);
  if (!TOLD_VERBS.has(wordAt(tokens, verb)) || !REVENUE_NOUNS.has(wordAt(tokens, verb - 1))) return false;
  const name = skipBack(tokens, verb - 2, WHOSE, 5);
  return (
    (name < first || tokens[name]!.text === "." || tokens[name]!.kind === "break") &&
    !anyWithin(tokens, first, last, OF_THE_TERM)
  );
}
/** "rose to $71.0 million from $21.8 million": the sum that the other is compared with, else this one. */
function sumBefore(tokens: Tokens, from: number): number {
  if (!FROM_AGAINST_ETC.has(wordAt(tokens, from - 1))) return from;
  const at = SCALES.has(wordAt(tokens, from - 2)) ? from - 3 : from - 2;
  return tokens[at]?.kind === "number" ? at : from;
}

/** "raised its stake to 14%, worth $1.2 billion": the nearer of the two is what the worth is of. */
function isStakesWorth(tokens: Tokens, segment: Segment, from: number): boolean {
  if (wordAt(tokens, from - 1) !== "worth") return false;
  const stake = lastWithin(tokens, segment.from, from, STAKE_STAKES);
  return stake >= 0 && stake > lastWithin(tokens, segment.from, from, LEASE_LEASES_ETC);
}

const NEAR_SUM = oneOf("to at about just by % nearly almost over a some around in $ us");
const TOLD_VERBS = oneOf(
  "was rose fell grew climbed came totaled totalled reached slipped jumped increased decreased hit",
);
const WHOSE = oneOf("total quarterly its the company 's net group overall company's");
const OF_THE_TERM = oneOf(
  "over term years year year's expected contract contracted initial lifetime worth initially during lease",
);

/** "72.5 MW gross, of which 60 MW critical IT load": what a word says of the next figure is not said of this one. */
function upToNumber(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]!.kind !== "number") at++;
  return at;
}

/** "Contract revenue over the initial term is estimated at US$1.1 billion": the name stands farther off. */
function saysWorth(tokens: Tokens, segment: Segment, from: number, to: number): boolean {
  // "At $7 billion across 15 years".
  if (OVER.has(wordAt(tokens, to)) && anyWithin(tokens, to + 1, Math.min(segment.to, to + 5), YEARS)) return true;
  let start = from;
  while (start > segment.from && from - start < 12 && !COMMA_SEMICOLON_DOLLAR.has(tokens[start - 1]!.text)) start--;
  return hasPhrase(WORTH, tokens, start, from);
}

const OVER = oneOf("over across");
const YEARS = oneOf("years year decade");

/** "its 750 MW Childress campus"; "leased a 70 MW campus", "the whole of a 350 MW campus" are let. */
function isOfPlace(tokens: Tokens, segment: Segment, from: number, to: number): boolean {
  if (!hasPhrase(PLACE, tokens, to, Math.min(segment.to, to + 4)) || AT_IN_OF.has(wordAt(tokens, to))) return false;
  for (let at = from - 1; at >= Math.max(segment.from, from - 5); at--)
    if (LEASED_LEASES_ETC.has(tokens[at]!.low)) return false;
  return true;
}

/** Scripts without spaces take a token for every character. */
export const reach = (tokens: readonly Token[], at: number): number =>
  (tokens[at - 1]?.text.charCodeAt(0) ?? 0) >= 0x2e80 ? 2 * AROUND : AROUND;

function clauseStart(tokens: readonly Token[], segment: Segment, at: number): number {
  let start = at;
  while (start > segment.from && at - start < reach(tokens, at) && !COMMA_SEMICOLON_ETC.has(tokens[start - 1]!.text))
    start--;
  return start;
}

const LEAVES_OUT = oneOf("before excluding without");

function clauseEnd(tokens: readonly Token[], segment: Segment, at: number): number {
  let end = at;
  while (end < segment.to && end - at < reach(tokens, at) && !COMMA_SEMICOLON_CLOSE_ETC.has(tokens[end]!.text)) {
    if (tokens[end]!.low === "and" && SHOULD_WILL_ETC.has(wordAt(tokens, end + 1))) break;
    // "$311 million before extensions": what is left out says nothing against it.
    if (LEAVES_OUT.has(tokens[end]!.low)) break;
    end++;
  }
  return end;
}
