import { Big } from "big.js";
import { describe, expect, it } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { PRESS } from "./press.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));
const SCORED = new Set([
  "total_revenue",
  "hpc_revenue",
  "mining_revenue",
  "hosting_revenue",
  "net_income",
  "adjusted_ebitda",
]);

describe("short news, read whole", () => {
  it.each(PRESS)("$number: $title", ({ title, text, url, publishedAt, figures = [], kind, company, period }) => {
    const reading = reader.read({ title, text, ...(url ? { url } : {}), ...(publishedAt ? { publishedAt } : {}) });
    const read = reading.facts
      .filter((fact) => SCORED.has(fact.metric))
      .map((fact) => `${fact.metric} ${new Big(fact.value).div(1_000_000).toString()} ${fact.role}`);
    expect(read.toSorted()).toEqual(figures.toSorted());
    expect(reading.company).toBe(company);
    if (kind !== undefined) expect(reading.kind).toBe(kind);
    if (period !== undefined) expect(reading.period).toBe(period);
  });
});
