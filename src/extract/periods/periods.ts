import { isListed, wordSet } from "../tokens/lexicon.ts";
import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin } from "../tokens/walk.ts";
import { oneOf, SCALES } from "../tokens/words.ts";
import { MONTH_COUNTS, mayBegin, mayBeginPeriod } from "./beginnings.ts";
import { type DateMention, monthOf, shortYear, yearOf } from "./dates.ts";
import { monthSpanAt } from "./month-span.ts";
import { oddSpanAt } from "./odd-span.ts";
import { isFirstEver, ordinalAt } from "./ordinals.ts";
import { AWAY, endAt, FISCAL_YEAR, ofCalendar, optionalYear, ownYearEnd, step, yearPartAt } from "./period-parts.ts";
import { monthsAt, quartersIn, toDateAt } from "./period-spans.ts";
import { isForTheYear, isWholeOf, ofLastYear, type Relative, relativeAt } from "./relative.ts";

const THE_ITS = oneOf("the its");
const QUARTER_QUARTERLY_ETC = oneOf(
  "quarter quarterly quarters quartal quartals geschäftsquartal geschäftsquartals qtr",
);
const HALF_HALBJAHR_HALBJAHRES = oneOf("half halbjahr halbjahres");
const YEAR_WORD = oneOf("year");
const MONTH_MONTHS = oneOf("month months");
const YEAR_YEARS = oneOf("year years");
const GESCHAFTSJAHR_GESCHAFTSJAHRES_GESAMTJAHR = oneOf("geschäftsjahr geschäftsjahres gesamtjahr");
const REVENUE_REVENUES_ETC = oneOf("revenue revenues net sales");
const ENDED_CLOSED = oneOf("ended closed");
const DOLLAR_US = oneOf("$ us$");
const DOLLAR_EURO_POUND = oneOf("$ € £");
const OF_IN = oneOf("of in");
const S_APOSTROPHE = oneOf("'s '");

/** A span of time as a text names it. Token indexes, end exclusive. */
export interface PeriodMention {
  from: number;
  to: number;
  kind?: "quarter" | "half" | "nine_months" | "year";
  /** 1 to 4 for a quarter, 1 or 2 for a half. */
  number?: number;
  year?: number;
  /** Said to be fiscal: "Q2 FY26", "fiscal 2025". */
  fiscal?: boolean;
  ends?: Omit<DateMention, "to">;
  relative?: Relative;
  /** "year to date". */
  toDate?: boolean;
  /** Only measures a change: "year over year". */
  measure?: boolean;
  /** No role of a quarter has it: "six months before", "the whole of last year". */
  apart?: true;
  /** A year that stands alone: "in 2024". */
  bareYear?: boolean;
}

/** "the interim chief executive" holds no half-year. */
const OFFICE = oneOf("boss ceo chief cfo coo chair chairman president head director leader co");

const COUNT_WORDS = wordSet(Object.keys(MONTH_COUNTS));
const countOf = (token: Token | undefined): PeriodMention["kind"] =>
  token && isListed(token.known, COUNT_WORDS) ? MONTH_COUNTS[token.low] : undefined;

const SHORT = /^(?:f?q([1-4])|([1-4])q|h([12])|([12])h)(?:fy)?(\d\d|\d{4})?$/;
/** Adds what stands behind the name of a period: its year and its last day, in either order. */
function complete(tokens: readonly Token[], mention: PeriodMention): PeriodMention {
  let found = mention;
  for (let round = 0; round < 2; round++) {
    const part = found.year === undefined || round === 0 ? yearPartAt(tokens, found.to) : undefined;
    if (part && found.year === undefined)
      found = {
        ...found,
        to: part.to,
        ...(part.year === undefined ? {} : { year: part.year }),
        ...(part.fiscal ? { fiscal: true } : {}),
        ...ofCalendar(found, part),
      };
    const end = found.ends ? undefined : endAt(tokens, found.to);
    if (end) {
      const { to, ...ends } = end;
      found = { ...found, to, ends };
    }
  }
  if (found.kind !== "quarter" || found.year !== undefined || found.ends) return found;
  const own = ownYearEnd(tokens, found.to);
  return own === undefined ? borrowYear(tokens, found) : { ...found, to: own };
}

