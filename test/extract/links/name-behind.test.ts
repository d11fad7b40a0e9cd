import { describe, expect, it } from "vitest";
import { readIn } from "./read-in.ts";
import { nameBehind } from "./tell.ts";

/** Each sentence, and the figures in millions that a reader takes from it. */
const READ: Readonly<Record<string, string>> = {
  "The company booked $21 million in HPC lease revenue.": "hpc_revenue 21 current",
  "The company booked a $42 million net loss.": "net_income -42 current",
  "The company booked $21 million quarterly revenue.": "total_revenue 21 current",
  "Revenue was $34 million and $13 million from bitcoin mining.": "mining_revenue 13 current; total_revenue 34 current",
  "Revenue was $34 million. $21.5 million of that came from colocation.":
    "hpc_revenue 21.5 current; total_revenue 34 current",
  "Revenue was $34 million. $21.5 million of them came from colocation.": "total_revenue 34 current",
  "Revenue was $34 million: $21.5 million, or 60%, came from colocation.":
    "hpc_revenue 21.5 current; total_revenue 34 current",
  "Revenue was $34 million: $21.5 million (60%) came from colocation.":
    "hpc_revenue 21.5 current; total_revenue 34 current",
  "Revenue was $34 million: $21.5 million (60 sites) came from colocation.": "total_revenue 34 current",
  "Revenue was $34 million: $21.5 million (about 60% of the total) came from colocation.":
    "hpc_revenue 21.5 current; total_revenue 34 current",
  "RMB98.4 million (US$13.1 million) came from mining revenue.": "mining_revenue 98.4 CNY current",
  "97% of revenue, or $32.9 million, came from mining.": "mining_revenue 32.9 current",
  "The company generated $17 million by mining bitcoin.": "mining_revenue 17 current",
  "The company pulled in $21 million from HPC leasing.": "hpc_revenue 21 current",
  "The company pulled in $21 million in HPC leasing.": "hpc_revenue 21 current",
  "$21 million came from HPC leasing.": "hpc_revenue 21 current",
  "$21 million came from HPC leasing customers.": "hpc_revenue 21 current",
  "Revenue was $34 million, of which $21 million HPC leasing.": "hpc_revenue 21 current; total_revenue 34 current",
  "Revenue was $34 million, of which $21 million was HPC leasing and $13 million mining.":
    "hpc_revenue 21 current; mining_revenue 13 current; total_revenue 34 current",
  "Revenue was $34 million, split between $21 million of HPC leasing and $13 million of mining.":
    "hpc_revenue 21 current; mining_revenue 13 current; total_revenue 34 current",
  "Revenue was $34 million, including $21 million of HPC leasing.": "hpc_revenue 21 current; total_revenue 34 current",
  "The quarter brought $42 million of loss.": "net_income -42 current",
  "$42 million of net loss was booked.": "net_income -42 current",
  "$42 million was the net loss.": "net_income -42 current",
  "$42 million were the net loss.": "net_income -42 current",
  "Reported $71.0 million in revenue (Q1 2025: $21.8 million).":
    "total_revenue 21.8 prior_year; total_revenue 71 current",
  "The company booked $21 million in revenue, net income of $8 million.":
    "net_income 8 current; total_revenue 21 current",
  "It earned $34 million from TeraWulf's HPC leases.": "hpc_revenue 34 current",
  "With $21 million from HPC leases, revenue grew.": "hpc_revenue 21 current",
  "Revenue grew with $21 million from HPC leases.": "hpc_revenue 21 current",
};

/** Close to the ones above, and none of them states a figure of the quarter. */
const NOT_READ: readonly string[] = [
  "The company booked 21 million in revenue.",
  "The company spent $21 million for mining revenue.",
  "The company generated $17 million by selling bitcoin.",
  "The company paid $21 million from HPC leasing.",
  "A $3.7 million AI hosting deal was signed.",
  "The $21 million huge, hefty, massive, steep, wide, record, full, gross, new net loss.",
];

/** Bare pieces of sentences, as the stage alone sees them. */
const BEHIND: Readonly<Record<string, string>> = {
  "$21 million in revenue": "total_revenue 8, named",
  "$21 million interest expense": "decoy 9",
  "$21 million in Q1 2026 revenue": "total_revenue 8",
  "$21 million the was revenue": "none",
  "$21 million revenue": "total_revenue 9.5",
  "$21 million the new full combined fiscal quarterly annual revenue": "none",
  "$21 million the new full combined fiscal revenue": "total_revenue 9.5",
  "$21 million as loss": "none",
  "Split between $21 million of mining": "mining_revenue 5, named",
  "It earned $21 million of mining": "none, named",
  "RMB21 million ($3 million came from mining": "none",
  "97% all $21 million, came from mining": "none",
  "$21 million came from mining": "mining_revenue 6.5",
  "Revenue grew. - $21 million mining": "mining_revenue 6.5",
  "Revenue grew. (i) $21 million mining": "mining_revenue 6.5",
  "Revenue and $21 million mining": "none",
  "$21 million () came from mining": "none",
  "$21 million, or 60%, came from mining": "mining_revenue 6.5",
  "$21 million from mining": "mining_revenue 6.5, named",
  "It earned but paid $21 million from mining": "none, named",
  "$21 million from net income $8 million": "none, named",
  "$21 million of revenue ($8 million)": "none, named",
  "$21 million of revenue (Q1 2025: $8 million)": "total_revenue 8, named",
  "$21 million from net income often $8 million": "net_income 8, named",
};

describe("a name that stands behind its figure", () => {
  it.each(Object.entries(READ))("%s", (text, figures) => {
    expect(readIn(text)).toBe(figures);
  });

  it.each(NOT_READ)("no figure: %s", (text) => {
    expect(readIn(text)).toBe("");
  });

  it.each(Object.entries(BEHIND))(
    "finds the name behind the first amount, and how surely it is its own: %s",
    (text, found) => {
      expect(nameBehind(text)).toBe(found);
    },
  );
});
