import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

describe("the net loss or adjusted EBITDA of a line of business is not the company's", () => {
  it.each([
    ["The mining segment had a net loss of $5 million.", ""],
    ["The segment recorded a net loss of $5 million.", ""],
    [
      "The hosting business posted a net loss of $5 million, while colocation earned $20 million.",
      "hpc_revenue 20 current",
    ],
    ["A net loss of $5 million was recorded by the mining segment.", ""],
    ["Mining swung to a net loss of $5 million.", ""],
    ["The mining arm's net loss widened to $5 million.", ""],
    ["A net loss of $5 million in the mining segment weighed on results.", ""],
    ["The mining segment posted adjusted EBITDA of $5 million.", ""],
    ["The company had a net loss of $5 million, mostly in mining.", "net_income -5 current"],
    ["Bitcoin mining company Core Scientific posted a net loss of $5 million.", "net_income -5 current"],
    ["Colocation provider Core Scientific had a net loss of $5 million.", "net_income -5 current"],
    ["The bitcoin miner's net loss was $5 million.", "net_income -5 current"],
    [
      "Mining brought in $30 million and the net loss was $5 million.",
      "mining_revenue 30 current; net_income -5 current",
    ],
    ["Bitcoin's rebound produced net income of $8 million.", "net_income 8 current"],
  ])("%s", (text, figures) => {
    expect(readOn("Core Scientific posts first quarter 2026 results", "2026-05-06", text)).toBe(figures);
  });
});

describe("a period that only went before has not the figure", () => {
  it.each([
    [
      "After a weak fourth quarter of 2025, in which machines stood still, revenue was $115.2 million.",
      "total_revenue 115.2 current",
    ],
    ["After a weak fourth quarter of 2025 revenue was $115.2 million.", "total_revenue 115.2 current"],
    ["After last year's loss, net income was $12.5 million.", "net_income 12.5 current"],
    ["After a weak year-ago quarter, revenue was $115.2 million.", "total_revenue 115.2 current"],
    ["Compared with a year ago, revenue rose to $115.2 million.", "total_revenue 115.2 current"],
    ["Compared with the fourth quarter of 2025, revenue was $115.2 million.", "total_revenue 115.2 current"],
    ["Unlike the fourth quarter of 2025, revenue was $115.2 million.", "total_revenue 115.2 current"],
    ["Revenue rose after a weak fourth quarter to $115.2 million.", "total_revenue 115.2 current"],
    ["After nine months, revenue was $115.2 million.", ""],
  ])("%s", (text, figures) => {
    expect(readOn("Core Scientific posts first quarter 2026 results", "2026-05-06", text)).toBe(figures);
  });
});

describe("of two periods between which something moved, the later one is told", () => {
  it.each([
    [
      "Between the first quarter of 2025 and 2026, revenue rose from $79.5 million to $115.2 million.",
      "total_revenue 115.2 current; total_revenue 79.5 prior_year",
    ],
    [
      "Between the first quarter of 2025 and 2026, revenue was up 45% at $115.2 million.",
      "total_revenue 115.2 current",
    ],
    ["Between January and March, revenue was $115.2 million.", "total_revenue 115.2 current"],
  ])("%s", (text, figures) => {
    expect(readOn("Core Scientific posts first quarter 2026 results", "2026-05-06", text)).toBe(figures);
  });
});

describe("a sentence that opens with the other period's figure", () => {
  it.each([
    [
      "After a loss of $5 million in the fourth quarter, net income was $12.5 million.",
      "net_income -5 prior_quarter; net_income 12.5 current",
    ],
    [
      "After $4.4 million in the fourth quarter, adjusted EBITDA came to $46 million.",
      "adjusted_ebitda 4.4 prior_quarter; adjusted_ebitda 46 current",
    ],
    [
      "Against $79.5 million a year ago, revenue came to $115.2 million.",
      "total_revenue 115.2 current; total_revenue 79.5 prior_year",
    ],
    ["Against estimates of $120 million, revenue came to $115.2 million.", "total_revenue 115.2 current"],
  ])("%s", (text, figures) => {
    expect(readOn("Core Scientific posts first quarter 2026 results", "2026-05-06", text)).toBe(figures);
  });
});