/** "fourth quarter and full year 2025": the year behind belongs to both. */
function borrowYear(tokens: readonly Token[], found: PeriodMention): PeriodMention {
  const joint = wordAt(tokens, found.to);
  if (joint !== "and" && joint !== "&") return found;
  const index = THE_ITS.has(wordAt(tokens, found.to + 1)) ? found.to + 2 : found.to + 1;
  if (index >= tokens.length) return found;
  const next = namedAt(tokens, index) ?? shortAt(tokens, index);
  const whole = next && complete(tokens, next);
  if (whole?.kind !== "year") return found;
  if (whole.year !== undefined) return { ...found, year: whole.year };
  return whole.ends?.year === undefined ? found : { ...found, ends: whole.ends };
}

const CLOSES = oneOf(". , ; )");
const QUARTERS = oneOf("quarter q1 q2 q3 q4");
/** How far back the quarter is named that an ordinal alone stands beside. */
const BESIDE = 30;

/** "$60 million in the fourth quarter of last year, after $72 million in the third": an ordinal alone. */
function ellipticAt(tokens: readonly Token[], at: number): PeriodMention | undefined {
  const ordinal =
    wordAt(tokens, at - 1) === "the" && wordAt(tokens, at - 2) === "in" ? ordinalAt(tokens, at) : undefined;
  if (!ordinal || !SCALES.has(wordAt(tokens, at - 3)) || !CLOSES.has(textAt(tokens, ordinal.to))) return undefined;
  if (!anyWithin(tokens, at - BESIDE, at, QUARTERS)) return undefined;
  return { from: at, to: ordinal.to, kind: "quarter", number: ordinal.number };
}

/** "first quarter", "fiscal third quarter", "second half", "first nine months". */
function spelledAt(tokens: readonly Token[], at: number): PeriodMention | undefined {
  const fiscal = wordAt(tokens, at) === "fiscal";
  const ordinal = ordinalAt(tokens, fiscal ? step(tokens, at + 1) : at);
  if (!ordinal) return undefined;
  let index = step(tokens, ordinal.to);
  if (
    wordAt(tokens, index) === "fiscal" ||
    wordAt(tokens, index) === "financial" ||
    wordAt(tokens, index) === "calendar"
  )
    index = step(tokens, index + 1);
  const noun = wordAt(tokens, index);
  const base = { from: at, to: index + 1, number: ordinal.number, ...(fiscal ? { fiscal } : {}) };
  if (ordinal.number === 1 && isFirstEver(tokens, index)) return undefined;
  if (QUARTER_QUARTERLY_ETC.has(noun)) return { ...base, kind: "quarter" };
  if (HALF_HALBJAHR_HALBJAHRES.has(noun) && ordinal.number <= 2) {
    const yearWord = YEAR_WORD.has(wordAt(tokens, step(tokens, index + 1)));
    return { ...base, kind: "half", to: yearWord ? step(tokens, index + 1) + 1 : base.to };
  }
  const quarters = ordinal.number === 1 ? quartersIn(tokens, index) : undefined;
  if (quarters) return { from: at, ...quarters, number: 1, ...(fiscal ? { fiscal } : {}) };
  const count = MONTH_COUNTS[noun];
  if (!count || !MONTH_MONTHS.has(wordAt(tokens, step(tokens, index + 1)))) return undefined;
  const to = step(tokens, index + 1) + 1;
  if (ordinal.number === 1) return { ...base, kind: count, to };
  // "the final three months of 2025": its fourth quarter.
  if (ordinal.number === 4 && count === "quarter") return { ...base, kind: count, to };
  return undefined;
}

