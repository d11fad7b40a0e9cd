import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const LEASES = "Applied Digital signed two 15-year leases with CoreWeave for 250 MW.";

describe("what two leases bring over their terms was read as the company's revenue", () => {
  it.each([
    "Total revenue from the pair is put at around $7 billion.",
    "Total revenue from both is about $7 billion.",
    "Revenue from them totals $7 billion.",
    "It puts the revenue from it at $7 billion.",
    "Total revenue is put at $7 billion.",
  ])("%s", (text) => {
    expect(figuresOf("Applied Digital signs CoreWeave leases", `${LEASES} ${text}`)).toEqual([]);
  });

  it("what the lines of business bring together stays the whole", () => {
    expect(
      figuresOf("TeraWulf first quarter 2026 results", "Total revenue from the two segments was $34 million."),
    ).toEqual(["total_revenue 34 USD current"]);
  });
});
