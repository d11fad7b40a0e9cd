import { foldSpaces } from "../../lib/index.ts";
import { type Fact, type Period, periodEnd, periodStart } from "../../model/index.ts";
import type { Link } from "../links/links.ts";
import { boundOf, signed } from "../links/sign-and-bound.ts";
import type { Pair } from "../links/two-periods.ts";
import { type PeriodMention } from "../periods/periods.ts";
import type { Scan } from "../scan.ts";
import { type FactContext, placeInTime } from "./in-time.ts";

export interface Draft {
  fact: Omit<Fact, "quote">;
  /** The characters of its quote, which is cut out once it is known that the fact stays. */
  quoted: { from: number; to: number };
  strength: number;
  /** No word gives it a period: taken for the document's own. */
  assumed?: true;
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
  const fact: Draft["fact"] = {
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
    start,
    end,
    doubts,
  };
  return {
    fact,
    quoted: placeOfQuote(scan, link),
    strength: link.strength - (mention.weak ? 2 : 0),
    title: segment.title,
    ...(placed.assumed ? { assumed: true } : {}),
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

function placeOfQuote(scan: Scan, { segment: index, mention, money }: Link): Draft["quoted"] {
  const segment = scan.segments[index]!;
  const start = scan.tokens[segment.from]!.start;
  const end = scan.tokens[segment.to - 1]!.end;
  if (end - start <= LONGEST_QUOTE) return { from: start, to: end };
  const first = scan.tokens[Math.min(mention.from, money.from)]!.start;
  const last = scan.tokens[Math.max(mention.to, money.to) - 1]!.end;
  return { from: Math.max(start, Math.min(first, last - LONGEST_QUOTE)), to: last };
}

/** A draft that stays, with the words that it was read from. */
export const quoted = ({ fact, quoted: { from, to } }: Draft, text: string): Fact => ({
  ...fact,
  quote: foldSpaces(text.slice(from, to)).slice(0, LONGEST_QUOTE),
});
