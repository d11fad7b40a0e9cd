import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

const TITLE = "Riot Platforms reports third quarter 2025 results";

describe("names of the press and turns of sentences took figures that are others'", () => {
  it("a share of revenue does not part a comparison from its figure", () => {
    expect(figuresOf(TITLE, "Adjusted EBITDA was $14 million, 18% of revenue, against $12 million.")).toEqual([
      "adjusted_ebitda 12 USD prior_year",
      "adjusted_ebitda 14 USD current",
    ]);
  });

  it("a loss before the comparison is the same figure's", () => {
    expect(figuresOf(TITLE, "Adjusted EBITDA jumped to $41 million from a loss of $8.1 million.")).toEqual([
      "adjusted_ebitda -8.1 USD prior_year",
      "adjusted_ebitda 41 USD current",
    ]);
    expect(figuresOf(TITLE, "Net loss was $9 million. Adjusted EBITDA was a loss of $5.5 million.")).toEqual([
      "adjusted_ebitda -5.5 USD current",
      "net_income -9 USD current",
    ]);
  });

  it("the bitcoin miner's revenue is its whole revenue", () => {
    expect(figuresOf(TITLE, "The bitcoin miner's revenue in the quarter was $79.5 million.")).toEqual([
      "total_revenue 79.5 USD current",
    ]);
  });

  it("a comparison ends where the next figure is named", () => {
    expect(
      figuresOf(
        TITLE,
        "Riot booked revenue of $64.2 million, against $11.6 million a year before, and a net profit of $3.5 million, against a net loss of $0.6 million.",
      ),
    ).toEqual([
      "net_income -0.6 USD prior_year",
      "net_income 3.5 USD current",
      "total_revenue 11.6 USD prior_year",
      "total_revenue 64.2 USD current",
    ]);
  });

  it("the quarter ends what was said of nine months", () => {
    expect(
      figuresOf(
        TITLE,
        "Revenue was $69.7 million in the third quarter. For the nine months revenue was $195.4 million. Net loss in the quarter was $66.7 million.",
      ),
    ).toEqual([
      "net_income -66.7 USD current",
      "total_revenue 195.4 USD year_to_date",
      "total_revenue 69.7 USD current",
    ]);
  });

  it("a negative of one side is not the other's, a bracket is a minus", () => {
    expect(
      figuresOf(
        TITLE,
        "- Adjusted EBITDA of negative $10.4 million, versus $30.6 million\n- Net income $37.5M vs ($71.9M)",
      ),
    ).toEqual([
      "adjusted_ebitda -10.4 USD current",
      "adjusted_ebitda 30.6 USD prior_year",
      "net_income -71.9 USD prior_year",
      "net_income 37.5 USD current",
    ]);
  });

  it("what a broker models, a suit doubts or a contract brings is no figure", () => {
    for (const text of [
      "The broker now models 2026 revenue of $612 million and adjusted EBITDA of $201 million.",
      "The complaint says Riot overstated revenue for 2021 by $10 million.",
      "The contract runs 25 months and represents total revenue of approximately $20.2 million.",
      "The cloud business had revenue of about $60 million in the past twelve months.",
      "If half of it is leased, revenue may pass $5 billion by 2030.",
    ])
      expect(figuresOf("Riot Platforms in the news", text)).toEqual([]);
  });

  it("a title that names the year's loss tells of the year", () => {
    expect(readingOf("Bitfarms posts 2025 loss of $284 million", "Revenue was $229 million.").period).toBe("2025FY");
  });
});
