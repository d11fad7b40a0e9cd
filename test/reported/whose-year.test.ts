import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

describe("a year's figures were taken for its fourth quarter's", () => {
  it("a heading of the year rules over the lines below it", () => {
    expect(
      figuresOf(
        "Cango Inc. reports fourth quarter and full year 2025 results",
        "Cango Inc. announced its results for the fourth quarter and full year of 2025.\nFourth Quarter 2025 Financial Highlights\nTotal revenues were US$179.5 million.\nFull Year 2025 Financial Highlights\nTotal revenues were US$688.1 million.\nNet loss was US$452.8 million.",
      ),
    ).toEqual([
      "net_income -452.8 USD year_to_date",
      "total_revenue 179.5 USD current",
      "total_revenue 688.1 USD year_to_date",
    ]);
  });

  it("annual revenue and revenue for the year are the year's", () => {
    expect(
      figuresOf(
        "Soluna Holdings reports fourth quarter 2025 results",
        "Annual revenue of $29.5 million was flat. Data hosting revenue for the year: $17.6 million.",
      ),
    ).toEqual(["hosting_revenue 17.6 USD year_to_date", "total_revenue 29.5 USD year_to_date"]);
  });

  it("a text that opens with the year tells of the year", () => {
    const reading = readingOf(
      "Marathon Digital posts a record",
      "Marathon Digital reported net income of $261.2 million for fiscal 2023. In Q4 2023 net income was $151.8 million.",
    );
    expect(reading.period).toBe("2023FY");
    expect(reading.facts.find(({ role }) => role === "current")).toMatchObject({
      value: "261200000",
      period: "2023FY",
    });
  });

  it("nine months stand beside their third quarter, what is only compared with is no headline", () => {
    expect(
      readingOf("Northern Data reports nine months", "Revenue was EUR 121.4 million for the first nine months of 2025.")
        .period,
    ).toBe("2025Q3");
    expect(
      readingOf("Hut 8 in numbers", "Hut 8 had revenue of $71.0 million (Q1 2025: $21.8 million).").period,
    ).toBeUndefined();
  });

  it("a figure before its name keeps it, though a bracket compares behind", () => {
    expect(
      figuresOf(
        "Hut 8 in the first quarter of 2026",
        "Hut 8's quarter: $71.0 million in revenue (Q1 2025: $21.8 million), a $53.1 million net loss (Q1 2025: $34.3 million).",
      ),
    ).toEqual([
      "net_income -34.3 USD prior_year",
      "net_income -53.1 USD current",
      "total_revenue 21.8 USD prior_year",
      "total_revenue 71 USD current",
    ]);
  });

  it("another synonym of net is read in spun copies", () => {
    expect(
      figuresOf(
        "Core Scientific in the third quarter of 2025",
        "Core Scientific recorded an online lack of $146.7 million. Income slid to $81.1 million.",
      ),
    ).toEqual(["net_income -146.7 USD current", "total_revenue 81.1 USD current"]);
  });
});
