import { type Fact, type Period, periodEnd, periodStart } from "../../model/index.ts";
import type { Link } from "../links/links.ts";
import { boundOf, signed } from "../links/sign-and-bound.ts";
import { type PeriodMention } from "../periods/periods.ts";
import { type Scan } from "../scan.ts";
import { type FactContext, type Pair, placeInTime } from "./in-time.ts";

export interface Draft {
  fact: Fact;
  strength: number;
  line?: string;
  title: boolean;
}

/** Smallest amount that can be a company's figure when no scale word stands with it: below are prices. */
const LEAST_PLAIN = 100_000;

/** A link to a fact; undefined with a reason where it is none that we keep. */
export function draftFact(
  scan: Scan,
  link: Link,
  context: FactContext,
  pair: Pair | undefined,
  longer: boolean,
  carried: PeriodMention | undefined,
): Draft | string {
  const { money, mention } = link;
  if (link.expected) return "expected";
  if (link.base && longer) return "prior year to date";
  if (!money.scaled && Number(money.value) < LEAST_PLAIN) return "price";
  const placed = placeInTime(scan, link, context, pair, carried);
  if (typeof placed === "string") return placed;
  const segment = scan.segments[link.segment]!;
  const start = scan.tokens[money.from]!.start;
  const end = scan.tokens[money.to - 1]!.end;
  const { period, role, doubts } = placed;
  if (longer && role.startsWith("prior")) return "prior year to date";
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
