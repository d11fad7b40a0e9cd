import { remembering } from "../../lib/index.ts";

/**
 * The pieces of a period as the head of a column states them: "Three Months Ended" in one row, "March 31,"
 * below it, "2026" below that. Each row of the head may give some of them.
 */
export interface HeadPieces {
  /** 3, 6, 9 or 12. */
  months?: number;
  /** Number of a fiscal quarter or half; `months` tells which. */
  number?: number;
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Whole names and their usual short forms, with the endings of the languages of our tables: "decision 12" is no date. */
const NAMES =
  "jan(?:uary?|vier|eiro)?|feb(?:ruary?|rero)?|mar(?:ch|zo|s)?|apr(?:ile?)?|mayo?|jun[ei]?|jun(?:io|ho)|jul[yi]?|" +
  "jul(?:io|ho)|aug(?:ust)?|sep(?:t(?:ember|iembre|embre)?)?|oct(?:ober|ubre|obre)?|nov(?:ember|iembre|embr[eo])?|" +
  "dec(?:ember|embre)?";
const MONTH = `(${NAMES})\\.?`;
const YEAR = "(?:fy?\\s?|fiscal (?:year )?|cy\\s?)?['\u2019]?(20\\d\\d|\\d\\d)\\b";
const NUMBERS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
};

const DURATION = /\b(three|six|nine|twelve|3|6|9|12)[\s-]{0,2}months?\b/;
const WEEKS =
  /\b(13|14|26|27|39|40|52|53|thirteen|fourteen|twenty[\s-]six|twenty[\s-]seven|thirty[\s-]nine|forty|fifty[\s-]two|fifty[\s-]three)[\s-]{0,2}weeks?\b/;

/** 13 or 14 weeks are a quarter, 26 or 27 a half, and so on. */
const SPELLED_WEEKS: [RegExp, number][] = [
  [/^(?:13|14|thirteen|fourteen)$/, 3],
  [/^(?:26|27|twenty)/, 6],
  [/^(?:39|40|thirty|forty)/, 9],
];
const monthsOfWeeks = (weeks: string): number => SPELLED_WEEKS.find(([pattern]) => pattern.test(weeks))?.[1] ?? 12;

