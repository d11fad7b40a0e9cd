import { isListed, wordSet } from "../tokens/lexicon.ts";
import { type Token, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";

const N_1_2_ETC = oneOf("1 2 3 4");
const ST_ND_ETC = oneOf("st nd rd th");

/** "first" to "fourth" in the words that news writes them in. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
  final: 4,
  closing: 4,
  opening: 1,
  ersten: 1,
  erste: 1,
  erstes: 1,
  zweiten: 2,
  zweite: 2,
  zweites: 2,
  dritten: 3,
  dritte: 3,
  drittes: 3,
  vierten: 4,
  vierte: 4,
  viertes: 4,
};
const ORDINAL_WORDS = wordSet(Object.keys(ORDINALS));

/** "third", "3rd" at token `at`. */
export function ordinalAt(tokens: readonly Token[], at: number): { number: number; to: number } | undefined {
  const word = wordAt(tokens, at);
  if (tokens[at] && isListed(tokens[at].known, ORDINAL_WORDS)) return { number: ORDINALS[word]!, to: at + 1 };
  // "3rd", and "3 rd" where a page wrote its letters small.
  return N_1_2_ETC.has(word) && ST_ND_ETC.has(wordAt(tokens, at + 1))
    ? { number: Number(word), to: at + 2 }
    : undefined;
}

const ONCE = oneOf("report results profit loss earnings income dividend update call");
const SINCE = oneOf("since as after ever for");

/** "its first quarterly results since going public", "the first quarterly profit": no first quarter's, but the first of all. */
export function isFirstEver(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== "quarterly") return false;
  const noun = wordAt(tokens, at + 1) === "net" ? at + 2 : at + 1;
  if (!ONCE.has(wordAt(tokens, noun))) return false;
  return wordAt(tokens, noun) === "profit" || SINCE.has(wordAt(tokens, noun + 1));
}
