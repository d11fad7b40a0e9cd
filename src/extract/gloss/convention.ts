import { type Token, type Tokens, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";

/** Which sign a text's decimals have, and which of its figures only the other would make. */
export interface Convention {
  decimalComma: boolean;
  isClear: (tokens: Tokens, at: number) => boolean;
}

const COMMA = /^(?:\d{1,3}(?:\.\d{3})+|\d+),(?:\d{1,2}|\d{4,})$|^\d{1,3}(?:\.\d{3})+,\d+$/;
const POINT = /^(?:\d{1,3}(?:,\d{3})+|\d+)\.(?:\d{1,2}|\d{4,})$|^\d{1,3}(?:,\d{3})+\.\d+$/;
/** One sign and three digits: decimals or a group. */
const EITHER = /^[1-9]\d{0,2}([.,])\d{3}$/;

const BILLIONS = oneOf("mil bilhões bilhão milliards milliard miliardi miliardo mds md mrd mld bi");

const isOf = (pattern: RegExp) => (token: Token) => token.kind === "number" && pattern.test(token.text);

/**
 * "44,8" is Spain's, "44.8" Mexico's: what the text's other figures show. Where they show both, or nothing at all,
 * "1,234" is left unread, and "1.234" where they show both. Languages with one convention need no such proof, but a
 * thousand of billions is nobody's figure: "1.234 bilhão" has a point that a translation left.
 */
export function conventionOf(tokens: Tokens, bothPoints: boolean): Convention {
  const comma = tokens.some(isOf(COMMA));
  const point = tokens.some(isOf(POINT));
  const decimalComma = !bothPoints || comma || !point;
  const isClear = (all: Tokens, at: number): boolean => {
    const sign = EITHER.exec(all[at]!.text)?.[1];
    if (sign === undefined) return true;
    if ((sign === ".") === decimalComma && BILLIONS.has(wordAt(all, at + 1))) return false;
    return !bothPoints || comma !== point || (sign === "." && !comma);
  };
  return { decimalComma, isClear };
}
