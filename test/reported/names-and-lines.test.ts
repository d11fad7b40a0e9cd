import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

const TITLE = "Core Scientific reports third quarter 2025 results";

describe("names of lines, and periods by their distance", () => {
  it.each([
    [
      "HPC hosting (colocation) revenue rose to $15 million from $10 million.",
      ["hpc_revenue 10 USD prior_year", "hpc_revenue 15 USD current"],
    ],
    ["Colocation (HPC hosting) segment: revenue $15 million, gross margin 19%.", ["hpc_revenue 15 USD current"]],
    ["Hosting revenue from digital asset mining clients was $8 million.", ["hosting_revenue 8 USD current"]],
    ["Self-mining remains the largest contributor at $57 million.", ["mining_revenue 57 USD current"]],
    ["Hosting for third-party miners brought in $7 million.", ["hosting_revenue 7 USD current"]],
    ["Revenue from data centers was $3 million in the quarter.", ["hpc_revenue 3 USD current"]],
    [
      "Sales for the period: $81 million (prior year: $95 million).",
      ["total_revenue 81 USD current", "total_revenue 95 USD prior_year"],
    ],
    ["It lost $0.90 per share on sales of $171 million.", ["total_revenue 171 USD current"]],
    ["It finished the quarter in the red by $146 million.", ["net_income -146 USD current"]],
    ["Rev. $171M beats by $3M.", ["total_revenue 171 USD current"]],
    ["Revenue: $171M, +6% Y/Y, vs $168M est.", ["total_revenue 171 USD current"]],
    ["Year-to-date revenue stands at $239 million.", ["total_revenue 239 USD year_to_date"]],
    ["Last year's third quarter brought $161 million of revenue.", ["total_revenue 161 USD prior_year"]],
    ["Revenue was flat against the prior quarter's $152 million.", ["total_revenue 152 USD prior_quarter"]],
  ])("%s", (text, means) => {
    expect(figuresOf(TITLE, text)).toEqual(means);
  });

  it("a preview is about the quarter that is to come, an earlier one stands beside it", () => {
    const read = readingOf(
      "What to expect from Hut 8 on Thursday",
      "Hut 8 will open its books for the second quarter before the bell on Aug. 6, 2026. In the year-ago period Hut 8 had revenue of $41 million. In the first quarter of this year it lost $219 million.",
    );
    expect(read.period).toBe("2026Q2");
    expect(read.facts.map(({ value, role, period }) => [value, role, period])).toEqual([
      ["41000000", "prior_year", "2025Q2"],
      ["-219000000", "prior_quarter", "2026Q1"],
    ]);
  });

  it("what was earned is no loss, whatever the sentence before told", () => {
    expect(
      figuresOf(TITLE, "The net loss was $301 million. A year earlier Core Scientific had earned $152 million."),
    ).toEqual(["net_income -301 USD current", "net_income 152 USD prior_year"]);
  });
});
