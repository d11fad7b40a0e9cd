import { tokenize } from "./tokens.ts";
import { isHyphen, plant, type Trie } from "./trie.ts";

/** Plants a phrase as the tokenizer would see it; joined hyphens are dropped as the walk drops them. */
export function plantPhrase<Value>(trie: Trie<Value>, phrase: string, value: Value): void {
  const words = tokenize(phrase.toLowerCase()).filter((token) => !(isHyphen(token) && !token.spaced));
  plant(
    trie,
    words.map((token) => token.low),
    value,
  );
}

/** Phrases written one after another, set apart by commas; lines may break anywhere. */
export const listed = (phrases: string): string[] =>
  phrases.split(",").map((phrase) => phrase.trim().split(/\s+/).join(" "));
