import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("a company named by its trade was taken for a line of its business", () => {
  it('"the digital asset technology company posted revenue" is the whole', () => {
    expect(
      figuresOf(
        "TeraWulf: Q1 Earnings Snapshot",
        "TeraWulf Inc. (WULF) on Friday gave its first-quarter 2026 figures. The digital asset technology company posted revenue of $34 million in the period.",
      ),
    ).toEqual(["total_revenue 34 USD current"]);
  });
});

describe('"Bitcoin Mining: $132.8 million revenue" was read as total revenue', () => {
  it("the line's own head says whose revenue it is", () => {
    expect(
      figuresOf(
        "Riot Platforms fourth quarter 2025",
        "Bitcoin Mining: $132.8 million revenue; Engineering: $18.7 million revenue.",
      ),
    ).toEqual(["mining_revenue 132.8 USD current"]);
  });

  it("and a line that is none of ours is no total", () => {
    expect(figuresOf("Hut 8 second quarter 2025", "Compute revenue was $34.3 million in the quarter.")).toEqual([]);
  });
});

describe('"agreed to acquire 64% of Exaion for $168 million" was read as HPC revenue', () => {
  it("a price that is paid is no revenue", () => {
    expect(
      figuresOf("MARA Q3 2025: revenue up, swings to profit", "MARA agreed to acquire 64% of Exaion for $168 million."),
    ).toEqual([]);
  });
});
