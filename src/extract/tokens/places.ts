import { type Known, listCount, type WordList } from "./lexicon.ts";

/**
 * Where the words of every list stand in a text: gathered once while it is cut, so that whoever looks for phrases goes
 * from one place to the next instead of asking every word. Most lists have none of a text's words.
 */
export type Places = (number[] | undefined)[];

/** With room for every list at once, for it is filled in any order. */
export function openPlaces(): Places {
  const places: Places = [];
  places.length = listCount();
  return places;
}

/** Adds the place of a word to all lists that it stands in. */
export function addPlace(places: Places, { lists }: Known, at: number): void {
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index]!;
    const before = places[list];
    if (before) before.push(at);
    else places[list] = [at];
  }
}

const NOWHERE: readonly number[] = [];

export const placesOf = (places: Places, list: WordList): readonly number[] => places[list.number] ?? NOWHERE;

/** The first of the places that is not before a token, by halving; their number where all are. */
export function firstPlace(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the places is a token of a part of the text. */
export const isAnyWithin = (places: readonly number[], from: number, to: number): boolean => {
  const first = places.length === 0 ? undefined : places[firstPlace(places, from)];
  return first !== undefined && first < to;
};

/** Two lists of places in one order; what stands in both comes once. */
export function union(one: readonly number[], other: readonly number[]): readonly number[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const both: number[] = [];
  for (let left = 0, right = 0; left < one.length || right < other.length; ) {
    const [first, second] = [one[left] ?? Infinity, other[right] ?? Infinity];
    both.push(Math.min(first, second));
    if (first <= second) left++;
    if (second <= first) right++;
  }
  return both;
}
