import { type Period, periodEnd, periodStart, type When } from "../../model/index.ts";
import { dayText } from "../periods/dates.ts";
import { ORDINALS } from "../periods/ordinals.ts";

/** A time to come and where its words stand in the sentence. */
export interface PlacedWhen extends When {
  start: number;
  end: number;
}

/** What a bare "fourth quarter" and "this year" are counted from. */
export interface Now {
  /** Day of the document, `YYYY-MM-DD`. */
  day?: string;
  fiscalYearEndMonth: number;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const YEAR = "(?:\\s(?:of\\s)?(?:the\\s)?(?:(fiscal|calendar)\\s)?(?:year\\s)?(20[2-3]\\d))";
const ORDER = "first|second|third|fourth|1st|2nd|3rd|4th";

/** Every form, tried at once; the groups are told apart below. A year may be missing where the document's day gives it. */
const FORMS: readonly { pattern: RegExp; read: (found: RegExpExecArray, now: Now) => When | undefined }[] = [
  {
    pattern: new RegExp(
      `\\b(?:(fiscal)\\s)?(?:(?:the\\s)?(${ORDER})\\s(?:(fiscal|calendar)\\s)?quarter|q([1-4]))${YEAR}?`,
      "gi",
    ),
    read: ([, before, order = "", between, digit, after, year], now) =>
      quarter(
        digit ? Number(digit) : (ORDINALS[order.toLowerCase()] ?? 0),
        year,
        isFiscal(before, between, after),
        now,
      ),
  },
  {
    pattern: /\b([1-4])q\s?(?:20)?([2-3]\d)\b/gi,
    read: ([, digit, year], now) => quarter(Number(digit), `20${year}`, false, now),
  },
  {
    pattern: new RegExp(`\\b(?:(?:the\\s)?(first|second|1st|2nd)\\shalf|h([12]))${YEAR}`, "gi"),
    read: ([, order = "", digit, kind, year], now) =>
      fiscal(
        `${year}H${digit ?? ORDINALS[order.toLowerCase()]}`,
        `H${digit ?? ORDINALS[order.toLowerCase()]} ${year}`,
        isFiscal(kind),
        now,
      ),
  },
  {
    pattern: /\b([12])h\s?(?:20)?([2-3]\d)\b/gi,
    read: ([, digit, year], now) => fiscal(`20${year}H${digit}`, `H${digit} 20${year}`, false, now),
  },
  {
    pattern: new RegExp(
      `\\b(?:(\\d{1,2})\\s)?(${MONTH})\\.?(?:\\s(\\d{1,2})(?:st|nd|rd|th)?)?(?:,?\\s(20[2-3]\\d))?\\b`,
      "gi",
    ),
    read: ([, first, month = "", day, year], now) => ofMonth(month, day ?? first, year, now),
  },
  {
    pattern: /\b(early|mid|late|the\send\sof|end\sof|year-?\s?end)[-\s](?:in\s|of\s)?(?:calendar\s)?(20[2-3]\d)\b/gi,
    read: ([, part = "", year = ""]) => partOfYear(part.toLowerCase(), year),
  },
  {
    pattern:
      /\b(?:the\send\sof\s(?:the|this)\s(?:calendar\s)?year|year-?\s?end|later\sthis\syear)\b(?!\s(?:20|results|report))/gi,
    read: (_, { day }) => (day === undefined ? undefined : partOfYear("end", day.slice(0, 4))),
  },
  {
    pattern: /\b(?:full[-\s]year|(fiscal)(?:\syear)?|(fy))\s?(20[2-3]\d)\b/gi,
    read: ([, word, short, year], now) =>
      fiscal(`${year}FY`, String(year), word !== undefined || short !== undefined, now),
  },
  {
    pattern: /\b(20[2-3]\d)(?=\s(?:[\w-]+\s){0,3}(?:revenue|guidance|outlook|ebitda|sales)\b)/gi,
    read: ([, year = ""]) => wholeYear(year),
  },
  {
    pattern: /\b(?:in|by|during|until|to|into|for|from)\s(?:calendar\s(?:year\s)?)?(20[2-3]\d)\b/gi,
    read: ([, year = ""]) => wholeYear(year),
  },
];

const isFiscal = (...words: (string | undefined)[]): boolean => words.some((word) => word?.toLowerCase() === "fiscal");

function fiscal(period: Period, text: string, inFiscalYears: boolean, now: Now): When | undefined {
  const month = inFiscalYears ? now.fiscalYearEndMonth : 12;
  const [from, to] = [periodStart(period, month), periodEnd(period, month)];
  return from && to ? { text: inFiscalYears && month !== 12 ? `fiscal ${text}` : text, from, to } : undefined;
}

/** Without a year the next such quarter that has not ended on the document's day. */
function quarter(number: number, year: string | undefined, inFiscalYears: boolean, now: Now): When | undefined {
  const named = (of: number | string) => fiscal(`${of}Q${number}`, `Q${number} ${of}`, inFiscalYears, now);
  if (year) return named(year);
  if (now.day === undefined) return undefined;
  const own = Number(now.day.slice(0, 4));
  return [own, own + 1].map(named).find((when) => when !== undefined && when.to >= (now.day ?? ""));
}

function ofMonth(name: string, day: string | undefined, year: string | undefined, now: Now): When | undefined {
  const month = MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
  // "may" is a verb before it is a month.
  if (!year && (name === name.toLowerCase() || now.day === undefined)) return undefined;
  const own = Number(now.day?.slice(0, 4));
  const of = year ? Number(year) : yearOf(own, month, day, now.day ?? "");
  const last = dayText(of, month);
  const title = `${name[0]?.toUpperCase()}${name.slice(1).toLowerCase()}`;
  if (day && Number(day) >= 1 && Number(day) <= 31) {
    const exact = dayText(of, month, Number(day));
    return { text: `${title} ${day}, ${of}`, from: exact, to: exact };
  }
  return { text: `${title} ${of}`, from: `${last.slice(0, 8)}01`, to: last };
}

/** A month is the next one to come; a day is the nearest, before or after. */
function yearOf(own: number, month: number, day: string | undefined, today: string): number {
  if (day === undefined) return dayText(own, month) >= today ? own : own + 1;
  const gap = (year: number) => Math.abs(Date.parse(dayText(year, month, Number(day))) - Date.parse(today));
  return [own - 1, own, own + 1].toSorted((one, other) => gap(one) - gap(other))[0] ?? own;
}

/** "late" is the last quarter and "early" the first; "mid" leaves a month on either side of the middle. */
function partOfYear(part: string, year: string): When {
  if (part.startsWith("early")) return { text: `early ${year}`, from: `${year}-01-01`, to: `${year}-04-30` };
  if (part.startsWith("mid")) return { text: `mid-${year}`, from: `${year}-05-01`, to: `${year}-08-31` };
  if (part.startsWith("late")) return { text: `late ${year}`, from: `${year}-10-01`, to: `${year}-12-31` };
  return { text: `the end of ${year}`, from: `${year}-10-01`, to: `${year}-12-31` };
}

const wholeYear = (year: string): When => ({ text: year, from: `${year}-01-01`, to: `${year}-12-31` });

/** Times to come that a sentence names, in order; where two forms fit the same words the longer one counts. */
export function whensIn(sentence: string, now: Now): PlacedWhen[] {
  const all = FORMS.flatMap(({ pattern, read }) =>
    [...sentence.matchAll(pattern)].flatMap((found): PlacedWhen[] => {
      const when = read(found, now);
      return when ? [{ ...when, start: found.index, end: found.index + found[0].length }] : [];
    }),
  ).toSorted((one, other) => other.end - other.start - (one.end - one.start));
  const kept: PlacedWhen[] = [];
  for (const one of all) if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  return joinSpans(
    sentence,
    kept.toSorted((one, other) => one.start - other.start),
  );
}

/** "between Q4 2026 and Q1 2027", "late 2026 or early 2027" is one time. */
function joinSpans(sentence: string, whens: readonly PlacedWhen[]): PlacedWhen[] {
  const joined: PlacedWhen[] = [];
  for (const when of whens) {
    const last = joined.at(-1);
    const gap = last ? sentence.slice(last.end, when.start) : "";
    const isSpan =
      /^\s?(?:or|-|–|and\s(?:the\s)?into)\s?(?:the\s)?$/i.test(gap) ||
      (/^\sand\s(?:the\s)?$/i.test(gap) && /\bbetween\s(?:the\s)?$/i.test(sentence.slice(0, last?.start)));
    if (!last || !isSpan) joined.push(when);
    else joined[joined.length - 1] = { ...last, text: `${last.text} to ${when.text}`, to: when.to, end: when.end };
  }
  return joined;
}
