import { isListed, wordSet } from "../tokens/lexicon.ts";
import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { isHyphen } from "../tokens/trie.ts";
import { oneOf } from "../tokens/words.ts";

const ST_ND_ETC = oneOf("st nd rd th");

/** A day or a month as a text names it; token indexes, end exclusive. */
export interface DateMention {
  to: number;
  month: number;
  day?: number;
  year?: number;
}

const MONTHS: Record<string, number> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
  januar: 1,
  februar: 2,
  m\u00e4rz: 3,
  mai: 5,
  juni: 6,
  juli: 7,
  oktober: 10,
  dezember: 12,
};

const MONTH_NUMBERS = new Map<string, number>(Object.entries(MONTHS));

/** Months by name, in all their forms. */
export const MONTH_NAMES = [...MONTH_NUMBERS.keys()];
const MONTH_WORDS = wordSet(MONTH_NAMES);

export const monthOf = (token: Token | undefined): number | undefined =>
  token !== undefined && isListed(token.known, MONTH_WORDS) && token.text.charCodeAt(0) !== token.low.charCodeAt(0)
    ? MONTH_NUMBERS.get(token.low)
    : undefined;

/** Four digits that can be a year of business news. */
export function yearOf(token: Token | undefined): number | undefined {
  if (token?.kind !== "number" || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  return year >= 1995 && year <= 2039 ? year : undefined;
}

/** "26" after an apostrophe or glued to FY. */
export function shortYear(text: string): number | undefined {
  if (!/^\d\d$/.test(text)) return undefined;
  const year = 2000 + Number(text);
  return year >= 2015 && year <= 2039 ? year : undefined;
}

function dayOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  const digits = token.kind === "number" ? token.text : "";
  if (digits.length === 0 || digits.length > 2) return undefined;
  const day = Number(digits);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** "December 31, 2025", "Dec. 31", "31 December 2025", "December 2025", "2025-12-31" at token `at`. */
export function dateAt(tokens: readonly Token[], at: number): DateMention | undefined {
  const iso = isoAt(tokens, at) ?? slashedAt(tokens, at);
  if (iso) return iso;
  const first = dayOf(tokens[at]);
  if (first !== undefined) {
    let index = at + 1;
    if (ST_ND_ETC.has(wordAt(tokens, index))) index++;
    if (textAt(tokens, index) === "." || wordAt(tokens, index) === "of") index++;
    const month = monthOf(tokens[index]);
    return month === undefined ? undefined : withYear(tokens, index + 1, { month, day: first });
  }
  const month = monthOf(tokens[at]);
  if (month === undefined) return undefined;
  let index = at + 1;
  if (textAt(tokens, index) === ".") index++;
  const day = dayOf(tokens[index]);
  if (day !== undefined) {
    index++;
    if (ST_ND_ETC.has(wordAt(tokens, index))) index++;
    return withYear(tokens, index, { month, day });
  }
  return withYear(tokens, index, { month });
}

function withYear(tokens: readonly Token[], at: number, date: { month: number; day?: number }): DateMention {
  let index = at;
  if (textAt(tokens, index) === "," || textAt(tokens, index) === ".") index++;
  const year = yearOf(tokens[index]);
  if (year !== undefined) return { ...date, year, to: index + 1 };
  // "Aug 8 (2022)"
  const noted = textAt(tokens, at) === "(" && textAt(tokens, at + 2) === ")" ? yearOf(tokens[at + 1]) : undefined;
  return noted === undefined ? { ...date, to: at } : { ...date, year: noted, to: at + 3 };
}

/** "11/04/2025", as American pages write it. */
function slashedAt(tokens: readonly Token[], at: number): DateMention | undefined {
  const year = yearOf(tokens[at + 4]);
  if (year === undefined || textAt(tokens, at + 1) !== "/" || textAt(tokens, at + 3) !== "/") return undefined;
  const month = Number(tokens[at]?.text);
  const day = Number(tokens[at + 2]?.text);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { to: at + 5, year, month, day } : undefined;
}

function isoAt(tokens: readonly Token[], at: number): DateMention | undefined {
  const year = yearOf(tokens[at]);
  const joint = tokens[at + 1];
  if (year === undefined || !joint || !(isHyphen(joint) || joint.text === "/") || tokens[at + 3]?.text !== joint.text)
    return undefined;
  const month = Number(tokens[at + 2]?.text);
  const day = Number(tokens[at + 4]?.text);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return { to: at + 5, year, month, day };
}

/** Day as `YYYY-MM-DD`; the month's last day where only the month is known. */
export function dayText(year: number, month: number, day?: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const used = Math.min(day ?? last, last);
  return `${year}-${String(month).padStart(2, "0")}-${String(used).padStart(2, "0")}`;
}
