import Big from "big.js";
import { type Fact, type Period, periodEnd, periodStart, type Role } from "../../model/index.ts";
import type { Candidate } from "./collect.ts";
import { endOf } from "./columnPeriod.ts";
import { headlineOf, roleOf } from "./roles.ts";

interface Settling {
  company: { ticker: string; fiscalYearEndMonth: number };
  headline?: Period;
  /** What the opening says the release is about; its end counts, its length is the columns'. */
  opening?: Period;
  publishedAt?: string;
}

const groupBy = <T>(list: readonly T[], keyOf: (entry: T) => string): T[][] => [...Map.groupBy(list, keyOf).values()];

const quoteOf = (one: Candidate): string => [one.label, one.columnText, one.figure.text].filter(Boolean).join(" | ");

const larger = (one: string, other: string): string => (new Big(one).gt(other) ? one : other);

/** Two figures are one statement when they differ by less than the coarser one's last digit. */
const agree = (one: Candidate, other: Candidate): boolean =>
  new Big(one.value).minus(other.value).abs().lt(larger(one.precision, other.precision));

/** One figure of one table: lines of one business added up, unless a line is already their total. */
function joinLines(lines: readonly Candidate[]): Candidate {
  const [first] = lines as [Candidate];
  const distinct = lines.filter((line, at) => lines.findIndex((other) => other.label === line.label) === at);
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

function choose(candidates: readonly Candidate[]): Candidate {
  const perTable = groupBy(candidates, ({ table, rank }) => `${table} ${rank}`)
    .map(joinLines)
    .sort(byWeight);
  const [best] = perTable as [Candidate];
  const others = perTable.filter((other) => other.rank === best.rank && !agree(best, other));
  if (others.length === 0) return best;
  return { ...best, doubts: [...best.doubts, `another table says ${others[0]!.figure.text}`] };
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
    status: candidate.preliminary ? "preliminary" : "reported",
    source: "table",
    quote: quoteOf(candidate),
    start: candidate.figure.start,
    end: candidate.figure.end,
    doubts: candidate.doubts,
  };
}

const ROLES: readonly Role[] = ["current", "prior_year", "prior_quarter", "year_to_date"];

/** Facts of one document: tables compared with one another, roles told by the headline's period. */
export function settle(candidates: readonly Candidate[], context: Settling): Fact[] {
  const yearEnd = context.company.fiscalYearEndMonth;
  const headline = context.headline ?? headlineOf(candidates, context);
  if (!headline) return [];
  return groupBy(candidates, ({ metric, period, currency }) => `${metric} ${period} ${currency}`)
    .map(choose)
    .flatMap((candidate) => {
      const role = roleOf(candidate.period, headline, yearEnd);
      return role ? [{ candidate, role, same: endOf(candidate.period, yearEnd) }] : [];
    })
    .sort(
      (one, other) =>
        ROLES.indexOf(one.role) - ROLES.indexOf(other.role) ||
        Number(longer(one.candidate, headline)) - Number(longer(other.candidate, headline)),
    )
    .map(({ candidate, role }) => toFact(candidate, role, context));
}

const longer = (candidate: Candidate, headline: Period): boolean =>
  candidate.period.slice(4, 5) !== headline.slice(4, 5);
