import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

describe("what came from another source was read as last year's mining", () => {
  it('"$29 million from mining and $8 million from Volta" lists sources', () => {
    expect(
      figuresOf(
        "Keel Infrastructure first quarter 2026",
        "Revenue was $37 million, down from $67 million, with $29 million from mining and $8 million from Volta.",
      ),
    ).toEqual(["mining_revenue 29 USD current", "total_revenue 37 USD current", "total_revenue 67 USD prior_year"]);
  });
});

describe("a fourth quarter without a year was read as the year", () => {
  it("beside a fiscal year it is that year's quarter, and no figure of the document's own", () => {
    expect(
      figuresOf(
        "DMG Blockchain fiscal 2025 results, in Canadian dollars",
        "DMG Blockchain gave its fiscal 2025 full year results. Revenue for the year ended September 30, 2025 was $47.5 million. Fourth quarter revenue was $11.2 million.",
      ),
    ).toEqual(["total_revenue 47.5 CAD current"]);
  });

  it("a year that ended with a quarter is not the figure's", () => {
    expect(
      figuresOf(
        "Core Scientific fourth quarter 2025",
        "Core Scientific ended 2025 with a quarter in which colocation brought in $31.3 million.",
      ),
    ).toEqual(["hpc_revenue 31.3 USD current"]);
  });
});

describe("the quarter that a figure was set against gave the text its year", () => {
  it("the text's own is the one after", () => {
    expect(
      readingOf(
        "Core Scientific: the fourth quarter",
        "Core Scientific reported net income of $216 million, as against a net loss of $265.5 million in the fourth quarter of 2024.",
      ).period,
    ).toBe("2025Q4");
  });
});
