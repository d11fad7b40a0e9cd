import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe('"in the three and six months" was read for one of them', () => {
  it("two amounts and two periods are paired", () => {
    expect(
      figuresOf(
        "Applied Digital fiscal second quarter 2026 results",
        "Data Center Hosting brought $41.6 million and $79.5 million in the three and six months ended November 30, 2025.",
      ),
    ).toEqual(["hosting_revenue 41.6 USD current", "hosting_revenue 79.5 USD year_to_date"]);
  });
});
