import { isAboutOther, isSaidOfSubject, quoteSegment, type ReadDocument } from "../document.ts";
import type { Segment } from "../tokens/segments.ts";

/** Who acts stands this early in a sentence; firms behind are tenants and makers. */
const ACTOR_WITHIN = 6;

/** The subject promises, and not a rival: where a text names no other miner every sentence may be the subject's. */
export const isOwnPromise = (document: ReadDocument, segment: Segment): boolean =>
  (document.companies.length === 1 || isSaidOfSubject(document, segment)) &&
  !isAboutOther(document, segment, Math.min(segment.to, segment.from + ACTOR_WITHIN));

/** A sentence with its quote; nothing where the quote would not show all of it, for a date may stand in the rest. */
export function wholeSentence(
  document: ReadDocument,
  segment: Segment,
): { sentence: string; quoted: { quote: string; start: number; end: number } } | undefined {
  const quoted = quoteSegment(document, segment);
  if (quoted.end < document.scan.tokens[segment.to - 1]!.end) return undefined;
  return { sentence: document.text.slice(quoted.start, quoted.end).replace(/[^\S ]/g, " "), quoted };
}
