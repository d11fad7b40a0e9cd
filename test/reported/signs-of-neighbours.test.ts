import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("an adjusted EBITDA took its sign from what stood beside it", () => {
  it("a net loss before the semicolon says nothing of it", () => {
    expect(
      figuresOf(
        "Riot Platforms third quarter 2025",
        "Net income of $104.5m, versus a $154.4m net loss; adjusted EBITDA of $197.2m.",
      ),
    ).toEqual([
      "adjusted_ebitda 197.2 USD current",
      "net_income -154.4 USD prior_year",
      "net_income 104.5 USD current",
    ]);
  });

  it("a deficit is a loss", () => {
    expect(
      figuresOf(
        "Riot Platforms third quarter 2025",
        "Adjusted EBITDA soared to $197.2 million from a $12.3 million deficit.",
      ),
    ).toEqual(["adjusted_ebitda -12.3 USD prior_year", "adjusted_ebitda 197.2 USD current"]);
  });

  it("what swung to a loss came from a profit", () => {
    expect(
      figuresOf(
        "Core Scientific first quarter 2025",
        "Adjusted EBITDA swung to a loss of $6.1 million from $88.0 million.",
      ),
    ).toEqual(["adjusted_ebitda -6.1 USD current", "adjusted_ebitda 88 USD prior_year"]);
  });
});

describe("the period at a sentence's head was passed over", () => {
  it('"Compared with the fourth quarter" says what the figure fell from', () => {
    expect(
      figuresOf(
        "Core Scientific first quarter 2025",
        "Compared with the fourth quarter, revenue was down 16% from $94.9 million.",
      ),
    ).toEqual(["total_revenue 94.9 USD prior_quarter"]);
  });

  it("a year that ended is not the period of the quarter named beside the figure", () => {
    expect(
      figuresOf(
        "Cipher Digital fourth quarter and full year 2025",
        "Cipher ended 2025 with fourth-quarter revenue of $60 million, down 17% from the $72 million it booked in Q3.",
      ),
    ).toEqual(["total_revenue 60 USD current", "total_revenue 72 USD prior_quarter"]);
  });
});

describe('"The bulk of revenue, $160.8 million, came from bitcoin mining" was read as the whole', () => {
  it("the part is the mining's", () => {
    expect(
      figuresOf("Riot Platforms third quarter 2025", "The bulk of revenue, $160.8 million, came from bitcoin mining."),
    ).toEqual(["mining_revenue 160.8 USD current"]);
  });
});
