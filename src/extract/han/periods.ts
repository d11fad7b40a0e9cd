import type { PeriodMention } from "../periods/periods.ts";
import { isDigit, pastSpaces } from "./numerals.ts";

/** A span of time in folded text; places count characters. */
export interface HanPeriod extends PeriodMention {
  /** "2026年3月期": the month in which the fiscal year ends that is named. */
  yearEnds?: number;
  /** "2024年同期", "去年第三季度": the same span of another year. */
  lastYear?: true;
  /** "2021年同期": the same span of another year as the one told before. */
  same?: true;
}

const YEAR =
  /(fy ?)?(20[0-3]\d|[23]\d(?= ?年)) ?(会计年度|财政年度|财年度|财年|年度|年)?|(今年|本年)|(去年|昨年|前年|上年)/y;
const QUARTER =
  /第 ?([1-4一二三四]) ?(?:四半期|财季度|财季|季度|季报|季)|([一二三四])(?:季度|季报|财季)|q ?([1-4])(?!\d)|([1-4])q(?!\w)/y;
const SPAN =
  /(上半年|上半期|上期|前半期|中间期)|(下半年|下半期|下期|后半期)|(前三季度|前三季|前 ?9个月|前九个月|9 ?[个カか]月间?|九个月)|(通期|通年|全年|年度)/y;
const MONTHS = /(0?[1-9]|1[0-2]) ?月?(?:~|-|–|—|至|到|から)(0?[1-9]|1[0-2]) ?月(期|份|季度)?/y;
const YEAR_ENDS = /(\d{1,2}) ?月期/y;
const MONTH = /\d{1,2} ?月(?:份|度)?(?!\d|期|末)/y;
const CUMULATIVE = /(?:の)?累计/y;
const DAY = /(?:(20[0-3]\d) ?年 ?)?(0?[1-9]|1[0-2]) ?月 ?(?:(\d{1,2}) ?日|末)/y;
const TO_DAY = /(?:截至|截止至|截止到|截止)(?:于)? ?/y;
const UNTIL = /(?:に终了する|に终了した|に终わった|に终わる|までの|终了の|缔めの|を末日とする|に缔めた|末の|の)/y;
const LENGTH =
  /(?:止)? ?的? ?(?:(三个月|3 ?个月|3 ?[カか]月间?|四半期|季度|财季)|(六个月|6 ?个月|6 ?[カか]月间?|半年|半期)|(九个月|9 ?个月|9 ?[カか]月间?)|(十二个月|12 ?个月|12 ?[カか]月间?|财年|财政年度|年度|会计年度|事业年度|一年))/y;

const NUMBERS = "一二三四";
const numberOf = (text: string): number => (NUMBERS.includes(text) ? NUMBERS.indexOf(text) + 1 : Number(text));

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

type Part = Pick<HanPeriod, "to" | "kind" | "number" | "ends" | "yearEnds">;
const KINDS = ["quarter", "half", "nine_months", "year"] as const;

const SPANS_OF_MONTHS = new Map([3, 6, 9, 12].map((months, at) => [months, KINDS[at]!]));

/** Months to a kind of period; nobody reports five months. */
function monthsPart(found: RegExpExecArray): Part | undefined {
  const [first, last] = [Number(found[1]), Number(found[2])];
  const kind = SPANS_OF_MONTHS.get(((last - first + 12) % 12) + 1);
  return kind && { to: found.index + found[0].length, kind, ends: { month: last } };
}

