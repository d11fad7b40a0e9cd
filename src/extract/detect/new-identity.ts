import type { Company } from "../../model/index.ts";
import { type ReadDocument } from "../document.ts";
import { isListed, wordList } from "../tokens/lexicon.ts";
import { hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { placesOf, union } from "../tokens/places.ts";
import { listed } from "../tokens/plant.ts";
import { type Token, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { FOREIGN_AI } from "./ai-words.ts";
import type { Named } from "./passages.ts";

const TRADES = wordList(["trade", "trades", "trading"]);
const AS_UNDER = oneOf("as under");
const REMAIN_REMAINS_ETC = oneOf("remain remains stays stay unchanged keeps retain retains keep same continue");
const NASDAQ_NYSE_ETC = oneOf("nasdaq nyse tsx otc ai hpc us");
const WILL_BE_ETC = oneOf(
  "will be change changes changed to from is the new on nasdaq nyse tsx and becomes become of under as : “ \" ' ‘ ( , its now 改 为 變 变 更",
);

const AI = phraseTrie([
  ...FOREIGN_AI,
  ...listed(`
    ai, hpc, high-performance computing, high performance computing, artificial intelligence, digital
    infrastructure, compute infrastructure, ai infrastructure, ai-first, hyperscalers, data center, data
    centers, data centre, data centres, computing, ki
  `),
]);
const TICKER = wordList(["ticker", "symbol", "tickers", "símbolo", "simbolo", "symbole", "kürzel", "码", "ティッカー"]);

/** "under the new symbol KEEL", "ticker VIP". */
export function newTicker({ scan }: ReadDocument, own: Company): Named | undefined {
  const { tokens } = scan;
  for (const at of union(placesOf(tokens.places, TICKER), placesOf(tokens.places, TRADES))) {
    const trades = isListed(tokens[at]!.known, TRADES) && AS_UNDER.has(wordAt(tokens, at + 1));
    if ((!trades && !isListed(tokens[at]!.known, TICKER)) || wordAt(tokens, at + 1) === "symbol") continue;
    const kept = tokens.slice(Math.max(0, at - 6), at + 6).some((one) => REMAIN_REMAINS_ETC.has(one.low));
    const ticker = kept ? undefined : tickerBehind(tokens, at + 1);
    if (ticker && !own.formerTickers.includes(ticker.name)) return ticker;
  }
  return undefined;
}

/** "symbol: KEEL", "ticker will change to VIP", "ticker from BITF to KEEL". */
function tickerBehind(tokens: readonly Token[], from: number): Named | undefined {
  let found: Named | undefined;
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    const { text, low } = tokens[at]!;
    if (/^[A-Z]{2,5}$/.test(text) && !NASDAQ_NYSE_ETC.has(low)) {
      found = { name: text, from: at, to: at + 1 };
      if (wordAt(tokens, at + 1) !== "to") return found;
    } else if (!WILL_BE_ETC.has(low)) return found;
  }
  return found;
}

/** The new name, or the reason given anywhere in the text, turns to AI or HPC; a name for hoarding coins does not. */
export function turnsToAi({ scan }: ReadDocument): boolean {
  const end = Math.min(scan.tokens.length, 1500);
  return hasPhrase(AI, scan.tokens, 0, end) && !hasPhrase(COINS, scan.tokens, 0, end);
}
const COINS = phraseTrie(
  listed(`
    accumulating bitcoin, accumulate bitcoin, accumulates bitcoin, bitcoin accumulation, bitcoin treasury company, bitcoin treasury strategy, pure-play
    bitcoin, bitcoin-first, ether treasury company, ethereum treasury company, solana treasury
  `),
);
