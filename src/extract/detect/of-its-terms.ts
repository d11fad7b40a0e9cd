import { type Segment } from "../tokens/segments.ts";
import { type Tokens, wordAt } from "../tokens/tokens.ts";
import { anyWithin, lastWithin, skipOver } from "../tokens/walk.ts";
import { oneOf, REVENUE_NOUNS } from "../tokens/words.ts";

const CUMULATIVE = oneOf("cumulative aggregate");
/** With earlier deals, or of something else than what is taken in. */
const OF_ALL = oneOf(
  "all every bring brings bringing lift lifts lifting raise raises raising take takes taking now combined existing potential if noi operating option options extension extensions renewals ebitda",
);
const OVER = oneOf("over during through across");
const THE_INITIAL = oneOf(
  "the its their full whole initial base first lease contract year years - contracts agreement",
);
const TERM = oneOf("term terms");
const THIS = oneOf("the these this new such two three both series of");
const DEALS = oneOf("contract contracts agreement agreements lease leases deal deals pact order");

/**
 * "cumulative revenue of more than $3.5 billion over the initial terms", "The contracts should generate cumulative
 * revenue of $3.5 billion": all of the years of this deal, and no sum with earlier ones.
 */
export function isOfItsTerms(tokens: Tokens, { from, to }: Segment, amount: number): boolean {
  const sum = lastWithin(tokens, Math.max(from, amount - 14), amount, CUMULATIVE);
  if (sum < 0 || !anyWithin(tokens, sum, amount, REVENUE_NOUNS)) return false;
  if (anyWithin(tokens, from, to, OF_ALL)) return false;
  const subject = skipOver(tokens, from, THIS, 6);
  if (subject > from && DEALS.has(wordAt(tokens, subject))) return true;
  for (let at = sum; at < to; at++)
    if (OVER.has(tokens[at]!.low) && TERM.has(wordAt(tokens, overTheInitial(tokens, at + 1)))) return true;
  return false;
}

/** "the 12-year initial": numbers and what they count stand between. */
function overTheInitial(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 7 && (tokens[at]?.kind === "number" || THE_INITIAL.has(wordAt(tokens, at)))) at++;
  return at;
}
