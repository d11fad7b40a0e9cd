import { Big } from "big.js";
import { describe, expect, it } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { CATALOGUE } from "./catalogue.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));
const SCORED = new Set([
  "total_revenue",
  "hpc_revenue",
  "mining_revenue",
  "hosting_revenue",
  "net_income",
  "adjusted_ebitda",
]);

describe("the ways in which a figure is stated", () => {
  it.each(CATALOGUE)("$number: $say", ({ say, means, title = "" }) => {
    const { facts } = reader.read({ title, text: say });
    const read = facts
      .filter((fact) => SCORED.has(fact.metric))
      .map((fact) => `${fact.metric} ${new Big(fact.value).div(1_000_000).toString()} ${fact.role}`);
    expect(read.toSorted()).toEqual(means.toSorted());
  });
});