describe("what the figure is set against stands before it, and its amount in brackets", () => {
  it.each([
    [
      "Revenue against the fourth quarter rose to $115.2 million (previously $95 million).",
      "total_revenue 115.2 current; total_revenue 95 prior_quarter",
    ],
    [
      "Adjusted EBITDA against the fourth quarter improved to $46 million (previously $4.4 million).",
      "adjusted_ebitda 4.4 prior_quarter; adjusted_ebitda 46 current",
    ],
    [
      "Revenue climbed to $115.2 million (was $79.5 million).",
      "total_revenue 115.2 current; total_revenue 79.5 prior_year",
    ],
    ["Revenue, now restated, was $115.2 million (previously $114 million).", "total_revenue 115.2 current"],
  ])("%s", (text, figures) => {
    expect(readOn("Core Scientific posts first quarter 2026 results", "2026-05-06", text)).toBe(figures);
  });
});

describe("years without their quarter", () => {
  it.each([
    ["Revenue for 2025 and 2024 was $340.5 million and $510.7 million.", "total_revenue 340.5 year_to_date"],
    [
      "Quarterly revenue in 2025 and 2024 was $79.8 million and $94.9 million.",
      "total_revenue 79.8 current; total_revenue 94.9 prior_year",
    ],
    ["Revenue in 2025 was $340.5 million, with a better fourth quarter.", "total_revenue 340.5 year_to_date"],
  ])("%s", (text, figures) => {
    expect(readOn("Core Scientific posts fourth quarter 2025 results", "2026-03-06", text)).toBe(figures);
  });
  it.each([
    ["Revenue for 2026 and 2025 was $300 million and $115 million.", ""],
    ["Revenue in 2026 was $300 million.", ""],
  ])("%s", (text, figures) => {
    expect(readOn("HIVE Digital posts first quarter fiscal 2027 results", "2026-08-12", text)).toBe(figures);
  });
});

describe("a pronoun behind one figure, and behind two", () => {
  it.each([
    [
      "Colocation revenue was $136.7 million. In the first quarter of the year it was $77.5m.",
      "hpc_revenue 136.7 current; hpc_revenue 77.5 prior_quarter",
    ],
    [
      "Revenue, wholly from mining, was $21.5 million. It was $30.1 million in Q1.",
      "mining_revenue 21.5 current; total_revenue 21.5 current; total_revenue 30.1 prior_quarter",
    ],
    [
      "Revenue was $167.1 million and adjusted EBITDA was $46 million. It was $78.6 million in Q2 2025.",
      "adjusted_ebitda 46 current; total_revenue 167.1 current",
    ],
    ["In the fourth quarter of the year before, revenue was $94.9 million.", ""],
  ])("%s", (text, figures) => {
    expect(readOn("Core Scientific posts second quarter 2026 results", "2026-08-05", text)).toBe(figures);
  });
});

describe("a typed table with one row", () => {
  it.each([
    [
      "TeraWulf reported.\n\n                    Q1 2025     Q1 2026\nRevenue             $34.4 million       $34.0 million\n\nThat is all.",
      "total_revenue 34 current; total_revenue 34.4 prior_year",
    ],
    [
      "| Metric | Q1 2025 | Q1 2026 |\n| Revenue | $34.4 million | $34.0 million |\n\nThat is all.",
      "total_revenue 34 current; total_revenue 34.4 prior_year",
    ],
  ])("%s", (text, figures) => {
    expect(readOn("TeraWulf first quarter 2026", "2026-05-09", text)).toBe(figures);
  });
});
