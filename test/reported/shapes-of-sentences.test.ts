import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "Core Scientific reports third quarter 2025 results";

describe("shapes of sentences whose figures were missed or given to another name", () => {
  it("an aside between name and verb is passed over", () => {
    expect(
      figuresOf(TITLE, "Colocation, the rent that tenants pay for their halls, reached $31 million in the quarter."),
    ).toEqual(["hpc_revenue 31 USD current"]);
    expect(figuresOf(TITLE, "Self-mining, which it is winding down, still contributed $7 million.")).toEqual([
      "mining_revenue 7 USD current",
    ]);
  });

  it("a verb or a preposition serves two lines", () => {
    expect(figuresOf(TITLE, "Colocation was good for $18 million and self-mining for $7 million.")).toEqual([
      "hpc_revenue 18 USD current",
      "mining_revenue 7 USD current",
    ]);
    expect(figuresOf(TITLE, "It got $70 million from AI cloud customers and $66 million from bitcoin.")).toEqual([
      "hpc_revenue 70 USD current",
      "mining_revenue 66 USD current",
    ]);
    expect(figuresOf(TITLE, "Colocation made up $77 million of the quarter's revenue.")).toEqual([
      "hpc_revenue 77 USD current",
    ]);
  });

  it("what fell from an amount was that amount", () => {
    expect(figuresOf(TITLE, "Mining revenue fell 40% from $111 million.")).toEqual([
      "mining_revenue 111 USD prior_year",
    ]);
  });

  it("a bracket lists two other quarters, a pronoun recalls them", () => {
    expect(figuresOf(TITLE, "The net loss was $152 million (Q2: $114 million; Q3 2024: $45 million).")).toEqual([
      "net_income -114 USD prior_quarter",
      "net_income -152 USD current",
      "net_income -45 USD prior_year",
    ]);
    expect(
      figuresOf(
        TITLE,
        "Revenue was $25 million. It was $34 million in Q2 and $43 million in the third quarter of 2024.",
      ),
    ).toEqual([
      "total_revenue 25 USD current",
      "total_revenue 34 USD prior_quarter",
      "total_revenue 43 USD prior_year",
    ]);
  });

  it("comparable figures stand in the order of the sentence before", () => {
    expect(
      figuresOf(
        TITLE,
        "Total revenues were $224 million, of which $220 million came from bitcoin mining. The comparable figures for the second quarter of 2025 were $139 million and $138 million.",
      ),
    ).toEqual([
      "mining_revenue 138 USD prior_quarter",
      "mining_revenue 220 USD current",
      "total_revenue 139 USD prior_quarter",
      "total_revenue 224 USD current",
    ]);
  });

  it("a clause has a quarter of its own", () => {
    expect(figuresOf(TITLE, "Q3 net loss was $91 million vs loss of $18 million; Q2 loss was $427 million.")).toEqual([
      "net_income -18 USD prior_year",
      "net_income -427 USD prior_quarter",
      "net_income -91 USD current",
    ]);
    expect(
      figuresOf(
        TITLE,
        "Net income was $37 million, whereas a net loss of $295 million was recorded in the second quarter.",
      ),
    ).toEqual(["net_income -295 USD prior_quarter", "net_income 37 USD current"]);
  });

  it("a granted aside is no condition, a list of estimates no result, a tenant's loss not the landlord's", () => {
    expect(figuresOf(TITLE, "Adjusted EBITDA was positive, if barely, at $4 million.")).toEqual([
      "adjusted_ebitda 4 USD current",
    ]);
    expect(figuresOf(TITLE, "Consensus: revenue of $78 million; adjusted EBITDA of $12 million.")).toEqual([]);
    expect(figuresOf(TITLE, "CoreWeave pays the rent, and CoreWeave itself lost $740 million.")).toEqual([]);
  });

  it("the bottom line is net income, and so is what continues", () => {
    expect(
      figuresOf(TITLE, "The bottom line reads minus $124 million, against a profit of $64 million a year ago."),
    ).toEqual(["net_income -124 USD current", "net_income 64 USD prior_year"]);
    expect(figuresOf(TITLE, "Income from continuing operations was $12 million.")).toEqual([
      "net_income 12 USD current",
    ]);
    expect(figuresOf(TITLE, "Loss from continuing operations before income taxes was $12 million.")).toEqual([]);
  });
});
