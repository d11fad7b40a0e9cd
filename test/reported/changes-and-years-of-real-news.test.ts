import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

const HUT = "Hut 8 reports second quarter 2023 results";

describe("by how much revenue changed was read as revenue", () => {
  it('"a $24.6 million revenue drop"', () => {
    expect(
      figuresOf(
        HUT,
        "The outage caused a $24.6 million revenue drop from $43.8 million in Q2 2022 to $19.2 million in Q2 2023.",
      ),
    ).toEqual(["total_revenue 19.2 USD current", "total_revenue 43.8 USD prior_year"]);
  });

  it('"an increase of around $8 million"', () => {
    expect(figuresOf(HUT, "Revenue marked an increase of around $8 million from the first quarter of 2023.")).toEqual(
      [],
    );
    expect(figuresOf(HUT, "Revenue was about $19.2 million.")).toEqual(["total_revenue 19.2 USD current"]);
  });

  it("a bare dollar sign is that of the amount it is compared with", () => {
    expect(figuresOf(HUT, "Sales slumped to C$19.2 million from $43.8 million in the year-earlier period.")).toEqual([
      "total_revenue 19.2 CAD current",
      "total_revenue 43.8 CAD prior_year",
    ]);
  });
});

describe("a year's figures were read as a quarter's", () => {
  it("a year in the title that its figure stands with", () => {
    const read = readingOf(
      "Argo Blockchain reports a net loss of £194.2m ($240.2m) in 2022",
      "LONDON, April 28, 2023 -- The firm's revenue for the period amounted to £47.4m ($58.6m).",
    );
    expect(read.period).toBe("2022FY");
    expect(read.facts.map(({ value, currency }) => `${value} ${currency}`).toSorted()).toEqual([
      "-194200000 GBP",
      "47400000 GBP",
    ]);
    expect(
      readingOf("Riot Platforms raised $300 million in 2022", "Revenue of $46.3 million was told of.").period,
    ).not.toBe("2022FY");
  });

  it("a full-year loss of a year, and pounds by their name", () => {
    const read = readingOf(
      "Argo Blockchain falls deep",
      "LONDON, April 28, 2023 -- Argo fell to a full-year loss in 2022. It had a net loss of 194.2 million British pounds, compared with net income of 30.8 million pounds a year earlier.",
    );
    expect(read.period).toBe("2022FY");
    expect(read.facts.map(({ value, role }) => `${value} ${role}`).toSorted()).toEqual([
      "-194200000 current",
      "30800000 prior_year",
    ]);
  });

  it('"reported its fiscal year 2022 results showing" holds until a quarter is named', () => {
    expect(
      figuresOf(
        "CleanSpark Reports Fourth Quarter and Year End FY2022 Financial Results",
        "CleanSpark (CLSK) posted its fiscal year 2022 results, showing revenue of $131.5 million but also a net loss of $57.3 million. Adjusted EBITDA surged 487% to $65.7 million. In Q4 alone, revenue was $26.2 million.",
      ),
    ).toEqual([
      "adjusted_ebitda 65.7 USD year_to_date",
      "net_income -57.3 USD year_to_date",
      "total_revenue 131.5 USD year_to_date",
      "total_revenue 26.2 USD current",
    ]);
  });
});

describe("a quarter's figure was read as the half-year's", () => {
  it('"for the quarter" beside "for H1 2023"', () => {
    expect(
      figuresOf(
        "Argo Blockchain PLC Announces Interim Half Year Results 2023",
        "Results for the six months to 30 June 2023: adjusted EBITDA of $1.0 million for the quarter (adjusted EBITDA of $2.3 million for H1 2023).",
      ),
    ).toEqual(["adjusted_ebitda 2.3 USD current"]);
  });

  it("adjusted non-GAAP EBITDA is adjusted EBITDA", () => {
    expect(
      figuresOf(
        "Riot Blockchain announces results for the year ended December 31, 2021",
        "It had adjusted non-GAAP EBITDA of $82.4 million, after a negative $6.3 million in 2020.",
      ),
    ).toEqual(["adjusted_ebitda -6.3 USD prior_year", "adjusted_ebitda 82.4 USD current"]);
  });
});
