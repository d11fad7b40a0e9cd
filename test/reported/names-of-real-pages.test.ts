import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const RIOT = "Riot Platforms reports third quarter 2022 results";
const told = (text: string): string[] => figuresOf(RIOT, text);

describe("a loss of adjusted EBITDA was read as the net loss", () => {
  it.each([
    "Adjusted EBITDA decreased to a loss of $1.4 million.",
    "Adjusted EBITDA dropped sharply to a loss of $1.4 million.",
    "Adjusted EBITDA decreased by $12 million to a loss of $1.4 million.",
    "Adjusted EBITDA declined year over year to a loss of $1.4 million.",
    "Adjusted EBITDA for the quarter deteriorated to a loss of $1.4 million.",
  ])("%s", (text) => {
    expect(told(text)).toEqual(["adjusted_ebitda -1.4 USD current"]);
  });

  it("the company's own slip is none of it", () => {
    expect(told("Adjusted EBITDA fell and the company slipped to a loss of $9.4 million.")).toEqual([
      "net_income -9.4 USD current",
    ]);
  });

  it('what it was is a gain, by "versus a gain of"', () => {
    expect(told("The adjusted EBITDA loss came in at $8.7 million, versus a gain of $5.1 million in Q3 2021.")).toEqual(
      ["adjusted_ebitda -8.7 USD current", "adjusted_ebitda 5.1 USD prior_year"],
    );
    expect(told("Adjusted EBITDA was $8.7 million versus a gain of $1.2 million on the sale of bitcoin.")).toEqual([
      "adjusted_ebitda 8.7 USD current",
    ]);
  });
});

describe("long names of the bottom line and of adjusted EBITDA were not read", () => {
  it("a loss after income taxes is a loss", () => {
    expect(told("Riot had a net loss after income taxes of $36.6 million.")).toEqual(["net_income -36.6 USD current"]);
    expect(told("The loss before income tax was $36.6 million.")).toEqual([]);
  });

  it("net loss and comprehensive loss, where they are one", () => {
    expect(
      told(
        "Net loss and total comprehensive loss came to $36.6 million, after net income and comprehensive income of $4.1 million a year earlier.",
      ),
    ).toEqual(["net_income -36.6 USD current", "net_income 4.1 USD prior_year"]);
    expect(told("Net loss was $36.6 million and total comprehensive loss was $40.1 million.")).toEqual([
      "net_income -36.6 USD current",
    ]);
  });

  it("EBITDA spelled out", () => {
    expect(told("Adjusted earnings before interest, taxes, and depreciation (EBITDA) of $14.3 million rose.")).toEqual([
      "adjusted_ebitda 14.3 USD current",
    ]);
  });

  it("a loss that broadened", () => {
    expect(told("Year-to-date, the company's loss broadened to $366.4 million.")).toEqual([
      "net_income -366.4 USD year_to_date",
    ]);
  });
});

describe("what analysts expect and what one coin brings were read as figures", () => {
  it('"but on lower revenue of" is their guess still', () => {
    expect(told("Analysts were expecting a narrower net loss, but on lower revenue of $33.8 million.")).toEqual([]);
    expect(
      told("Analysts expected a loss of $40 million, but with revenue of $46.3 million the miner beat them."),
    ).toEqual(["total_revenue 46.3 USD current"]);
  });

  it("mining revenue per coin", () => {
    expect(
      told("It earned a further $28k per bitcoin in mining revenue (i.e. $56k\nmining margin per bitcoin)."),
    ).toEqual([]);
  });
});
