import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

describe("the span just told was read as the year before, a change's base as the figure's own time", () => {
  it("over the same span is the quarter of the sentence before", () => {
    const text =
      "Cloud revenue came to $70.5 million, up from $33.7 million in the preceding quarter. Over the same span mining revenue slid to $66.7 million.";
    expect(figuresOf("IREN fourth quarter fiscal 2026 results", text)).toContain("mining_revenue 66.7 USD current");
  });

  it("the same quarter of another year stays that year's", () => {
    const text = "Cloud revenue came to $70.5 million. In the same quarter of 2025, it was $6.7 million.";
    expect(figuresOf("IREN fourth quarter fiscal 2026 results", text)).toContain("hpc_revenue 6.7 USD prior_year");
  });

  it.each(["44.9% up on the prior quarter, composed of", "higher than the prior quarter, comprising"])(
    "what a total is made of is of its own quarter: %s",
    (turn) => {
      const text = `Total revenue of $45.6 million, ${turn} $40.8 million from digital currency mining and $4.8 million from HPC hosting.`;
      expect(figuresOf("HIVE results for the quarter ended June 30, 2025", text)).toEqual([
        "hpc_revenue 4.8 USD current",
        "mining_revenue 40.8 USD current",
        "total_revenue 45.6 USD current",
      ]);
    },
  );

  it("two lines of business in one quarter are no two quarters", () => {
    const text =
      "IREN made more from its AI cloud than from bitcoin mining in the three months to June 30, the last quarter of its 2026 fiscal year.\n\nRevenue of $137.2 million was down from $144.8 million.";
    expect(readingOf("IREN results", text).period).toBe("2026Q4");
  });

  it("what is to be reached by a year is nobody's revenue yet", () => {
    expect(figuresOf("CleanSpark", "Its authors pencil in annual revenue of $1.2 billion by 2028.")).toEqual([]);
    expect(figuresOf("CleanSpark", "Sales of $1.2 billion by the end of fiscal 2027 are in the story.")).toEqual([]);
  });
});
