import { charactersOf } from "./characters.ts";
import { advance, openCursor } from "./lexer.ts";
import { type Known, knownAt, knownOf } from "./lexicon.ts";
import { addPlace, openPlaces, type Places } from "./places.ts";

/**
 * Text to tokens in one pass over its characters. A token keeps its place in the text, so that every figure
 * can be quoted; nothing is rewritten.
 */
export interface Token {
  /** As it stands in the text. */
  text: string;
  /** Lower case, curly quotes straightened: what vocabularies are matched with. */
  low: string;
  start: number;
  end: number;
  kind: "word" | "number" | "mark" | "break";
  /** White space stands before it. */
  spaced: boolean;
  /** What the grammar's lists know of it. */
  known: Known;
}

/** The tokens of a whole text, with the places of listed words among them. */
export type Tokens = readonly Token[] & { readonly places: Places };

/** The word at a place in lower case; empty before the first token and behind the last. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.low ?? "";

/** The same as it stands in the text. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? "";

/** A word that is written large. */
export const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && token.text !== token.low;

/** As vocabularies are written: lower case, curly apostrophes straight. */
export function lower(text: string): string {
  const low = text.toLowerCase();
  return low.includes("\u2019") ? low.replaceAll("\u2019", "'") : low;
}

/** All tokens of a text in order. Line ends are tokens of kind "break" whose text is "\n" or "\n\n". */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  const places = openPlaces();
  const characters = charactersOf(text);
  const cursor = openCursor();
  while (advance(characters, cursor)) {
    const { start, end, kind, spaced } = cursor;
    let known = knownAt(characters.codes, start, end, cursor.hash);
    let piece: string;
    let low: string;
    if (kind === "break") {
      piece = text.slice(start, end).split("\n").length > 2 ? "\n\n" : "\n";
      low = "\n";
    } else if (kind !== "word") {
      piece = text.slice(start, end);
      low = piece;
    } else if (cursor.low) {
      piece = known.low === "" ? text.slice(start, end) : known.low;
      low = piece;
    } else {
      piece = text.slice(start, end);
      low = known.low === "" ? lower(piece) : known.low;
      if (cursor.hash === 0) known = knownOf(low);
    }
    if (known.lists.length > 0) addPlace(places, known, tokens.length);
    tokens.push({ text: piece, low, start, end, kind, spaced, known });
  }
  return Object.assign(tokens, { places });
}
