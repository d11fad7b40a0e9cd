import { type Token, wordAt } from "../tokens/tokens.ts";
import { isHyphen } from "../tokens/trie.ts";
import { oneOf } from "../tokens/words.ts";
import { type DateMention, dateAt } from "./dates.ts";
import type { PeriodMention } from "./periods.ts";

const FROM_BETWEEN = oneOf("from between");

const KINDS: Record<number, PeriodMention["kind"]> = { 3: "quarter", 6: "half", 9: "nine_months", 12: "year" };

const JOINT = /^(?:to|through|until|till|thru|bis)$/;

/** "July through September 2025", "January-March", "July 1 to September 30, 2025": a span of whole months. */
export function monthSpanAt(tokens: readonly Token[], at: number): PeriodMention | undefined {
  const first = dateAt(tokens, at);
  if (!first || (first.day !== undefined && first.day !== 1)) return undefined;
  const joint = tokens[first.to];
  if (!joint || !(JOINT.test(joint.low) || isHyphen(joint) || isAnd(tokens, at, first.to))) return undefined;
  const last = dateAt(tokens, first.to + 1);
  if (!last || (last.day !== undefined && last.day < 28)) return undefined;
  const kind = KINDS[monthsOf(first, last)];
  if (kind === undefined) return undefined;
  const { to, month, year } = last;
  // "from January to June": the word opens the span and compares nothing.
  const from = FROM_BETWEEN.has(wordAt(tokens, at - 1)) ? at - 1 : at;
  return { from, to, kind, ends: { month, ...(year === undefined ? {} : { year }) } };
}

/** "between January and March". */
const isAnd = (tokens: readonly Token[], at: number, joint: number): boolean =>
  wordAt(tokens, joint) === "and" && wordAt(tokens, at - 1) === "between";

function monthsOf(first: DateMention, last: DateMention): number {
  const years = first.year !== undefined && last.year !== undefined ? last.year - first.year : 0;
  return ((last.month - first.month + 12) % 12) + 1 + (years > 0 && last.month >= first.month ? 12 * years : 0);
}
