import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const QUARTER = "Core Scientific reports fourth quarter 2025 results";

describe("a figure whose own name says quarterly is the quarter's, whatever year stands beside it", () => {
  it.each([
    "Core Scientific closed its fiscal year with quarterly revenue of $79.8 million, down from $94.9 million twelve months earlier.",
    "It capped the fiscal year with record quarterly revenue of $79.8 million, against $94.9 million a year earlier.",
    "At the end of the fiscal year quarterly revenue stood at $79.8 million, down from $94.9 million a year before.",
    "It wrapped up its fiscal year with a quarter that brought revenue of $79.8 million, down from $94.9 million a year before.",
  ])("%s", (text) => {
    expect(figuresOf(QUARTER, text)).toEqual(["total_revenue 79.8 USD current", "total_revenue 94.9 USD prior_year"]);
  });

  it("and in a text about a year it is none of the year's", () => {
    expect(
      figuresOf(
        "Applied Digital reports fiscal year 2025 results",
        "Revenue for the fiscal year was $215.5 million. It closed with quarterly revenue of $52.9 million, up from $43.7 million a year earlier.",
      ),
    ).toEqual(["total_revenue 215.5 USD current"]);
  });

  it("the year's own revenue is the year's", () => {
    expect(figuresOf(QUARTER, "The miner closed the fiscal year with revenue of $319 million.")).toEqual([
      "total_revenue 319 USD year_to_date",
    ]);
  });
});
