import { longestWord } from "./lexicon.ts";
import { type HanMoney, moneyAt } from "./money.ts";
import { endOfDigits, isDigit } from "./numerals.ts";
import { type HanPeriod, periodAt } from "./periods.ts";
import { type Sense, WORDS } from "./words.ts";

/** A company or firm that a text names; "other" is any but the subject. */
export interface Named {
  from: number;
  to: number;
  is: "own" | "other";
}

export type Meaning =
  | Sense
  | { is: "money"; money: HanMoney }
  | { is: "period"; period: HanPeriod }
  | { is: "percent" }
  /** Words that the grammar does not know: what stands behind them is not linked over them. */
  | { is: "gap" }
  | { is: "own" | "other" }
  /** A line's end, or an empty line. */
  | { is: "line-end"; blank: boolean };

/** What stands at a place of a text; places count characters, end exclusive. */
export type Piece = Meaning & { from: number; to: number };

const PERCENT = /\d[\d.,]{0,12} ?(?:%|割|倍|个百分点|百分点|ポイント)/y;
const DATE = /(?:20\d\d ?年 ?)?(?:\d{1,2} ?月 ?)?\d{1,2} ?日(?!元)/y;
const LINES = /\n\s*/y;
const LATIN = /[a-z][a-z0-9&'_-]*/y;
const MAY_BEGIN_PERIOD = new Set("0123456789第截fq一二三四上下前九通全年今本去昨中后");
const MAY_BEGIN_MONEY = new Set("0123456789$€£¥uchnarsn人美港新");

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isLatin = (code: number): boolean => isLetter(code) || isDigit(code);
const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30fe && code !== 0x30fb;

/** A word of letters that go on before it or behind it is none; one may follow on another that is known. */
function isWhole(text: string, from: number, to: number, follows: boolean): boolean {
  const [before, first] = [text.charCodeAt(from - 1), text.charCodeAt(from)];
  const [last, behind] = [text.charCodeAt(to - 1), text.charCodeAt(to)];
  if (!follows && ((isLatin(before) && isLatin(first)) || (isKatakana(before) && isKatakana(first)))) return false;
  return !(isLetter(last) && isLetter(behind));
}

function end(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The longest thing that the grammar knows at a place. */
function knownAt(text: string, at: number, before: Piece | undefined): Piece | undefined {
  const character = text[at]!;
  const found: Piece[] = [];
  if (MAY_BEGIN_MONEY.has(character)) {
    const money = moneyAt(text, at);
    if (money) found.push({ is: "money", money, from: at, to: money.to });
  }
  if (MAY_BEGIN_PERIOD.has(character)) {
    const period = periodAt(text, at);
    if (period) found.push({ is: "period", period, from: at, to: period.to });
  }
  if (isDigit(text.charCodeAt(at))) {
    const percent = end(PERCENT, text, at);
    if (percent !== undefined) found.push({ is: "percent", from: at, to: percent });
    const date = end(DATE, text, at);
    if (date !== undefined) found.push({ is: "glue", from: at, to: date });
  }
  const word = longestWord(WORDS, text, at);
  if (word && isWhole(text, at, word.to, before?.to === at && before.is !== "gap"))
    found.push({ ...word.value, from: at, to: word.to });
  return found.reduce<Piece | undefined>((best, one) => (best && best.to >= one.to ? best : one), undefined);
}

/** Folded text to pieces in one walk. */
export function cut(text: string, names: readonly Named[]): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  let at = 0;
  while (at < text.length) {
    while (next < names.length && names[next]!.from < at) next++;
    const name = names[next]?.from === at ? names[next] : undefined;
    if (name) pieces.push({ is: name.is, from: at, to: name.to });
    else pushAt(text, at, pieces);
    at = Math.max(at + 1, pieces.at(-1)?.to ?? 0);
  }
  return pieces;
}

/** "Inc." ends no sentence; "-850万美元" is below zero. */
function markAt(text: string, at: number): "glue" | "stop" | "negative" | undefined {
  if (text[at] === ".") return isLatin(text.charCodeAt(at - 1)) ? "glue" : "stop";
  if (text[at] !== "-" || isDigit(text.charCodeAt(at - 1))) return undefined;
  return isDigit(text.charCodeAt(at + 1)) || text[at + 1] === "$" ? "negative" : undefined;
}

/** " - 公司总营收为…[272] - 净亏损为…": a list whose lines were put behind each other. */
const isBullet = (text: string, at: number): boolean =>
  text[at] === "-" && text[at - 1] === " " && text[at + 1] === " " && !NOT_LISTED.test(text.slice(at + 2, at + 3));
const NOT_LISTED = /[\d$ -]/;

function pushAt(text: string, at: number, pieces: Piece[]): void {
  if (text[at] === "\n") {
    const to = end(LINES, text, at) ?? at + 1;
    pieces.push({ is: "line-end", blank: text.slice(at, to).split("\n").length > 2, from: at, to });
    return;
  }
  if (text.charCodeAt(at) <= 32) return;
  if (isBullet(text, at)) {
    pieces.push({ is: "line-end", blank: false, from: at, to: at + 1 });
    return;
  }
  const last = pieces.at(-1);
  const mark = markAt(text, at);
  if (mark) {
    pieces.push({ is: mark, from: at, to: at + 1 });
    return;
  }
  const known = knownAt(text, at, last);
  if (known) {
    pieces.push(known);
    return;
  }
  const to = isDigit(text.charCodeAt(at)) ? endOfDigits(text, at) : (end(LATIN, text, at) ?? at + 1);
  if (last?.is === "gap" && last.to === at) last.to = to;
  else pieces.push({ is: "gap", from: at, to });
}
