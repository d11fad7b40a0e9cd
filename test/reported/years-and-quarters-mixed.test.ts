import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const RIOT = "Riot Platforms reports full year and fourth quarter 2025 results";

describe("a year's figure beside a fourth quarter was read as the quarter's", () => {
  it('"for the year climbed to" tells of the year', () => {
    expect(figuresOf(RIOT, "Bitcoin mining revenue for the year climbed to $576.3 million.")).toEqual([
      "mining_revenue 576.3 USD year_to_date",
    ]);
  });

  it('"Adjusted EBITDA for 2025 was" is no comparison', () => {
    expect(figuresOf(RIOT, "Adjusted EBITDA for 2025 was $13.0 million, down from $463.2 million for 2024.")).toEqual([
      "adjusted_ebitda 13 USD year_to_date",
    ]);
  });
});

describe("an earlier quarter was read as the document's own", () => {
  it('"three months ago" is the quarter before', () => {
    expect(
      figuresOf(
        "CleanSpark reports second quarter fiscal 2026 results",
        "Three months ago, the company had reported revenue of $181.2 million.",
      ),
    ).toEqual(["total_revenue 181.2 USD prior_quarter"]);
  });

  it("each of two comparisons has the measure that stands behind it", () => {
    expect(
      figuresOf(
        "Bitfarms reports third quarter 2024 results",
        "Revenue increased to $45 million from $42 million quarter-on-quarter and $35 million year-on-year.",
      ),
    ).toEqual([
      "total_revenue 35 USD prior_year",
      "total_revenue 42 USD prior_quarter",
      "total_revenue 45 USD current",
    ]);
  });
});
