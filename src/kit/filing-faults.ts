/** Filings that were not read, or not wholly, as a part of the status: one line each. */
import type { CoverageLine } from "./coverage.ts";
import { cutText } from "./plain.ts";
import type { ReplyPart, Span } from "./reply.ts";

const MOST_FAULTS = 10;
const LONGEST_TITLE = 80;

/** When, whose, which, and what happened. */
function faultSpans({ at, ticker, title, url, reason = "No document of it could be read." }: CoverageLine): Span[] {
  const name = cutText(title, LONGEST_TITLE);
  return [{ time: at }, ` ${ticker} `, url ? { text: name, link: url } : name, `: ${reason}`];
}

/** Nothing where there are none. */
export function filingFaults(faults: readonly CoverageLine[]): ReplyPart[] {
  if (faults.length === 0) return [];
  const rest = faults.length - MOST_FAULTS;
  return [
    { kind: "heading", text: "Filings not read, or not wholly" },
    { kind: "list", items: faults.slice(0, MOST_FAULTS).map(faultSpans) },
    ...(rest > 0 ? [{ kind: "note" as const, spans: [`${rest} more.`] }] : []),
  ];
}
