import { describe, expect, it } from "vitest";
import { readIn } from "./read-in.ts";

/** A clause whose subject is a line of business, and the figures in millions that a reader takes from it. */
const READ: Readonly<Record<string, string>> = {
  "Mining paid most of the bills with $79.9 million, hosting of AI servers $8.5 million.":
    "hpc_revenue 8.5 current; mining_revenue 79.9 current",
  "Mining was left with $12.8 million.": "mining_revenue 12.8 current",
  "Mining weighed in at $12.8 million.": "mining_revenue 12.8 current",
  "Mining threw off $12.8 million.": "mining_revenue 12.8 current",
  "Mining rang up $12.8 million.": "mining_revenue 12.8 current",
  "Mining drew $12.8 million.": "mining_revenue 12.8 current",
  "Mining drew $12.8 million from its credit line.": "",
  "Mining dwindled to $12.8 million.": "mining_revenue 12.8 current",
  "Mining shrank by 73% to $12.8 million.": "mining_revenue 12.8 current",
  "Mining shrank by more than half and contributed $12.8 million.": "mining_revenue 12.8 current",
  "Mining shrank and the company repaid $12.8 million.": "",
  "Mining did the opposite, shrinking 71% to $14.8 million from $51.1 million a year ago.":
    "mining_revenue 14.8 current; mining_revenue 51.1 prior_year",
  "Mining almost vanished, contributing only $12.8 million.": "mining_revenue 12.8 current",
  "Mining, by contrast, brought just $12.8 million.": "mining_revenue 12.8 current",
  "Mining wilted too, $12.8 million after $47.6 million a year ago.":
    "mining_revenue 12.8 current; mining_revenue 47.6 prior_year",
  "Colocation multiplied, bringing in $31.9 million.": "hpc_revenue 31.9 current",
  "Colocation grew ninefold, to $31.9 million.": "hpc_revenue 31.9 current",
  "The data center business, set up around a lease at Rockdale, recorded $33.2 million.": "hpc_revenue 33.2 current",
  "The GPU business, HPC hosting and AI cloud, brought $1.9 million.": "hpc_revenue 1.9 current",
  "Bitcoin hosting for a neighbour's machines made $11.5 million.": "hosting_revenue 11.5 current",
  "Its young data center division had sales of $33.2 million.": "hpc_revenue 33.2 current",
  "Colocation sales were $33.2 million.": "hpc_revenue 33.2 current",
  "The company had sales of $44.8 million.": "total_revenue 44.8 current",
  "The company had sales of $44.8 million in used rigs.": "",
  "HPC rent earned TeraWulf $31.9 million.": "hpc_revenue 31.9 current",
  "Rent paid by AI tenants reached $31.9 million.": "hpc_revenue 31.9 current",
  "Rent for the site reached $31.9 million.": "",
  "Leasing out its halls to hyperscalers yielded $31.9 million.": "hpc_revenue 31.9 current",
  "TeraWulf made $31.9 million by leasing space to AI tenants and $12.8 million by mining bitcoin.":
    "hpc_revenue 31.9 current; mining_revenue 12.8 current",
  "Its own bitcoin machines earned $12.8 million.": "mining_revenue 12.8 current",
  "Its own miners cost $12.8 million.": "",
};

/** The same names and verbs, and no revenue of the line. */
const NOTHING: readonly string[] = [
  "Mining executives earned $12.8 million in pay.",
  "Colocation required $120 million of investment.",
  "Mining added $12.8 million to the loss.",
  "Colocation contributed $12.8 million to gross profit.",
  "Colocation brought $12.8 million in savings.",
  "Colocation brought $12.8 million more.",
  "Mining and hosting brought $60 million.",
  "Mining, hosting and colocation brought $115.2 million.",
  "Mining and, to a lesser degree, colocation brought $60 million.",
  "AI stocks added $12 billion.",
  "GPUs came to $12.8 million.",
  "AI took in all of the $500 million that it borrowed.",
  "The mining arm fetched $12.8 million in the sale.",
  "The mining arm lost $12.8 million.",
  "Mining was halted, and insurance paid $12.8 million.",
  "At IREN, AI cloud brought in $33.7 million.",
  "The company paid AI rent of $1.4 million to its landlord.",
  "The company spent $12.8 million renting GPUs.",
];

describe("a clause about a line of business gives it the amount that its verb leads to", () => {
  it.each(Object.entries(READ))("%s", (text, figures) => {
    expect(readIn(text)).toBe(figures);
  });

  it.each(NOTHING)("nothing: %s", (text) => {
    expect(readIn(text)).toBe("");
  });
});
