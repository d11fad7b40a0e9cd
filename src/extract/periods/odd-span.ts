import { type Token, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { endAt, step } from "./period-parts.ts";
import type { PeriodMention } from "./periods.ts";

/** Numbers of months that are no quarter, half or year. */
export const ODD_COUNTS = "one two four five seven eight ten eleven 1 2 4 5 7 8 10 11".split(" ");
const ODD = new Set(ODD_COUNTS);
const MONTH_MONTHS = oneOf("month months");

/** "the five-month transition period ended December 31, 2023", "two months to May": a span, and no quarter's figures. */
export function oddSpanAt(tokens: readonly Token[], at: number): PeriodMention | undefined {
  if (!ODD.has(wordAt(tokens, at))) return undefined;
  const months = step(tokens, at + 1);
  const end = MONTH_MONTHS.has(wordAt(tokens, months)) ? endAt(tokens, months + 1) : undefined;
  return end && { from: at, to: end.to, apart: true };
}
