import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const of = (text: string) =>
  figuresOf(
    "Riot Platforms posts second-quarter results",
    `Riot Platforms (RIOT) reported results for the second quarter of 2025.\n\n${text}`,
  );

/** The whole was taken for the part that the sentence is about. */
describe("so much of so much", () => {
  it.each([
    "$140.9 million of the $153 million in revenue came from mining.",
    "Mining was responsible for $140.9 million of Riot's $153 million in revenue.",
    "Mining contributed $140.9 million of $153 million in revenue.",
  ])("%s", (text) => {
    expect(of(text)).toEqual(["mining_revenue 140.9 USD current", "total_revenue 153 USD current"]);
  });

  it("an amount of a period is no part of what the analysts expected", () => {
    expect(
      of("REVENUE: a record $153.0m, more than twice the $70.0m of 2Q24; Street $148m\nMining: $140.9m (2Q24 $55.8m)"),
    ).toEqual([
      "mining_revenue 140.9 USD current",
      "mining_revenue 55.8 USD prior_year",
      "total_revenue 153 USD current",
      "total_revenue 70 USD prior_year",
    ]);
  });

  it("revenue in a segment that another sentence names is nobody's", () => {
    expect(of("Revenue in the segment rose to $140.9 million.")).toEqual([]);
  });
});

/** A line of business lent its name to the whole, to its neighbour and to the next clause. */
describe("whose revenue the clause tells of", () => {
  it.each([
    ["HPC leases accounted for 71 percent of revenue of $153 million.", ["total_revenue 153 USD current"]],
    ["92% of the company's $153 million total revenue came from mining.", ["total_revenue 153 USD current"]],
    ["92% of the company's revenue of $153 million came from mining.", ["total_revenue 153 USD current"]],
    ["Mining made up most of the company's $153 million in revenue.", ["total_revenue 153 USD current"]],
    ["Mining and hosting revenue was $153 million.", []],
    ["Mining hosting revenue was $8 million.", ["hosting_revenue 8 USD current"]],
    [
      "Mining accounts for $140.9 million of the revenue (a year ago $55.8 million).",
      ["mining_revenue 140.9 USD current", "mining_revenue 55.8 USD prior_year"],
    ],
    ["71% of mining revenue of $140.9 million came from Texas.", ["mining_revenue 140.9 USD current"]],
    [
      "Mining brought $140.9 million while HPC leasing had revenue of $1.5 million.",
      ["hpc_revenue 1.5 USD current", "mining_revenue 140.9 USD current"],
    ],
    ["Mining struggled and revenue was $153 million.", ["total_revenue 153 USD current"]],
    ["Mining held up well; revenue was $153 million.", ["total_revenue 153 USD current"]],
  ])("%s", (text, expected) => {
    expect(of(text)).toEqual(expected);
  });
});

/** The year-ago loss lent its period to the income before it; a loss that turned into income was taken for this quarter's. */
describe("income that a loss turned into", () => {
  it.each([
    "The company reported a swing to net income of $219.5 million from a year-ago net loss of $84.4 million.",
    "A net loss of $84.4 million turned into net income of $219.5 million.",
    "A net loss of $84.4 million gave way to net income of $219.5 million.",
  ])("%s", (text) => {
    expect(of(text)).toEqual(["net_income -84.4 USD prior_year", "net_income 219.5 USD current"]);
  });
});
