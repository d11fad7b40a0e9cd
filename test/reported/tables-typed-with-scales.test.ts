import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("a table typed with bars whose cells carry their scale was left unread", () => {
  it("two columns of periods", () => {
    expect(
      figuresOf(
        "Cipher Mining second quarter 2025",
        "The figures:\n\n| Metric | Q2 2025 | Q2 2024 | Y/Y Change |\n| Adjusted EPS | $0.08 | $(0.01) | N/A |\n| Revenue | $43.6 million | $36.8 million | 18.5% |\n| Net Income (Loss) | $(45.8) million | $(15.3) million | -199% |\n",
      ),
    ).toEqual([
      "net_income -15.3 USD prior_year",
      "net_income -45.8 USD current",
      "total_revenue 36.8 USD prior_year",
      "total_revenue 43.6 USD current",
    ]);
  });

  it("a list of one figure a line reads as text", () => {
    expect(
      figuresOf(
        "Cipher Mining second quarter 2025",
        "The figures:\n\n| Metric | Result |\n| Revenue | $43.6 million |\n| Net loss | $45.8 million |\n",
      ),
    ).toEqual(["net_income -45.8 USD current", "total_revenue 43.6 USD current"]);
  });
});
