import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("the quarter before, told behind a consensus, was taken for an expectation", () => {
  it("an expectation ends where a past quarter is named", () => {
    expect(
      figuresOf(
        "IREN second quarter fiscal 2026 results",
        "Total revenue was $184.7 million, against a consensus of $229.65 million and $240.3 million in the prior quarter.",
      ),
    ).toEqual(["total_revenue 184.7 USD current", "total_revenue 240.3 USD prior_quarter"]);
  });
});
