import type { WordList } from "./lexicon.ts";
import { isAnyWithin, placesOf } from "./places.ts";
import type { Tokens } from "./tokens.ts";
import type { Listed } from "./trie.ts";

/**
 * Words of which a detector needs at least one before it can find anything: lists, and trees by what begins their
 * phrases. Most sentences have none, and a detector that is not called costs neither its work nor the processor's
 * way to code that it has not seen for a while.
 */
export type Gate = readonly WordList[];

export const gateOf = (...needed: readonly (WordList | Listed<unknown>)[]): Gate =>
  needed.map((one) => ("listed" in one ? one.listed : one));

/** Whether one of the words stands between two tokens. */
export function isOpen(gate: Gate, { places }: Tokens, from: number, to: number): boolean {
  for (let index = 0; index < gate.length; index++)
    if (isAnyWithin(placesOf(places, gate[index]!), from, to)) return true;
  return false;
}

/** Whether one of them stands anywhere in the text. */
export const isAnywhere = (gate: Gate, { places }: Tokens): boolean =>
  gate.some((list) => placesOf(places, list).length > 0);
