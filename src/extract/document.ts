import type { Ticker } from "../model/index.ts";
import type { FirmMention } from "./firms.ts";
import type { Scan } from "./scan.ts";
import type { Segment } from "./segments.ts";

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
  companies: readonly Ticker[];
}

/** The words of a segment with their place, for an announcement's quote. */
export function quoteSegment(
  { scan, text }: ReadDocument,
  segment: Segment,
): { quote: string; start: number; end: number } {
  const start = scan.tokens[segment.from]!.start;
  const end = Math.min(scan.tokens[segment.to - 1]!.end, start + 400);
  return { quote: text.slice(start, end).split(/\s+/).join(" ").trim(), start, end };
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
    } else if (firmOf[token]! >= 0 && !isOblique(scan, document.firms[firmOf[token]!]!.from, segment.from))
      other = true;
  }
  return other;
}

/** "with Microsoft", "to Google", "from Tether": no actor. */
export function isOblique(scan: Scan, at: number, from: number): boolean {
  if (at - 1 < from) return false;
  return /^(?:with|to|by|from|for|of|against|like|as|than|via|at|and|,|&|including|the|on|in|its|their|our|-|backed|owned|(?:\())$/.test(
    scan.tokens[at - 1]!.low,
  );
}
