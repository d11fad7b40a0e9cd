import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("an amount behind a closed bracket was read as the figure before it", () => {
  it("net income behind revenue's change", () => {
    expect(
      figuresOf(
        "CleanSpark third quarter of fiscal 2025",
        "CleanSpark's third fiscal quarter brought $198.6 million in revenue (+91%) and $257.4 million in net income.",
      ),
    ).toEqual(["net_income 257.4 USD current", "total_revenue 198.6 USD current"]);
  });

  it("each of two amounts has the period behind its own change", () => {
    expect(
      figuresOf(
        "Bitdeer third quarter 2025",
        "Third-quarter revenue of $169.7 million compares with $62.0 million (+174%) last year and $155.6 million (+9%) in Q2.",
      ),
    ).toEqual([
      "total_revenue 155.6 USD prior_quarter",
      "total_revenue 169.7 USD current",
      "total_revenue 62 USD prior_year",
    ]);
  });
});

it("the whole of an earlier quarter was read as that of the line before it", () => {
  expect(
    figuresOf(
      "Core Scientific first quarter 2025",
      "Mining made up $67.2 million of revenue and colocation $8.6 million, in a quarter that had brought $179.3 million the year before.",
    ),
  ).toEqual(["hpc_revenue 8.6 USD current", "mining_revenue 67.2 USD current"]);
});

it("what came to half of last year's was read as last year's", () => {
  expect(
    figuresOf(
      "Core Scientific first quarter 2025",
      "Revenue was less than half last year's, at $79.5 million against $179.3 million.",
    ),
  ).toEqual(["total_revenue 179.3 USD prior_year", "total_revenue 79.5 USD current"]);
});

it("the last quarter alone, beside a year, was read as the one before it", () => {
  expect(
    figuresOf(
      "Core Scientific 2025 results",
      "Core Scientific finished 2025 with $319 million in revenue. In the last quarter alone revenue was $79.8 million.",
    ),
  ).not.toContain("total_revenue 79.8 USD prior_quarter");
});

it("what a correction takes back, and what coins of a segment lost, was read as the company's", () => {
  expect(
    figuresOf(
      "Riot Platforms first quarter 2026",
      "An earlier version of this article misstated the loss of bitcoin miner Riot Platforms as $296.4 million.",
    ),
  ).toEqual([]);
  expect(
    figuresOf(
      "Galaxy Digital first quarter 2026",
      "Galaxy Digital's data center segment generated $3.1 million; digital assets lost $130 million.",
    ),
  ).toEqual(["hpc_revenue 3.1 USD current"]);
});
