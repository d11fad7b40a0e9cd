import { describe, expect, it } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));

/** What a sentence says of the parts of a loss. */
const parts = (text: string): string[] =>
  reader
    .read({ title: "TeraWulf reports first quarter 2026 results", text })
    .facts.map((fact) => `${fact.metric} ${fact.value}`)
    .toSorted();

describe("a net loss explained", () => {
  it("warrants and impairments are figures of their own, charges negative", () => {
    expect(
      parts("Net loss was $427.6 million, including a $216.3 million loss on warrants and impairments of $80 million."),
    ).toEqual(["impairment -80000000", "net_income -427600000", "warrant_change -216300000"]);
  });

  it("a gain on bitcoin is positive", () => {
    expect(parts("The quarter brought an unrealized gain on bitcoin of $1.2 billion.")).toEqual([
      "fair_value_change 1200000000",
    ]);
  });
});
