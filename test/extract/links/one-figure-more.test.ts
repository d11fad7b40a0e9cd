import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

describe("one figure, told in many ways", () => {
  it.each([
    [
      "Core Scientific earned $5.1 million, or 2 cents a share, versus a loss of $7.0 million, or 3 cents, a year ago.",
      "net_income -7 prior_year; net_income 5.1 current",
    ],
    ["Earnings were $5.1 million, or 2 cents per share.", "net_income 5.1 current"],
    ["It turned a profit of $5.1 million.", "net_income 5.1 current"],
    ["It managed a profit of $5.1 million despite the fall of bitcoin.", "net_income 5.1 current"],
    [
      "A $5.1 million loss was reported, wider than the $4.0 million loss of the first quarter.",
      "net_income -4 prior_quarter; net_income -5.1 current",
    ],
    ["The miner bled $5.1 million.", ""],
    ["Adjusted EBITDA, a measure that leaves out depreciation, came to $20.0 million.", "adjusted_ebitda 20 current"],
    [
      "Adjusted EBITDA was positive at $20.0 million, after minus $3.0 million.",
      "adjusted_ebitda -3 prior_year; adjusted_ebitda 20 current",
    ],
    [
      "Adjusted EBITDA turned positive, at $20.0 million against minus $3.0 million.",
      "adjusted_ebitda -3 prior_year; adjusted_ebitda 20 current",
    ],
    [
      "Adjusted EBITDA swung to $20.0 million from negative $3.0 million.",
      "adjusted_ebitda -3 prior_year; adjusted_ebitda 20 current",
    ],
    [
      "Adjusted EBITDA went from minus $3.0 million to plus $20.0 million.",
      "adjusted_ebitda -3 prior_year; adjusted_ebitda 20 current",
    ],
    ["On an adjusted EBITDA basis it made $20.0 million.", "adjusted_ebitda 20 current"],
    ["EBITDA, adjusted, was $20.0 million.", "adjusted_ebitda 20 current"],
    ["Adj. EBITDA: $20.0M vs. -$3.0M.", "adjusted_ebitda -3 prior_year; adjusted_ebitda 20 current"],
    ["Adjusted EBITDA was a negative $3.0 million.", "adjusted_ebitda -3 current"],
    [
      "The adjusted EBITDA loss narrowed to $3.0 million from $20.0 million.",
      "adjusted_ebitda -20 prior_year; adjusted_ebitda -3 current",
    ],
    [
      "It posted $20.0 million in adjusted EBITDA, up from $3.0 million.",
      "adjusted_ebitda 20 current; adjusted_ebitda 3 prior_year",
    ],
    [
      "It reported adjusted earnings before interest, taxes, depreciation and amortization of $20.0 million.",
      "adjusted_ebitda 20 current",
    ],
    [
      "A year ago, revenue had been $51.7 million; now it was $64.2 million.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Where revenue had been $51.7 million a year ago, it was now $64.2 million.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "From $51.7 million a year ago, revenue rose to $64.2 million.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Compared with $51.7 million a year ago, revenue rose to $64.2 million.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Revenue, $51.7 million a year ago, rose to $64.2 million.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Revenue, which had been $51.7 million a year ago, rose to $64.2 million.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Revenue climbed from $51.7 million in the second quarter of 2025 to $64.2 million.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Revenue went from $51.7 million to $64.2 million in a year.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Revenue exceeded the $51.7 million of a year ago, reaching $64.2 million.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "At $64.2 million, revenue was well above the $51.7 million of a year ago.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Revenue was $64.2 million; it had been $51.7 million in the first quarter and $40.0 million a year ago.",
      "total_revenue 40 prior_year; total_revenue 51.7 prior_quarter; total_revenue 64.2 current",
    ],
    [
      "Revenue was $64.2 million, up from $51.7 million in Q1 and $40.0 million in Q2 2025.",
      "total_revenue 40 prior_year; total_revenue 51.7 prior_quarter; total_revenue 64.2 current",
    ],
    [
      "Revenue of $64.2 million compares with $51.7 million in the previous quarter and $40.0 million in the year-ago quarter.",
      "total_revenue 40 prior_year; total_revenue 51.7 prior_quarter; total_revenue 64.2 current",
    ],
    [
      "Revenue was $64.2 million (Q1 2026: $51.7 million; Q2 2025: $40.0 million).",
      "total_revenue 40 prior_year; total_revenue 51.7 prior_quarter; total_revenue 64.2 current",
    ],
    [
      "Revenue rose 24% year over year, from $51.7 million, to $64.2 million.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Revenue rose to $64.2 million. In the same period of last year, the company had taken in $51.7 million.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Revenue rose to $64.2 million. The company had reported $51.7 million a year before.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "The company took in $64.2 million in the quarter, $12.5 million more than a year ago.",
      "total_revenue 64.2 current",
    ],
    ["Revenue was $64.2 million, $12.5 million more than a year ago.", "total_revenue 64.2 current"],
    ["Revenue grew by $12.5 million to $64.2 million.", "total_revenue 64.2 current"],
    [
      "Revenue: $64.2M (+24%). Net loss: $5.1M (vs. net income of $7.0M). Adj. EBITDA: $20.0M.",
      "adjusted_ebitda 20 current; net_income -5.1 current; net_income 7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Revenue / net loss / adjusted EBITDA: $64.2 million / $5.1 million / $20.0 million",
      "adjusted_ebitda 20 current; net_income -5.1 current; total_revenue 64.2 current",
    ],
    [
      "Revenue and net loss were $64.2 million and $5.1 million.",
      "net_income -5.1 current; total_revenue 64.2 current",
    ],
    [
      "Revenue and adjusted EBITDA came to $64.2 million and $20.0 million, respectively, versus $51.7 million and $3.0 million a year ago.",
      "adjusted_ebitda 20 current; adjusted_ebitda 3 prior_year; total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Key figures: revenue $64.2 million (2025: $51.7 million), net loss $5.1 million ($7.0 million), adjusted EBITDA $20.0 million ($3.0 million).",
      "adjusted_ebitda 20 current; adjusted_ebitda 3 prior_year; net_income -5.1 current; net_income -7 prior_year; total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    ["Sales of $64.2 million in bitcoin were made.", ""],
    ["Spending on sales and marketing was $64.2 million.", ""],
    [
      "It turned $64.2 million of revenue into $5.1 million of profit.",
      "net_income 5.1 current; total_revenue 64.2 current",
    ],
    ["The company is in the black. Capital spending was $64.2 million.", ""],
    ["The loss for the quarter nearly doubled, to $5.1 million.", "net_income -5.1 current"],
    [
      "Revenue clocked in at $64.2 million. For comparison: $51.7 million in Q2 2025.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Revenue was $64.2 million. Year-ago: $51.7 million.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    ["Revenue was $64.2 million. Guidance: $51.7 million.", "total_revenue 64.2 current"],
    [
      "Revenue jumped to $64.2 million in the quarter, previously $51.7 million.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    ["At $64.2 million, the purchase of rigs was larger than revenue.", ""],
    [
      "Colocation provided $64.2 million after $51.7 million a year ago.",
      "hpc_revenue 51.7 prior_year; hpc_revenue 64.2 current",
    ],
  ])("%s", (text, figures) => {
    expect(readOn("Core Scientific reports second quarter 2026 results", "2026-08-05", text)).toBe(figures);
  });
});
