import {
  type Fact,
  type Period,
  parsePeriod,
  periodEnd,
  periodStart,
  quarterBefore,
  type Role,
  yearBefore,
} from "../model/index.ts";
import { type Calendar, resolvePeriod } from "./calendar.ts";
import { periodBehind } from "./comparison.ts";
import type { Link } from "./link.ts";
import type { PeriodMention } from "./periods.ts";
import { firstFrom, type Scan } from "./scan.ts";

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
  /** The quarter is named and its year is not. */
  partialQuarter?: boolean;
}

export interface Draft {
  fact: Fact;
  strength: number;
  line?: string;
  title: boolean;
}

/** Smallest amount that can be a company's figure when no scale word stands with it: below are prices. */
const LEAST_PLAIN = 100_000;

/** The pair of periods that the last "$A and $B" stood for: "in the same periods". */
export interface Pair {
  first: PeriodMention;
  second: PeriodMention;
}

/** A link to a fact; undefined with a reason where it is none that we keep. */
export function draftFact(
  scan: Scan,
  link: Link,
  context: FactContext,
  pair: Pair | undefined,
  roles: ReadonlyMap<Link, Role>,
  carried: PeriodMention | undefined,
): Draft | string {
  const { money, mention } = link;
  if (link.expected) return "expected";
  if (link.base && roles.get(link.base) === "year_to_date") return "prior year to date";
  if (!money.scaled && Number(money.value) < LEAST_PLAIN) return "price";
  const placed = placeInTime(scan, link, context, pair, carried);
  if (typeof placed === "string") return placed;
  const segment = scan.segments[link.segment]!;
  const start = scan.tokens[money.from]!.start;
  const end = scan.tokens[money.to - 1]!.end;
  const { period, role, doubts } = placed;
  const value = signed(scan, link);
  const fact: Fact = {
    company: context.company,
    metric: mention.metric,
    value,
    currency: money.currency === undefined || money.currency === "$" ? context.dollar : money.currency,
    ...(period === undefined ? {} : periodFields(period, context.calendar.fiscalYearEndMonth)),
    role,
    precision: money.precision,
    ...boundOf(scan, money.from, money.to, value.startsWith("-")),
    status: context.preliminary ? "preliminary" : "reported",
    source: "text",
    quote: quoteOf(scan, link, context.text),
    start,
    end,
    doubts,
  };
  return {
    fact,
    strength: link.strength - (mention.weak ? 2 : 0),
    title: segment.title,
    ...(mention.line === undefined ? {} : { line: mention.line }),
  };
}

export function periodFields(period: Period, fiscalYearEndMonth: number): Partial<Fact> {
  const start = periodStart(period, fiscalYearEndMonth);
  const end = periodEnd(period, fiscalYearEndMonth);
  return { period, ...(start ? { periodStart: start } : {}), ...(end ? { periodEnd: end } : {}) };
}

interface Placed {
  period?: Period;
  role: Role;
  doubts: string[];
}

function placeInTime(
  scan: Scan,
  link: Link,
  context: FactContext,
  pair: Pair | undefined,
  carried: PeriodMention | undefined,
): Placed | string {
  const { headline } = context.calendar;
  const explicit = explicitPeriod(scan, link, pair) ?? (link.compared ? undefined : carried);
  const doubts = headline === undefined ? ["the period is not named and no date settles it"] : [];
  if (explicit?.relative && !explicit.measure) return relative(explicit.relative, context, doubts);
  if (explicit && !explicit.measure) {
    const byYear = explicit.bareYear ? fromBareYear(explicit.year!, link, context) : undefined;
    if (byYear) return byYear;
    const period = explicit.bareYear && link.compared ? undefined : resolvePeriod(explicit, context.calendar);
    if (period !== undefined && headline !== undefined) {
      const role = roleOf(period, headline);
      return role === undefined ? `figure of ${period}` : { period, role, doubts };
    }
    if (period !== undefined) return { period, role: link.compared ? context.compares : "current", doubts };
    if (headline === undefined && context.partialQuarter && explicit.kind !== undefined && explicit.kind !== "quarter")
      return { role: "year_to_date", doubts };
  }
  if (link.compared && link.compared.to === undefined)
    return link.beside ? "prior year to date" : relative(measured(scan, link) ?? context.compares, context, doubts);
  if (link.compared) return relative(measured(scan, link) ?? context.compares, context, doubts);
  if (link.beside && !explicit) return "no period for the second of two amounts";
  return { ...(headline === undefined ? {} : { period: headline }), role: "current", doubts };
}

function relative(to: "prior_year" | "prior_quarter" | "current", { calendar }: FactContext, doubts: string[]): Placed {
  const { headline } = calendar;
  if (to === "current") return { ...(headline ? { period: headline } : {}), role: "current", doubts };
  const longer = headline !== undefined && parsePeriod(headline)?.kind !== "quarter";
  const role: Role = longer ? "prior_year" : to;
  const period =
    headline === undefined ? undefined : role === "prior_year" ? yearBefore(headline) : quarterBefore(headline);
  return { ...(period ? { period } : {}), role, doubts };
}

