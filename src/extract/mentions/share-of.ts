import type { Token } from "../tokens/tokens.ts";
import type { Mention } from "./mentions.ts";

/** "62% of total revenue": the revenue is only what the share is taken of. */
export function isShareOf(tokens: readonly Token[], { from, to }: Mention): boolean {
  // "Of total revenue, $21 million was …": the amount is a part.
  if (tokens[from - 1]?.low === "of" && tokens[to]?.text === "," && opensSentence(tokens[from - 2])) return true;
  // "Almost all revenue ($69.6 million) came from mining": nearly the whole, and mining's.
  if (tokens[from - 1]?.low === "all" && /^(?:almost|nearly|virtually|practically)$/.test(tokens[from - 2]?.low ?? ""))
    return true;
  let at = from - 1;
  while (at > from - 5 && /^(?:total|its|the|our|their|company|'s|all)$/.test(tokens[at]?.low ?? "")) at--;
  if (
    tokens[at]?.low !== "of" ||
    !/^(?:%|percent|cent|half|third|thirds|quarter|bulk|most|majority|part|portion|rest|remainder|share|all)$/.test(
      tokens[at - 1]?.low ?? "",
    )
  )
    return false;
  return !/^(?:of|was|were|:|\$)$/.test(tokens[to]?.low ?? "");
}

const opensSentence = (before: Token | undefined): boolean =>
  before === undefined || before.kind === "break" || /^[.\u2022*-]$/.test(before.text);
