import { isCovered, type Scan } from "../scan.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";

/** "(+174%)", "(-9 %)": its closing bracket. */
export function changeEnd({ tokens, quantityOf }: Scan, open: number): number | undefined {
  let at = open + 1;
  while (at < open + 6 && (isCovered(quantityOf, at) || SIGNED.has(wordAt(tokens, at)))) at++;
  return at > open + 1 && textAt(tokens, at) === ")" ? at : undefined;
}
const SIGNED = oneOf("+ - – − up down");

/** "less than half last year's, at $79.5 million": what it came to, and no other period's. */
export const isReached = ({ tokens }: Scan, from: number): boolean =>
  wordAt(tokens, from - 1) === "at" && textAt(tokens, from - 2) === "," && anyWithin(tokens, from - 9, from, MULTIPLES);
const MULTIPLES = oneOf("half double twice triple quadruple times third");
