import { foldSpaces } from "../../lib/index.ts";
import type { Passage } from "../../model/index.ts";
import type { ReadDocument } from "../document.ts";

/** Tokens of the words that state something, end exclusive. */
export interface Place {
  from: number;
  to: number;
}

/** Somebody or something by its name, and the words that name it. */
export interface Named extends Place {
  name: string;
}

/** Longest quote that is kept, in characters of the text. */
const LONGEST = 400;

/** Characters that are quoted, end exclusive. */
interface Cut {
  quote: string;
  first: number;
  last: number;
}

/**
 * The sentence that each term was read from, `own` being the announcement's. Terms of one sentence have one quote, and
 * of a sentence that is too long for it each has the words around it.
 */
export function passagesOf<Term extends string>(
  document: ReadDocument,
  own: Passage,
  places: Partial<Record<Term, Place>>,
): { terms?: Partial<Record<Term, Passage>> } {
  const cuts: Cut[] = [{ quote: own.quote, first: own.start, last: own.end }];
  const terms: Partial<Record<Term, Passage>> = {};
  for (const name of Object.keys(places) as Term[]) {
    const place = places[name];
    if (!place) continue;
    const start = document.scan.tokens[place.from]!.start;
    const end = document.scan.tokens[place.to - 1]!.end;
    let cut = cuts.find(({ first, last }) => first <= start && end <= last);
    if (!cut) cuts.push((cut = cutAround(document, place)));
    terms[name] = { quote: cut.quote, start, end };
  }
  return Object.keys(terms).length > 0 ? { terms } : {};
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Where a name stands that was put together out of words: in the sentence, else the first time that the text has it. */
export function placeOfName({ scan: { tokens } }: ReadDocument, sentence: Place, name: string): Place | undefined {
  const wanted = lettersOf(name);
  const search = (from: number, to: number): Place | undefined => {
    for (let at = from; at < to; at++) {
      if (!tokens[at]!.low.startsWith(wanted[0] ?? " ")) continue;
      let [end, said] = [at, ""];
      while (end < to && said.length < wanted.length && wanted.startsWith(said)) said += lettersOf(tokens[end++]!.low);
      if (said === wanted) return { from: at, to: end };
    }
    return undefined;
  };
  return search(sentence.from, sentence.to) ?? search(0, tokens.length);
}

/** The whole sentence; of a long one its beginning where the place is in it, else the words around the place. */
function cutAround({ scan: { tokens, segments }, text }: ReadDocument, place: Place): Cut {
  const segment = segments.find(({ from, to }) => from <= place.from && place.from < to) ?? place;
  const sentence = { from: tokens[segment.from]!.start, to: tokens[segment.to - 1]!.end };
  const end = tokens[place.to - 1]!.end;
  let first = sentence.from;
  if (end - first > LONGEST) {
    const least = Math.min(sentence.to, end + LONGEST / 2) - LONGEST;
    let from = place.from;
    while (from > segment.from && tokens[from - 1]!.start >= least) from--;
    first = tokens[from]!.start;
  }
  const last = Math.max(end, Math.min(sentence.to, first + LONGEST));
  return { quote: foldSpaces(text.slice(first, last)), first, last };
}
