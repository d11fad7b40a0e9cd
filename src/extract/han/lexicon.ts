import { fold } from "./fold.ts";

/** A tree of characters: one walk finds the longest word at a place of folded text. */
export interface Lexicon<Value> {
  next: Map<number, Lexicon<Value>>;
  value: Value | undefined;
}

export interface Word<Value> {
  value: Value;
  /** Exclusive. */
  to: number;
}

/** What follows the end of a word: most nodes are one. */
const NOTHING = new Map<number, never>();

/** Words as people write them, in any of the three ways; blanks inside a word are optional in the text. */
export function compileWords<Value>(words: Iterable<readonly [string, Value]>): Lexicon<Value> {
  const root: Lexicon<Value> = { next: NOTHING, value: undefined };
  for (const [word, value] of words) {
    let node = root;
    for (const character of fold(word)) {
      const code = character.charCodeAt(0);
      if (code === 32) continue;
      let next = node.next.get(code);
      if (!next) {
        next = { next: NOTHING, value: undefined };
        if (node.next.size === 0) node.next = new Map([[code, next]]);
        else node.next.set(code, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  return root;
}

/** The longest word at a place; at most two blanks inside it are passed over: "调整后 EBITDA", "AI 云服务". */
export function longestWord<Value>(lexicon: Lexicon<Value>, text: string, from: number): Word<Value> | undefined {
  let node = lexicon;
  let best: Word<Value> | undefined;
  let blanks = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const next = node.next.get(code);
    if (!next) {
      if (code !== 32 || ++blanks > 2) return best;
      continue;
    }
    node = next;
    if (node.value !== undefined) best = { value: node.value, to: at + 1 };
  }
  return best;
}
