import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

const RIOT = "Riot Platforms reports third quarter 2022 results";
const told = (text: string): string[] => figuresOf(RIOT, text);

describe("a figure without its own name or scale was lost, or read as the quarter's", () => {
  it("a tally over nine months is theirs", () => {
    expect(told("Adjusted EBITDA of $3.1 million for the quarter, with a nine-month tally of $5.4 million.")).toEqual([
      "adjusted_ebitda 3.1 USD current",
      "adjusted_ebitda 5.4 USD year_to_date",
    ]);
    expect(told("The net loss was $36.6 million, taking the year-to-date total to $366.4 million.")).toEqual([
      "net_income -36.6 USD current",
      "net_income -366.4 USD year_to_date",
    ]);
  });

  it("a tally of something else is none", () => {
    expect(
      told(
        "Revenue was $46.3 million and the company raised $90.0 million, bringing the nine-month total to $300.0 million.",
      ),
    ).toEqual(["total_revenue 46.3 USD current"]);
    expect(told("Revenue was $46.3 million, with total liquidity of $199.0 million.")).toEqual([
      "total_revenue 46.3 USD current",
    ]);
  });

  it("a bracketed figure has the scale of the one that it is compared with", () => {
    expect(
      told("Adjusted EBITDA was $7.6 million, compared to Adjusted EBITDA of $(7.1) from the same prior year period."),
    ).toEqual(["adjusted_ebitda -7.1 USD prior_year", "adjusted_ebitda 7.6 USD current"]);
  });

  it("a loss per share has none", () => {
    expect(told("Net income was $7.6 million compared to $(0.15) in the third quarter of 2021.")).toEqual([
      "net_income 7.6 USD current",
    ]);
  });

  it("the name behind the second of two compared amounts is that of both", () => {
    expect(
      told(
        "The net loss was $7.7 million, compared to $4.8 million and $11.6 million GAAP net loss for respective periods.",
      ),
    ).not.toContain("net_income -11.6 USD current");
  });
});

describe("the period of a text was taken from words that name another", () => {
  it("first quarterly results since a listing are no first quarter's", () => {
    const read = readingOf(
      "Iris Energy reports record earnings",
      "SYDNEY, Feb. 9, 2022 -- In its first quarterly results since coming public, Iris Energy mined 364 bitcoin in its second quarter of fiscal 2022. Revenue of $20 million was up 93% from the previous quarter.",
    );
    expect(read.period).toBe("2022Q2");
    expect(readingOf("Riot Platforms 2022 first quarterly results", "Revenue of $79.8 million was up.").period).toBe(
      "2022Q1",
    );
  });

  it("results for a year, in a title, are the year's", () => {
    const read = readingOf(
      "Hut 8 Reports Operating and Financial Results for 2022",
      "TORONTO, March 9, 2023 -- Hut 8 announced results for the year and quarter ended December 31, 2022. Revenue was $150.7 million in 2022.",
    );
    expect(read.period).toBe("2022FY");
    expect(read.facts.map(({ role }) => role)).toEqual(["current"]);
  });
});

describe("what a miner's name and a German sentence tell was misread", () => {
  it('"Hut 8 Mining earns" is the company\'s net income, "Bitcoin Mining earned" a line\'s revenue', () => {
    expect(figuresOf("Hut 8 Mining earns $12.3-million in third quarter 2022", "The report came out today.")).toEqual([
      "net_income 12.3 USD current",
    ]);
    expect(figuresOf("Hut 8 Mining earns $12.3-million from hosting in Q3 2022", "The report came out.")).toEqual([]);
  });

  it("what was estimated is no figure of last year", () => {
    expect(
      figuresOf(
        "Riot Platforms meldet Zahlen für das dritte Quartal 2022",
        "Riot erzielte einen Umsatz von 46,3 Millionen US-Dollar, ein Rückgang um 28 % gegenüber den zuvor geschätzten 54,2 Millionen US-Dollar.",
      ),
    ).toEqual(["total_revenue 46.3 USD current"]);
  });
});
