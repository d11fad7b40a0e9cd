import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

const RIOT = "Riot Platforms reports third quarter 2022 results";
const told = (text: string): string[] => figuresOf(RIOT, text);

describe("last year's figure was read as this quarter's, or not at all", () => {
  it('"when the group booked" tells of the period before the comma', () => {
    expect(
      told("Revenue stayed under that of the same quarter last year, when the group booked $64.8 million."),
    ).toEqual(["total_revenue 64.8 USD prior_year"]);
  });

  it('", which was" and ", where the company reported" do, too', () => {
    expect(told("The miner halved its loss from the prior-year quarter, which was $15.3 million.")).toEqual([
      "net_income -15.3 USD prior_year",
    ]);
    expect(
      told(
        "Riot fares better than in the same period last year, where the company reported a net loss of $15.3 million.",
      ),
    ).toEqual(["net_income -15.3 USD prior_year"]);
  });

  it('"to $50.0 million from the previous quarter" is where the change went', () => {
    expect(told("Revenue climbed 12% to $50.0 million from the previous quarter.")).toEqual([
      "total_revenue 50 USD current",
    ]);
    expect(told("Revenue was $50.0 million, compared to $64.8 million from the same quarter last year.")).toEqual([
      "total_revenue 50 USD current",
      "total_revenue 64.8 USD prior_year",
    ]);
  });

  it("a second comparison behind a comma has its own period", () => {
    expect(
      told(
        "Revenue was $46.3 million, compared to $64.8 million in the same period of 2021, and $72.9 million in the second quarter of 2022.",
      ),
    ).toEqual([
      "total_revenue 46.3 USD current",
      "total_revenue 64.8 USD prior_year",
      "total_revenue 72.9 USD prior_quarter",
    ]);
  });

  it("a list of sources compares nothing", () => {
    expect(
      told(
        "Revenue comprised $22.1 million from self-mining, $8.4 million from hosting, $1.7 million from the sale of power, and $0.6 million from capacity sales.",
      ),
    ).toEqual(["hosting_revenue 8.4 USD current", "mining_revenue 22.1 USD current"]);
  });
});

describe("a span of quarters was read as the quarter", () => {
  it('"the first three quarters" are nine months', () => {
    expect(told("A better summer took revenue to $199.0 million over the first three quarters.")).toEqual([
      "total_revenue 199 USD year_to_date",
    ]);
  });

  it('"over the first two quarters" compares nothing, and is no part of a third', () => {
    expect(told("Revenue over the first two quarters of 2022 was $152.7 million.")).toEqual([]);
  });

  it("what brackets tell by the share parts no pair of amounts", () => {
    expect(
      told(
        "The net loss totaled $36.6 million ($0.24 per share) and $366.4 million ($2.73 per share) for the three and nine months ended September 30, 2022.",
      ),
    ).toEqual(["net_income -36.6 USD current", "net_income -366.4 USD year_to_date"]);
  });
});

describe("another quarter that the text names was taken for its own", () => {
  it("the quarter whose figure is told in a long sentence is the text's", () => {
    const read = readingOf(
      "Riot Blockchain cuts its loss",
      "CASTLE ROCK, Colo., Nov. 8, 2022 -- In the third quarter, the bitcoin mining company Riot Blockchain posted a net loss of $36.6 million. " +
        "It speaks of Third Quarter 2022. In its second-quarter results, an impairment of $349.1 million weighed heavily.",
    );
    expect(read.period).toBe("2022Q3");
  });
});
