/**
 * The names that a condition may use, each with its type. Units are types of their own, so that comparing
 * megawatts with money is refused when a rule is loaded and not when it is judged.
 */
import type { MetricDefinition } from "../kit/index.ts";

export type RuleMetric = Pick<MetricDefinition, "id" | "label" | "unit">;

/** Units of parameters and of amounts written in a condition, `USD(100.0)` or `mw(50)`: their type, and how people say it. */
export const UNITS = {
  USD: { type: "Money", say: "money" },
  mw: { type: "Megawatts", say: "megawatts" },
  eh_s: { type: "Hashrate", say: "exahash a second" },
  btc: { type: "Bitcoin", say: "bitcoin" },
  percent: { type: "Percent", say: "a percentage" },
  years: { type: "Years", say: "years" },
  ratio: { type: "double", say: "a plain number" },
  count: { type: "double", say: "a plain number" },
} as const;

export type Unit = keyof typeof UNITS;
export const UNIT_NAMES = Object.keys(UNITS) as Unit[];
export const UNIT_FUNCTIONS = UNIT_NAMES.filter((unit) => unit !== "ratio" && unit !== "count");

export function metricType({ unit }: RuleMetric): string {
  return unit === "money" ? UNITS.USD.type : UNITS[unit].type;
}

/** Sets of figures beside the story's own, by the period that they stand for. */
export const FIGURE_GROUPS: Readonly<Record<string, string>> = {
  prior_year: "the same period a year before, as this story states it, else as we know it",
  prior_quarter: "the quarter before, as this story states it, else as we know it",
  year_to_date: "the fiscal year so far",
  full_year: "the fiscal year that a fourth quarter's report also states",
  known_year_ago: "the same period a year before, only as it was known before this story",
  known_quarter_ago: "the quarter before, only as it was known before this story",
};

const yes = "bool";
const text = "string";
const number = "double";

/** What a story announces. `told` is no, never unknown, where nothing of the kind was read. */
export const NAMESPACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  story: { kind: text, standing: text, period: text, preliminary: yes, sources: number },
  contract: {
    told: yes,
    recalled: yes,
    counterparty: text,
    value: "Money",
    mw: "Megawatts",
    mw_kind: text,
    years: "Years",
    form: text,
    backstop: "Money",
  },
  rebrand: { told: yes, ai_first: yes, completed: yes, from: text, to: text, ticker: text },
  mining_exit: { told: yes, completed: yes },
  conversion: { told: yes, site: text, mw: "Megawatts" },
  financing: { told: yes, value: "Money", instrument: text },
  merger: { told: yes, counterparty: text, value: "Money", status: text },
  milestone: { told: yes, subject: text, delayed: yes, months_late: number, before: text, after: text },
  guidance: { told: yes, subject: text, lowered: yes, before: text, after: text },
  claims: { hpc_over_mining: yes },
  sector: {
    companies: number,
    turned: number,
    share: number,
    share_before: number,
    turns: number,
    turns_before: number,
    contracted: "Megawatts",
    contracted_before: "Megawatts",
  },
};
