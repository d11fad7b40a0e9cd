import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

describe("whose amount a clause, a bracket and an estimate tell of", () => {
  it.each([
    [
      "TeraWulf's HPC leases reached $31.9 million, more than double what bitcoin brought in, $12.8 million.",
      "hpc_revenue 31.9 current; mining_revenue 12.8 current",
    ],
    [
      "HPC leases brought in $31.9 million, against what mining made, $12.8 million.",
      "hpc_revenue 31.9 current; mining_revenue 12.8 current",
    ],
    ["HPC leases brought in $31.9 million, more than mining's lull of $12.8 million.", "hpc_revenue 31.9 current"],
    [
      "HPC leases came to $31.9 million (Q2 2025: nil) and power sales to $12.8 million (Q2 2025: $47.6 million).",
      "hpc_revenue 31.9 current",
    ],
    [
      "HPC leasing came to $31.9 million and self-mining to $12.8 million (Q2 2025: $47.6 million).",
      "hpc_revenue 31.9 current; mining_revenue 12.8 current; mining_revenue 47.6 prior_year",
    ],
    [
      "Loss attributable to shareholders widened to $85.1 million, or 20 cents a share, from $18.4 million, or 5 cents.",
      "net_income -18.4 prior_year; net_income -85.1 current",
    ],
    ["Mining revenue: $12.8M, -73% YoY ($47.6M)", "mining_revenue 12.8 current; mining_revenue 47.6 prior_year"],
    [
      "Mining revenue was $12.8 million in the quarter ($47.6 million).",
      "mining_revenue 12.8 current; mining_revenue 47.6 prior_year",
    ],
    ["Mining revenue was $12.8 million, 73% less (€11 million).", "mining_revenue 12.8 current"],
    ["The firm missed the Street's $45.2 million revenue estimate with $44.8 million.", "total_revenue 44.8 current"],
    ["The other $12.8 million came from mining.", "mining_revenue 12.8 current"],
    ["Other revenue was $12.8 million.", ""],
    ["What it paid for power, $12.8 million, was less.", ""],
  ])("%s", (text, figures) => {
    expect(readOn("TeraWulf Q2 2026 results", "2026-08-08", text)).toBe(figures);
  });
});
