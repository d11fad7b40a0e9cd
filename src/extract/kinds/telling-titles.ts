import { createMarked, type Marked, plant, type Trie } from "../tokens/trie.ts";
import { SIGNS } from "./kind-signs.ts";
import { BROKERS, FIRST_PERSON, MINES, MINING, QUESTION_MARKS, RESULTS, UPDATES, WORTH } from "./kind-words.ts";

/** Plants every phrase of a tree into another. */
function replant(into: Trie<true>, from: Trie<unknown>, before: readonly string[]): void {
  for (const [word, node] of from.next) {
    const words = [...before, word];
    if (node.value !== undefined) plant(into, words, true);
    replant(into, node, words);
  }
}

/**
 * All phrases without one of which a title that names no watched company tells of no kind of news: what `noSubject` and
 * `isStockPage` need before they can say anything else than "other". One tree, for most titles of a feed are asked
 * nothing but this.
 */
export const TELLING_TITLE: Marked<true> = (() => {
  const tree = createMarked<true>();
  for (const one of [RESULTS, FIRST_PERSON, SIGNS.market, BROKERS, MINING, SIGNS.rebrand, WORTH])
    replant(tree, one, []);
  for (const word of [...UPDATES, ...MINES, ...QUESTION_MARKS, "i"]) plant(tree, [word], true);
  return tree;
})();
