import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "TeraWulf reports first quarter 2026 results";

describe("two amounts and two lines of business, without 'respectively'", () => {
  it.each([
    "The company took in $18 million and $16 million from AI cloud and bitcoin mining.",
    "Revenue came in at $18 million and $16 million from AI cloud and bitcoin mining.",
    "TeraWulf reported $18 million and $16 million in revenue from AI cloud and mining.",
  ])("pair in their order, and the first is not the whole: %s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual(["hpc_revenue 18 USD current", "mining_revenue 16 USD current"]);
  });

  it.each([
    "TeraWulf earned $9 million, $18 million and $16 million from AI cloud and mining.",
    "TeraWulf earned $18 million and $16 million from AI cloud and mining in the first quarter of 2026 and 2025.",
  ])("of which nothing is read where they may belong otherwise: %s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual([]);
  });
});