/** "three months ended …", "six-month", "quarter ended …", "December quarter", "year ended …", "full year". */
function namedAt(tokens: readonly Token[], at: number): PeriodMention | undefined {
  const word = wordAt(tokens, at);
  const next = step(tokens, at + 1);
  const count = countOf(tokens[at]);
  if (count && MONTH_MONTHS.has(wordAt(tokens, next)))
    return AWAY.has(wordAt(tokens, next + 1))
      ? { from: at, to: next + 2, apart: true }
      : { from: at, to: next + 1, kind: count };
  const month = monthOf(tokens[at]);
  if (month !== undefined) {
    const year = yearOf(tokens[next]);
    const noun = year === undefined ? next : next + 1;
    if (wordAt(tokens, noun) === "quarter")
      return { from: at, to: noun + 1, kind: "quarter", ends: { month, ...(year === undefined ? {} : { year }) } };
  }
  if (word === "quarter" && endAt(tokens, at + 1)) return { from: at, to: at + 1, kind: "quarter" };
  const interim = word === "interim" && !OFFICE.has(wordAt(tokens, at + 1));
  if ((word === "half" && wordAt(tokens, next) === "year") || word === "halbjahr" || interim)
    return { from: at, to: word === "half" ? next + 1 : at + 1, kind: "half" };
  if ((word === "full" || word === "fiscal" || word === "financial") && YEAR_YEARS.has(wordAt(tokens, next)))
    return { from: at, to: next + 1, kind: "year", ...(word === "full" ? {} : { fiscal: true }) };
  if (word === "year" && (endAt(tokens, at + 1) || isForTheYear(tokens, at)))
    return { from: at, to: at + 1, kind: "year" };
  if (word === "year" && isWholeYear(tokens, at)) return { from: at, to: at + 1, kind: "year" };
  const inGerman = GESCHAFTSJAHR_GESCHAFTSJAHRES_GESAMTJAHR.has(word) ? yearOf(tokens[next]) : undefined;
  if (inGerman !== undefined) return { from: at, to: next + 1, kind: "year", year: inGerman, fiscal: true };
  if (word === "annual" && REVENUE_REVENUES_ETC.has(wordAt(tokens, next)))
    return { from: at, to: at + 1, kind: "year" };
  if (word === "fiscal" && yearOf(tokens[next]) !== undefined)
    return { from: at, to: next + 1, kind: "year", year: yearOf(tokens[next])!, fiscal: true };
  return undefined;
}