/** "in 2024" against a quarter of 2025 is the same quarter a year before; as a year of its own it is its whole. */
function fromBareYear(year: number, link: Link, context: FactContext): Placed | string | undefined {
  const own = context.calendar.headline === undefined ? undefined : parsePeriod(context.calendar.headline);
  if (!own) return undefined;
  if (link.beside && link.compared) return "prior year to date";
  const end = periodEnd(context.calendar.headline!, context.calendar.fiscalYearEndMonth);
  const calendarYear = Number(end?.slice(0, 4) ?? own.year);
  if (own.kind === "quarter" && own.number === 4 && (year === own.year || year === calendarYear) && !link.compared)
    return { period: `${own.year}FY`, role: "year_to_date", doubts: [] };
  if (year === own.year || year === calendarYear)
    return link.compared ? undefined : { period: context.calendar.headline!, role: "current", doubts: [] };
  if (year === own.year - 1 || year === calendarYear - 1) return relative("prior_year", context, []);
  return `figure of ${year}`;
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

/** The period that the text sets beside this very amount. */
export function explicitPeriod(scan: Scan, link: Link, pair: Pair | undefined): PeriodMention | undefined {
  const segment = scan.segments[link.segment]!;
  const { money, mention } = link;
  if (pair && link.beside && !link.compared) return pair.second;
  if (pair && !link.compared && opensPair(scan, money.to, segment.to)) return pair.first;
  const inside = Math.max(mention.to, segment.from);
  const behindName = mention.from >= money.to ? mention.to : money.to;
  const behind = periodBehind(scan, segment, behindName) ?? periodBehind(scan, segment, money.to);
  if (behind && !behind.measure) return behind;
  if (link.compared) {
    const turned = lastPeriod(scan, Math.max(link.compared.at, segment.from), money.from);
    return turned && !turned.measure ? turned : undefined;
  }
  if (link.arrived) return leading(scan, link);
  const between =
    mention.from < money.from ? lastPeriod(scan, inside, money.from) : lastPeriod(scan, money.to, mention.from);
  if (between && !between.measure && !isTurned(scan, between)) return between;
  return leading(scan, link);
}

/** Is another amount joined to this one by "and" and nothing else? */
export function opensPair(scan: Scan, to: number, end: number): boolean {
  let depth = 0;
  let joined = false;
  for (let at = to; at < Math.min(end, to + 12); at++) {
    const { text, low } = scan.tokens[at]!;
    if (text === "(") depth++;
    else if (text === ")") depth--;
    else if (depth > 0) continue;
    else if (scan.moneyOf[at]! >= 0) return joined;
    else if (low === "and") joined = true;
    else if (text !== ",") return false;
  }
  return false;
}

function lastPeriod(scan: Scan, from: number, to: number): PeriodMention | undefined {
  for (let at = to - 1; at >= from; at--) if (scan.periodOf[at]! >= 0) return scan.periods[scan.periodOf[at]!];
  return undefined;
}

/** "up 20% from the previous quarter to $21 million": the period belongs to the change. */
const isTurned = (scan: Scan, period: PeriodMention): boolean => {
  for (let at = period.from - 1; at >= Math.max(0, period.from - 3); at--)
    if (/^(?:from|than|versus|vs|over|against|compared|on|with|to)$/.test(scan.tokens[at]!.low)) return true;
  return period.relative === "prior_year" || period.relative === "prior_quarter";
};

/** "In Q1 2026, revenue was …", "Fiscal first quarter revenue …", "A year earlier there was …". */
function leading(scan: Scan, link: Link): PeriodMention | undefined {
  const segment = scan.segments[link.segment]!;
  const first = Math.min(link.mention.from, link.money.from);
  for (let index = firstFrom(scan.periods, segment.from); index < scan.periods.length; index++) {
    const period = scan.periods[index]!;
    if (period.from >= first) return undefined;
    if (period.measure || (period.bareYear && period.from - segment.from > 3)) continue;
    if (isPastHead(period))
      return (period.from - segment.from <= 3 || link.mention.from >= link.money.to) && !isTurned2(scan, period)
        ? period
        : undefined;
    if (hasMoneyBefore(scan, segment.from, period.from) && period.to !== first) continue;
    const near = first - period.to <= 3 || period.from - segment.from <= 5;
    if (near && !isTurned2(scan, period)) return period;
  }
  return undefined;
}

/** Behind another amount a period is that amount's. */
function hasMoneyBefore(scan: Scan, from: number, to: number): boolean {
  const index = firstFrom(scan.money, from);
  return index < scan.money.length && scan.money[index]!.from < to;
}

const isPastHead = (period: PeriodMention): boolean =>
  period.relative === "prior_year" || period.relative === "prior_quarter";

const isTurned2 = (scan: Scan, period: PeriodMention): boolean =>
  /^(?:from|than|versus|vs|over|against|since|by|until|through)$/.test(scan.tokens[period.from - 1]?.low ?? "");

/** "up 62% year over year", "sequentially": what a change in the same sentence is measured against. */
function measured(scan: Scan, link: Link): "prior_year" | "prior_quarter" | undefined {
  const segment = scan.segments[link.segment]!;
  let found: "prior_year" | "prior_quarter" | undefined;
  for (
    let index = firstFrom(scan.periods, segment.from);
    index < scan.periods.length && scan.periods[index]!.from < segment.to;
    index++
  ) {
    const { relative: to } = scan.periods[index]!;
    if (to !== "prior_year" && to !== "prior_quarter") continue;
    if (found !== undefined && found !== to) return undefined;
    found = to;
  }
  return found;
}

/** Figures that can be below zero. */
const SIGNED = new Set(["net_income", "adjusted_ebitda"]);

/** The value with its sign: a loss is negative by its name, a bracket or a minus. */
function signed(scan: Scan, link: Link): string {
  const { money, mention } = link;
  const negative = SIGNED.has(mention.metric) && isLoss(scan, link);
  return negative && money.value !== "0" ? `-${money.value}` : money.value;
}

function isLoss(scan: Scan, { mention, money, segment: index }: Link): boolean {
  const segment = scan.segments[index]!;
  const behind = scan.tokens[money.to]?.low ?? "";
  if (/^(?:negative|minus)$/.test(scan.tokens[money.from - 1]?.low ?? "")) return true;
  if (mention.metric === "net_income") {
    if (/^(?:loss|losses)$/.test(behind)) return true;
    if (/^(?:income|profit|gain)$/.test(behind) && !money.negative) return false;
    return money.negative || mention.sign === "loss";
  }
  if (money.negative || /^(?:loss|negative)$/.test(behind)) return true;
  const from = Math.max(segment.from, Math.min(mention.from, money.from) - 2);
  for (let at = from; at < Math.max(mention.to, money.from); at++)
    if (/^(?:loss|negative|minus|deficit)$/.test(scan.tokens[at]!.low)) return true;
  return false;
}

const BOUNDS: Record<string, NonNullable<Fact["bound"]>> = {
  under: "under",
  below: "under",
  "up to": "under",
  "less than": "under",
  "fewer than": "under",
  "not quite": "under",
  "just under": "under",
  over: "over",
  above: "over",
  "more than": "over",
  "at least": "over",
  exceeding: "over",
  exceeded: "over",
  topped: "over",
  topping: "over",
  "north of": "over",
  "upwards of": "over",
  about: "about",
  approximately: "about",
  around: "about",
  roughly: "about",
  some: "about",
  nearly: "about",
  almost: "about",
  "close to": "about",
  circa: "about",
  ca: "about",
  rund: "about",
  "~": "about",
  estimated: "about",
};

/** The bound of the value with its sign: a loss of more than $427 million is an income under minus 427 million. */
function boundOf(scan: Scan, from: number, to: number, loss: boolean): { bound?: NonNullable<Fact["bound"]> } {
  const { bound } = statedBound(scan, from, to);
  if (bound === undefined) return {};
  return { bound: bound === "about" || !loss ? bound : bound === "over" ? "under" : "over" };
}

function statedBound(scan: Scan, from: number, to: number): { bound?: NonNullable<Fact["bound"]> } {
  const one = scan.tokens[from - 1]?.low ?? "";
  const two = `${scan.tokens[from - 2]?.low ?? ""} ${one}`;
  const bound =
    (Object.hasOwn(BOUNDS, two) ? BOUNDS[two] : undefined) ?? (Object.hasOwn(BOUNDS, one) ? BOUNDS[one] : undefined);
  if (bound) return { bound };
  return scan.tokens[to]?.text === "+" ? { bound: "over" } : {};
}

/** Longest quote that is kept with a fact. */
const LONGEST_QUOTE = 400;

function quoteOf(scan: Scan, link: Link, text: string): string {
  const segment = scan.segments[link.segment]!;
  const start = scan.tokens[segment.from]!.start;
  const end = scan.tokens[segment.to - 1]!.end;
  if (end - start <= LONGEST_QUOTE) return clean(text.slice(start, end));
  const first = scan.tokens[Math.min(link.mention.from, link.money.from)]!.start;
  const last = scan.tokens[Math.max(link.mention.to, link.money.to) - 1]!.end;
  return clean(text.slice(Math.max(start, Math.min(first, last - LONGEST_QUOTE)), last)).slice(0, LONGEST_QUOTE);
}

const clean = (text: string): string => text.split(/\s+/).join(" ").trim();
