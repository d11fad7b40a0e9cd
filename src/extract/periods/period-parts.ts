import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { isHyphen } from "../tokens/trie.ts";
import { skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { type DateMention, dateAt, shortYear, yearOf } from "./dates.ts";
import type { PeriodMention } from "./periods.ts";

const OF_FOR_ETC = oneOf("of for in , /");
const THE_ITS_ETC = oneOf("the its our their laufenden");
const FISCAL_FINANCIAL_CALENDAR = oneOf("fiscal financial calendar");
const YEAR_GESCHAFTSJAHR_ETC = oneOf("year geschäftsjahr geschäftsjahres jahr jahres");
const APOSTROPHE_APOSTROPHE_QUOTE_1 = oneOf("' ’ ‘");
const ON_AT_ETC = oneOf("on at of the in end");

/** Behind the name of a period: its year and its last day. */

export const ENDED = new Set(["ended", "ending", "to", "through", "end", "ends", "closed", "finished", "bis"]);
export const FISCAL_YEAR = /^(?:fy|cy|gj)(\d\d|\d{4})?$/;

/** Passes an unspaced hyphen and a wrapped line's end. */
export const step = (tokens: readonly Token[], at: number): number =>
  tokens[at] && ((isHyphen(tokens[at]) && !tokens[at].spaced) || tokens[at].text === "\n") ? at + 1 : at;

/** "2026", "'26", "FY26", "fiscal 2026", "of fiscal year 2026", "of 2026", "of the fiscal year 2026". */
export function yearPartAt(
  tokens: readonly Token[],
  at: number,
): { year?: number; fiscal: boolean; calendar?: true; to: number } | undefined {
  let index = step(tokens, at);
  if (OF_FOR_ETC.has(wordAt(tokens, index)) || wordAt(tokens, index) === "des") index = step(tokens, index + 1);
  if (THE_ITS_ETC.has(wordAt(tokens, index))) index++;
  let fiscal = false;
  const calendar = wordAt(tokens, index) === "calendar" ? { calendar: true as const } : {};
  if (FISCAL_FINANCIAL_CALENDAR.has(wordAt(tokens, index))) {
    fiscal = wordAt(tokens, index) !== "calendar";
    index = step(tokens, index + 1);
  }
  if (YEAR_GESCHAFTSJAHR_ETC.has(wordAt(tokens, index)) && (fiscal || yearOf(tokens[index + 1]) !== undefined)) index++;
  const short = FISCAL_YEAR.exec(wordAt(tokens, index));
  if (short) {
    if (short[1]) return { ...optionalYear(shortYear(short[1]) ?? Number(short[1])), fiscal: true, to: index + 1 };
    const marked = apostrophe(tokens, index + 1);
    const next = step(tokens, marked);
    const year =
      yearOf(tokens[next]) ?? (tokens[next]?.kind === "number" ? shortYear(wordAt(tokens, next)) : undefined);
    return year === undefined ? undefined : { year, fiscal: true, to: next + 1 };
  }
  const marked = apostrophe(tokens, index);
  const year = yearOf(tokens[index]) ?? (marked > index ? shortYear(wordAt(tokens, marked)) : undefined);
  if (year !== undefined) return { year, fiscal, ...calendar, to: marked + 1 };
  return fiscal ? { fiscal, to: index } : undefined;
}

/** "the fourth quarter of calendar 2025" is known by its last month, whichever the company's own is. */
export const ofCalendar = (
  { kind, number }: PeriodMention,
  { calendar, year }: NonNullable<ReturnType<typeof yearPartAt>>,
): Pick<PeriodMention, "ends"> =>
  calendar && kind === "quarter" && number !== undefined && year !== undefined
    ? { ends: { month: 3 * number, year } }
    : {};

const apostrophe = (tokens: readonly Token[], at: number): number =>
  APOSTROPHE_APOSTROPHE_QUOTE_1.has(tokens[at]?.text ?? "") && tokens[at + 1]?.spaced === false ? at + 1 : at;

export const optionalYear = (year: number | undefined): { year?: number } =>
  year !== undefined && year >= 1995 && year <= 2039 ? { year } : {};

/** What kind of period a number of months is called: "the six-month transition period". */
const WHICH = oneOf("transition transitional stub reporting accounting fiscal financial interim shortened full");
const PERIOD_PERIODS = oneOf("period periods");

/** Passes "period", "reporting period", "transition period" behind a number of months. */
function overPeriod(tokens: readonly Token[], at: number): number {
  const noun = skipOver(tokens, at, WHICH, 2);
  return PERIOD_PERIODS.has(wordAt(tokens, noun)) ? noun + 1 : at;
}

/** "ended December 31, 2025", "to December", "(ended Sept. 30)" behind a period's name. */
export function endAt(tokens: readonly Token[], at: number): DateMention | undefined {
  let index = at;
  if (textAt(tokens, index) === "(" || textAt(tokens, index) === ",") index++;
  index = overPeriod(tokens, index);
  if (wordAt(tokens, index) === "that" || wordAt(tokens, index) === "which") index++;
  if (!ENDED.has(wordAt(tokens, index))) return undefined;
  index = step(tokens, index + 1);
  return dateAt(tokens, skipOver(tokens, index, ON_AT_ETC, 3));
}

/** How far off, behind a span: "six months before", "the year earlier". */
export const AWAY = oneOf("before earlier ago prior previously back later");
const THIS_ITS = oneOf("the its this");
const FISCAL = oneOf("fiscal financial calendar current business same");

/** "the first quarter [of the year]": the year that the text is in; "of the year before" is another. Where it ends. */
export function ownYearEnd(tokens: readonly Token[], at: number): number | undefined {
  if (wordAt(tokens, at) !== "of" || !THIS_ITS.has(wordAt(tokens, at + 1))) return undefined;
  const year = skipOver(tokens, at + 2, FISCAL, 2);
  return wordAt(tokens, year) === "year" && !AWAY.has(wordAt(tokens, year + 1)) ? year + 1 : undefined;
}
