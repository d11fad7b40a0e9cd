import { Big } from "big.js";
import { type Fact, type Period, periodEnd, periodStart, type Role, yearBefore } from "../../model/index.ts";
import type { Candidate } from "./collect.ts";
import { endOf } from "./column-period.ts";
import { headlineOf, roleOf } from "./roles.ts";

interface Settling {
  company: { ticker: string; fiscalYearEndMonth: number };
  headline?: Period;
  publishedAt?: string;
}

const groupBy = <T>(list: readonly T[], keyOf: (entry: T) => string): T[][] => [...Map.groupBy(list, keyOf).values()];

const LONGEST_PART = 160;

/** Row, column and cell as the table writes them, each cut where it is no label any more. */
const quoteOf = (one: Candidate): string =>
  [one.label, one.columnText, one.figure.text]
    .filter((part) => part !== "")
    .map((part) => part.slice(0, LONGEST_PART))
    .join(" | ");

const larger = (one: string, other: string): string => (new Big(one).gt(other) ? one : other);

/** Two figures are one statement when they differ by less than the coarser one's last digit. */
const agree = (one: Candidate, other: Candidate): boolean =>
  new Big(one.value).minus(other.value).abs().lt(larger(one.precision, other.precision));

/** A line has a row of its own, or in tables with a column for each line a column. */
const isSameLine = (one: Candidate, other: Candidate): boolean =>
  one.label === other.label && one.columnText === other.columnText;

/** One figure of one table: lines of one business added up, unless a line is already their total. */
function joinLines(lines: readonly Candidate[]): Candidate {
  const [first] = lines as [Candidate];
  const distinct = lines.filter((line, at) => lines.findIndex((other) => isSameLine(other, line)) === at);
  if (!first.part || distinct.length === 1) return first;
  const sum = distinct.reduce((total, line) => total.plus(line.value), new Big(0));
  const total = distinct.find((line) => sum.minus(line.value).minus(line.value).abs().lt(line.precision));
  if (total && new Big(total.value).gt(0)) return total;
  return {
    ...first,
    value: sum.toFixed(),
    label: distinct.map(({ label }) => label).join(" + "),
    figure: { ...first.figure, text: distinct.map(({ figure }) => figure.text).join(" + ") },
    doubts: [...first.doubts, `sum of ${distinct.length} lines of the table`],
  };
}

/** Best first: the group's own result before a share of it, the finer figure, the earlier table. */
const byWeight = (one: Candidate, other: Candidate): number =>
  one.rank - other.rank || new Big(one.precision).cmp(other.precision) || one.table - other.table;

/** Ranks of `labels.ts` from which a result is only the owners' share of it. */
const OWNERS_RANK = 2;

function choose(candidates: readonly Candidate[]): Candidate {
  const perTable = groupBy(candidates, ({ table, rank }) => `${table} ${rank}`)
    .map(joinLines)
    .sort(byWeight);
  const [best] = perTable as [Candidate];
  const other = perTable.find((one) => one.rank === best.rank && !agree(best, one));
  return {
    ...best,
    doubts: [
      ...best.doubts,
      ...(best.rank >= OWNERS_RANK ? ["only the owners' share of the result is stated"] : []),
      ...(other ? [`another table says ${other.figure.text}`] : []),
    ],
  };
}

function toFact(candidate: Candidate, role: Role, { company }: Settling): Fact {
  const start = periodStart(candidate.period, company.fiscalYearEndMonth);
  const end = periodEnd(candidate.period, company.fiscalYearEndMonth);
  return {
    company: company.ticker,
    metric: candidate.metric,
    value: candidate.value,
    currency: candidate.currency,
    period: candidate.period,
    ...(start ? { periodStart: start } : {}),
    ...(end ? { periodEnd: end } : {}),
    role,
    precision: candidate.precision,
    // What is compared with was reported long ago.
    status: candidate.preliminary && !role.startsWith("prior") ? "preliminary" : "reported",
    source: "table",
    quote: quoteOf(candidate),
    start: candidate.figure.start,
    end: candidate.figure.end,
    doubts: candidate.doubts,
  };
}

const ROLES: readonly Role[] = ["current", "prior_year", "prior_quarter", "year_to_date"];

/** Revenue is never negative, and no line of it is larger than the whole: such a row was misunderstood. */
function isPlausible(candidate: Candidate, all: readonly Candidate[]): boolean {
  if (!candidate.metric.endsWith("_revenue")) return true;
  const value = new Big(candidate.value);
  if (value.lt(0)) return false;
  const total = all.find(
    ({ metric, period, currency }) =>
      metric === "total_revenue" && period === candidate.period && currency === candidate.currency,
  );
  return !total || value.lte(new Big(total.value).plus(larger(candidate.precision, total.precision)));
}

/** A column of estimates tells the headline's period only where the opening names it too, or names none. */
const tells = ({ refused, period }: Candidate, named: ReadonlySet<Period>): boolean =>
  !refused || named.size === 0 || named.has(period);

/**
 * The period that the caller knows, where a column ends with it, unless a newer column stands beside it: a text
 * that names the year-ago quarter first must not turn every role round.
 */
function chooseHeadline(columns: readonly Period[], { company, headline, publishedAt }: Settling): Period | undefined {
  const yearEnd = company.fiscalYearEndMonth;
  const own = headlineOf(columns, yearEnd, publishedAt);
  if (!headline || !own) return headline ?? own;
  const end = endOf(headline, yearEnd);
  if (!columns.some((period) => endOf(period, yearEnd) === end)) return own;
  const isNewer = endOf(own, yearEnd) > end && (publishedAt !== undefined || yearBefore(own) === headline);
  return isNewer ? own : headline;
}

/** Facts of one document: tables compared with one another, roles told by the headline's period. */
export function settle(candidates: readonly Candidate[], context: Settling, named: ReadonlySet<Period>): Fact[] {
  const yearEnd = context.company.fiscalYearEndMonth;
  const telling = candidates.filter((candidate) => tells(candidate, named)).map(({ period }) => period);
  const headline = chooseHeadline(telling, context);
  if (!headline) return [];
  return groupBy(
    candidates.filter(({ refused }) => !refused),
    ({ metric, period, currency }) => `${metric} ${period} ${currency}`,
  )
    .map(choose)
    .filter((candidate, _, all) => isPlausible(candidate, all))
    .flatMap((candidate) => {
      const role = roleOf(candidate.period, headline, yearEnd);
      return role ? [{ candidate, role }] : [];
    })
    .sort((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role))
    .map(({ candidate, role }) => toFact(candidate, role, context));
}
