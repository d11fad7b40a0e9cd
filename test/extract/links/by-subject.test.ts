import { describe, expect, it } from "vitest";
import { readIn } from "./read-in.ts";

/** Each sentence, and the figures in millions that a reader takes from it. */
const READ: Readonly<Record<string, string>> = {
  "Revenue of $23.6 million from mining 834 bitcoin was a record.": "mining_revenue 23.6 current",
  "Revenue of $23.6 million from 834 bitcoin mined was a record.": "mining_revenue 23.6 current",
  "Revenue of $23.6 million from the 834 bitcoin produced was a record.": "mining_revenue 23.6 current",
  "Revenue of $23.6 million on 834 bitcoin was a record.": "total_revenue 23.6 current",
  "Revenue of $23.6 million on mining 834 bitcoin was a record.": "mining_revenue 23.6 current",
  "Revenue of $23.6 million by mining 834 bitcoin was a record.": "mining_revenue 23.6 current",
  "Revenue of $23.6 million from 834 bitcoin held was a record.": "total_revenue 23.6 current",
  "Revenue of $23.6 million from 834 bitcoin": "mining_revenue 23.6 current",
  "Revenue was $23.6 million from 834 megawatts mined.": "total_revenue 23.6 current",
  "Revenue of $23.6 million from HPC leases was a record.": "hpc_revenue 23.6 current",
  "Total revenue of $23.6 million came from HPC leases.": "total_revenue 23.6 current",
  "Net income of $23.6 million from mining 834 bitcoin was a record.": "net_income 23.6 current",
  "62% of its $34 million revenue came from HPC leases.": "total_revenue 34 current",
  "62 megawatts of its $34 million HPC lease revenue came from Fluidstack.": "hpc_revenue 34 current",
  "HPC Hosting posted revenue of $23.6 million.": "hpc_revenue 23.6 current",
  "HPC Hosting had revenue of $23.6 million in the first quarter.": "hpc_revenue 23.6 current",
  "By mining 801 bitcoin it had revenue of $23.6 million.": "mining_revenue 23.6 current",
  "The company's revenue was $23.6 million.": "total_revenue 23.6 current",
  "HPC leasing grew. The segment had revenue of $23.6 million.": "hpc_revenue 23.6 current",
  "HPC leasing grew. This business had revenue of $23.6 million.": "hpc_revenue 23.6 current",
  "HPC leasing grew. The firm had revenue of $23.6 million.": "total_revenue 23.6 current",
  "HPC leasing grew. A unit had revenue of $23.6 million.": "total_revenue 23.6 current",
  "HPC leasing grew. The segment's revenue was $23.6 million.": "hpc_revenue 23.6 current",
  "TeraWulf's mining had revenue of $23.6 million.": "mining_revenue 23.6 current",
  "In mining, revenue was $23.6 million.": "mining_revenue 23.6 current",
  "For its HPC leasing, revenue was $23.6 million.": "hpc_revenue 23.6 current",
  "Demand for the new sites and for HPC leasing lifted revenue to $23.6 million.": "total_revenue 23.6 current",
  "The digital asset technology company posted revenue of $23.6 million.": "total_revenue 23.6 current",
  "The bitcoin mining company posted revenue of $23.6 million.": "total_revenue 23.6 current",
  "The bitcoin mining giant posted revenue of $23.6 million.": "total_revenue 23.6 current",
  "Mining contributed $17 million of $23 million in revenue.": "mining_revenue 17 current; total_revenue 23 current",
  "Mining contributed $17 million of the $23 million in revenue.":
    "mining_revenue 17 current; total_revenue 23 current",
  "Mining contributed $17 million out of revenue of $23 million.":
    "mining_revenue 17 current; total_revenue 23 current",
  "Mining brought $17 million, up from revenue of $13 million.":
    "mining_revenue 13 prior_year; mining_revenue 17 current",
  "Mining added 434 bitcoin and revenue was $23 million.": "total_revenue 23 current",
  "Mining added 434 bitcoin, revenue was $23 million.": "total_revenue 23 current",
  "Colocation (HPC hosting) segment: revenue of $23 million.": "hpc_revenue 23 current",
  "Mining: revenue of $23 million.": "mining_revenue 23 current",
  "Mining results: revenue of $23 million.": "mining_revenue 23 current",
  "HPC leases accounted for $31.9 million, or 71%, of revenue of $44.8 million.":
    "hpc_revenue 31.9 current; total_revenue 44.8 current",
  "HPC leases made $12.8 million of TeraWulf's $44.8 million in revenue.":
    "hpc_revenue 12.8 current; total_revenue 44.8 current",
  "$14.9 million of the $35 million in revenue came from mining.":
    "mining_revenue 14.9 current; total_revenue 35 current",
  "$14.9 million of the $35 million in net income came from coins.": "net_income 35 current",
  "It mined 298 BTC for about $23 million in revenue.": "bitcoin_mined 0.000298  current; mining_revenue 23 current",
  "It produced 298 BTC for about $23 million in revenue.": "bitcoin_mined 0.000298  current; mining_revenue 23 current",
  "It held 298 BTC for about $23 million in revenue.": "bitcoin_held 0.000298  current; total_revenue 23 current",
  "It mined 298 blocks for about $23 million in revenue.": "total_revenue 23 current",
  "Mining had a good quarter; revenue was $23 million.": "total_revenue 23 current",
  "Mining shrank; HPC leasing had revenue of $23 million.": "hpc_revenue 23 current",
  "Revenue of $23.6 million by 834 bitcoin earned was a record.": "mining_revenue 23.6 current",
  "Revenue of $23.6 million from 834 bitcoin earned by its fleet was a record.": "mining_revenue 23.6 current",
  "Revenue of $23.6 million from 834 bitcoin determined its rank.": "total_revenue 23.6 current",
  "Revenue of $23.6 million": "total_revenue 23.6 current",
  "Revenue of $23.6 million from": "total_revenue 23.6 current",
  "Revenue of $23.6 million from mining": "mining_revenue 23.6 current",
  "Revenue of $23.6 million from 834": "total_revenue 23.6 current",
  "$34 million HPC lease revenue was booked.": "hpc_revenue 34 current",
  "834 MW of its $34 million HPC lease revenue came from Texas.": "hpc_revenue 34 current",
  "Its HPC leasing posted revenue of $23.6 million.": "hpc_revenue 23.6 current",
  "Our HPC leasing posted revenue of $23.6 million.": "hpc_revenue 23.6 current",
  "- HPC leasing posted revenue of $23.6 million.": "hpc_revenue 23.6 current",
  "• HPC leasing: revenue of $23.6 million": "hpc_revenue 23.6 current",
  "TeraWulf's HPC leasing had revenue of $23.6 million.": "hpc_revenue 23.6 current",
  "HPC leasing, its best unit, had revenue of $23.6 million.": "hpc_revenue 23.6 current",
  "HPC leasing had net income of $23.6 million.": "",
  "Revenue of $23.6 million was led by HPC leasing.": "total_revenue 23.6 current",
  "Revenue from HPC leasing was $23.6 million.": "hpc_revenue 23.6 current",
  "The mining firm had revenue of $23.6 million.": "total_revenue 23.6 current",
  "The bitcoin mining and hosting firm had revenue of $23.6 million.": "total_revenue 23.6 current",
  "The bitcoin mining confirmed revenue of $23.6 million.": "mining_revenue 23.6 current",
  "Mining grew and the total revenue was $23 million.": "total_revenue 23 current",
  "Mining grew but revenue was $23 million.": "total_revenue 23 current",
  "Mining grew while revenue was $23 million.": "total_revenue 23 current",
  "Mining grew and its overall revenue was $23 million.": "total_revenue 23 current",
  "Mining grew, and revenue was $23 million.": "total_revenue 23 current",
  "HPC leasing brought $12 million, up from revenue of $9 million.": "hpc_revenue 12 current; hpc_revenue 9 prior_year",
  "HPC leasing brought $12 million of revenue of $19 million.": "hpc_revenue 12 current; total_revenue 19 current",
  "HPC leasing brought $12 million out of revenue of $19 million.": "hpc_revenue 12 current; total_revenue 19 current",
  "HPC leasing brought $12 million and revenue of $19 million.": "hpc_revenue 12 current; total_revenue 19 current",
  "HPC leasing brought $12 million in Q1 and revenue was $19 million.":
    "hpc_revenue 12 current; total_revenue 19 current",
  "HPC leases accounted for 71% of revenue of $44.8 million.": "total_revenue 44.8 current",
  "HPC leases made $12.8 million of their $44.8 million in revenue.":
    "hpc_revenue 12.8 current; total_revenue 44.8 current",
  "HPC leases made $12.8 million of the group's $44.8 million in revenue.":
    "hpc_revenue 12.8 current; total_revenue 44.8 current",
  "$14.9 million of TeraWulf's $35 million in revenue came from mining.":
    "mining_revenue 14.9 current; total_revenue 35 current",
  "$14.9 million of the company's total $35 million in revenue came from mining.":
    "mining_revenue 14.9 current; total_revenue 35 current",
  "The opportunity's revenue was $23.6 million.": "total_revenue 23.6 current",
  "The segment is big; revenue was $23.6 million.": "total_revenue 23.6 current",
  "HPC leasing grew. That line had revenue of $23.6 million.": "hpc_revenue 23.6 current",
  "HPC leasing grew. The unit had revenue of $23.6 million.": "hpc_revenue 23.6 current",
  "HPC leasing grew. The division had revenue of $23.6 million.": "hpc_revenue 23.6 current",
  "HPC leasing grew. The arm had revenue of $23.6 million.": "hpc_revenue 23.6 current",
  "Sales grew. The segment had revenue of $23.6 million.": "total_revenue 23.6 current",
  "It grew. Mining of coins. The segment had revenue of $23.6 million.": "mining_revenue 23.6 current",
  "The miner mined 298 BTC for about $23 million in revenue.":
    "bitcoin_mined 0.000298  current; mining_revenue 23 current",
  "In March it mined 298 BTC for $23 million in revenue.": "bitcoin_mined 0.000298  current; mining_revenue 23 current",
  "Its miners determined 298 BTC for $23 million in revenue.": "total_revenue 23 current",
  "By mining 298 BTC it had $23 million in revenue.": "mining_revenue 23 current",
  "The mined sum was $23 million in revenue.": "total_revenue 23 current",
  "HPC leasing: $12 million. Revenue: $23.6 million.": "hpc_revenue 12 current; total_revenue 23.6 current",
  "Results. HPC leasing - revenue: $23.6 million.": "hpc_revenue 23.6 current",
  "HPC leasing in Texas: revenue $23.6 million.": "hpc_revenue 23.6 current",
};

/** Close to the ones above, and none of them states a figure of the quarter. */
const NOT_READ: readonly string[] = [
  "The segment's revenue was $23.6 million.",
  "The division's revenue was $23.6 million.",
  "Its arm's revenue was $23.6 million.",
  "The segment’s revenue was $23.6 million.",
  "The business's revenue was $23.6 million.",
  "The unit's revenue was $23.6 million.",
];

describe("whose revenue a sentence tells of: the segment that is its subject, or the whole company", () => {
  it.each(Object.entries(READ))("%s", (text, figures) => {
    expect(readIn(text)).toBe(figures);
  });

  it.each(NOT_READ)("no figure: %s", (text) => {
    expect(readIn(text)).toBe("");
  });
});
