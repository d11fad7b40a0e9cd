import { foldSpaces } from "../lib/index.ts";
import type { Ticker } from "../model/index.ts";
import type { FirmMention } from "./mentions/firms.ts";
import { isCovered, type Scan, within } from "./scan.ts";
import type { Segment } from "./tokens/segments.ts";
import { wordAt } from "./tokens/tokens.ts";
import { oneOf } from "./tokens/words.ts";

const WITH_TO_ETC = oneOf(
  "with to by from for of against like as than via at and , & including the on in its their our - backed owned (",
);
const QUOTE_OPENING_ETC = oneOf("\" “ ' ‘ «");
const MINERS_COMPANIES_ETC = oneOf(
  "miners companies operators peers rivals others firms players industry sector many several",
);
const TWO_BOTH = oneOf("two both");

/** A scanned document with its subject: what the readers of announcements work on. */
export interface ReadDocument {
  scan: Scan;
  text: string;
  titleEnd: number;
  firms: readonly FirmMention[];
  firmOf: Int32Array;
  company?: Ticker;
  /** Day of publication, where known. */
  day?: string;
  /** Where it stands; its path may name the period. */
  url?: string;
  companies: readonly Ticker[];
}

/** One that is about a company: only such a one announces anything. */
export interface OwnDocument extends ReadDocument {
  company: Ticker;
}

export const isOwnDocument = (document: ReadDocument): document is OwnDocument => document.company !== undefined;

/** The words of a segment with their place, for an announcement's quote. */
export function quoteSegment(
  { scan, text }: ReadDocument,
  segment: Segment,
): { quote: string; start: number; end: number } {
  const start = scan.tokens[segment.from]!.start;
  const end = Math.min(scan.tokens[segment.to - 1]!.end, start + 400);
  return { quote: foldSpaces(text.slice(start, end)), start, end };
}

/** Is the sentence about another watched company, or another firm, and not about the subject? */
export function isAboutOther(document: ReadDocument, segment: Segment, at: number): boolean {
  const { scan, company, firmOf } = document;
  let other = false;
  for (let token = segment.from; token < at; token++) {
    const mention = scan.companyOf[token]!;
    if (mention >= 0) {
      const own = scan.companies[mention]!.ticker === company;
      if (own) other = false;
      else if (!isOblique(scan, scan.companies[mention]!.from, segment.from)) other = true;
    } else if (isCovered(firmOf, token) && !isOblique(scan, document.firms[firmOf[token]!]!.from, segment.from))
      other = true;
  }
  return other;
}

/** "with Microsoft", "to Google", "from Tether": no actor. */
export function isOblique(scan: Scan, at: number, from: number): boolean {
  if (at - 1 < from) return false;
  return WITH_TO_ETC.has(scan.tokens[at - 1]!.low);
}

/** The company, "it" or a list line speaks; "other miners are signing deals" tells of the sector. */
export function isSaidOfSubject({ scan, company }: ReadDocument, segment: Segment): boolean {
  const quoted = QUOTE_OPENING_ETC.has(scan.tokens[segment.from]!.text);
  const first = scan.tokens[quoted ? Math.min(segment.from + 1, segment.to - 1) : segment.from]!;
  for (let at = segment.from; at < Math.min(segment.to, segment.from + 8); at++)
    if (
      MINERS_COMPANIES_ETC.has(scan.tokens[at]!.low) &&
      wordAt(scan.tokens, at + 1) !== "'s" &&
      !TWO_BOTH.has(wordAt(scan.tokens, at - 1))
    )
      return false;
  if (segment.title || within(scan.companies, segment).some((one) => one.ticker === company)) return true;
  return (
    /^(?:it|the|this|its|we|our|a|an|in|on|signed|executed|entered|secured|under|with|for|new|two|three|-|\u2022|\d+)$/.test(
      first.low,
    ) || first.kind === "number"
  );
}
