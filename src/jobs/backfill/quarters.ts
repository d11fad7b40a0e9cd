import { Big } from "big.js";
import type { CompanyFact } from "../../extract/index.ts";
import { type Company, type HistoricFigure, type HistoryQuarter, parsePeriod, periodEnd } from "../../model/index.ts";

const DAY_MS = 86_400_000;
/** Filed later than this after its end, a figure is the comparative of a later report. */
const OWN_REPORT_DAYS = 150;

const sourceOf = ({ form, accession }: CompanyFact): string => `${form} ${accession}`;

const isComparative = ({ filed, periodEnd: end }: CompanyFact): boolean =>
  Date.parse(filed) - Date.parse(end) > OWN_REPORT_DAYS * DAY_MS;

/** What was reported first, with what a later filing made of it kept beside it. */
function figureOf(versions: readonly CompanyFact[]): HistoricFigure | undefined {
  const first = versions.find(({ version }) => version === "reported");
  const restated = versions.find(({ version }) => version === "restated");
  if (!first) return undefined;
  return {
    value: first.value,
    currency: first.currency,
    precision: first.precision,
    source: sourceOf(first),
    trust: "filing",
    comparative: isComparative(first),
    derived: false,
    others: restated ? [{ value: restated.value, source: sourceOf(restated), comparative: true }] : [],
    conflict: restated ? [restated.value] : [],
  };
}

type ByPeriod = ReadonlyMap<string, HistoricFigure>;

/** The fourth quarter has no fact of its own: it is the year less nine months, or less the three quarters. */
function lastQuarter(year: string, figures: ByPeriod): HistoricFigure | undefined {
  const whole = figures.get(`${year}FY`);
  const nine = figures.get(`${year}M9`);
  const quarters = [1, 2, 3].map((number) => figures.get(`${year}Q${number}`));
  const parts = nine ? [nine] : quarters.filter((one) => one !== undefined);
  if (!whole || (!nine && parts.length < 3)) return undefined;
  const { conflict: _conflict, others: _others, ...rest } = whole;
  const value = parts.reduce((left, part) => left.minus(part.value), new Big(whole.value)).toFixed();
  return { ...rest, value, derived: true, others: [], conflict: [] };
}

/** One currency: the company's own where its facts have it, else the one that most of them are in. */
function currencyOf(facts: readonly CompanyFact[], company: Company): string | undefined {
  const groups = [...Map.groupBy(facts, ({ currency }) => currency)];
  const own = groups.find(([currency]) => currency === company.currency);
  return (own ?? groups.toSorted(([, one], [, other]) => other.length - one.length)[0])?.[0];
}

/** Figures of one metric by period, fourth quarters computed. */
function byPeriod(facts: readonly CompanyFact[]): Map<string, HistoricFigure> {
  const figures = new Map<string, HistoricFigure>();
  for (const [period, versions] of Map.groupBy(facts, (fact) => fact.period)) {
    const figure = figureOf(versions);
    if (figure) figures.set(period, figure);
  }
  const years = [...figures.keys()].filter((period) => period.endsWith("FY")).map((period) => period.slice(0, 4));
  for (const year of years) {
    const last = figures.has(`${year}Q4`) ? undefined : lastQuarter(year, figures);
    if (last) figures.set(`${year}Q4`, last);
  }
  return figures;
}

/** companyfacts of a company as quarters of history, oldest first. */
export function quartersOf(facts: readonly CompanyFact[], company: Company): HistoryQuarter[] {
  const currency = currencyOf(facts, company);
  const used = facts.filter((fact) => fact.currency === currency);
  const quarters = new Map<string, HistoryQuarter>();
  for (const [metric, own] of Map.groupBy(used, (fact) => fact.metric)) {
    for (const [period, figure] of byPeriod(own)) {
      const end = periodEnd(period, company.fiscalYearEndMonth);
      if (parsePeriod(period)?.kind !== "quarter" || !end) continue;
      const known = quarters.get(period) ?? {
        ticker: company.ticker,
        period,
        periodEnd: end,
        figures: {},
        notes: [],
      };
      known.figures[metric] = figure;
      quarters.set(period, known);
    }
  }
  return [...quarters.values()].sort((one, other) => one.period.localeCompare(other.period));
}
