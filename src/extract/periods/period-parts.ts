import type { Token } from "../tokens/tokens.ts";
import { isHyphen } from "../tokens/trie.ts";
import { type DateMention, dateAt, shortYear, yearOf } from "./dates.ts";

/** Behind the name of a period: its year and its last day. */

export const ENDED = new Set(["ended", "ending", "to", "through", "end", "ends", "closed", "finished", "bis"]);
export const FISCAL_YEAR = /^(?:fy|cy|gj)(\d\d|\d{4})?$/;

export const low = (tokens: readonly Token[], at: number): string => tokens[at]?.low ?? "";

/** Passes an unspaced hyphen and a wrapped line's end. */
export const step = (tokens: readonly Token[], at: number): number =>
  tokens[at] && ((isHyphen(tokens[at]) && !tokens[at].spaced) || tokens[at].text === "\n") ? at + 1 : at;

/** "2026", "'26", "FY26", "fiscal 2026", "of fiscal year 2026", "of 2026", "of the fiscal year 2026". */
export function yearPartAt(
  tokens: readonly Token[],
  at: number,
): { year?: number; fiscal: boolean; to: number } | undefined {
  let index = step(tokens, at);
  if (/^(?:of|for|in|,|\/)$/.test(low(tokens, index)) || low(tokens, index) === "des") index = step(tokens, index + 1);
  if (/^(?:the|its|our|their|laufenden)$/.test(low(tokens, index))) index++;
  let fiscal = false;
  if (/^(?:fiscal|financial|calendar)$/.test(low(tokens, index))) {
    fiscal = low(tokens, index) !== "calendar";
    index = step(tokens, index + 1);
  }
  if (
    /^(?:year|gesch\u00e4ftsjahr|gesch\u00e4ftsjahres|jahr|jahres)$/.test(low(tokens, index)) &&
    (fiscal || yearOf(tokens[index + 1]) !== undefined)
  )
    index++;
  const short = FISCAL_YEAR.exec(low(tokens, index));
  if (short) {
    if (short[1]) return { ...optionalYear(shortYear(short[1]) ?? Number(short[1])), fiscal: true, to: index + 1 };
    const marked = apostrophe(tokens, index + 1);
    const next = step(tokens, marked);
    const year = yearOf(tokens[next]) ?? (tokens[next]?.kind === "number" ? shortYear(low(tokens, next)) : undefined);
    return year === undefined ? undefined : { year, fiscal: true, to: next + 1 };
  }
  const marked = apostrophe(tokens, index);
  const year = yearOf(tokens[index]) ?? (marked > index ? shortYear(low(tokens, marked)) : undefined);
  if (year !== undefined) return { year, fiscal, to: marked + 1 };
  return fiscal ? { fiscal, to: index } : undefined;
}

const apostrophe = (tokens: readonly Token[], at: number): number =>
  /^['\u2019\u2018]$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.spaced === false ? at + 1 : at;

export const optionalYear = (year: number | undefined): { year?: number } =>
  year !== undefined && year >= 1995 && year <= 2039 ? { year } : {};

/** "ended December 31, 2025", "to December", "(ended Sept. 30)" behind a period's name. */
export function endAt(tokens: readonly Token[], at: number): DateMention | undefined {
  let index = at;
  if (tokens[index]?.text === "(" || tokens[index]?.text === ",") index++;
  if (low(tokens, index) === "period" || low(tokens, index) === "periods") index++;
  if (low(tokens, index) === "that" || low(tokens, index) === "which") index++;
  if (!ENDED.has(low(tokens, index))) return undefined;
  index = step(tokens, index + 1);
  if (/^(?:on|at|of|the|in)$/.test(low(tokens, index))) index++;
  return dateAt(tokens, index);
}
