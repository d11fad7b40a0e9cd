import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const WULF = "TeraWulf reports first quarter 2026 results";

describe("the profit of a line of business was read as the company's net income", () => {
  it.each([
    "Mining brought a profit of $30 million.",
    "The mining business made a profit of $30 million.",
    "Mining had a margin of 34% and $11 million in profit.",
    "Self-mining turned in a profit of $30 million, hosting a loss of $4 million.",
    "Mining at a margin of 34% and $11 million in profit are what TeraWulf reported.",
    "With mining at a loss of $4 million, TeraWulf relies on leases.",
  ])("%s", (text) => {
    expect(figuresOf(WULF, text)).toEqual([]);
  });

  it.each([
    ["Mining was flat. TeraWulf had a profit of $30 million.", ["net_income 30 USD current"]],
    ["The miner made a profit of $30 million.", ["net_income 30 USD current"]],
    ["Hosting had a hard quarter, but it made a profit of $5 million.", ["net_income 5 USD current"]],
    [
      "Mining brought $30 million, leaving TeraWulf a profit of $5 million.",
      ["mining_revenue 30 USD current", "net_income 5 USD current"],
    ],
  ])("the company's own: %s", (text, figures) => {
    expect(figuresOf(WULF, text)).toEqual(figures);
  });
});

describe("the total revenue of a line of business was read as the company's", () => {
  it.each([
    ["HPC hosting posted total revenue of $21 million.", ["hpc_revenue 21 USD current"]],
    ["Bitcoin mining recorded total revenue of $30 million.", ["mining_revenue 30 USD current"]],
    ["The HPC segment generated total revenue of $21 million.", ["hpc_revenue 21 USD current"]],
    ["TeraWulf Mining posted total revenue of $44 million.", ["total_revenue 44 USD current"]],
    ["Bitcoin miner TeraWulf posted total revenue of $51 million.", ["total_revenue 51 USD current"]],
    ["Mining and hosting posted total revenue of $51 million.", ["total_revenue 51 USD current"]],
  ])("%s", (text, figures) => {
    expect(figuresOf(WULF, text)).toEqual(figures);
  });
});

it("what a line of business brought another firm is that firm's", () => {
  expect(figuresOf(WULF, "Colocation, said CoreWeave, brought it $21 million.")).toEqual([]);
});
