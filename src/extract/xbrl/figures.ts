import { Big } from "big.js";
import { METRICS } from "../../metrics/index.ts";
import type { Company, Fact, Period, Role } from "../../model/index.ts";
import { periodOf } from "../tables/column-period.ts";
import { lineOf, plainLabel } from "../tables/labels.ts";
import { headlineOf, roleOf } from "../tables/roles.ts";
import type { XbrlFact } from "./instance.ts";

/** A tagged figure of a metric; without role where it stands in no relation to the document's own period. */
export type XbrlFigure = Omit<Fact, "role"> & { role?: Role };

/** A line of revenue that no metric is about: a member of the product or segment axis. */
export const PRODUCT_REVENUE = "product_revenue";

const REVENUE_AXES = [
  "srt:ProductOrServiceAxis",
  "us-gaap:StatementBusinessSegmentsAxis",
  "ifrs-full:ProductsAndServicesAxis",
  "ifrs-full:SegmentsAxis",
];

/** Net income is the whole group's; `NetIncomeLoss` is the parent's share where both are tagged. */
const WHOLE_GROUP = new Set(["us-gaap:ProfitLoss", "ifrs-full:ProfitLoss"]);

/** Lease income is HPC revenue only of a company that leases data centres to HPC tenants. */
const isOwnWord = (concept: string, company: Company): boolean =>
  concept !== "us-gaap:OperatingLeaseLeaseIncome" || company.segments.hpc.some((word) => /\bleas/i.test(word));

const REVENUE_TAGS = new Set(METRICS.filter(({ id }) => id === "total_revenue").flatMap(({ tags }) => tags));

const DAY_MS = 86_400_000;

/** Days of the spans that fiscal periods have, from and to, and their months. */
const SPANS: readonly (readonly [from: number, to: number, months: number])[] = [
  [80, 100, 3],
  [170, 192, 6],
  [260, 285, 9],
  [350, 380, 12],
];

