import { describe, expect, it } from "vitest";
import { figuresOf } from "../reported/read.ts";

const of = (text: string) =>
  figuresOf(
    "TeraWulf Reports Second Quarter 2026 Results",
    `TeraWulf (WULF) reported results for the second quarter of 2026.\n\n${text}`,
  );

describe("lines of business, as the press tells of them", () => {
  it.each([
    ["Bitcoin mining meanwhile dropped by a third, to $12.8 million.", "mining_revenue 12.8 USD current"],
    ["Mining alone produced $12.8 million.", "mining_revenue 12.8 USD current"],
    ["Digital assets contributed the remaining $12.8 million.", "mining_revenue 12.8 USD current"],
    ["The cloud unit doubled its revenue to $31.9 million.", "hpc_revenue 31.9 USD current"],
    ["Cloud revenue more than doubled, reaching $31.9 million.", "hpc_revenue 31.9 USD current"],
    ["Hosting machines for others brought another $5.9 million.", "hosting_revenue 5.9 USD current"],
    ["Hosting other people's rigs brought in $5.9 million.", "hosting_revenue 5.9 USD current"],
    ["Hosting of customers' mining machines in Akron contributed US$4.2 million.", "hosting_revenue 4.2 USD current"],
    ["Colocation, the part CoreWeave wants, added $15 million.", "hpc_revenue 15 USD current"],
    ["TeraWulf's colocation line did $31.9 million in the second quarter of 2026.", "hpc_revenue 31.9 USD current"],
    ["Cloud and colocation services at its WhiteFiber unit brought in $21.5 million.", "hpc_revenue 21.5 USD current"],
    ["Mining its own Bitcoin brought just $30.1 million.", "mining_revenue 30.1 USD current"],
    ["The company, which took in $44.8 million in the second quarter, leased land.", "total_revenue 44.8 USD current"],
    ["Digital currency mining gave $40.8-million.", "mining_revenue 40.8 USD current"],
    [
      "Colocation, run by majority-owned WhiteFiber, Inc. (Nasdaq: WYFI), contributed $21.5 million.",
      "hpc_revenue 21.5 USD current",
    ],
    [
      "TeraWulf said total revenue of US$44.8 million was the highest in three years.",
      "total_revenue 44.8 USD current",
    ],
    ["TeraWulf beat the Street's revenue number with $44.8 million.", "total_revenue 44.8 USD current"],
    ["Colocation of third-party miners contributed $4.2 million.", "hosting_revenue 4.2 USD current"],
  ])("%s", (text, expected) => {
    expect(of(text)).toEqual([expected]);
  });

  it("a share of revenue leaves the whole to the company", () => {
    expect(of("HPC leases accounted for $31.9 million, or 71%, of revenue of $44.8 million.")).toEqual([
      "hpc_revenue 31.9 USD current",
      "total_revenue 44.8 USD current",
    ]);
  });
});

describe("sums that no word calls revenue", () => {
  it("what a company took in, and how much of that came from a line", () => {
    expect(
      of("TeraWulf (WULF) took in $44.8M in the second quarter of 2026.\n- $31.9M of that came from HPC tenants."),
    ).toEqual(["hpc_revenue 31.9 USD current", "total_revenue 44.8 USD current"]);
  });

  it("growth on last year's figure", () => {
    expect(of("Revenue: $44.8 million, +139% on last year's recast $18.7 million")).toEqual([
      "total_revenue 18.7 USD prior_year",
      "total_revenue 44.8 USD current",
    ]);
  });

  it("what a company had earned twelve months earlier", () => {
    expect(
      of("Net loss was $61 million. Twelve months earlier, with bitcoin rising, TeraWulf had earned $28.0 million."),
    ).toEqual(["net_income -61 USD current", "net_income 28 USD prior_year"]);
  });
});

describe("losses told loosely", () => {
  it.each([
    "TeraWulf lost close to $61 million in the quarter, most of it accounting for warrants.",
    "TeraWulf lost a little over $61 million.",
  ])("%s", (text) => {
    expect(of(text)).toEqual(["net_income -61 USD current"]);
  });

  it("why it was lost stands between the loss and the one before", () => {
    expect(of("TeraWulf lost $61 million as crypto prices sank, less than the $95 million of a year earlier.")).toEqual(
      ["net_income -61 USD current", "net_income -95 USD prior_year"],
    );
  });

  it("a loss for all of another year is none of this quarter's, nor of the quarter a year ago", () => {
    expect(of("The net loss for all of 2025 was held to about $661.4 million.")).toEqual([]);
  });

  it("losses in excess of an amount that a law firm looks for are nobody's result", () => {
    expect(of("Investors with Losses in Excess of $100K Have Opportunity to Lead Class Action")).toEqual([]);
  });
});
