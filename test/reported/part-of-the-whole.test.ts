import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe('"Mining contributed $172.4 million of $179.5 million in revenue" gave mining the whole', () => {
  it("the whole is the company's", () => {
    expect(
      figuresOf("Cango's fourth quarter of 2025", "Mining contributed $172.4 million of $179.5 million in revenue."),
    ).toEqual(["mining_revenue 172.4 USD current", "total_revenue 179.5 USD current"]);
  });

  it("an aside with an amount of its own does not take the verb's", () => {
    expect(
      figuresOf(
        "Core Scientific second quarter 2026",
        "Total revenue, including a residual $2.1 million of hosted mining, came in at $160.3 million.",
      ),
    ).toEqual(["hosting_revenue 2.1 USD current", "total_revenue 160.3 USD current"]);
  });
});
