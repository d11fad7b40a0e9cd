import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const MARA = "Marathon Digital Holdings Reports Fourth Quarter and Fiscal Year 2022 Results";

describe("a year's figure that a list tells again was read as the fourth quarter's", () => {
  it("what no word gives a period, and the text tells of the year, is the year's", () => {
    expect(
      figuresOf(
        MARA,
        "The miner had a net loss of $686.7 million for fiscal year 2022.\n- Net loss of $686.7 million, up from the previous year's $37.1 million loss.\n- Revenue of $28.4 million in the fourth quarter.",
      ),
    ).toEqual(["net_income -686.7 USD year_to_date", "total_revenue 28.4 USD current"]);
  });

  it("a quarter's own figure that is told again stays the quarter's", () => {
    expect(
      figuresOf(
        MARA,
        "The net loss for the year was $686.7 million. In the fourth quarter the net loss was $391.6 million. The net loss of $391.6 million came from impairments.",
      ),
    ).toEqual(["net_income -391.6 USD current", "net_income -686.7 USD year_to_date"]);
  });

  it('"the loss it accrued in 2021" is that year\'s', () => {
    expect(
      figuresOf(
        MARA,
        "It lost $391.6 million in the quarter, far more than the $37.1 million loss it accrued in 2021.",
      ),
    ).not.toContain("net_income -37.1 USD current");
  });
});

describe("last year's figure beside an estimate was taken for one", () => {
  it("an estimate and what was then", () => {
    expect(
      figuresOf(
        "Riot Platforms reports third quarter 2022 results",
        "Revenue was $46.3M compared with the average analyst estimate of $56.3M and just $64.8M in the year-ago period.",
      ),
    ).toEqual(["total_revenue 46.3 USD current", "total_revenue 64.8 USD prior_year"]);
    expect(
      figuresOf(
        "Riot Platforms reports third quarter 2022 results",
        "Analysts had forecast revenue between $56.3M and $64.8M in the prior quarter.",
      ),
    ).toEqual([]);
  });
});
