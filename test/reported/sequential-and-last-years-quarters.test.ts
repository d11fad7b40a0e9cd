import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const of = (text: string, title = "TeraWulf Reports First Quarter 2026 Results") =>
  figuresOf(title, `TeraWulf (WULF) reported results for the first quarter of 2026. ${text}`);

/** What a change was measured against was taken for the year before wherever it was said as an adjective, or of last year. */
describe("the quarter before, told from the year before", () => {
  it.each([
    "HPC leasing contributed $21.0 million of revenue, a 117% sequential increase from $9.7 million.",
    "HPC lease revenue was $21.0 million, a sequential rise of 117% from $9.7 million.",
    "HPC lease revenue was $21.0 million, versus $9.7 million in the final quarter of last year.",
    "HPC lease revenue was $21.0 million, versus $9.7 million in the last quarter of 2025.",
    "HPC lease revenue was $21.0 million, up from $9.7 million in last year's fourth quarter.",
  ])("%s", (text) => {
    expect(of(text)).toEqual(["hpc_revenue 21 USD current", "hpc_revenue 9.7 USD prior_quarter"]);
  });

  it("an annual increase is measured against the year before", () => {
    expect(of("Revenue was $34.0 million, a 1% annual decline from $34.4 million.")).toEqual([
      "total_revenue 34 USD current",
      "total_revenue 34.4 USD prior_year",
    ]);
  });

  it("another quarter of last year is neither", () => {
    expect(of("Revenue was $34.0 million, versus $50.6 million in the third quarter of last year.")).toEqual([
      "total_revenue 34 USD current",
    ]);
  });

  it("the same stretch of a year that is named settles the year of a quarter that is not", () => {
    expect(
      figuresOf(
        "American Bitcoin Posts $82 Million Loss",
        "American Bitcoin (ABTC) lost $81.7 million in Q1, less than the $100.6 million of the same stretch in 2025. Revenue came to $62.1 million, versus $78.3 million in the final quarter of last year.",
      ),
    ).toEqual([
      "net_income -100.6 USD prior_year",
      "net_income -81.7 USD current",
      "total_revenue 62.1 USD current",
      "total_revenue 78.3 USD prior_quarter",
    ]);
  });
});
