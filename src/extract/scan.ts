import type { Money } from "./amounts/money.ts";
import type { Quantity } from "./amounts/quantities.ts";
import type { Mention } from "./mentions/mentions.ts";
import type { CompanyMention } from "./mentions/names.ts";
import type { PeriodMention } from "./periods/periods.ts";
import type { Segment } from "./tokens/segments.ts";
import type { Tokens } from "./tokens/tokens.ts";

/** A document with everything found in it: what the linking grammar works on. */
export interface Scan {
  tokens: Tokens;
  segments: readonly Segment[];
  money: readonly Money[];
  quantities: readonly Quantity[];
  mentions: readonly Mention[];
  periods: readonly PeriodMention[];
  companies: readonly CompanyMention[];
  /** For every token the index of what covers it, -1 where nothing does. */
  moneyOf: Int32Array;
  quantityOf: Int32Array;
  mentionOf: Int32Array;
  periodOf: Int32Array;
  companyOf: Int32Array;
}

interface Span {
  from: number;
  to: number;
}

/**
 * Marks for every token which span covers it, for so many kinds of spans: they share one piece of memory, for to ask
 * for it takes longer than to fill it.
 */
export function coverings(length: number, kinds: number): (spans: readonly Span[]) => Int32Array {
  const all = new Int32Array(length * kinds).fill(-1);
  let used = 0;
  return (spans) => {
    const marks = all.subarray(used, used + length);
    used += length;
    for (let index = 0; index < spans.length; index++)
      for (let at = spans[index]!.from; at < spans[index]!.to; at++) marks[at] = index;
    return marks;
  };
}

/** Does what is counted in such marks cover a token? Nothing covers what stands before or behind the text. */
export const isCovered = (marks: Int32Array, at: number): boolean => at >= 0 && at < marks.length && marks[at]! >= 0;

/** The one of the spans that covers a token, by their marks. */
export const coverAt = <One>(spans: readonly One[], marks: Int32Array, at: number): One | undefined =>
  isCovered(marks, at) ? spans[marks[at]!] : undefined;

/** Does one of the sorted spans cover a token of a stretch, its end exclusive? By halving, however long it is. */
export function coversAny(spans: readonly Span[], marks: Int32Array, from: number, to: number): boolean {
  if (spans.length === 0 || from >= to) return false;
  const next = spans[firstFrom(spans, from)];
  return (next !== undefined && next.from < to) || isCovered(marks, from);
}

/** First of the sorted spans that begins at or after a token, by halving. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sorted spans that begin inside a segment. */
export function within<One extends Span>(spans: readonly One[], segment: Span): One[] {
  const found: One[] = [];
  for (let index = firstFrom(spans, segment.from); index < spans.length && spans[index]!.from < segment.to; index++)
    found.push(spans[index]!);
  return found;
}
