import type { AnnouncementDefinition } from "../kit/index.ts";
import { plantPhrase } from "./plant.ts";
import type { Token } from "./tokens.ts";
import { begins, createListed, type Found, type Listed, longestAt } from "./trie.ts";

/** The phrases of one kind of news, ready to be looked for. */
export interface Phrases {
  words: Listed<string>;
  notWords: Listed<string>;
}

export function compilePhrases(definition: Pick<AnnouncementDefinition, "words" | "notWords">): Phrases {
  const words = createListed<string>();
  const notWords = createListed<string>();
  for (const phrase of definition.words) plantPhrase(words, phrase, phrase);
  for (const phrase of definition.notWords ?? []) plantPhrase(notWords, phrase, phrase);
  return { words, notWords };
}

export const phraseTrie = (phrases: readonly string[]): Listed<string> => compilePhrases({ words: phrases }).words;

/** All phrases of a tree between two tokens, none inside another. */
export function findPhrases<Value>(
  trie: Listed<Value>,
  tokens: readonly Token[],
  from: number,
  to: number,
): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (let at = from; at < to; at++) {
    if (!begins(trie, tokens[at]!)) continue;
    const phrase = longestAt(trie, tokens, at);
    if (phrase && phrase.to <= to) {
      found.push(phrase);
      at = phrase.to - 1;
    }
  }
  return found;
}

export const hasPhrase = <Value>(trie: Listed<Value>, tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (begins(trie, tokens[at]!) && longestAt(trie, tokens, at)) return true;
  return false;
};
