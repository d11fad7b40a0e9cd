import type { Company, Fact } from "../../model/index.ts";
import { type Draft, periodFields } from "../facts/facts.ts";
import type { Calendar } from "../periods/calendar.ts";
import type { HanHeadline } from "./headline.ts";
import type { HanLink } from "./links.ts";
import type { Part } from "./mentions.ts";
import { reads } from "./reads.ts";
import { numberOf, type Placed, periodOf, place } from "./time.ts";

/** What the facts of one document are made with. */
export interface HanContext {
  company: Company;
  calendar: Calendar;
  headline: HanHeadline;
  /** Currency of a bare dollar; absent where two are possible. */
  dollar?: string;
  preliminary: boolean;
}

/** Smallest amount that can be a company's figure when no scale word stands with it: below are prices. */
const LEAST_PLAIN = 100_000;
/** Longest quote that is kept with a fact. */
const LONGEST_QUOTE = 400;
/** A link to a fact; a reason where it is none that we keep. */
export function draftHan(parts: readonly Part[], link: HanLink, context: HanContext): Draft | string {
  const { money, metric, sentence } = link;
  if (!money.scaled && Number(money.value) < LEAST_PLAIN) return "price";
  const currency = currencyOf(link, context);
  if (currency === undefined) return "currency open";
  const value = signed(parts, link);
  if (value === undefined) return "sign open";
  const placed = placeLink(link, context);
  if (typeof placed === "string") return placed;
  const { period, role } = placed;
  const fact: Draft["fact"] = {
    company: context.company.ticker,
    metric: metric.metric,
    value,
    currency,
    ...(period === undefined ? {} : periodFields(period, context.calendar.fiscalYearEndMonth)),
    role,
    precision: money.precision,
    ...boundOf(parts, link.at, value.startsWith("-")),
    status: context.preliminary ? "preliminary" : "reported",
    source: "text",
    start: money.from,
    end: money.to,
    doubts: period === undefined ? ["the period is not named and no date settles it"] : [],
  };
  return {
    fact,
    quoted: quoteOf(parts, link),
    strength: metric.weak || metric.only ? 3 : 5,
    title: sentence.title,
    ...(metric.line === undefined ? {} : { line: metric.line }),
  };
}

function currencyOf({ money: { currency } }: HanLink, { dollar }: HanContext): string | undefined {
  if (currency === "$") return dollar;
  return currency === "?" ? undefined : currency;
}

function placeLink({ told, scope }: HanLink, { headline, calendar }: HanContext): Placed {
  const within: Calendar = { ...calendar, ...(headline.period ? { headline: headline.period } : {}) };
  if (headline.period === undefined && headline.partial === undefined) return "no period is named";
  if (headline.period === undefined) return placePartial(told, scope, headline, calendar);
  const named = scope === undefined ? undefined : periodOf(scope, within);
  if (scope !== undefined && named === undefined) return "period open";
  if (scope === undefined && headline.joint) return "of the quarter or of its year";
  if (typeof told !== "object") return place(headline.period, named, told);
  const period = periodOf(told, within);
  return period === undefined ? "period open" : place(headline.period, period, undefined);
}

/** The quarter is named and its year is not: only what is said of that quarter counts. */
function placePartial(
  told: HanLink["told"],
  scope: HanLink["scope"],
  { partial, joint }: HanHeadline,
  { fiscalYearEndMonth }: Calendar,
): Placed {
  const period = typeof told === "object" ? told : scope;
  if (joint && period === undefined) return "of the quarter or of its year";
  if (period && (period.kind !== partial!.kind || numberOf(period, fiscalYearEndMonth) !== partial!.number))
    return "figure of another period";
  if (typeof told === "object" || told === undefined || told === "current") return { role: "current" };
  return told === "before" ? "the period before may be either" : { role: told };
}

/** The value with its sign; undefined where a result is named that may be either. */
function signed(parts: readonly Part[], { at, metric, money, sign }: HanLink): string | undefined {
  const negative = `-${money.value}`;
  const minus = reads(parts, at - 1, "negative") || reads(parts, at - 2, "negative", "bound");
  if (metric.metric !== "net_income" && metric.metric !== "adjusted_ebitda") return minus ? undefined : money.value;
  if (minus || sign === "loss") return money.value === "0" ? "0" : negative;
  return metric.metric === "net_income" && sign === undefined ? undefined : money.value;
}

/** "8億ドル超", "约1.2亿美元", "不到1000万美元"; of a loss the bound is turned. */
function boundOf(parts: readonly Part[], at: number, negative: boolean): Pick<Fact, "bound"> {
  const [before, behind] = [parts[at - 1], parts[at + 1]];
  const limits = behind?.is === "bound" && behind.side !== "before" && behind.bound !== "about";
  const bound = limits || before?.is !== "bound" || before.side === "behind" ? behind : before;
  if (bound?.is !== "bound" || (bound === behind && bound.side === "before")) return {};
  if (!negative || bound.bound === "about") return { bound: bound.bound };
  return { bound: bound.bound === "over" ? "under" : "over" };
}

function quoteOf(parts: readonly Part[], { sentence, at, metric }: HanLink): Draft["quoted"] {
  const start = parts[sentence.from]!.from;
  const end = parts[sentence.to - 1]!.to;
  if (end - start <= LONGEST_QUOTE) return { from: start, to: end };
  const last = Math.max(metric.to, parts[at]!.to);
  return { from: Math.max(start, Math.min(metric.from, parts[at]!.from, last - LONGEST_QUOTE)), to: last };
}
