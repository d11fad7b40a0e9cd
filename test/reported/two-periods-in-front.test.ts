import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const ofRevenue = (text: string): string[] => figuresOf("TeraWulf reports first quarter 2026 results", text);

describe("two periods between a name and two amounts were read for the first amount, as the year before's", () => {
  const both = ["total_revenue 34 USD current", "total_revenue 34.4 USD prior_year"];

  it.each([
    "Revenue for the first quarter of 2026 and 2025 was $34.0 million and $34.4 million, respectively.",
    "Revenue for the three months ended March 31, 2026 and 2025 was $34.0 million and $34.4 million.",
    "Revenues in Q1 2026 and Q1 2025 were approximately $34.0 million and approximately $34.4 million.",
    "Revenue for the first quarter of 2026 and the first quarter of 2025 was $34.0 million and $34.4 million.",
    "Our revenue in the current quarter and the year-ago quarter was $34.0 million and $34.4 million, respectively.",
  ])("%s", (text) => {
    expect(ofRevenue(text)).toEqual(both);
  });

  it("in the order in which the periods stand", () => {
    expect(
      ofRevenue(
        "Revenue for the first quarter of 2025 and 2026 was $34.4 million and $34.0 million, respectively. " +
          "Adjusted EBITDA for the first quarter of 2026 and the fourth quarter of 2025 was $10.1 million and $(4.7) million.",
      ),
    ).toEqual(["adjusted_ebitda -4.7 USD prior_quarter", "adjusted_ebitda 10.1 USD current", ...both]);
  });

  it("a loss beside a revenue of the same sentence keeps both of its own", () => {
    expect(
      ofRevenue(
        "Revenue for the first quarter 2026 and 2025 was $34.0 million and $34.4 million, respectively, " +
          "while net loss was $427.6 million and $61.4 million, respectively.",
      ),
    ).toEqual(["net_income -427.6 USD current", "net_income -61.4 USD prior_year", ...both]);
  });

  it("nothing beside the amount leaves it the first period", () => {
    expect(
      ofRevenue("Revenue for the first quarter of 2026 and 2025 was $34.0 million and nil, respectively."),
    ).toEqual(["total_revenue 34 USD current"]);
  });

  it("nine months of two years are no quarter's", () => {
    expect(
      ofRevenue("Revenue for the nine months ended September 30, 2025 and 2024 was $132.2 million and $95.6 million."),
    ).toEqual([]);
  });
});
