import { Big } from "big.js";
import { readNumber, scaleDecimal } from "../amounts/decimal.ts";
import { fold } from "./fold.ts";

/** A number in myriads as it stands in folded text: "1亿1520万", "6,200万", "1.152亿", "34百万". */
export interface Numeral {
  to: number;
  /** Decimal text without sign. */
  value: string;
  precision: string;
  /** A myriad or more stood with it. */
  scaled: boolean;
}

/** Places that a scale moves the point by; longer ones first, as they are tried in this order. */
const SCALES: readonly (readonly [string, number])[] = (
  [
    ["千万", 7],
    ["百万", 6],
    ["十億", 9],
    ["百億", 10],
    ["億", 8],
    ["万", 4],
    ["兆", 12],
  ] as const
).map(([word, places]) => [fold(word), places]);

/** Zeros at the end that tell nothing: "7750万ドル" is what "$77.5 million" becomes. */
const TOLD_BY_MYRIADS = 2;
const MYRIAD = 4;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Passes at most two spaces. */
export const pastSpaces = (text: string, at: number): number => {
  let end = at;
  while (end < at + 2 && text.charCodeAt(end) === 32) end++;
  return end;
};

/** Where the digits that begin at a place end. */
export function endOfDigits(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (!isDigit(code) && !((code === 44 || code === 46) && isDigit(text.charCodeAt(end + 1)))) return end;
    end++;
  }
}

function scaleAt(text: string, at: number): { places: number; to: number } | undefined {
  const start = pastSpaces(text, at);
  for (const [word, places] of SCALES) if (text.startsWith(word, start)) return { places, to: start + word.length };
  return undefined;
}

/** The number that begins at a place; undefined where none does. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  let value = new Big(0);
  let precision = "1";
  let places = Number.POSITIVE_INFINITY;
  let to = at;
  while (isDigit(text.charCodeAt(to))) {
    const end = endOfDigits(text, to);
    const plain = readNumber(text.slice(to, end), false);
    const scale = scaleAt(text, end);
    const moved = scale?.places ?? 0;
    if (plain === undefined || moved >= places) return undefined;
    const part = scaleDecimal(plain, moved);
    if (!part) return undefined;
    value = value.plus(part.value);
    precision = told(plain, moved, part.precision);
    places = moved;
    to = scale?.to ?? end;
    if (!scale || plain.includes(".")) break;
  }
  if (to === at) return undefined;
  return { to, value: value.toFixed(), precision, scaled: places > 0 || value.gte(1e6) };
}

/** "1520万" is told to the myriad, "7750万" and "6200万" to what their zeros leave. */
function told(plain: string, places: number, precision: string): string {
  if (places !== MYRIAD || plain.includes(".")) return precision;
  let zeros = 0;
  while (zeros < TOLD_BY_MYRIADS && plain.length > zeros + 1 && plain.at(-1 - zeros) === "0") zeros++;
  return precision + "0".repeat(zeros);
}
