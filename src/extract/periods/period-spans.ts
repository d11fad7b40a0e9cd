import type { Token } from "../tokens/tokens.ts";
import { shortYear } from "./dates.ts";
import { low, step, yearPartAt } from "./period-parts.ts";
import type { PeriodMention } from "./periods.ts";

/** "9M 2024", "6M25": months counted from the year's start. */
export function monthsAt(tokens: readonly Token[], at: number): PeriodMention | undefined {
  if (tokens[at]!.kind !== "number" || tokens[at + 1]?.kind !== "word") return undefined;
  const kind = { "6": "half", "9": "nine_months" }[tokens[at]!.text] as PeriodMention["kind"];
  const match = /^m(\d\d)?$/.exec(tokens[at + 1]?.low ?? "");
  if (!kind || !match || tokens[at + 1]!.spaced) return undefined;
  const glued = match[1] === undefined ? undefined : shortYear(match[1]);
  const year = glued ?? yearPartAt(tokens, at + 2)?.year;
  if (year === undefined) return undefined;
  return { from: at, to: glued === undefined ? yearPartAt(tokens, at + 2)!.to : at + 2, kind, year };
}

/** "year to date", "YTD", "so far this year": from the fiscal year's start to the end of the document's period. */
export function toDateAt(tokens: readonly Token[], at: number): PeriodMention | undefined {
  if (low(tokens, at) === "ytd") return { from: at, to: at + 1, toDate: true };
  if (low(tokens, at) === "so" && low(tokens, at + 1) === "far") {
    const year = /^(?:this|in)$/.test(low(tokens, at + 2)) ? at + 3 : at + 2;
    const which = /^(?:the|fiscal|calendar)$/.test(low(tokens, year)) ? year + 1 : year;
    return /^(?:year|20\d\d)$/.test(low(tokens, which)) ? { from: at, to: which + 1, toDate: true } : undefined;
  }
  if (low(tokens, at) !== "year") return undefined;
  const to = step(tokens, at + 1);
  const date = step(tokens, to + 1);
  return low(tokens, to) === "to" && low(tokens, date) === "date"
    ? { from: at, to: date + 1, toDate: true }
    : undefined;
}
