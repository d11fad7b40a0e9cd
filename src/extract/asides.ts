import type { Scan } from "./scan.ts";
import { CHANGE_VERBS, LINK_WORDS, RESULT_VERBS } from "./words.ts";

/** Longest aside that is passed over. */
const LONGEST = 14;

const OPENS =
  /^(?:the|a|an|which|who|its|now|mostly|mainly|wholly|entirely|chiefly|largely|home|where|once|including|still)$/;

/**
 * "Colocation, the rent that tenants pay, reached $31 million", "mining, which it is winding down, still brought":
 * a name, an aside between commas, and the verb. The comma that closes the aside, for the one that opens it.
 */
export function asideEnd({ tokens, mentionOf, moneyOf }: Scan, open: number): number | undefined {
  if (tokens[open]!.text !== "," || (mentionOf[open - 1] ?? -1) < 0 || !OPENS.test(tokens[open + 1]?.low ?? ""))
    return undefined;
  for (let at = open + 2; at < Math.min(tokens.length, open + LONGEST); at++) {
    if (moneyOf[at]! >= 0 || /^[;.:]$/.test(tokens[at]!.text) || tokens[at]!.kind === "break") return undefined;
    if (tokens[at]!.text !== ",") continue;
    const verb = tokens[at + 1]?.low ?? "";
    return LINK_WORDS.has(verb) || CHANGE_VERBS.has(verb) || RESULT_VERBS.has(verb) ? at : undefined;
  }
  return undefined;
}

/** The comma that opens the aside which closes at `close`. */
export function asideStart(scan: Scan, close: number, from: number): number | undefined {
  if (scan.tokens[close]!.text !== ",") return undefined;
  for (let at = close - 1; at > Math.max(from, close - LONGEST); at--)
    if (scan.tokens[at]!.text === ",") return asideEnd(scan, at) === close ? at : undefined;
  return undefined;
}
