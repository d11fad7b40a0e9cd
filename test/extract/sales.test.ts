import { describe, expect, it } from "vitest";
import { figuresOf } from "../reported/read.ts";

const TITLE = "Riot Platforms in the first quarter of 2026";

/** Sentences whose "sales" are revenue. */
const REVENUE: Readonly<Record<string, readonly string[]>> = {
  "Sales nevertheless edged up to $167 million.": ["total_revenue 167 USD current"],
  "Riot Platforms reported Q1 sales of $167 million Friday morning, ahead of the $161 million consensus.": [
    "total_revenue 167 USD current",
  ],
  "Riot Platforms had sales of $167 million.": ["total_revenue 167 USD current"],
  "In the same period of 2025, sales stood at $161 million.": ["total_revenue 161 USD prior_year"],
  "Riot Platforms posted sales of $167 million, compared with $161 million a year ago.": [
    "total_revenue 161 USD prior_year",
    "total_revenue 167 USD current",
  ],
  "First-quarter sales at Riot Platforms were $167 million.": ["total_revenue 167 USD current"],
  "Sales in the quarter came in at $167 million, up 4%.": ["total_revenue 167 USD current"],
  "Riot's sales, meanwhile, rose 4% to $167 million.": ["total_revenue 167 USD current"],
  "With sales of $167 million, Riot beat the consensus.": ["total_revenue 167 USD current"],
  "Riot generated $167 million of sales.": ["total_revenue 167 USD current"],
  "Riot Platforms: Q1 sales $167 million vs. $161 million.": [
    "total_revenue 161 USD prior_year",
    "total_revenue 167 USD current",
  ],
  "Sales: $167 million (+4%).": ["total_revenue 167 USD current"],
  "Riot Platforms grew sales 4% to $167 million.": ["total_revenue 167 USD current"],
  "Quarterly sales advanced from $161 million to $167 million.": [
    "total_revenue 161 USD prior_year",
    "total_revenue 167 USD current",
  ],
  "Its young data center division had sales of $33 million.": ["hpc_revenue 33 USD current"],
  "Its new, fast-growing colocation unit recorded sales of $33 million.": ["hpc_revenue 33 USD current"],
  "The AI data center hopeful had sales of $167 million.": ["total_revenue 167 USD current"],
  "The once pure bitcoin mining group had sales of $167 million.": ["total_revenue 167 USD current"],
  "Data center sales were $33 million, mining sales $111 million.": [
    "hpc_revenue 33 USD current",
    "mining_revenue 111 USD current",
  ],
  "Sales of the data center division came to $33 million.": ["hpc_revenue 33 USD current"],
  "Sales from data centers came to $33 million.": ["hpc_revenue 33 USD current"],
  "Of the $167 million in sales, $33 million came from data centers.": [
    "hpc_revenue 33 USD current",
    "total_revenue 167 USD current",
  ],
};

describe('"sales" as revenue, and as what somebody sold', () => {
  it.each(Object.entries(REVENUE))("%s", (text, figures) => {
    expect(figuresOf(TITLE, text)).toEqual(figures);
  });

  it.each([
    "Proceeds from sales of bitcoin were $289 million.",
    "Bitcoin sales of $289 million paid for the construction.",
    "Sales of 3,778 bitcoin brought in $289 million.",
    "Sales of bitcoin brought in $289 million.",
    "Net proceeds from sales were $289 million, at an average of $76,626.",
    "Riot raised $200 million through sales of shares.",
    "Share sales under the at-the-market program totaled $200 million.",
    "At-the-market sales came to $200 million.",
    "Asset sales brought $200 million.",
    "Riot sold bitcoin every week. Sales totaled $289 million.",
    "Riot sold 3,778 bitcoin in the quarter. The sales generated $289 million.",
    "Coin sales were $10 million and land sales $5 million.",
    "Engineering sales were $22 million.",
    "Riot expects sales of $180 million next quarter.",
    "It has made sales of $289 million of its common stock.",
    "Riot, with annual sales of $647 million, is one of the biggest miners.",
    "The deal represents sales of $311 million over ten years.",
  ])("none: %s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual([]);
  });

  it("to rise up to an amount sets no limit", () => {
    expect(figuresOf(TITLE, "Revenue climbed up to $167 million.")).toEqual(["total_revenue 167 USD current"]);
  });
});
