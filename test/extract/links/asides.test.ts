import { describe, expect, it } from "vitest";
import { readIn } from "./read-in.ts";
import { asidesIn } from "./tell.ts";

/** Each sentence, and the figures in millions that a reader takes from it. */
const READ: Readonly<Record<string, string>> = {
  "Colocation revenue, the rent that tenants pay, reached $31 million.": "hpc_revenue 31 current",
  "Mining revenue, which the miner is winding down, still brought $31 million.": "mining_revenue 31 current",
  "Mining revenue, which the miner is winding down, brought $31 million.": "mining_revenue 31 current",
  "Mining revenue, run by American Data, Inc., contributed $31 million.": "mining_revenue 31 current",
  "Mining revenue, run by WhiteFiber, Inc. (Nasdaq: WYFI), contributed $31 million.": "mining_revenue 31 current",
  "Mining revenue, run by WhiteFiber (Madrid: WYFI), contributed $31 million.": "mining_revenue 31 current",
  "Mining revenue, run from Akron, Ohio, contributed $31 million.": "mining_revenue 31 current",
  "Mining revenue, a business that shrank by $2 million, reached $31 million.": "mining_revenue 31 current",
  "Revenue, an amount that auditors checked, was $31 million.": "total_revenue 31 current",
  "Revenue, an amount that auditors checked, rose to $31 million.": "total_revenue 31 current",
  "Revenue, an amount that auditors checked, generated $31 million.": "total_revenue 31 current",
  "Adjusted EBITDA (earnings before interest, taxes, depreciation and amortization) was $31 million.":
    "adjusted_ebitda 31 current",
  "Adjusted EBITDA (earnings before interest, taxes, depreciation, amortization and share-based compensation and the change in the fair value of coins) was $31 million.":
    "adjusted_ebitda 31 current",
  "Adjusted EBITDA (net income before interest, taxes and depreciation) was $31 million.": "adjusted_ebitda 31 current",
  "Net income, including a gain on net loss carryforwards, was $31 million.": "net_income 31 current",
  "Total revenue, including $2.1 million of hosted mining, came in at $160.3 million.":
    "hosting_revenue 2.1 current; total_revenue 160.3 current",
  "Total revenue, including hosted mining, came in at $160.3 million.": "total_revenue 160.3 current",
  "Total revenue, including $2.1 million of hosted mining; it came in, at $160.3 million.":
    "hosting_revenue 2.1 current",
  "Total revenue, excluding $2.1 million of grants, rose 12% to $160.3 million.": "total_revenue 160.3 current",
  "Total revenue, with $2.1 million of grants, generated $160.3 million.": "total_revenue 160.3 current",
  "Total revenue, up from $140.1 million, reached $160.3 million.":
    "total_revenue 140.1 prior_year; total_revenue 160.3 current",
  "Net loss, including $2.1 million of impairments and $1.4 million of interest, was $160.3 million.":
    "impairment -2.1 current; net_income -160.3 current",
};

/** Close to the ones above, and none of them states a figure of the quarter. */
const NOT_READ: readonly string[] = [
  "Colocation revenue, the rent that tenants pay. It reached $31 million.",
  "Colocation revenue, the rent that tenants pay; this reached $31 million.",
  "Colocation revenue, the rent that tenants pay: this reached $31 million.",
  "Colocation revenue, rent that the tenants pay each month, reached $31 million.",
  "Interest expense, including $2.1 million of fees, came in at $160.3 million.",
  "Total revenue, including $2.1 million of grants that the state of New York paid for the work on its new grid and on its roads, reached $160.3 million.",
];

/** Bare pieces of sentences, as the stage alone sees them. */
const ASIDES: Readonly<Record<string, string>> = {
  "Cranes, the rent that tenants pay, reached $31 million": "",
  "Colocation,": "",
  "Colocation, the": "",
  "Colocation, the rent; it grew, reached $31 million": "",
  "Colocation, the rent that tenants pay,": "",
  "Colocation, the rent that tenants pay, skyrocketed to $31 million": ", the rent that tenants pay , | < , the",
  "Colocation, run by Miller, increment, reached $31 million": "",
  "Colocation, the trade of Miller (NYSE: MLR), reached $31 million":
    ", the trade of Miller ( NYSE : MLR ) , | ( NYSE : MLR ) | < , the",
  "Adjusted EBITDA (net of $2 million) was $31 million": "",
  "Adjusted EBITDA (net) of tax) was $31 million": "( net )",
  "Colocation, the rent that tenants pay, painted $31 million": "",
  "Revenue, including $2 million of grants, was the new and the very old $31 million": "",
  "came in at $31 million": "",
  "Revenue, including $2 million of grants, skyrocketed to $31 million": "over it: total_revenue",
  "Revenue, including grants, came in at $31 million": ", including grants , | < , including",
  "Interest expense, including $2 million of grants, came in at $31 million": "",
};

describe("a name, an aside between commas or in brackets, and its figure", () => {
  it.each(Object.entries(READ))("%s", (text, figures) => {
    expect(readIn(text)).toBe(figures);
  });

  it.each(NOT_READ)("no figure: %s", (text) => {
    expect(readIn(text)).toBe("");
  });

  it.each(Object.entries(ASIDES))("passes over asides and brackets, each by its words: %s", (text, found) => {
    expect(asidesIn(text)).toBe(found);
  });
});
