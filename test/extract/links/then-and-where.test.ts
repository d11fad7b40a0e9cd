import { describe, expect, it } from "vitest";
import { readIn } from "./read-in.ts";

/** What "then" and "where it used to" tell of another time, and the figures in millions. */
const READ: Readonly<Record<string, string>> = {
  "A year ago it was the reverse. Mining then earned $67.2 million and colocation just $8.6 million.":
    "hpc_revenue 8.6 prior_year; mining_revenue 67.2 prior_year",
  "The fourth quarter had been worse. Mining then made $42.2 million.": "mining_revenue 42.2 prior_quarter",
  "Mining fell. Colocation then made $31.3 million.": "hpc_revenue 31.3 current",
  "Mining made $30.1 million where it used to make $67.2 million.":
    "mining_revenue 30.1 current; mining_revenue 67.2 prior_year",
  "Revenue was $115.2 million where the year before it had been $79.5 million.":
    "total_revenue 115.2 current; total_revenue 79.5 prior_year",
  "Adjusted EBITDA came out at $4.4 million where the fourth quarter had shown a negative $42.7 million.":
    "adjusted_ebitda -42.7 prior_quarter; adjusted_ebitda 4.4 current",
  "Revenue was $115.2 million at sites where it had spent $600 million.": "total_revenue 115.2 current",
  "Colocation made $77.5 million, where mining made $30.1 million.":
    "hpc_revenue 77.5 current; mining_revenue 30.1 current",
  "EBITDA on the company's adjusted basis fell to minus $42.7 million after minus $2.4 million three months before.":
    "adjusted_ebitda -2.4 prior_quarter; adjusted_ebitda -42.7 current",
  "EBITDA (adjusted) came to $4.4 million.": "adjusted_ebitda 4.4 current",
  "EBITDA on a reported basis was $4.4 million.": "",
};

describe("another time that a word tells of", () => {
  it.each(Object.entries(READ))("%s", (text, figures) => {
    expect(readIn(text)).toBe(figures);
  });
});
