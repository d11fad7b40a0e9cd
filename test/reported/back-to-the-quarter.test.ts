import { describe, expect, it } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { figuresOf } from "./read.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));

const Q1 = "TeraWulf first quarter 2026 results";
const Q2 = "TeraWulf second quarter 2025 results";
const Q4 = "TeraWulf fourth quarter and full year 2025 results";

describe("a figure of the quarter was read as another period's", () => {
  it("where it grew from the quarter before, set off by commas", () => {
    expect(figuresOf(Q1, "Revenue, up 20% from the previous quarter, was $34 million.")).toEqual([
      "total_revenue 34 USD current",
    ]);
  });

  it("where a sentence told of six months first", () => {
    expect(
      figuresOf(Q2, "For six months revenue was $82 million, and for the quarter mining made $30 million."),
    ).toContain("mining_revenue 30 USD current");
    expect(
      figuresOf(Q4, "Revenue was $168 million in 2025, and for the quarter mining brought in $20 million."),
    ).toEqual(["mining_revenue 20 USD current", "total_revenue 168 USD year_to_date"]);
  });

  it("where the text says now, behind a year ago", () => {
    expect(figuresOf(Q1, "A year earlier there was a loss of $7 million; now net income was $5 million.")).toContain(
      "net_income 5 USD current",
    );
  });

  it("where last year's profit was turned into a loss", () => {
    expect(figuresOf(Q1, "It turned last year's profit of $5 million into a net loss of $7 million.")).toEqual([
      "net_income -7 USD current",
      "net_income 5 USD prior_year",
    ]);
  });

  it("where the text calls its quarter a fiscal one, long after it", () => {
    const { period } = reader.read({
      title: "IREN results",
      text: "In the first quarter of fiscal 2026 revenue was $240 million.",
      publishedAt: "2026-05-08",
    });
    expect(period).toBe("2026Q1");
  });

  it("where only the text calls the plain quarter of a title a fiscal one, the day decides", () => {
    const { period } = reader.read({
      title: "CleanSpark Q1 2026 results",
      text: "CleanSpark lost $378.3 million in its first-quarter fiscal 2026, the site says.",
      publishedAt: "2026-05-22",
    });
    expect(period).toBe("2026Q2");
  });
});
