import { isCovered, type Scan } from "../scan.ts";
import type { Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { skipBack } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";

/** "(loss of $51.7m)", "(positive $3.1 million)". */
export const SIGNS = oneOf("a an loss profit deficit net of positive negative plus minus income");

/** "$84 million (previously $68.1 million)", "$44 million, formerly $51.1 million"; "restated to $84 million" corrects. */
export function isFormerly(scan: Scan, segment: Segment, from: number, to: number): boolean {
  const { tokens, periodOf } = scan;
  const word = skipBack(tokens, to - 1, SIGNS, 4);
  if (!FORMERLY.has(wordAt(tokens, word)) || !BRACKET_COMMA.has(textAt(tokens, word - 1))) return false;
  // "$64.2 million in the quarter, previously $51.7 million".
  for (let at = from; at < word - 1; at++) if (!isCovered(periodOf, at) && !IN_TIME.has(tokens[at]!.low)) return false;
  return !isCorrected(scan, segment.from, from);
}
const BRACKET_COMMA = oneOf("( ,");
const FORMERLY = oneOf("previously formerly");
const IN_TIME = oneOf("in for during the of quarter period )");

/** "restated", "raised"; the "adjusted" of a name corrects nothing. */
function isCorrected({ tokens, mentionOf }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isCovered(mentionOf, at) && CORRECTED.has(tokens[at]!.low)) return true;
  return false;
}
const CORRECTED = oneOf(
  "restated restates restate revised revises corrected corrects reclassified adjusted now raised lifted cut lowered raises lifts cuts lowers",
);
