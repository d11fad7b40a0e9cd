import { type Token, wordAt } from "./tokens.ts";

/**
 * Walks over tokens by their words. All that the grammar says of "passes over up to five such words" or "one of them
 * stands in the three words behind" is said with these: no loop with a bound of its own at each place.
 */
type Words = ReadonlySet<string>;

/** The first token at or behind a place that is none of the words, after at most so many of them. */
export function skipOver(tokens: readonly Token[], at: number, words: Words, most = Number.POSITIVE_INFINITY): number {
  let end = at;
  while (end - at < most && words.has(wordAt(tokens, end))) end++;
  return end;
}

/** The same backwards: the last token at or before a place that is none of the words. */
export function skipBack(tokens: readonly Token[], at: number, words: Words, most = Number.POSITIVE_INFINITY): number {
  let start = at;
  while (at - start < most && words.has(wordAt(tokens, start))) start--;
  return start;
}

/** Does one of the words stand in a stretch, its end exclusive? A stretch may reach over either end of the text. */
export const anyWithin = (tokens: readonly Token[], from: number, to: number, words: Words): boolean =>
  lastWithin(tokens, from, to, words) >= 0;

/** The place of the last of the words in a stretch, -1 where none stands there. */
export function lastWithin(tokens: readonly Token[], from: number, to: number, words: Words): number {
  for (let at = Math.min(to, tokens.length) - 1; at >= Math.max(from, 0); at--)
    if (words.has(tokens[at]!.low)) return at;
  return -1;
}

/** Only such words in a stretch; so also where it is empty. */
export function onlyWithin(tokens: readonly Token[], from: number, to: number, words: Words): boolean {
  return skipOver(tokens, from, words, to - from) >= to;
}