/** Months of a span, where it is one that fiscal periods have: 80 to 100 days are a quarter. */
export function monthsBetween(start: string, end: string): number | undefined {
  const days = (Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / DAY_MS + 1;
  return SPANS.find(([from, to]) => days >= from && days <= to)?.[2];
}

/** The fiscal period of a duration (an instant has none); start and end decide, never what the filing calls it. */
export function periodBetween(start: string | undefined, end: string, yearEnd: number): Period | undefined {
  const months = monthsBetween(start ?? end, end);
  const [year, month, day] = end.split("-").map(Number) as [number, number, number];
  if (months === undefined) return undefined;
  return periodOf({ months, year, month, day }, yearEnd);
}

const spanOf = ({ start, end }: XbrlFact): string => `${start ?? ""}/${end}`;

/** One fact for each span: the same fact is tagged wherever it is shown, at times with fewer digits. */
function bySpan(facts: readonly XbrlFact[]): XbrlFact[] {
  const finest = new Map<string, XbrlFact>();
  for (const fact of facts) {
    const key = `${spanOf(fact)} ${fact.currency}`;
    const held = finest.get(key);
    if (!held || new Big(fact.precision).lt(held.precision)) finest.set(key, fact);
  }
  return [...finest.values()];
}

interface Chosen {
  metric: string;
  fact: XbrlFact;
  /** Members of one axis that were added up. */
  parts?: XbrlFact[];
}

/** Tags that state a charge as a positive figure, where the metric has it negative. */
const CHARGES = new Set(["us-gaap:ImpairmentOfLongLivedAssetsHeldForUse"]);

const negated = (fact: XbrlFact): XbrlFact =>
  fact.value === "0" ? fact : { ...fact, value: fact.value.startsWith("-") ? fact.value.slice(1) : `-${fact.value}` };

/** Undimensioned facts of a metric: its first tag that the document uses, for net income the whole group's first. */
function chooseTotals(facts: readonly XbrlFact[], company: Company): Chosen[] {
  const plain = facts.filter(({ dimensions, currency }) => dimensions.length === 0 && currency !== undefined);
  return METRICS.flatMap(({ id, tags }) => {
    const used = tags
      .filter((tag) => isOwnWord(tag, company))
      .toSorted((one, other) => Number(WHOLE_GROUP.has(other)) - Number(WHOLE_GROUP.has(one)))
      .map((tag) => bySpan(plain.filter(({ concept }) => concept === tag)))
      .filter((found) => found.length > 0);
    // Revenue by two tags is a whole and a part of it; the result by two tags differs at most by a minority's share.
    const [first = [], ...rest] = used;
    const more = id === "net_income" ? rest.flat() : [];
    const spans = new Set(first.map(spanOf));
    return [...first, ...bySpan(more.filter((fact) => !spans.has(spanOf(fact))))].map((fact) => ({
      metric: id,
      fact: CHARGES.has(fact.concept) ? negated(fact) : fact,
    }));
  });
}

/** "core:ColocationServiceMember" as "colocation service". */
export const memberWords = (member: string): string =>
  plainLabel(
    member
      .slice(member.indexOf(":") + 1)
      .replace(/Member$/, "")
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2"),
  );

/** Several members of one axis that are one metric: their sum, unless one of them is already the sum of the others. */
function joinMembers(metric: string, facts: readonly XbrlFact[]): Chosen[] {
  if (metric === PRODUCT_REVENUE || facts.length === 1) return facts.map((fact) => ({ metric, fact }));
  const sum = facts.reduce((total, { value }) => total.plus(value), new Big(0));
  const whole = facts.find(({ value }) => sum.minus(value).eq(value));
  const [first] = facts as [XbrlFact];
  return [whole ? { metric, fact: whole } : { metric, fact: { ...first, value: sum.toFixed() }, parts: [...facts] }];
}

/** Revenue by line of business: facts of one revenue axis and no other, the product axis before segments. */
function chooseLines(facts: readonly XbrlFact[], company: Company): Chosen[] {
  const lines = facts.filter(
    ({ concept, dimensions, currency }) =>
      REVENUE_TAGS.has(concept) && dimensions.length === 1 && currency !== undefined,
  );
  const axis = REVENUE_AXES.find((name) => lines.some(({ dimensions }) => dimensions[0]!.axis === name));
  const onAxis = lines.filter(({ dimensions }) => dimensions[0]!.axis === axis);
  const tagged = [...Map.groupBy(onAxis, ({ dimensions }) => dimensions[0]!.member)].flatMap(([member, same]) =>
    bySpan(same).map((fact) => ({ metric: lineOf(memberWords(member), company) ?? PRODUCT_REVENUE, fact })),
  );
  return [...Map.groupBy(tagged, ({ metric, fact }) => `${metric} ${spanOf(fact)} ${fact.currency}`).values()].flatMap(
    (same) =>
      joinMembers(
        same[0]!.metric,
        same.map(({ fact }) => fact),
      ),
  );
}

const tagOf = ({ concept, dimensions }: XbrlFact): string =>
  concept + dimensions.map(({ axis, member }) => `[${axis}=${member}]`).join("");

function toFigure({ metric, fact, parts }: Chosen, company: Company, headline: Period | undefined): XbrlFigure {
  const yearEnd = company.fiscalYearEndMonth;
  const period = periodBetween(fact.start, fact.end, yearEnd);
  const role = period && headline ? roleOf(period, headline, yearEnd) : undefined;
  const tag = (parts ?? [fact]).map(tagOf).join(" + ");
  return {
    company: company.ticker,
    metric,
    value: fact.value,
    ...(fact.currency ? { currency: fact.currency } : {}),
    ...(period ? { period } : {}),
    ...(fact.start ? { periodStart: fact.start } : {}),
    periodEnd: fact.end,
    ...(role ? { role } : {}),
    precision: fact.precision,
    status: "reported",
    source: "xbrl",
    quote: `${tag} ${fact.start ?? ""}/${fact.end}`,
    start: 0,
    end: 0,
    tag,
    doubts: parts ? [`sum of ${parts.length} members of one axis`] : [],
  };
}

/** The document's own period: what its totals end with last, the shortest such span. */
function ownPeriod(totals: readonly Chosen[], yearEnd: number): Period | undefined {
  const periods = totals.flatMap(({ fact }) => periodBetween(fact.start, fact.end, yearEnd) ?? []);
  return headlineOf(periods, yearEnd);
}

/** Totals, results and lines of revenue for every span in the document; never a sum over axes. */
export function figuresOf(facts: readonly XbrlFact[], company: Company): XbrlFigure[] {
  const totals = chooseTotals(facts, company);
  const headline = ownPeriod(totals, company.fiscalYearEndMonth);
  const chosen = [...totals, ...chooseLines(facts, company)];
  return chosen.map((one) => toFigure(one, company, headline)).sort(byPeriod);
}

const byPeriod = (one: XbrlFigure, other: XbrlFigure): number =>
  (other.periodEnd ?? "").localeCompare(one.periodEnd ?? "") ||
  (other.periodStart ?? "").localeCompare(one.periodStart ?? "");