const QUARTER_YEAR = [
  new RegExp(`\\bf?q([1-4])[\\s,-]{0,3}(?:of )?${YEAR}`),
  new RegExp(`\\b([1-4])q[\\s,-]{0,2}${YEAR}`),
  new RegExp(`\\b(first|second|third|fourth) (?:fiscal )?quarter(?: of)?,? ${YEAR}`),
];
const YEAR_QUARTER = /\b(?:fy?\s?)?['\u2019]?(20\d\d|\d\d)[\s,-]{0,3}f?q([1-4])\b/;
const QUARTER = /\bf?q([1-4])\b|\b([1-4])q\b|\b(first|second|third|fourth) (?:fiscal )?quarter\b/;
const HALF = new RegExp(`\\bh([12])[\\s,-]{0,3}${YEAR}|\\b([12])h[\\s,-]{0,2}${YEAR}`);
const HALF_ALONE = /\bh([12])\b|\b(first|second) half\b/;
/** "9M 2025", "6M FY26", "12M25". */
const MONTHS_YEAR = /\b(?:(3|6|9|12)m|m(9))[\s,-]{0,2}(?:fy?\s?)?['\u2019]?(20\d\d|\d\d)?\b/;
const FISCAL_YEAR =
  /\b(?:fy|f(?=20)|full[\s-]year|fiscal(?: year)?|financial year|calendar year)[\s-]?['\u2019]?(20\d\d|\d\d)\b/;
const MONTH_DAY = new RegExp(`\\b${MONTH}\\s?(\\d{1,2})\\b(?!\\d)`);
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]?${MONTH}(?:\\b|(?=-))`);
/** "Sep-25", "31-Dec-25": a year of two digits behind a hyphen or an apostrophe. */
const MONTH_YEAR = new RegExp(`\\b${MONTH}[-'\u2019](\\d{2})\\b(?!\\d)`);
const MONTH_ALONE = new RegExp(`\\b${MONTH}(?=[\\s,]{1,2}20\\d\\d)`);
const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/;
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(20\d\d|\d\d)\b/;
const BARE_YEAR = /\b(20\d\d)\b/g;

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;
const numberOf = (text: string): number => NUMBERS[text] ?? Number(text);

/** So many months since the fiscal year began: the first quarter, the first half. */
const monthsToDate = (months: number, year: string | undefined): HeadPieces => ({
  months,
  ...(months < 9 ? { number: 1 } : {}),
  ...(year ? { year: fullYear(year) } : {}),
});

function readLabelled(text: string): HeadPieces {
  for (const pattern of QUARTER_YEAR) {
    const found = pattern.exec(text);
    if (found) return { months: 3, number: numberOf(found[1]!), year: fullYear(found[2]!) };
  }
  const turned = YEAR_QUARTER.exec(text);
  if (turned) return { months: 3, number: Number(turned[2]), year: fullYear(turned[1]!) };
  const half = HALF.exec(text);
  if (half) return { months: 6, number: Number(half[1] ?? half[3]), year: fullYear((half[2] ?? half[4])!) };
  const spelled = MONTHS_YEAR.exec(text);
  if (spelled) return monthsToDate(Number(spelled[1] ?? spelled[2]), spelled[3]);
  const quarter = QUARTER.exec(text);
  if (quarter) return { months: 3, number: numberOf((quarter[1] ?? quarter[2] ?? quarter[3])!) };
  const alone = HALF_ALONE.exec(text);
  if (alone) return { months: 6, number: numberOf((alone[1] ?? alone[2])!) };
  const fiscal = FISCAL_YEAR.exec(text);
  if (!fiscal) return {};
  // "Nine months of fiscal 2026" are no year.
  const shorter = DURATION.test(text) || WEEKS.test(text);
  return { ...(shorter ? {} : { months: 12 }), year: fullYear(fiscal[1]!) };
}

/** A title over both: "for the three and nine months ended". It tells neither. */
const TWO_DURATIONS =
  /\b(?:three|six|nine|3|6|9)(?:[\s-]months?)?\s?(?:and|&|\/|,)\s?(?:six|nine|twelve|6|9|12)[\s-]{0,2}months?\b/;

function readDuration(text: string): HeadPieces {
  if (TWO_DURATIONS.test(text)) return {};
  const months = DURATION.exec(text);
  if (months) return { months: numberOf(months[1]!) };
  const weeks = WEEKS.exec(text);
  if (weeks) return { months: monthsOfWeeks(weeks[1]!) };
  if (/\bhalf[\s-]year\b/.test(text)) return { months: 6 };
  if (/\bquarters?\b/.test(text)) return { months: 3 };
  return /\b(?:years?|annual) end(?:ed|ing)\b|\byears? to\b|\b(?:fiscal|financial|full) years?\b|^(?:for the )?years?$/.test(
    text,
  )
    ? { months: 12 }
    : {};
}

/** "9/30/2025", or "30/9/2025" where no month has that number: quarters end late in a month. */
function readSlashed(one: number, other: number, year: number): HeadPieces {
  if (one <= 12) return { month: one, day: other, year };
  return other <= 12 ? { month: other, day: one, year } : {};
}

function readDate(text: string): HeadPieces {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const slashed = SLASHED.exec(text);
  if (slashed) return readSlashed(Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3]!));
  const american = MONTH_DAY.exec(text);
  const british = american ? null : DAY_MONTH.exec(text);
  const alone = american || british ? null : MONTH_ALONE.exec(text);
  const month = american?.[1] ?? british?.[2] ?? alone?.[1];
  const day = american?.[2] ?? british?.[1];
  return {
    ...(month ? { month: monthOf(month) } : {}),
    ...(day && Number(day) <= 31 ? { day: Number(day) } : {}),
    ...readYear(text),
    ...readShort(text),
  };
}

function readShort(text: string): HeadPieces {
  const found = MONTH_YEAR.exec(text);
  return found ? { month: monthOf(found[1]!), year: fullYear(found[2]!) } : {};
}

/** The year, where the text names one only: a title over both columns names two. */
function readYear(text: string): HeadPieces {
  const years = new Set([...text.matchAll(BARE_YEAR)].map((found) => found[1]!));
  return years.size === 1 ? { year: Number([...years][0]) } : {};
}

const TO_DATE = /\bytd\b|\byear[\s-]to[\s-]date\b/;

/** "Q3 2025 YTD" is the nine months up to the end of that quarter. */
function upToDate(text: string, pieces: HeadPieces): HeadPieces {
  const { number, ...rest } = pieces;
  if (pieces.months !== 3 || number === undefined || !TO_DATE.test(text)) return pieces;
  return { ...rest, months: number * 3, ...(number === 1 || number === 2 ? { number: 1 } : {}) };
}

/** A month with its year right behind: "September 30, 2025", "30 September 2025". */
const FULL_DATE = new RegExp(`\\b${MONTH}\\s?(?:\\d{1,2}(?:st|nd|rd|th)?)?[\\s,]{1,3}(20\\d\\d)\\b`);

/** A date tells more than a label: the fiscal year of "Q1 FY26, ended September 30, 2025" is not that of the date. */
function joinLabel(low: string, date: HeadPieces, label: HeadPieces): HeadPieces {
  if (date.month === undefined || label.year === undefined) return { ...date, ...label };
  const year = FULL_DATE.exec(low)?.[2];
  if (year === undefined) return label;
  return { ...date, year: Number(year), ...(label.months === undefined ? {} : { months: label.months }) };
}

/** Pieces of a period in one cell of a head; nothing where it is about something else. */
export const readHead = remembering((text): Readonly<HeadPieces> => {
  const low = text.slice(0, 300).toLowerCase();
  return { ...readDuration(low), ...joinLabel(low, readDate(low), upToDate(low, readLabelled(low))) };
});

/** A quarter, half, nine months or year by its label: "Q1 FY26", "9M 2025". */
const isLabel = ({ months, number, year, month }: HeadPieces): boolean =>
  year !== undefined && month === undefined && (number !== undefined || months !== undefined);

function without(pieces: HeadPieces, ...keys: (keyof HeadPieces)[]): HeadPieces {
  const rest = { ...pieces };
  for (const key of keys) delete rest[key];
  return rest;
}

/**
 * What the cells over one column say together, nearest to the figures first: a whole date outranks a label, and a
 * label a date without a year. A date over all columns gives each only what it leaves open.
 */
export function joinPieces(own: readonly HeadPieces[], spanning: readonly HeadPieces[] = []): HeadPieces {
  const all: HeadPieces = Object.assign({}, ...[...own, ...spanning].toReversed());
  const dated = own.find(({ month, year }) => month !== undefined && year !== undefined);
  if (!own.some(isLabel)) return all;
  if (!dated) return without(all, "month", "day");
  const months = all.months === undefined ? {} : { months: all.months };
  return { ...without(all, "number"), ...dated, ...months };
}
