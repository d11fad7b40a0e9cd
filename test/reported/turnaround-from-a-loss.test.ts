import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("the loss of the year before was read as this year's", () => {
  it('"a turnaround from the $19.7 million loss" compares, whatever stands before it', () => {
    expect(
      figuresOf(
        "Bit Digital ends fiscal 2025 in the black",
        "Bit Digital earned $44.1 million in fiscal 2025, a turnaround from the $19.7 million loss it took in fiscal 2024.",
      ),
    ).toEqual(["net_income -19.7 USD prior_year", "net_income 44.1 USD current"]);
  });
});

describe("a loss was read as the revenue of the sentence before", () => {
  it('"after losing" has its own figure', () => {
    expect(
      figuresOf(
        "Cipher Mining's third quarter of 2025",
        "Revenue nearly tripled to $71.7 million. The miner earned $1.2 million after losing $86.8 million a year earlier.",
      ),
    ).toEqual(["net_income -86.8 USD prior_year", "net_income 1.2 USD current", "total_revenue 71.7 USD current"]);
  });

  it("earning revenue is no bottom line", () => {
    expect(
      figuresOf("HIVE Digital's third quarter of fiscal 2026", "HIVE earned $93.1 million in third-quarter revenue."),
    ).toEqual(["total_revenue 93.1 USD current"]);
    expect(
      figuresOf("Riot Platforms in the third quarter of 2025", "Hosting earned $5 million in the quarter."),
    ).toEqual([]);
  });
});

describe('"Mining added 434 bitcoin and revenue was down from …, when it had been" gave mining the whole revenue', () => {
  it("behind the joint the company speaks, and of the period before", () => {
    expect(
      figuresOf(
        "Cipher Mining second quarter 2025",
        "Mining added 401 bitcoin and revenue was down from the first quarter, when it had been $49.0 million.",
      ),
    ).toEqual(["total_revenue 49 USD prior_quarter"]);
  });
});
