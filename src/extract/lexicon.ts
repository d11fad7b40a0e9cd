/**
 * Every word that some list of the grammar knows. A text's words are looked up here once, while it is cut into
 * tokens, by their characters and without making a string; whoever looks for a phrase then asks a token for its
 * lists instead of asking every list for every token.
 */
export interface Known {
  /** Lower case, as tokens have it. */
  readonly low: string;
  /** A bit for every list that it stands in, and every tree in which it begins a phrase. */
  readonly marks: number[];
  /** The same lists by their numbers. */
  readonly lists: number[];
  /** Numbers of the languages that it marks. */
  readonly languages: number[];
}

/** A list of words, by its place in the marks of each. */
export interface WordList {
  readonly number: number;
  readonly at: number;
  readonly bit: number;
}

/** Numbers of this many bits stay small integers to the engine. */
const BITS = 30;
const NUMBERS = 12;
let lists = 0;

/** Lists are made once a process; what depends on the watched companies is none. */
export function createList(): WordList {
  const number = lists++;
  if (number >= BITS * NUMBERS) throw new Error(`More than ${BITS * NUMBERS} lists: raise NUMBERS in lexicon.ts`);
  return { number, at: Math.floor(number / BITS), bit: 1 << (number % BITS) };
}

const noMarks = (): number[] => Array.from({ length: NUMBERS }, () => 0);

/** Words by the hash of their characters. */
export interface WordTable<Value> {
  /** The value of a word in lower case, made where it has none. */
  add(low: string, make: () => Value): Value;
  /** The value of the word that stands in a text, whatever its case; `hash` is that of `foldHash`. */
  at(codes: Uint16Array, from: number, to: number, hash: number): Value | undefined;
  of(low: string): Value | undefined;
}

/** One character's part in the hash of a word. */
export const foldHash = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Lower case for ASCII, and a curly apostrophe straight: what `low` of a token is made of. */
export const foldCode = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code === 0x2019 ? 39 : code);

export function hashOf(low: string): number {
  let hash = 0;
  for (let at = 0; at < low.length; at++) hash = foldHash(hash, low.charCodeAt(at));
  return hash;
}

function isWordAt(low: string, codes: Uint16Array, from: number, to: number): boolean {
  if (low.length !== to - from) return false;
  for (let at = 0; at < low.length; at++) {
    const code = codes[from + at]!;
    if (code !== low.charCodeAt(at) && foldCode(code) !== low.charCodeAt(at)) return false;
  }
  return true;
}

interface Entry<Value> {
  low: string;
  hash: number;
  value: Value;
  /** Of the same slot. */
  next: Entry<Value> | undefined;
}

const SLOTS = 4096;

export function createWordTable<Value>(): WordTable<Value> {
  const slots = Array.from<Entry<Value> | undefined>({ length: SLOTS });
  const of = (low: string): Value | undefined => {
    for (let entry = slots[hashOf(low) & (SLOTS - 1)]; entry; entry = entry.next)
      if (entry.low === low) return entry.value;
    return undefined;
  };
  return {
    of,
    add(low, make) {
      const found = of(low);
      if (found !== undefined) return found;
      const hash = hashOf(low);
      const entry = { low, hash, value: make(), next: slots[hash & (SLOTS - 1)] };
      slots[hash & (SLOTS - 1)] = entry;
      return entry.value;
    },
    at(codes, from, to, hash) {
      for (let entry = slots[hash & (SLOTS - 1)]; entry; entry = entry.next)
        if (entry.hash === hash && isWordAt(entry.low, codes, from, to)) return entry.value;
      return undefined;
    },
  };
}

const KNOWN = createWordTable<Known>();

/** What no list knows. */
const UNKNOWN: Known = { low: "", marks: noMarks(), lists: [], languages: [] };

export const knownAt = (codes: Uint16Array, from: number, to: number, hash: number): Known =>
  KNOWN.at(codes, from, to, hash) ?? UNKNOWN;

export const knownOf = (low: string): Known => KNOWN.of(low) ?? UNKNOWN;

const know = (low: string): Known => KNOWN.add(low, () => ({ low, marks: noMarks(), lists: [], languages: [] }));

/** Puts a word on a list. */
export function enlist(low: string, list: WordList): void {
  const known = know(low);
  if (isListed(known, list)) return;
  known.marks[list.at]! |= list.bit;
  known.lists.push(list.number);
}

/** A list of single words. */
export function wordList(words: readonly string[]): WordList {
  const list = createList();
  for (const word of words) enlist(word, list);
  return list;
}

export function markLanguage(low: string, language: number): void {
  know(low).languages.push(language);
}

export const isListed = ({ marks }: Known, { at, bit }: WordList): boolean => (marks[at]! & bit) !== 0;
