import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "TeraWulf reports first quarter 2026 results";

describe("figures of others, of the whole and of no period at all", () => {
  it.each([
    "By comparison, Core Scientific's colocation revenue was $77 million.",
    "CoreWeave, its largest customer, had revenue of $1.9 billion.",
    "Contracted revenue stands at $12 billion.",
    "HPC lease revenue is expected to exceed $500 million once all sites run.",
    "Had prices held, mining revenue would have reached $20 million.",
    "Revenue came in 23% below the $44 million consensus.",
    "A loss on extinguishment of debt of $3 million was recorded.",
    "The lease should generate $250 million of revenue a year.",
    "Trailing twelve-month revenue is $168 million.",
  ])("no figure of the quarter: %s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual([]);
  });

  it("a share is taken of the whole", () => {
    expect(figuresOf(TITLE, "62% of its $34 million revenue came from HPC leases.")).toEqual([
      "total_revenue 34 USD current",
    ]);
    expect(figuresOf(TITLE, "Of total revenue, $21 million was HPC lease revenue.")).not.toContain(
      "total_revenue 21 USD current",
    );
  });

  it("each quarter of a bracket is its own, and a quarter named by its month is the last of that name", () => {
    expect(figuresOf(TITLE, "Digital asset revenue: $13M (Q1'25: $34M, Q4'25: $26M).")).toEqual([
      "mining_revenue 13 USD current",
      "mining_revenue 26 USD prior_quarter",
      "mining_revenue 34 USD prior_year",
    ]);
    expect(
      figuresOf(
        TITLE,
        "It had a net profit of $6 million, having lost $9 million in the like period of 2025 and $5 million in the December quarter.",
      ),
    ).toEqual(["net_income -5 USD prior_quarter", "net_income -9 USD prior_year", "net_income 6 USD current"]);
  });
});
