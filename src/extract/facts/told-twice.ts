import type { Link } from "../links/links.ts";
import type { ToldPeriods } from "../periods/open-year.ts";
import type { PeriodMention } from "../periods/periods.ts";
import type { Scan } from "../scan.ts";
import { explicitPeriod } from "./own-period.ts";

/** Of these a company has one figure a quarter; several lines of hosting or HPC may stand side by side. */
const ONE_A_QUARTER = new Set(["total_revenue", "net_income", "adjusted_ebitda", "mining_revenue"]);

/** Two roundings of one figure are nearer than this share of it. */
const ROUNDING = 0.02;

/**
 * "had a first-quarter loss of $216 million … in Q1 2025 the loss had been $295 million": one quarter has one loss, so
 * the one with its year is of another year than the text's own.
 */
export function toldPeriods(scan: Scan, links: readonly Link[]): ToldPeriods {
  const told = links
    .filter((link) => link.mention.metric !== "decoy" && !link.expected)
    .map((link) => ({ link, period: explicitPeriod(scan, link, undefined) }));
  const own = told.filter(({ link, period }) => !link.compared && isOwn(period));
  const others = new Set<number>();
  const figures = new Map<number, boolean>();
  for (const { link, period } of told) {
    if (period?.year === undefined) continue;
    figures.set(period.from, link.compared !== undefined);
    if (!ONE_A_QUARTER.has(link.mention.metric) || period.kind !== "quarter") continue;
    const twins = own.filter((one) => one.link.mention.metric === link.mention.metric && mayBe(one.period, period));
    if (twins.length > 0 && twins.every((one) => differ(one.link, link))) others.add(period.from);
  }
  return { others, figures };
}

/** Named without its year, or not at all. */
const isOwn = (period: PeriodMention | undefined): boolean =>
  period === undefined ||
  period.measure === true ||
  period.relative === "current" ||
  (period.relative === undefined && period.kind === "quarter" && period.year === undefined && !period.ends);

const mayBe = (own: PeriodMention | undefined, { number }: PeriodMention): boolean =>
  own?.number === undefined || own.number === number;

const differ = (one: Link, other: Link): boolean => {
  const [a, b] = [Number(one.money.value), Number(other.money.value)];
  const sameLine = one.mention.line === undefined || one.mention.line === other.mention.line || other.mention.weak;
  return sameLine && Math.abs(a - b) > ROUNDING * Math.max(a, b);
};
