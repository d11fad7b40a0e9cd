import { Big } from "big.js";
import { describe, expect, it } from "vitest";
import { createReader } from "../../../src/extract/index.ts";
import { loadCompanies } from "../../../src/readers/index.ts";
import { agenciesAndAggregators } from "./agencies-and-aggregators.ts";
import { anotherQuarter } from "./another-quarter.ts";
import { inFrench } from "./in-french.ts";
import { inGerman } from "./in-german.ts";
import { inItalian } from "./in-italian.ts";
import { inPortuguese } from "./in-portuguese.ts";
import { inSpanish } from "./in-spanish.ts";
import { narrowAndWide } from "./narrow-and-wide.ts";
import { noFigures } from "./no-figures.ts";
import { orderAndVerbs } from "./order-and-verbs.ts";
import { severalCompanies } from "./several-companies.ts";

const reader = createReader(loadCompanies(new URL("../../../feeds/companies.yaml", import.meta.url).pathname));

const NAMES: Record<string, string> = {
  total_revenue: "revenue",
  hpc_revenue: "HPC",
  mining_revenue: "mining",
  hosting_revenue: "hosting",
  net_income: "net income",
  adjusted_ebitda: "adjusted EBITDA",
};
const PERIODS: Record<string, string> = {
  current: "",
  prior_year: " year before",
  prior_quarter: " quarter before",
  year_to_date: " to date",
};

const CASES = [
  ...agenciesAndAggregators,
  ...narrowAndWide,
  ...noFigures,
  ...inGerman,
  ...inSpanish,
  ...inFrench,
  ...inPortuguese,
  ...inItalian,
  ...orderAndVerbs,
  ...anotherQuarter,
  ...severalCompanies,
].flatMap(({ day, title, sentences }) => sentences.map(([text, figures]) => ({ day, title, text, figures })));

describe("one sentence of a business desk, read alone", () => {
  it.each(CASES)("$title: $text", ({ day, title, text, figures }) => {
    const read = reader
      .read({ title, text, publishedAt: `${day}T12:00:00Z` })
      .facts.filter(({ metric }) => metric in NAMES)
      .map(({ metric, value, role }) => `${NAMES[metric]} ${new Big(value).div(1_000_000).toString()}${PERIODS[role]}`);
    expect(read.toSorted()).toEqual([...figures].toSorted());
  });
});
