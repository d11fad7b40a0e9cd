import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("what half a year was compared with was read as the quarter a year before", () => {
  it("the span of the comparison is that of the figure before it", () => {
    expect(
      figuresOf(
        "Cipher Mining second quarter 2025",
        "For the first six months, the net loss was $85 million, compared with net income of $25 million a year ago.",
      ),
    ).toEqual(["net_income -85 USD year_to_date"]);
  });

  it('"so far this year" is no quarter', () => {
    expect(figuresOf("Cipher Mining second quarter 2025", "So far this year Cipher has lost $85 million.")).toEqual([
      "net_income -85 USD year_to_date",
    ]);
  });

  it('nor is "closed the year with"', () => {
    expect(
      figuresOf("MARA Holdings fourth quarter 2025", "MARA closed the year with revenue of $907.1 million."),
    ).toEqual(["total_revenue 907.1 USD year_to_date"]);
  });
});

describe("the whole of a year before was given to the last part of a list", () => {
  const LIST =
    "Total revenue was $160.3 million and consisted of $21.5 million in self-mining revenue, $2.1 million in hosted mining revenue and $136.7 million in colocation revenue";

  it("what follows tells that it is the whole", () => {
    expect(
      figuresOf(
        "Core Scientific second quarter 2026",
        `${LIST}, compared to $78.6 million, of which $62.4 million was self-mining and $10.6 million colocation.`,
      ).filter((figure) => figure.endsWith("prior_year")),
    ).toEqual([
      "hpc_revenue 10.6 USD prior_year",
      "mining_revenue 62.4 USD prior_year",
      "total_revenue 78.6 USD prior_year",
    ]);
  });

  it("where nothing tells, it is left open", () => {
    expect(
      figuresOf("Core Scientific second quarter 2026", `${LIST}, compared to $78.6 million.`).filter((figure) =>
        figure.endsWith("prior_year"),
      ),
    ).toEqual([]);
  });
});

describe("a profit that somebody earned took the loss before it for its name", () => {
  it('"after earning" is a profit', () => {
    expect(
      figuresOf(
        "MARA Holdings fourth quarter 2025",
        "The company lost $1.7 billion in the quarter, after earning $528.3 million in the same period of 2024.",
      ),
    ).toEqual(["net_income -1700 USD current", "net_income 528.3 USD prior_year"]);
  });

  it("a hardware profit is no net income", () => {
    expect(figuresOf("IREN third quarter FY25", "Hardware profit was $114 million in the quarter.")).toEqual([]);
  });

  it('"all but $3.6 million" is not the part', () => {
    expect(figuresOf("IREN third quarter FY25", "All but $3.6 million of revenue came from mining.")).toEqual([]);
  });
});
