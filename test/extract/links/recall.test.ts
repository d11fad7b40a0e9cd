import { describe, expect, it } from "vitest";
import { readingOf } from "../../reported/read.ts";

const TITLE = "MARA in the second quarter of 2025";

const told = (text: string): string[] =>
  readingOf(TITLE, text)
    .facts.map((fact) => `${fact.metric} ${Number(fact.value) / 1_000_000} ${fact.role}`)
    .toSorted();

const REVENUE = "MARA's second-quarter revenue was $238 million";

describe("a sentence or a clause that recalls the figure before, of another period", () => {
  it.each([
    "It was $145 million in Q2 2024.",
    "The figure was $145 million in Q2 2024.",
    "The comparable figure was $145 million.",
    "The comparable figure a year earlier was $145 million.",
    "The number a year ago was $145 million.",
    "The number had stood at $145 million a year ago.",
    "In the second quarter of 2024 it was $145 million.",
    "In the second quarter of 2024, the figure was $145 million.",
    "Last year's figure was $145 million.",
    "Last year's second quarter saw $145 million.",
    "The year-ago total was just $145 million.",
    "Twelve months earlier it had been $145 million.",
    "By comparison, the same quarter of 2024 brought in $145 million.",
    "That figure was $145 million in the year-ago quarter.",
    "That compares with $145 million in the year-ago quarter.",
    "Back in Q2 2024 it came to $145 million.",
  ])("the year before: %s", (text) => {
    expect(told(`${REVENUE}. ${text}`)).toEqual(["total_revenue 145 prior_year", "total_revenue 238 current"]);
  });

  it.each([
    "In Q1 it had been $214 million.",
    "Q1 2025 had brought $214 million.",
    "The first quarter had brought $214 million.",
    "The first quarter's figure was $214 million.",
  ])("the quarter before: %s", (text) => {
    expect(told(`${REVENUE}. ${text}`)).toEqual(["total_revenue 214 prior_quarter", "total_revenue 238 current"]);
  });

  it.each([
    "In the first quarter it spent $214 million on machines.",
    "The first quarter saw $214 million of bitcoin bought.",
    "In Q1, it had $214 million in cash.",
    "At the end of the first quarter it had been $214 million in debt.",
    "The total of its loans was $350 million in the first quarter.",
    "Cash was $109 million. It was $196 million in the first quarter.",
  ])("something else: %s", (text) => {
    expect(told(`${REVENUE}. ${text}`)).toEqual(["total_revenue 238 current"]);
  });

  it("the verb tells which figure is recalled", () => {
    expect(told("MARA had net income of $808 million; in Q2 2024 it had made $10 million.")).toEqual([
      "net_income 10 prior_year",
      "net_income 808 current",
    ]);
    expect(told("MARA took in $238 million; in Q2 2024 it had taken in $145 million.")).toEqual([
      "total_revenue 145 prior_year",
      "total_revenue 238 current",
    ]);
  });
});
