import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

describe("one figure, told in many ways", () => {
  it.each([
    [
      "The miner generated $64.2 million in revenue, up from $51.7 million.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    ["It made $64.2 million in revenue and lost $5.1 million.", "net_income -5.1 current; total_revenue 64.2 current"],
    [
      "$64.2 million in revenue came with a loss of $5.1 million.",
      "net_income -5.1 current; total_revenue 64.2 current",
    ],
    ["With $64.2 million of revenue, Core Scientific was up on the year.", "total_revenue 64.2 current"],
    [
      "Core Scientific booked $64.2 million of revenue against $51.7 million a year ago.",
      "total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Core Scientific had $64.2 million in sales and a $5.1 million loss.",
      "net_income -5.1 current; total_revenue 64.2 current",
    ],
    [
      "Core Scientific turned $64.2 million of revenue into a net profit of $5.1 million.",
      "net_income 5.1 current; total_revenue 64.2 current",
    ],
    [
      "On revenue of $64.2 million Core Scientific made a profit of $5.1 million.",
      "net_income 5.1 current; total_revenue 64.2 current",
    ],
    [
      "On sales of $64.2 million, it lost $5.1 million, after a profit of $7.0 million a year earlier.",
      "net_income -5.1 current; net_income 7 prior_year; total_revenue 64.2 current",
    ],
    ["It lost $5.1 million on $64.2 million in revenue.", "net_income -5.1 current; total_revenue 64.2 current"],
    [
      "It posted a loss of $5.1 million on revenue of $64.2 million, against a profit of $7.0 million on revenue of $51.7 million a year ago.",
      "net_income -5.1 current; net_income 7 prior_year; total_revenue 51.7 prior_year; total_revenue 64.2 current",
    ],
    [
      "Revenue of $64.2 million left a net loss of $5.1 million.",
      "net_income -5.1 current; total_revenue 64.2 current",
    ],
    [
      "Of $64.2 million in revenue, $40.0 million came from colocation and $20.0 million from self-mining.",
      "hpc_revenue 40 current; mining_revenue 20 current; total_revenue 64.2 current",
    ],
    [
      "Colocation and self-mining brought in $40.0 million and $20.0 million.",
      "hpc_revenue 40 current; mining_revenue 20 current",
    ],
    [
      "Colocation accounted for $40.0 million of revenue of $64.2 million.",
      "hpc_revenue 40 current; total_revenue 64.2 current",
    ],
    ["Colocation made up $40.0 million of the $64.2 million.", "hpc_revenue 40 current; total_revenue 64.2 current"],
    ["Colocation, at $40.0 million, was 62% of revenue.", "hpc_revenue 40 current"],
    ["Nearly two thirds of revenue, $40.0 million, came from colocation.", "hpc_revenue 40 current"],
    [
      "Self-mining chipped in $20.0 million, down by half from $40.0 million a year ago.",
      "mining_revenue 20 current; mining_revenue 40 prior_year",
    ],
    [
      "The mining business is now down to $20.0 million, from $40.0 million.",
      "mining_revenue 20 current; mining_revenue 40 prior_year",
    ],
    ["Self-mining, once the core of the company, generated only $20.0 million.", "mining_revenue 20 current"],
    ["What mining brought in, $20.0 million, was half of a year ago.", "mining_revenue 20 current"],
    [
      "From mining came $20.0 million, from colocation $40.0 million.",
      "hpc_revenue 40 current; mining_revenue 20 current",
    ],
    ["Rents from AI tenants came to $40.0 million.", "hpc_revenue 40 current"],
    ["Hosting other people's machines added $4.0 million.", "hosting_revenue 4 current"],
    [
      "Hosted mining was $4.0 million, against $9.0 million.",
      "hosting_revenue 4 current; hosting_revenue 9 prior_year",
    ],
    [
      "Third-party hosting fell to $4.0 million from $9.0 million.",
      "hosting_revenue 4 current; hosting_revenue 9 prior_year",
    ],
    ["The bottom line was a loss of $5.1 million.", "net_income -5.1 current"],
    [
      "The bottom line showed a profit of $5.1 million, versus a loss of $7.0 million.",
      "net_income -7 prior_year; net_income 5.1 current",
    ],
    ["The bottom line: minus $5.1 million.", "net_income -5.1 current"],
    ["It ended the quarter $5.1 million in the red.", "net_income -5.1 current"],
    [
      "The company was $5.1 million in the red, after a profit of $7.0 million.",
      "net_income -5.1 current; net_income 7 prior_year",
    ],
    [
      "It finished the quarter $5.1 million in the black, compared with $7.0 million in the red a year earlier.",
      "net_income -7 prior_year; net_income 5.1 current",
    ],
    [
      "It swung to a loss of $5.1 million from a profit of $7.0 million.",
      "net_income -5.1 current; net_income 7 prior_year",
    ],
    [
      "It swung to a $5.1 million profit from a $7.0 million loss a year ago.",
      "net_income -7 prior_year; net_income 5.1 current",
    ],
    [
      "The company returned to profit with $5.1 million after losing $7.0 million.",
      "net_income -7 prior_year; net_income 5.1 current",
    ],
    [
      "The company went from a profit of $7.0 million to a loss of $5.1 million.",
      "net_income -5.1 current; net_income 7 prior_year",
    ],
    ["A profit of $7.0 million became a loss of $5.1 million.", "net_income -5.1 current; net_income 7 prior_year"],
    [
      "A year-ago profit of $7.0 million gave way to a loss of $5.1 million.",
      "net_income -5.1 current; net_income 7 prior_year",
    ],
    [
      "Last year's profit of $7.0 million turned into a loss of $5.1 million.",
      "net_income -5.1 current; net_income 7 prior_year",
    ],
    ["Losses narrowed to $5.1 million from $7.0 million.", "net_income -5.1 current; net_income -7 prior_year"],
    ["Losses mounted to $5.1 million, from $7.0 million.", "net_income -5.1 current; net_income -7 prior_year"],
    ["The net loss shrank by a quarter, to $5.1 million.", "net_income -5.1 current"],
    ["It cut its net loss to $5.1 million from $7.0 million.", "net_income -5.1 current; net_income -7 prior_year"],
    [
      "Core Scientific trimmed its loss to $5.1 million, from $7.0 million a year earlier.",
      "net_income -5.1 current; net_income -7 prior_year",
    ],
    [
      "Core Scientific's loss deepened to $5.1 million; it was $7.0 million a year ago.",
      "net_income -5.1 current; net_income -7 prior_year",
    ],
    ["Red ink came to $5.1 million.", "net_income -5.1 current"],
    ["It was left with a net loss of $5.1 million.", "net_income -5.1 current"],
    ["That left a net loss of $5.1 million.", "net_income -5.1 current"],
    [
      "This resulted in a net loss of $5.1 million, compared to net income of $7.0 million.",
      "net_income -5.1 current; net_income 7 prior_year",
    ],
    ["The result was a net loss of $5.1 million.", "net_income -5.1 current"],
    [
      "Net income swung from $7.0 million to a loss of $5.1 million.",
      "net_income -5.1 current; net_income 7 prior_year",
    ],
    [
      "Net income turned negative at $5.1 million, after $7.0 million.",
      "net_income -5.1 current; net_income 7 prior_year",
    ],
  ])("%s", (text, figures) => {
    expect(readOn("Core Scientific reports second quarter 2026 results", "2026-08-05", text)).toBe(figures);
  });
});
