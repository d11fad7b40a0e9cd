import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipBack } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import type { Mention } from "./mentions.ts";

const ALMOST_NEARLY_ETC = oneOf("almost nearly virtually practically");
const DETERMINERS = oneOf("its the our their 's that this these those");
const TOTAL_ITS_ETC = oneOf("total its the our their company miner firm 's all that this these those");
const AMOUNT_ENDS = oneOf("million billion mln bn m b");
const OF_COLON_ETC = oneOf("of : $");
const PERCENT_PERCENT_ETC = oneOf(
  "% percent cent half third thirds quarter bulk most majority part portion rest remainder share all",
);
const OF_WAS_ETC = oneOf("of was were : $");
const A_ONE_ETC = oneOf("a one nearly almost about over under quarter");
const STOP_BULLET_ETC = oneOf(". • * -");

/** "62% of total revenue": the revenue is only what the share is taken of. */
export function isShareOf(tokens: readonly Token[], { from, to, metric }: Mention): boolean {
  // "Of total revenue, $21 million was …": the amount is a part.
  if (wordAt(tokens, from - 1) === "of" && textAt(tokens, to) === "," && opensSentence(tokens[from - 2])) return true;
  // "Almost all revenue ($69.6 million) came from mining": nearly the whole, and mining's.
  if (wordAt(tokens, from - 1) === "all" && ALMOST_NEARLY_ETC.has(wordAt(tokens, from - 2))) return true;
  const at = skipBack(tokens, from - 1, TOTAL_ITS_ETC, 4);
  if (wordAt(tokens, at) !== "of") return false;
  // "$3.7 million of that revenue was from mining": the amount is a part of it.
  if (metric === "total_revenue" && AMOUNT_ENDS.has(wordAt(tokens, at - 1)) && anyWithin(tokens, at, from, DETERMINERS))
    return !OF_COLON_ETC.has(wordAt(tokens, to));
  // "its first full quarter of data center revenue" is a time.
  if (wordAt(tokens, at - 1) === "quarter" && !A_ONE_ETC.has(wordAt(tokens, at - 2))) return false;
  return PERCENT_PERCENT_ETC.has(wordAt(tokens, at - 1)) && !OF_WAS_ETC.has(wordAt(tokens, to));
}

const opensSentence = (before: Token | undefined): boolean =>
  before === undefined || before.kind === "break" || STOP_BULLET_ETC.has(before.text);
