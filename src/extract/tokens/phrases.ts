import type { AnnouncementDefinition } from "../../kit/index.ts";
import { firstPlace, isAnyWithin, placesOf } from "./places.ts";
import { plantPhrase } from "./plant.ts";
import type { Tokens } from "./tokens.ts";
import { createListed, type Found, type Listed, longestAt } from "./trie.ts";

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

const NONE: readonly never[] = [];

/** All phrases of a tree between two tokens, none inside another. */
export function findPhrases<Value>(
  trie: Listed<Value>,
  tokens: Tokens,
  from: number,
  to: number,
): readonly Found<Value>[] {
  const places = placesOf(tokens.places, trie.listed);
  if (!isAnyWithin(places, from, to)) return NONE;
  const found: Found<Value>[] = [];
  let end = from;
  for (let index = firstPlace(places, from); index < places.length && places[index]! < to; index++) {
    const phrase = places[index]! < end ? undefined : longestAt(trie, tokens, places[index]!);
    if (!phrase || phrase.to > to) continue;
    found.push(phrase);
    end = phrase.to;
  }
  return found;
}

export function hasPhrase<Value>(trie: Listed<Value>, tokens: Tokens, from: number, to: number): boolean {
  const places = placesOf(tokens.places, trie.listed);
  if (places.length === 0) return false;
  for (let index = firstPlace(places, from); index < places.length && places[index]! < to; index++)
    if (longestAt(trie, tokens, places[index]!)) return true;
  return false;
}
