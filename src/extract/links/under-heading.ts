import type { PeriodMention } from "../periods/periods.ts";
import { isCovered, type Scan, within } from "../scan.ts";
import { wordList } from "../tokens/lexicon.ts";
import { firstPlace, placesOf } from "../tokens/places.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";

const FOR_IN = oneOf("for in");
const COMPARISON_BRACKETS_PARENTHESES = oneOf("comparison brackets parentheses");
const VS_VERSUS_ETC = oneOf("vs versus against compared over from");

/** Lines that a heading rules over. */
const UNDER = 12;

/** "Full Year 2025 Financial Highlights" above list lines: their period, where they name none. */
export function underHeading(scan: Scan, index: number): PeriodMention | undefined {
  const line = scan.segments[index]!;
  if (line.title || line.heading || saysQuarter(scan, index)) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - UNDER); at--) {
    const segment = scan.segments[at]!;
    if (segment.title) return undefined;
    if (!segment.heading || segment.to - segment.from > 12 || within(scan.money, segment).length > 0) continue;
    const [period, ...more] = within(scan.periods, segment);
    if (!period) continue;
    return more.length === 0 && period.kind === "year" && !period.relative && !period.bareYear ? period : undefined;
  }
  return undefined;
}

const QUARTER = wordList(["quarter", "quarterly", "quarter's"]);

/** "Net loss in the quarter": back from the nine months to the document's own period. */
export const saysQuarter = (scan: Scan, index: number): boolean =>
  quarterBetween(scan, scan.segments[index]!.from, scan.segments[index]!.to);

/** "for six months it was $82 million, and for the quarter mining made $30 million": back in the midst of a sentence. */
export function quarterBetween({ tokens, periodOf }: Scan, from: number, to: number): boolean {
  const places = placesOf(tokens.places, QUARTER);
  for (let index = firstPlace(places, from); index < places.length && places[index]! < to; index++)
    if (!isCovered(periodOf, places[index]!)) return true;
  return false;
}

/** "Fiscal fourth quarter 2026 (vs. Q3 FY26)", "Fourth quarter, year over year:" above list lines: what they compare with. */
export function comparedUnderHeading(scan: Scan, index: number): PeriodMention | undefined {
  if (scan.segments[index]!.title) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - UNDER); at--) {
    const segment = scan.segments[at]!;
    if (segment.title) return undefined;
    if (!segment.heading || within(scan.money, segment).length > 0) continue;
    const [first, ...more] = within(scan.periods, segment);
    if (!first) continue;
    if (more.length === 0) return isForComparison(scan, first) ? first : undefined;
    return more.length === 1 ? turnedTo(scan, segment, more[0]!) : undefined;
  }
  return undefined;
}

/** "Highlights, with Q2 FY25 for comparison", "(Q2 FY25 in brackets)". */
const isForComparison = ({ tokens }: Scan, { to }: PeriodMention): boolean =>
  FOR_IN.has(wordAt(tokens, to)) && COMPARISON_BRACKETS_PARENTHESES.has(wordAt(tokens, to + 1));

const turnedTo = (scan: Scan, { from }: Segment, period: PeriodMention): PeriodMention | undefined => {
  if (period.measure && period.relative) return { ...period, measure: false };
  for (let at = period.from - 1; at >= Math.max(from, period.from - 4); at--)
    if (VS_VERSUS_ETC.has(scan.tokens[at]!.low)) return period;
  return undefined;
};
