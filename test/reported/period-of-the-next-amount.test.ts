import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TERAWULF = "TeraWulf first quarter 2026 results";

describe("what a figure was before gave the new figure its period", () => {
  it("a period that owns the amount behind it says nothing of the amount before it", () => {
    expect(figuresOf(TERAWULF, "Revenue fell to $34.0 million from the fourth quarter's $40.5 million.")).toEqual([
      "total_revenue 34 USD current",
      "total_revenue 40.5 USD prior_quarter",
    ]);
  });

  it("a part of what a year brought is the year's", () => {
    expect(figuresOf(TERAWULF, "Mining made $88.5 million of the year's $168 million in revenue.")).toEqual([]);
  });
});
