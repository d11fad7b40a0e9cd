import { type Characters, KIND, kindAt, widthAt } from "./characters.ts";
import { foldCode, foldHash } from "./lexicon.ts";

/** The piece of a text that a walk over it stands on. */
export interface Cursor {
  start: number;
  /** Exclusive; the walk goes on here. */
  end: number;
  kind: "word" | "number" | "mark" | "break";
  /** White space stands before it. */
  spaced: boolean;
  /** Of its characters in lower case; 0 for a word with letters that are neither ASCII nor ideographs. */
  hash: number;
  /** A word that stands in lower case already. */
  low: boolean;
}

export const openCursor = (): Cursor => ({ start: 0, end: 0, kind: "break", spaced: false, hash: 0, low: false });

const APOSTROPHE = 39;
const CURLY = 0x2019;
const AMPERSAND = 38;
const S = 115;

const isLetter = (codes: Uint16Array, at: number): boolean => kindAt(codes, at) >= KIND.low;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Digits with single dots, commas or apostrophes between digits. */
function readNumber(codes: Uint16Array, cursor: Cursor): void {
  let end = cursor.start;
  let hash = 0;
  for (;;) {
    const code = codes[end]!;
    if (!isDigit(code) && !((code === 46 || code === 44 || code === CURLY) && isDigit(codes[end + 1]!))) break;
    hash = foldHash(hash, code);
    end++;
  }
  cursor.kind = "number";
  cursor.hash = hash;
  cursor.end = end;
}

/** Currency codes that are glued to their figure: "RMB37.5 million". */
const CODES = new Set(["RMB", "USD", "EUR", "CAD", "AUD", "GBP", "CNY", "JPY", "HKD", "SGD", "CHF", "CDN"]);

const isCode = (codes: Uint16Array, at: number): boolean =>
  CODES.has(String.fromCharCode(codes[at]!, codes[at + 1]!, codes[at + 2]!));

const DOLLAR = 36;

/** "$US3.4 billion", "$A22.5m": capitals between a dollar's sign and its figure name the country. */
const isOfSign = (codes: Uint16Array, start: number, end: number, low: boolean): boolean =>
  !low && end - start <= 3 && codes[start - 1] === DOLLAR;

/** Letters and digits, and an apostrophe or ampersand inside. */
function readWord(codes: Uint16Array, cursor: Cursor): void {
  const { start } = cursor;
  let end = start;
  let hash = 0;
  let low = true;
  let plain = true;
  for (;;) {
    let code = codes[end]!;
    // What most words are made of.
    while (code >= 97 && code <= 122) {
      hash = foldHash(hash, code);
      code = codes[++end]!;
    }
    if (code === 32) break;
    const kind = kindAt(codes, end);
    if (kind === KIND.high) low = false;
    else if (kind === KIND.digit) {
      if ((end === start + 3 && isCode(codes, start)) || isOfSign(codes, start, end, low)) break;
    } else if (kind >= KIND.letter) {
      // Ideographs stand alone, and have no case.
      if (kind === KIND.ideograph) {
        if (end > start) break;
        hash = foldHash(hash, code);
        end++;
        break;
      }
      plain = false;
      end += widthAt(codes, end);
      continue;
    } else {
      if (!isInner(codes, end)) break;
      if (code === CURLY) low = false;
    }
    hash = foldHash(hash, foldCode(code));
    end++;
  }
  cursor.kind = "word";
  cursor.end = end;
  cursor.hash = plain ? hash : 0;
  cursor.low = low && plain;
}

function isInner(codes: Uint16Array, at: number): boolean {
  const code = codes[at]!;
  if (code !== APOSTROPHE && code !== CURLY && code !== AMPERSAND) return false;
  if (code !== AMPERSAND && isPossessive(codes, at)) return false;
  return isLetter(codes, at + 1) && isLetter(codes, at - 1);
}

/** "'s" at the end of a word is a token of its own, so that "TeraWulf's" names TeraWulf. */
const isPossessive = (codes: Uint16Array, at: number): boolean =>
  (codes[at + 1]! | 32) === S && kindAt(codes, at + 2) < KIND.digit;

/** "1Q26" and "2H25" begin with a digit and are words. */
function isShortPeriod(codes: Uint16Array, at: number): boolean {
  const letter = codes[at + 1]! | 32;
  return (letter === 113 || letter === 104) && (isDigit(codes[at + 2]!) || codes[at + 2] === 32);
}

/** Spaces before the next word belong to the next line. */
function breakEnd(codes: Uint16Array, at: number): number {
  let end = at;
  while (kindAt(codes, end) === KIND.line || kindAt(codes, end) === KIND.space) end++;
  return end;
}

/** Moves on to the next piece of the text; false at its end. */
export function advance({ codes, length }: Characters, cursor: Cursor): boolean {
  let at = cursor.end;
  // A line's end is a space to what stands behind it.
  let spaced = cursor.kind === "break" && at > 0;
  while (kindAt(codes, at) === KIND.space) {
    at++;
    spaced = true;
  }
  if (at >= length) return false;
  cursor.start = at;
  cursor.spaced = spaced;
  cursor.low = false;
  const kind = kindAt(codes, at);
  if (kind >= KIND.low) readWord(codes, cursor);
  else if (kind === KIND.line) {
    cursor.kind = "break";
    cursor.spaced = true;
    cursor.end = breakEnd(codes, at);
  } else if (kind === KIND.digit) {
    readNumber(codes, cursor);
    if (cursor.end === at + 1 && isShortPeriod(codes, at)) readWord(codes, cursor);
  } else if ((codes[at] === APOSTROPHE || codes[at] === CURLY) && !spaced && isPossessive(codes, at)) {
    cursor.kind = "word";
    cursor.end = at + 2;
    cursor.hash = foldHash(foldHash(0, APOSTROPHE), S);
  } else {
    cursor.kind = "mark";
    cursor.end = at + widthAt(codes, at);
    cursor.hash = foldHash(0, codes[at]!);
  }
  return true;
}
