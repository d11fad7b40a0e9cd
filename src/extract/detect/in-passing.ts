import { type Segment } from "../tokens/segments.ts";
import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipBack } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";

const OPENS = oneOf("after following like unlike echoing mirroring since");
const HOW_LONG = oneOf("just only days weeks months hours day week month a an few two three four shortly soon right");
const SIGNS = oneOf(
  "signed signs signing inks inked strikes struck lands landed wins won secures secured leased leases",
);
/** The most tokens from the word that opens the aside to its amount. */
const NEAR = 6;

/**
 * "After Microsoft's $9.7 billion deal with IREN, Cipher signed a lease with AWS", "signed a lease with Fluidstack,
 * following the $6.7 billion deal of August": another deal is told in passing, and this one is signed beside it.
 * "Shares rose after the $3.7 billion deal" tells of no other.
 */
export function isInPassing(tokens: readonly Token[], { from: start, to: end }: Segment, from: number): boolean {
  for (let at = from - 1; at >= Math.max(start, from - NEAR); at--) {
    if (textAt(tokens, at) === ",") return false;
    if (!OPENS.has(wordAt(tokens, at))) continue;
    const head = skipBack(tokens, at - 1, HOW_LONG, 4);
    const opens = head < start;
    if (!opens && textAt(tokens, head) !== ",") return false;
    if (anyWithin(tokens, at, from, SIGNS)) return false;
    return opens ? signsBehind(tokens, from, end) : anyWithin(tokens, start, head, SIGNS);
  }
  return false;
}

/** Behind the comma that closes the aside. */
function signsBehind(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (textAt(tokens, at) === ",") return anyWithin(tokens, at, end, SIGNS);
  return false;
}
