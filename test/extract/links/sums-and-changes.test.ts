import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

describe("sums of two, changes told twice, and the red of EBITDA", () => {
  it.each([
    ["Riot and MARA together lost $1.8 billion in the quarter.", ""],
    ["MARA and Riot lost a combined $1.8 billion.", ""],
    [
      "Bitcoin Mining revenue fell by 22% or $31.0 million to $111.9 million from $142.9 million.",
      "mining_revenue 111.9 current; mining_revenue 142.9 prior_year",
    ],
    ["Revenue rose 4%, or $5.8 million, to $167.2 million.", "total_revenue 167.2 current"],
    ["Most of revenue, 67% or $111.9 million, came from mining.", "mining_revenue 111.9 current"],
    ["Adjusted EBITDA stood $311.1 million in the red.", "adjusted_ebitda -311.1 current"],
    ["Adjusted EBITDA was positive, but the company was $500.5 million in the red.", "net_income -500.5 current"],
    [
      "Riot's loss more than doubled year on year, from $296.4 million to over half a billion.",
      "net_income -296.4 prior_year",
    ],
    [
      "Revenue rose 4% year over year, from $161.4 million, to $167.2 million.",
      "total_revenue 161.4 prior_year; total_revenue 167.2 current",
    ],
  ])("%s", (text, figures) => {
    expect(readOn("Riot Platforms Q1 2026", "2026-05-01", text)).toBe(figures);
  });
});
