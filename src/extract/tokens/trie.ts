import { createList, createSet, enlist, isListed, type WordList, type WordSet } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** A tree of word sequences: one walk finds the longest phrase at a token, whatever the number of phrases. */
export interface Trie<Value> {
  next: Map<string, Trie<Value>>;
  value: Value | undefined;
}

export interface Found<Value> {
  value: Value;
  /** Token indexes, end exclusive. */
  from: number;
  to: number;
}

/** What follows the end of a phrase: most nodes are one, and maps of their own would be most of what the trees take. */
const NOTHING = new Map<string, never>();

export const createTrie = <Value>(): Trie<Value> => ({ next: NOTHING, value: undefined });

/** A tree of the grammar itself: every word that begins one of its phrases knows it. */
export interface Marked<Value> extends Trie<Value> {
  listed: WordSet;
}

/** One whose phrases are looked for by the places of their first words. */
export interface Listed<Value> extends Marked<Value> {
  listed: WordList;
}

export const createMarked = <Value>(): Marked<Value> => ({ next: NOTHING, value: undefined, listed: createSet() });

export const createListed = <Value>(): Listed<Value> => ({ next: NOTHING, value: undefined, listed: createList() });

/** May a phrase of the tree begin with this token? */
export const begins = <Value>(trie: Marked<Value>, token: Token): boolean => isListed(token.known, trie.listed);

const isMarked = <Value>(trie: Trie<Value>): trie is Marked<Value> => "listed" in trie;

/** Adds a phrase given as words and marks, lower case. */
export function plant<Value>(trie: Trie<Value>, words: readonly string[], value: Value): void {
  let node = trie;
  if (words[0] !== undefined && isMarked(trie)) enlist(words[0], trie.listed);
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = createTrie<Value>();
      if (node.next.size === 0) node.next = new Map([[word, next]]);
      else node.next.set(word, next);
    }
    node = next;
  }
  node.value ??= value;
}

/**
 * The longest phrase that begins at token `from`. Hyphens between words are passed over, so that
 * "high-performance computing" and "high performance computing" are one phrase.
 */
export function longestAt<Value>(trie: Trie<Value>, tokens: readonly Token[], from: number): Found<Value> | undefined {
  let node = trie;
  let best: Found<Value> | undefined;
  let at = from;
  while (at < tokens.length && node.next.size > 0) {
    const token: Token = tokens[at]!;
    if (at > from && isHyphen(token) && !token.spaced) {
      at++;
      continue;
    }
    // A wrapped line may break a phrase in two; a paragraph may not.
    if (at > from && token.text === "\n") {
      at++;
      continue;
    }
    const next: Trie<Value> | undefined = node.next.get(token.low);
    if (!next) break;
    node = next;
    at++;
    if (node.value !== undefined) best = { value: node.value, from, to: at };
  }
  return best;
}

export const isHyphen = (token: Token): boolean =>
  token.kind === "mark" &&
  (token.text === "-" || token.text === "\u2011" || token.text === "\u2010" || token.text === "\u2013");