/** "The year ended with a net loss of", "of the year's $235.1 million". */
const isWholeYear = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === "the" &&
  ((ENDED_CLOSED.has(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === "with") ||
    (wordAt(tokens, at + 1) === "'s" && DOLLAR_US.has(wordAt(tokens, at + 2))));

/** "Q1", "1Q26", "H1", "FY2025". */
function shortAt(tokens: readonly Token[], at: number): PeriodMention | undefined {
  const token = tokens[at]!;
  if (token.kind !== "word") return undefined;
  const year = FISCAL_YEAR.exec(token.low);
  if (year && token.text[0] !== token.low[0]) {
    const part = yearPartAt(tokens, at);
    if (part?.year !== undefined) return { from: at, to: part.to, kind: "year", year: part.year, fiscal: true };
  }
  const match = SHORT.exec(token.low);
  if (!match) return undefined;
  const number = Number(match[1] ?? match[2] ?? match[3] ?? match[4]);
  if (match[5] !== undefined && match[5].length === 2 && shortYear(match[5]) === undefined) return undefined;
  const written = match[5] === undefined ? undefined : (shortYear(match[5]) ?? Number(match[5]));
  const fiscal = wordAt(tokens, at - 1) === "fiscal" ? { fiscal: true } : {};
  const kind = match[1] || match[2] ? "quarter" : "half";
  return { from: at, to: at + 1, kind, number, ...optionalYear(written), ...fiscal };
}

/** "three and six months ended", "second and third quarters of 2024": the first of two periods named together. */
function pairAt(tokens: readonly Token[], at: number): PeriodMention | undefined {
  const joint = wordAt(tokens, at + 1);
  if (joint !== "and" && joint !== "or") return undefined;
  const count = countOf(tokens[at]);
  const second = namedAt(tokens, at + 2) ?? spelledAt(tokens, at + 2);
  if (!second) return undefined;
  const whole = complete(tokens, second);
  const shared = {
    ...(whole.year === undefined ? {} : { year: whole.year }),
    ...(whole.fiscal ? { fiscal: true } : {}),
  };
  if (count && whole.kind !== undefined && whole.number === undefined)
    return { from: at, to: at + 1, kind: count, ...shared, ...(whole.ends ? { ends: whole.ends } : {}) };
  const ordinal = ordinalAt(tokens, at);
  return ordinal && whole.number !== undefined && whole.kind
    ? { from: at, to: at + 1, kind: whole.kind, number: ordinal.number, ...shared }
    : undefined;
}

/** A year in front of a period's name: "2026 first-quarter", "FY2026 Q2", "2025's third quarter". */
function yearFirst(tokens: readonly Token[], at: number): PeriodMention | undefined {
  const word = wordAt(tokens, at);
  const fiscal = word === "fiscal" || (tokens[at]!.kind === "word" && FISCAL_YEAR.test(word));
  if (!fiscal && yearOf(tokens[at]) === undefined) return undefined;
  const part = yearPartAt(tokens, at);
  if (part?.year === undefined) return undefined;
  const index = step(tokens, S_APOSTROPHE.has(wordAt(tokens, part.to)) ? part.to + 1 : part.to);
  if (index >= tokens.length) return undefined;
  const named = shortAt(tokens, index) ?? spelledAt(tokens, index) ?? lastAt(tokens, index);
  if (named?.number === undefined || named.year !== undefined) return undefined;
  return { ...named, from: at, year: part.year, ...(part.fiscal ? { fiscal: true } : {}) };
}

/** The period at token `at`, the longest reading first; undefined where none begins. */
export function periodAt(tokens: readonly Token[], at: number): PeriodMention | undefined {
  const token = tokens[at]!;
  if ((token.kind !== "word" && token.kind !== "number") || !mayBeginPeriod(token)) return undefined;
  const last = token.low === "last" ? lastOfYear(tokens, at) : undefined;
  if (last) return last;
  const relative = relativeAt(tokens, at);
  if (relative && isWholeOf(tokens, at, relative.to)) return { ...relative, apart: true };
  if (relative) return itsQuarter(tokens, relative) ?? withYearOnly(tokens, relative);
  const whole = toDateAt(tokens, at) ?? oddSpanAt(tokens, at);
  if (whole) return whole;
  if (!mayBegin(token) && monthOf(token) === undefined) return undefined;
  const found =
    pairAt(tokens, at) ??
    monthsAt(tokens, at) ??
    monthSpanAt(tokens, at) ??
    yearFirst(tokens, at) ??
    shortAt(tokens, at) ??
    spelledAt(tokens, at) ??
    namedAt(tokens, at) ??
    ellipticAt(tokens, at);
  if (found) return found.to === at + 1 && pairAt(tokens, at) ? found : ofLastYear(tokens, complete(tokens, found));
  const year = yearOf(token);
  const priced = DOLLAR_EURO_POUND.has(tokens[at - 1]?.text ?? "") || wordAt(tokens, at + 1) === "-";
  if (year === undefined || priced) return undefined;
  return { from: at, to: at + 1, kind: "year", year, ...(isWholeOf(tokens, at, at + 1) ? {} : { bareYear: true }) };
}

/** "last quarter", "last three months": the fourth of the year that stands beside. */
function lastAt(tokens: readonly Token[], at: number): PeriodMention | undefined {
  if (wordAt(tokens, at) !== "last") return undefined;
  const first = step(tokens, at + 1);
  const months = countOf(tokens[first]) === "quarter" && MONTH_MONTHS.has(wordAt(tokens, step(tokens, first + 1)));
  const to = months ? step(tokens, first + 1) + 1 : first + 1;
  return months || wordAt(tokens, first) === "quarter" ? { from: at, to, kind: "quarter", number: 4 } : undefined;
}

/** "the last quarter of 2025", "the last three months of last year": its fourth, not the one before. */
function lastOfYear(tokens: readonly Token[], at: number): PeriodMention | undefined {
  const fourth = lastAt(tokens, at);
  // "In the last quarter alone", beside a year.
  if (fourth && wordAt(tokens, at - 1) === "the" && wordAt(tokens, fourth.to) === "alone") return fourth;
  if (!fourth || !OF_IN.has(wordAt(tokens, fourth.to))) return undefined;
  const found = ofLastYear(tokens, complete(tokens, fourth));
  return found.year !== undefined || found.relative ? found : undefined;
}

/** "last year's first quarter", "the year-ago third quarter": known by its distance. */
function itsQuarter(tokens: readonly Token[], relative: PeriodMention): PeriodMention | undefined {
  if (relative.relative !== "prior_year" || relative.measure) return undefined;
  const at = S_APOSTROPHE.has(wordAt(tokens, relative.to)) ? relative.to + 1 : relative.to;
  const quarter = at < tokens.length ? spelledAt(tokens, at) : undefined;
  return quarter?.kind === "quarter" && quarter.number !== undefined
    ? { ...relative, to: quarter.to, kind: "quarter", number: quarter.number }
    : undefined;
}

/** "the same quarter of 2024", "the prior-year quarter ended …" */
function withYearOnly(tokens: readonly Token[], relative: PeriodMention): PeriodMention {
  if (relative.relative === "current") return relative;
  const part = yearPartAt(tokens, relative.to);
  return part?.year !== undefined ? { ...relative, to: part.to, year: part.year } : relative;
}