/** What stands behind a year, or alone: a quarter, a half, months, a whole year. */
function partAt(text: string, at: number, hasYear: boolean): Part | undefined {
  const months = match(MONTHS, text, at);
  if (months && (months[3] || hasYear || text[at - 1] === "(" || text[at + months[0].length] === "の"))
    return monthsPart(months);
  const ended = hasYear ? match(YEAR_ENDS, text, at) : undefined;
  if (ended) {
    const to = at + ended[0].length;
    const inner = partAt(text, past(text, to), false);
    const yearEnds = Number(ended[1]);
    if (inner?.kind === "quarter" && inner.number !== undefined) return { ...inner, yearEnds };
    return { to: inner?.kind === "year" ? inner.to : to, kind: "year", yearEnds };
  }
  const quarter = match(QUARTER, text, at);
  if (quarter) {
    const to = at + quarter[0].length;
    const number = numberOf(quarter.slice(1).find((group) => group !== undefined)!);
    const cumulative = match(CUMULATIVE, text, to);
    if (cumulative) return { to: to + cumulative[0].length, kind: number === 3 ? "nine_months" : "half", number: 1 };
    return { to, kind: "quarter", number };
  }
  const span = match(SPAN, text, at);
  if (!span || (span[4] === "年度" && !hasYear)) return undefined;
  const to = at + span[0].length;
  if (span[1] || span[2]) return { to, kind: "half", number: span[1] ? 1 : 2 };
  return span[3] ? { to, kind: "nine_months" } : { to, kind: "year" };
}

/** Passes what may stand between a year and its part. */
function past(text: string, at: number): number {
  let end = pastSpaces(text, at);
  if (text[end] === "の" || text[end] === "的") end = pastSpaces(text, end + 1);
  return end;
}

/** The period that begins at a place of folded text. */
export function periodAt(text: string, at: number): HanPeriod | undefined {
  const until = match(TO_DAY, text, at);
  if (until) return endedAt(text, at, at + until[0].length, true);
  return endedAt(text, at, at, false) ?? namedAt(text, at);
}

/** By its year and its name, or one of them. */
function namedAt(text: string, at: number): HanPeriod | undefined {
  const year = match(YEAR, text, at);
  if (!year) {
    const part = partAt(text, at, false);
    if (part) return { from: at, ...part };
    const month = match(MONTH, text, at);
    return month && { from: at, to: at + month[0].length, apart: true };
  }
  return withYear(text, at, year);
}

function withYear(text: string, at: number, year: RegExpExecArray): HanPeriod | undefined {
  const after = past(text, at + year[0].length);
  const part = partAt(text, after, true);
  if (year[2] === undefined) return part && { from: at, ...part, ...(year[5] ? { lastYear: true as const } : {}) };
  const number = Number(year[2].length === 2 ? `20${year[2]}` : year[2]);
  const fiscal = year[1] !== undefined || (year[3] !== undefined && year[3] !== "年");
  const named = { year: number, ...(fiscal ? { fiscal } : {}) };
  if (part) return { from: at, ...part, ...named };
  if (text.startsWith("同期", after)) return { from: at, to: after + 2, kind: "quarter", same: true, ...named };
  const to = at + year[0].length;
  if (fiscal) return { from: at, to, kind: "year", ...named };
  // "2024年9月" is a month.
  if (year[3] === undefined || isDigit(text.charCodeAt(pastSpaces(text, to)))) return undefined;
  return { from: at, to, kind: "year", bareYear: true, ...named };
}

/** "截至2023年3月31日的三个月", "2025年6月30日に終わった四半期"; with what it is called behind it. */
function endedAt(text: string, from: number, at: number, introduced: boolean): HanPeriod | undefined {
  const day = match(DAY, text, at);
  if (!day) return undefined;
  let to = at + day[0].length;
  const until = match(UNTIL, text, to);
  if (!introduced && !until) return undefined;
  if (until) to += until[0].length;
  const ends = {
    month: Number(day[2]),
    ...(day[3] ? { day: Number(day[3]) } : {}),
    ...(day[1] ? { year: Number(day[1]) } : {}),
  };
  const length = match(LENGTH, text, to);
  if (length) {
    const kind = KINDS[length.slice(1).findIndex((group) => group !== undefined)]!;
    return { from, to: to + length[0].length, kind, ends };
  }
  const named = namedAt(text, past(text, to));
  return named && !named.ends && named.kind !== undefined ? { ...named, from, ends } : undefined;
}
