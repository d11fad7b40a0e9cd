import { type Token, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { shortYear } from "./dates.ts";
import { step, yearPartAt } from "./period-parts.ts";
import type { PeriodMention } from "./periods.ts";

const THIS_IN = oneOf("this in");
const THE_FISCAL_CALENDAR = oneOf("the fiscal calendar");

/** "9M 2024", "6M25": months counted from the year's start. */
export function monthsAt(tokens: readonly Token[], at: number): PeriodMention | undefined {
  if (tokens[at]!.kind !== "number" || tokens[at + 1]?.kind !== "word") return undefined;
  const kind = { "6": "half", "9": "nine_months" }[tokens[at]!.text] as PeriodMention["kind"];
  const match = /^m(\d\d)?$/.exec(wordAt(tokens, at + 1));
  if (!kind || !match || tokens[at + 1]!.spaced) return undefined;
  const glued = match[1] === undefined ? undefined : shortYear(match[1]);
  const year = glued ?? yearPartAt(tokens, at + 2)?.year;
  if (year === undefined) return undefined;
  return { from: at, to: glued === undefined ? yearPartAt(tokens, at + 2)!.to : at + 2, kind, year };
}

/** "the first two quarters", "first three quarters of 2025": as many months. */
export function quartersIn(
  tokens: readonly Token[],
  at: number,
): { kind: "half" | "nine_months"; to: number } | undefined {
  const noun = step(tokens, at + 1);
  if (wordAt(tokens, noun) !== "quarters") return undefined;
  if (TWO.has(wordAt(tokens, at))) return { kind: "half", to: noun + 1 };
  return THREE.has(wordAt(tokens, at)) ? { kind: "nine_months", to: noun + 1 } : undefined;
}
const TWO = oneOf("two 2");
const THREE = oneOf("three 3");

/** Words that begin a span up to date. */
export const TO_DATE_WORDS = ["ytd", "so", "year"];

/** "year to date", "YTD", "so far this year": from the fiscal year's start to the end of the document's period. */
export function toDateAt(tokens: readonly Token[], at: number): PeriodMention | undefined {
  if (wordAt(tokens, at) === "ytd") return { from: at, to: at + 1, toDate: true };
  if (wordAt(tokens, at) === "so" && wordAt(tokens, at + 1) === "far") {
    const year = THIS_IN.has(wordAt(tokens, at + 2)) ? at + 3 : at + 2;
    const which = THE_FISCAL_CALENDAR.has(wordAt(tokens, year)) ? year + 1 : year;
    return /^(?:year|20\d\d)$/.test(wordAt(tokens, which)) ? { from: at, to: which + 1, toDate: true } : undefined;
  }
  if (wordAt(tokens, at) !== "year") return undefined;
  const to = step(tokens, at + 1);
  const date = step(tokens, to + 1);
  return wordAt(tokens, to) === "to" && wordAt(tokens, date) === "date"
    ? { from: at, to: date + 1, toDate: true }
    : undefined;
}
