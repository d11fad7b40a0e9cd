import { type Token, wordAt } from "../tokens/tokens.ts";
import { MODALS, oneOf } from "../tokens/words.ts";

const HELPERS = oneOf("has have had was were is are did does do");
const NOT = oneOf("not yet never");
const ONLY = oneOf("only just merely simply");
const ENDS_CLAUSE = oneOf(", ; . : ( ) but");
const MADE = oneOf(
  "announce announced announcing sign signed signing name named find found secure secured land landed disclose disclosed reveal revealed win won lease leased select selected agree agreed make made line lined",
);
const ONCE = oneOf("once until when before if unless");
const ARTICLES = oneOf("a an the any its such first");

/** How far before a deal its verb may be denied: "hasn't announced a customer or signed a lease". */
const REACH = 8;

/**
 * "A tenant has not been announced", "a lease has yet to be signed", "hasn't signed a lease", "once the lease is signed":
 * the words of a deal, and none is made.
 */
export const isUnmade = (
  tokens: readonly Token[],
  start: number,
  { from, to }: { from: number; to: number },
): boolean =>
  isNone(tokens, start, from) ||
  isDeniedBehind(tokens, to) ||
  isDeniedBefore(tokens, start, from) ||
  isAwaited(tokens, from);

/** "signed no new lease", "without an AI tenant", "neither a lease nor a tenant". */
function isNone(tokens: readonly Token[], start: number, from: number): boolean {
  let at = from - 1;
  while (at > start && at > from - 6 && QUALITIES.has(wordAt(tokens, at))) at--;
  return at >= start && NONE.has(wordAt(tokens, at));
}
const NONE = oneOf("no without neither nor zero");
const QUALITIES = oneOf(
  "a an new further additional other more single such signed binding definitive firm formal anchor ai hpc cloud data center centre hyperscale colocation hosting lease power energy long term multi year - large major first named",
);

/** "has not been announced", "wasn't disclosed", "is still to come", "will be announced". */
function isDeniedBehind(tokens: readonly Token[], to: number): boolean {
  const verb = wordAt(tokens, to);
  const next = wordAt(tokens, to + 1);
  if (verb.endsWith("n't") || (HELPERS.has(verb) && NOT.has(next))) return !ONLY.has(wordAt(tokens, to + 2));
  return MODALS.has(verb) && next === "be" && MADE.has(wordAt(tokens, to + 2));
}

/** "has not announced a tenant", "has yet to sign a lease", "didn't name the customer". */
function isDeniedBefore(tokens: readonly Token[], start: number, from: number): boolean {
  let made = false;
  for (let at = from - 1; at >= Math.max(start, from - REACH); at--) {
    const { low, text } = tokens[at]!;
    if (ENDS_CLAUSE.has(text)) return false;
    if (MADE.has(low)) made = true;
    const helped = HELPERS.has(wordAt(tokens, at - 1));
    if (low.endsWith("n't") || (helped && NOT.has(low))) return made && !ONLY.has(wordAt(tokens, at + 1));
  }
  return false;
}

/** "once the lease is signed", "until a tenant has been found". */
function isAwaited(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && ARTICLES.has(wordAt(tokens, at))) at--;
  return at < from - 1 && ONCE.has(wordAt(tokens, at));
}
