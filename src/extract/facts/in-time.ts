import { type Period, parsePeriod, periodEnd, quarterBefore, type Role, yearBefore } from "../../model/index.ts";
import type { Link } from "../links/links.ts";
import type { Pair } from "../links/two-periods.ts";
import { type Calendar, resolvePeriod } from "../periods/calendar.ts";
import { monthOf } from "../periods/dates.ts";
import { numberOfEnd } from "../periods/headline.ts";
import { type PeriodMention } from "../periods/periods.ts";
import { isCovered, type Scan } from "../scan.ts";
import { wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { ofLastYear } from "./last-year.ts";
import { measured } from "./measured.ts";
import { isQuarterly, unlessLonger } from "./of-a-quarter.ts";
import { explicitPeriod } from "./own-period.ts";
import { ofAnotherTime } from "./set-against.ts";

const QUARTER_WORDS = oneOf("quarter quarters quarterly q1 q2 q3 q4 period periods months");

/** What the facts of one document are made with. */
export interface FactContext {
  text: string;
  company: string;
  calendar: Calendar;
  /** Currency of a bare dollar sign. */
  dollar: string;
  /** Against what this document mostly compares, for comparisons that do not say. */
  compares: "prior_year" | "prior_quarter";
  preliminary: boolean;
  /** The period is taken from the date, no word names it. */
  guessed?: boolean;
  /** Metrics of which the text tells a figure that is set against no other. */
  now: ReadonlySet<string>;
  /** The quarter is named and its year is not. */
  partialQuarter?: number;
  /** A figure is told of that quarter. */
  partialTold?: boolean;
}

export interface Placed {
  period?: Period;
  role: Role;
  doubts: string[];
  /** No word says which period. */
  assumed?: true;
}

export function placeInTime(
  scan: Scan,
  link: Link,
  context: FactContext,
  pair: Pair | undefined,
  carried: PeriodMention | undefined,
): Placed | string {
  const { headline } = context.calendar;
  const own = parsePeriod(headline)?.kind;
  const explicit = explicitPeriod(scan, link, pair) ?? unlessLonger(scan, link, carried);
  if (own && own !== "quarter" && isOfQuarter(scan, link)) return "figure of a quarter of the longer period";
  const doubts = headline === undefined ? ["the period is not named and no date settles it"] : [];
  if (explicit?.apart && !(explicit.relative && own === "year")) return "figure of a time that is no quarter's";
  if (explicit?.relative && !explicit.measure)
    return (
      sameInOwnYear(link, explicit, context, doubts) ??
      ofLastYear(scan, explicit, link, context, doubts) ??
      relative(explicit.relative, context, doubts)
    );
  if (explicit && !explicit.measure) {
    const byYear = explicit.bareYear ? fromBareYear(scan, explicit, link, context) : undefined;
    if (byYear) return byYear;
    const period = explicit.bareYear && link.compared ? undefined : resolvePeriod(explicit, context.calendar);
    if (period !== undefined) {
      const open = link.compared ? context.compares : "current";
      const role = headline === undefined ? open : roleOf(period, headline);
      return role === undefined ? ofAnotherTime(period) : { period, role, doubts };
    }
    const beside = besidePartial(explicit, context);
    if (beside) return { role: beside, doubts };
    if (context.partialQuarter && explicit.kind !== undefined && explicit.kind !== "quarter")
      return link.compared ? "prior year to date" : { role: "year_to_date", doubts };
  }
  if (link.compared)
    return link.beside ? "prior year to date" : relative(measured(scan, link) ?? context.compares, context, doubts);
  if (link.beside && !explicit) return "no period for the second of two amounts";
  return { ...(headline === undefined ? {} : { period: headline }), role: "current", doubts, assumed: true };
}

/** "adjusted EBITDA of $1.0 million for the quarter", "quarterly revenue of $258.7 million", in a text about a half-year or a year. */
function isOfQuarter(scan: Scan, link: Link): boolean {
  if (isQuarterly(scan, link)) return true;
  if (link.compared) return false;
  const { tokens, periodOf } = scan;
  const { money, mention } = link;
  return [money.to, mention.to].some((end) => {
    const noun = skipOver(tokens, end + 1, THE_THIS, 1);
    return FOR_IN.has(wordAt(tokens, end)) && wordAt(tokens, noun) === "quarter" && !isCovered(periodOf, noun);
  });
}
const FOR_IN = oneOf("for in during");
const THE_THIS = oneOf("the this");

/** "after a loss in fiscal Q3" in a text about a fourth quarter of an unnamed year. */
export function besidePartial(
  { kind, number: counted, year, ends }: PeriodMention,
  { partialQuarter, partialTold, calendar }: Pick<FactContext, "partialQuarter"> & Partial<FactContext>,
): Role | undefined {
  // "in the March quarter" beside the June quarter.
  const number = counted ?? (kind && ends && partialTold && calendar && numberOfEnd({ kind, ends }, calendar));
  if (kind !== "quarter" || number === undefined || year !== undefined || !partialQuarter) return undefined;
  if (number === partialQuarter) return "current";
  return number === ((partialQuarter + 2) % 4) + 1 ? "prior_quarter" : undefined;
}

export function relative(
  to: "prior_year" | "prior_quarter" | "current",
  { calendar }: FactContext,
  doubts: string[],
): Placed {
  const { headline } = calendar;
  if (to === "current") return { ...(headline ? { period: headline } : {}), role: "current", doubts };
  if (headline === undefined) return { role: to, doubts };
  const role = parsePeriod(headline)?.kind === "quarter" ? to : "prior_year";
  const period = role === "prior_year" ? yearBefore(headline) : quarterBefore(headline);
  return { ...(period ? { period } : {}), role, doubts };
}

/** "in 2024" against a quarter of 2025 is the same quarter a year before; as a year of its own it is its whole. */
function fromBareYear(
  scan: Scan,
  { from, year: named }: PeriodMention,
  link: Link,
  context: FactContext,
): Placed | string | undefined {
  const year = named!;
  const own = parsePeriod(context.calendar.headline);
  if (!own) return undefined;
  if (link.beside && link.compared) return "prior year to date";
  const end = periodEnd(context.calendar.headline!, context.calendar.fiscalYearEndMonth)!;
  const calendarYear = Number(end.slice(0, 4));
  const years = [own.year, calendarYear];
  if (own.kind === "quarter" && own.number === 4 && !link.compared && !namesQuarterBefore(scan, link)) {
    if (years.includes(year)) return { period: `${own.year}FY`, role: "year_to_date", doubts: [] };
    // "Revenue for 2025 and 2024 was $340.5 million and $510.7 million": the year before, too, is whole.
    if (link.beside) return "prior year to date";
  }
  // "Revenue for 2026 and 2025 was …" in news of a first fiscal quarter of 2027: of whole fiscal years.
  if (own.year > calendarYear && year <= calendarYear && own.kind === "quarter" && !quarterInWords(scan, link))
    return ofAnotherTime(year);
  // "2022 it took $77 million", told early in 2023: no word says that the newest quarter is meant.
  if (context.guessed && own.kind === "quarter" && !link.compared && !isDated(scan, link, from))
    return ofAnotherTime(year);
  if (years.includes(year))
    return link.compared ? undefined : { period: context.calendar.headline!, role: "current", doubts: [] };
  // "had revenue of $319 million in 2025", in a text that reports on no quarter: the year's own.
  if (context.guessed && !link.compared) return ofAnotherTime(year);
  // "In 2025, revenue was $140.1 million" in a quarter's news is the year's: only what is compared is the quarter's.
  if (own.kind === "quarter" && !link.compared && !quarterSaid(scan, link)) return ofAnotherTime(year);
  if (years.includes(year + 1)) return relative("prior_year", context, []);
  return ofAnotherTime(year);
}

/** "In 2025, revenue for the quarter was $34.4 million", "Q1 revenue of $34.0 million and $34.4 million in 2026 and 2025". */
const quarterSaid = (scan: Scan, link: Link): boolean =>
  link.beside !== undefined || namesQuarterBefore(scan, link) || quarterBehind(scan, link);

/** "$34.4 million in 2025 for the quarter"; "in 2024, and in the third quarter" tells of another figure. */
function quarterBehind({ tokens, segments }: Scan, { segment, money }: Link): boolean {
  const { to } = segments[segment]!;
  let end = money.to;
  while (end < to && !CLAUSE_ENDS.has(tokens[end]!.text)) end++;
  return anyWithin(tokens, money.to, end, QUARTER_WORDS);
}
const CLAUSE_ENDS = oneOf(", ; :");

/** "(March 2026)", and a quarter in words: the year is that of a day or of a quarter. */
const isDated = (scan: Scan, link: Link, year: number): boolean =>
  monthOf(scan.tokens[year - 1]) !== undefined || quarterInWords(scan, link);

const namesQuarterBefore = ({ tokens, segments }: Scan, { segment, money }: Link): boolean =>
  anyWithin(tokens, segments[segment]!.from, money.from, QUARTER_WORDS);

function quarterInWords({ tokens, segments }: Scan, { segment }: Link): boolean {
  const { from, to } = segments[segment]!;
  return anyWithin(tokens, from, to, QUARTER_WORDS);
}

/** "from $6.9 million a year ago to $36.3 million for the same period in 2023": in the document's own year it is its own. */
function sameInOwnYear(
  { compared }: Link,
  { relative: distance, year }: PeriodMention,
  { calendar: { headline, fiscalYearEndMonth } }: FactContext,
  doubts: string[],
): Placed | undefined {
  if (compared || distance !== "prior_year" || year === undefined || headline === undefined) return undefined;
  const end = Number(periodEnd(headline, fiscalYearEndMonth)?.slice(0, 4));
  return year === end ? { period: headline, role: "current", doubts } : undefined;
}

/** Which role a period plays beside the document's own. */
export function roleOf(period: Period, headline: Period): Role | undefined {
  if (period === headline) return "current";
  if (period === yearBefore(headline)) return "prior_year";
  if (period === quarterBefore(headline)) return "prior_quarter";
  const own = parsePeriod(headline);
  const other = parsePeriod(period);
  if (!own || !other || own.year !== other.year || own.kind !== "quarter") return undefined;
  const upTo = {
    half: own.number === 2 && other.number === 1,
    nine_months: own.number === 3,
    year: own.number === 4,
    quarter: false,
  }[other.kind];
  return upTo ? "year_to_date" : undefined;
}
