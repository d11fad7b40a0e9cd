import { type Characters, stringAt } from "./characters.ts";
import { advance, type Cursor } from "./lexer.ts";
import { lower } from "./tokens.ts";
import type { Trie } from "./trie.ts";

const HYPHENS = new Set([0x2d, 0x2010, 0x2011, 0x2013]);

/** Where a phrase may be broken in two: at a line's end, and at a hyphen between words. */
const isPassed = (codes: Uint16Array, { kind, spaced, start }: Cursor): boolean =>
  kind === "break" || (kind === "mark" && !spaced && HYPHENS.has(codes[start]!));

/** The values of all phrases of a tree that begin with the word under a cursor, which stays where it is. */
export function valuesAhead<Value>(trie: Trie<Value>, characters: Characters, cursor: Cursor): Value[] {
  const { codes } = characters;
  const ahead = { ...cursor };
  const values: Value[] = [];
  let node: Trie<Value> | undefined = trie;
  do {
    if (ahead.start > cursor.start && isPassed(codes, ahead)) continue;
    node = node.next.get(lower(stringAt(codes, ahead.start, ahead.end)));
    if (node?.value !== undefined) values.push(node.value);
  } while (node && node.next.size > 0 && advance(characters, ahead));
  return values;
}
