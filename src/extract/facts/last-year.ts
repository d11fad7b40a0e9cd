import { formatPeriod, type Period, parsePeriod, periodEnd } from "../../model/index.ts";
import type { Link } from "../links/links.ts";
import { type PeriodMention } from "../periods/periods.ts";
import { type Scan } from "../scan.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { type FactContext, type Placed, roleOf } from "./in-time.ts";
import { ofAnotherTime } from "./set-against.ts";

const EITHER = "a time of last year, which may be either";
const TURNED = oneOf("from than versus vs against compared comparison with to over on since relative");

/**
 * "the final quarter of last year", "last year": seen from the fiscal year of the text's own period, or, where nothing
 * is set against another figure, from the day of the text. Early in a year that is the year just reported.
 */
export function ofLastYear(
  scan: Scan,
  mention: PeriodMention,
  link: Link,
  context: FactContext,
  doubts: string[],
): Placed | string | undefined {
  if (mention.relative !== "prior_year") return undefined;
  const { headline } = context.calendar;
  if (mention.kind !== undefined && mention.kind !== "quarter" && mention.number !== undefined)
    return isLike(mention, headline) ? undefined : "prior year to date";
  if (mention.kind !== "quarter" || mention.number === undefined)
    return headline === undefined ? undefined : wholeOfLastYear(scan, mention, link, context, headline);
  if (headline !== undefined) return quarterOfLastYear(scan, mention.number, link, context, headline, doubts);
  return besideUnnamedYear(mention.number, context, doubts);
}

/** In a text about a quarter of an unnamed year: beside a first quarter stands the fourth of last year, and no other. */
function besideUnnamedYear(
  number: number,
  { partialQuarter }: FactContext,
  doubts: string[],
): Placed | string | undefined {
  if (partialQuarter === undefined || number === partialQuarter) return undefined;
  return partialQuarter === 1 && number === 4
    ? { role: "prior_quarter", doubts }
    : "figure of another quarter of last year";
}

/** "in the first six months of last year" in a text about such a half; beside a quarter they are no figure of a role. */
function isLike({ kind, number }: PeriodMention, headline: Period | undefined): boolean {
  const own = headline === undefined ? undefined : parsePeriod(headline);
  return own?.kind === kind && own?.number === number;
}

function quarterOfLastYear(
  scan: Scan,
  number: number,
  link: Link,
  context: FactContext,
  headline: Period,
  doubts: string[],
): Placed | string | undefined {
  const own = parsePeriod(headline);
  if (own?.kind === "year") return "figure of a quarter of the longer period";
  if (own?.kind === "quarter" && own.number === number) {
    if (!isToldAlone(scan, link) || context.now.has(link.mention.metric)) return undefined;
    if (context.calendar.day === undefined) return endsWithItsYear(headline, context) ? EITHER : undefined;
    return isLastYear(own.year, context) ? { period: headline, role: "current", doubts } : undefined;
  }
  if (own?.kind !== "quarter") return undefined;
  if (isLastYear(own.year, context)) return EITHER;
  const period = formatPeriod({ kind: "quarter", number, year: own.year - 1 });
  const role = roleOf(period, headline);
  return role === undefined ? ofAnotherTime(period) : { period, role, doubts };
}

/** "Last year TeraWulf lost $600 million": of a whole year, and of no quarter of it. */
function wholeOfLastYear(
  scan: Scan,
  { from, to }: PeriodMention,
  link: Link,
  context: FactContext,
  headline: Period,
): Placed | string | undefined {
  const own = parsePeriod(headline);
  const isPlain = to - from === 2 && wordAt(scan.tokens, from) === "last" && wordAt(scan.tokens, from + 1) === "year";
  if (
    wordAt(scan.tokens, to) === "'s" ||
    !own ||
    !isPlain ||
    !isToldAlone(scan, link) ||
    TURNED.has(wordAt(scan.tokens, from - 1))
  )
    return undefined;
  const told = context.now.has(link.mention.metric);
  if (!isLastYear(own.year, context)) return told || own.kind !== "quarter" ? undefined : "figure of last year";
  if (own.kind === "year") return told ? undefined : { period: headline, role: "current", doubts: [] };
  if (told || own.kind !== "quarter" || own.number !== 4) return EITHER;
  return { period: `${own.year}FY`, role: "year_to_date", doubts: [] };
}

/** Its report comes in the next year. */
const endsWithItsYear = (period: Period, { calendar: { fiscalYearEndMonth } }: FactContext): boolean =>
  (periodEnd(period, fiscalYearEndMonth) ?? "").endsWith("12-31");

/** Is it the year before that of the text's day? */
const isLastYear = (year: number, { calendar: { day } }: FactContext): boolean =>
  day !== undefined && Number(day.slice(0, 4)) > year;

/** "In the fourth quarter of last year revenue was …": nothing is set against another figure, only the period is past. */
const isToldAlone = ({ segments, tokens }: Scan, { base, compared, segment }: Link): boolean =>
  base === undefined &&
  (compared === undefined ||
    (compared.at === segments[segment]!.from && !TURNED.has(wordAt(tokens, segments[segment]!.from))));
