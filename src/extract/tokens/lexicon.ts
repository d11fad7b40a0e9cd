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
  /** Those whose places are kept, by their numbers. */
  lists: readonly number[];
  /** Numbers of the languages that it marks. */
  languages: readonly number[];
  readonly hash: number;
  /** Another word of the same slot. */
  readonly next: Known | undefined;
}

/** Words that know that they belong to it, by its place in the marks of each. */
export interface WordSet {
  readonly at: number;
  readonly bit: number;
}

/** One whose words' places in a text are kept as well, which costs something for each of them. */
export interface WordList extends WordSet {
  readonly number: number;
}

/** Numbers of this many bits stay small integers to the engine. */
const BITS = 30;
const NUMBERS = 14;
let lists = 0;

/** Lists are made once a process; what depends on the watched companies is none. */
export function createList(): WordList {
  const number = lists++;
  if (number >= BITS * NUMBERS) throw new Error(`More than ${BITS * NUMBERS} lists: raise NUMBERS in lexicon.ts`);
  return { number, at: Math.floor(number / BITS), bit: 1 << (number % BITS) };
}

/** How many lists there are so far. */
export const listCount = (): number => lists;

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

/** Several times as many as there are words, so that most that no list knows meet none; a power of two. */
const SLOTS = 16_384;
/** The last word of each slot, which leads to those before it. */
const slots = Array.from<Known | undefined>({ length: SLOTS });

const NONE: readonly number[] = [];
const UNMARKED: readonly number[] = Array.from({ length: NUMBERS }, () => 0);

/** Arrays that are added to have room to grow: these are as long as they have to be, or the same one. */
const unlisted = (low: string, next: Known | undefined): Known => ({
  low,
  hash: hashOf(low),
  marks: UNMARKED.slice(),
  lists: NONE,
  languages: NONE,
  next,
});

/** What no list knows. */
const UNKNOWN = unlisted("", undefined);

/** What is known of the word that stands in a text, whatever its case; `hash` is that of `foldHash`. */
export function knownAt(codes: Uint16Array, from: number, to: number, hash: number): Known {
  let known = slots[hash & (SLOTS - 1)];
  while (known !== undefined && (known.hash !== hash || !isWordAt(known.low, codes, from, to))) known = known.next;
  return known ?? UNKNOWN;
}

export function knownOf(low: string): Known {
  let known = slots[hashOf(low) & (SLOTS - 1)];
  while (known !== undefined && known.low !== low) known = known.next;
  return known ?? UNKNOWN;
}

function know(low: string): Known {
  const found = knownOf(low);
  if (found !== UNKNOWN) return found;
  const slot = hashOf(low) & (SLOTS - 1);
  const known = unlisted(low, slots[slot]);
  slots[slot] = known;
  return known;
}

/** Puts a word on a list or into a set. */
export function enlist(low: string, list: WordSet | WordList): void {
  const known = know(low);
  if (isListed(known, list)) return;
  known.marks[list.at]! |= list.bit;
  if ("number" in list) known.lists = [...known.lists, list.number];
}

/** Asked of a word alone, as `has` of a set of strings is, in a fraction of its time. */
export function createSet(): WordSet {
  const { at, bit } = createList();
  return { at, bit };
}

export function wordSet(words: Iterable<string>): WordSet {
  const set = createSet();
  for (const word of words) enlist(word, set);
  return set;
}

/** The words that stand in any of several lists by now. */
export function unionOf(...lists: readonly WordSet[]): WordSet {
  const set = createSet();
  for (const slot of slots)
    for (let known = slot; known !== undefined; known = known.next)
      if (lists.some((list) => isListed(known, list))) enlist(known.low, set);
  return set;
}

/** A list of single words that are looked for by their places. */
export function wordList(words: readonly string[]): WordList {
  const list = createList();
  for (const word of words) enlist(word, list);
  return list;
}

export function markLanguage(low: string, language: number): void {
  const known = know(low);
  known.languages = [...known.languages, language];
}

export const isListed = ({ marks }: Known, { at, bit }: WordSet): boolean => (marks[at]! & bit) !== 0;
