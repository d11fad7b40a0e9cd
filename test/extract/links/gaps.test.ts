import { describe, expect, it } from "vitest";
import { readIn } from "./read-in.ts";
import { gapIn } from "./tell.ts";

/** Each sentence, and the figures in millions that a reader takes from it. */
const READ: Readonly<Record<string, string>> = {
  "Revenue of the company for the first quarter was $34 million.": "total_revenue 34 current",
  "Mining revenue made up $34 million.": "mining_revenue 34 current",
  "Mining revenue in Akron brought $34 million.": "mining_revenue 34 current",
  "Mining revenue in Akron of Ohio brought $34 million.": "mining_revenue 34 current",
  "Mining revenue at Lake Mariner reached $34 million.": "mining_revenue 34 current",
  "Revenue: | $34.0 million | vs. $52.4 million": "total_revenue 34 current; total_revenue 52.4 prior_year",
  "Revenue (which auditors have not yet seen in full or in part) was $34 million.": "total_revenue 34 current",
  "Net income, the bottom line, was $34 million.": "net_income 34 current",
  "Net income on all sites $34 million.": "net_income 34 current",
  "Revenue for the first quarter, up 12%, of TeraWulf was $34 million.": "total_revenue 34 current",
  "Revenue, including $2 million of interest, was $34 million.": "total_revenue 34 current",
  "Revenue, which the new leases lifted, reached $34 million": "total_revenue 34 current",
  "Net loss (a record) hit $34 million.": "net_income -34 current",
};

/** Close to the ones above, and none of them states a figure of the quarter. */
const NOT_READ: readonly string[] = [
  "Revenue, paid in cash, cost $34 million.",
  "Revenue grew; the company repaid $34 million.",
  "Revenue grew and the company repaid $34 million.",
  "Revenue took a charge of $34 million.",
  "Mining revenue is made up of $34 million in coins.",
  "Revenue | $34.0 million",
  "Revenue (unaudited; preliminary) was $34 million.",
  "Net income while the plant idled was $34 million.",
  "Net income, strong demand, higher prices, more coins, was $34 million.",
  "Net income with impairments on all of the sites came to $34 million.",
  "Net income and tax were $34 million.",
  "Revenue from customers and miners was $34 million.",
  "Revenue including grants was $34 million.",
  "Revenue per share grew to $34 million.",
  "HPC lease revenue, while weather hurt, was $21 million.",
];

/** Bare pieces of sentences, as the stage alone sees them. */
const GAPS: Readonly<Record<string, string>> = {
  "Revenue, the rent of tenants $34 million, was $31 million": "7 long, 2 unknown, 2 commas",
  "Revenue (unaudited) was $34 million": "1 long, 0 unknown, 0 commas",
  "Revenue (net of tax (in cash) and so on) was $34 million": "1 long, 0 unknown, 0 commas",
  "Revenue : | stones | $34 million": "4 long, 1 unknown, 0 commas, closed",
  "Revenue took $34 million": "1 long, 0 unknown, 0 commas, closed",
  "Revenue came in at $34 million": "3 long, 0 unknown, 0 commas",
  "Revenue made room up of $34 million": "4 long, 1 unknown, 0 commas",
  "Revenue of 434 bitcoin was $34 million": "2 long, 0 unknown, 0 commas",
  "Revenue of Core Scientific was $34 million": "2 long, 0 unknown, 0 commas",
  "Revenue in Akron brought $34 million": "2 long, 0 unknown, 0 commas",
  "Revenue; $34 million": "1 long, 0.5 unknown, 0 commas, closed",
  "Revenue and ~ $34 million": "2 long, 0.5 unknown, 0 commas, joined",
  "Revenue and of the big old cranes $34 million": "6 long, 3 unknown, 0 commas, closed, joined",
  "Revenue in took $34 million": "2 long, 0 unknown, 0 commas, closed",
  "Revenue in Akron of Ohio $34 million": "4 long, 2 unknown, 0 commas",
  "Revenue inside Akron brought $34 million": "3 long, 2 unknown, 0 commas",
  "Revenue | $34 million": "1 long, 0 unknown, 0 commas",
  "Revenue with $34 million": "1 long, 0 unknown, 0 commas, joined",
  "Revenue & $34 million": "1 long, 0 unknown, 0 commas, joined",
};

describe("what may stand between a name and its figure", () => {
  it.each(Object.entries(READ))("%s", (text, figures) => {
    expect(readIn(text)).toBe(figures);
  });

  it.each(NOT_READ)("no figure: %s", (text) => {
    expect(readIn(text)).toBe("");
  });

  it.each(Object.entries(GAPS))("counts what stands between a name and its figure: %s", (text, found) => {
    expect(gapIn(text)).toBe(found);
  });
});
