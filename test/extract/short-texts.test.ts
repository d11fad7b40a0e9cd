import { describe, expect, it } from "vitest";
import { readingOf } from "../reported/read.ts";

/** Figures of a short text as "metric value role period". */
const told = (title: string, text: string): string[] =>
  readingOf(title, text).facts.map(({ metric, value, role, period }) => `${metric} ${value} ${role} ${period ?? "-"}`);
const QUARTER = "TeraWulf reports its first quarter of 2026";

describe("the figures of a short text", () => {
  it.each<[string, string, string[]]>([
    [
      "are of the period that each of them names",
      "TeraWulf's revenue was $34.0 million in the first quarter of 2026 and $34.4 million in the first quarter of 2025.",
      ["total_revenue 34000000 current 2026Q1", "total_revenue 34400000 prior_year 2025Q1"],
    ],
    [
      "rise from those of the year before",
      "TeraWulf's revenue rose to $34.0 million from $34.4 million in the first quarter of 2025. Mining revenue was $13.0 million, down from $34.4 million.",
      [
        "total_revenue 34000000 current 2026Q1",
        "total_revenue 34400000 prior_year 2025Q1",
        "mining_revenue 13000000 current 2026Q1",
        "mining_revenue 34400000 prior_year 2025Q1",
      ],
    ],
    [
      "swing from a profit to a loss",
      "TeraWulf swung to a net loss of $6.1 million from a net income of $88.0 million in the first quarter of 2025.",
      ["net_income -6100000 current 2026Q1", "net_income 88000000 prior_year 2025Q1"],
    ],
    [
      "have the sign that their words give them",
      "Adjusted EBITDA was negative $4.7 million, compared with $6.2 million. An impairment charge of $12.3 million was taken and a gain on fair value of bitcoin of $3.3 million.",
      [
        "adjusted_ebitda -4700000 current 2026Q1",
        "adjusted_ebitda 6200000 prior_year 2025Q1",
        "impairment -12300000 current 2026Q1",
        "fair_value_change 3300000 current 2026Q1",
      ],
    ],
    [
      "stand behind an aside with a figure of its own",
      "Revenue, including $2.1 million of hosted mining, came in at $34.0 million. Contracted revenue is worth $12.8 billion over the terms.",
      ["hosting_revenue 2100000 current 2026Q1", "total_revenue 34000000 current 2026Q1"],
    ],
    [
      "of operations are those of the quarter, not what was and what is planned",
      "TeraWulf ended the first quarter of 2026 with a hashrate of 12.8 EH/s, compared with 9.7 EH/s in the fourth quarter of 2025, and mined 485 bitcoin. It expects 20 EH/s.",
      ["hashrate 12.8 current 2026Q1", "bitcoin_mined 485 current 2026Q1"],
    ],
    [
      "are none where they are plans, changes, rates or shares",
      "TeraWulf expects revenue of $50 million in the second quarter. Revenue rose by $5 million. Its net loss per share was $1.01. Revenue per MW was $1.2 million a year.",
      [],
    ],
  ])("%s", (_, text, figures) => {
    expect(told(QUARTER, text)).toEqual(figures);
  });

  it("of a company with its own year are of its quarter and of its half", () => {
    const text =
      "IREN said revenue for the fiscal second quarter of 2026 was $184.7 million. Revenue for the six months was $425.0 million.";
    expect(told("IREN's second quarter", text)).toEqual([
      "total_revenue 184700000 current 2026Q2",
      "total_revenue 425000000 year_to_date 2026H1",
    ]);
  });
});

describe("a process that is to end mining", () => {
  const exit = (text: string) => {
    const found = readingOf("Bitfarms turns to HPC", text).announcements.find(({ kind }) => kind === "mining_exit");
    return found?.kind === "mining_exit" ? found.status : undefined;
  };

  it.each([
    ["Bitfarms began a process for its bitcoin mining operations that is expected to result in a sale.", "planned"],
    [
      "Bitfarms began a process for its bitcoin mining operations that is expected to lead to a full wind-down.",
      "planned",
    ],
    ["Bitfarms has completed the divestment of its bitcoin mining business.", "completed"],
    ["Bitfarms began a process for its bitcoin mining operations that is expected to result in a gain.", undefined],
    ["Bitfarms began a process for its offices that is expected to result in a sale.", undefined],
  ])("%s: %s", (text, status) => {
    expect(exit(text)).toBe(status);
  });
});

it("a signed contract is whole: with whom, for how much, how large, how long, in what form", () => {
  const text =
    "TeraWulf today announced a 10-year lease with Fluidstack for 200 MW at Lake Mariner, worth $3.7 billion.";
  const [contract, ...others] = readingOf("TeraWulf signs lease with Fluidstack", text).announcements;
  expect(others).toEqual([]);
  expect(contract).toMatchObject({
    kind: "contract",
    company: "WULF",
    counterparty: "Fluidstack",
    value: "3700000000",
    currency: "USD",
    mw: 200,
    termYears: 10,
    form: "lease",
    isNew: true,
  });
});
