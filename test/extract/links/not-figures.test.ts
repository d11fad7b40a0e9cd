import { describe, expect, it } from "vitest";
import { readIn } from "./read-in.ts";
import { whyNoFigure } from "./tell.ts";

/** Each sentence, and the figures in millions that a reader takes from it. */
const READ: Readonly<Record<string, string>> = {
  "Revenue was $3 million a year ago.": "total_revenue 3 prior_year",
  "Revenue was $3 million a year earlier.": "total_revenue 3 prior_year",
  "Revenue was $3 million a piece of news.": "total_revenue 3 current",
  "Revenue was $8 million": "total_revenue 8 current",
  "Revenue was $8 million in all.": "total_revenue 8 current",
  "Revenue of $12.8 million was the highest in three years.": "total_revenue 12.8 current",
  "Revenue of $12.8 million, the highest in three years, was booked.": "total_revenue 12.8 current",
  "Revenue of $12.8 million for the lease revenue line was booked.": "total_revenue 12.8 current",
  "Revenue of $12.8 million in the past weeks was booked.": "total_revenue 12.8 current",
  "Revenue made up $5 million.": "total_revenue 5 current",
  "Revenue makes up $5 million.": "total_revenue 5 current",
  "Revenue was €26 million (about $28 million).": "total_revenue 26 EUR current",
  "Revenue was €26 million ($28 million).": "total_revenue 26 EUR current",
  "Revenue was €26 million, or about $28 million.": "total_revenue 26 EUR current",
  "Revenue rose $5 million to $39 million.": "total_revenue 39 current",
  "Revenue rose by $5 million to $39 million.": "total_revenue 39 current",
  "Revenue was up $5 million at $39 million.": "total_revenue 39 current",
};

/** Close to the ones above, and none of them states a figure of the quarter. */
const NOT_READ: readonly string[] = [
  "Revenue was $3 a share.",
  "Revenue was $3 million a share.",
  "Revenue was $3 million a year.",
  "Revenue was $3 million a month.",
  "Revenue was $8 million per MW.",
  "Revenue was $8 million / MW.",
  "Revenue was $8 million annually.",
  "Revenue was $8 million in annual terms.",
  "Revenue was $8 million in recurring form.",
  "Revenue was $8 million of contracted hosting.",
  "Revenue worth $12.8 million was signed.",
  "Revenue backlog reached $12.8 million.",
  "Revenue representing $12.8 million was signed.",
  "A pipeline of revenue of $12.8 million was signed.",
  "Revenue of $12.8 million over the terms was signed.",
  "Revenue of $12.8 million over its life was signed.",
  "Revenue of $12.8 million over 15 years was signed.",
  "Revenue of $12.8 million for the initial lease was booked.",
  "Revenue of $12.8 million across the full decade was booked.",
  "Revenue of $12.8 million during the first term was booked.",
  "Revenue of $12.8 million in the past twelve months was booked.",
  "Revenue of $12.8 million in the past 12 weeks was booked.",
  "Revenue of $12.8 million in aggregate was booked.",
  "Revenue rose by $5 million.",
  "Revenue rose $5 million.",
  "Revenue rose further by $5 million.",
  "Revenue missed by $5 million.",
  "Revenue was up $5 million.",
  "Revenue had an increase of $5 million.",
  "Revenue saw growth of $5 million.",
  "The company overstated revenue by $10 million.",
  "The company understated revenue in its report for the first quarter by $10 million.",
];

/** Bare pieces of sentences, as the stage alone sees them. */
const REASONS: Readonly<Record<string, string>> = {
  "between $3 million and $4 million": "rate",
  "Revenue of $3 million an mw": "rate",
  "$3 a shareholder": "",
  "$3 million a share ago": "rate",
  "$3 million a year agog": "rate",
  "$3 million a year": "rate",
  "$3 million for annual rent": "",
  "$3 million of annual rent": "rate",
  "$3 million in semiannual terms": "",
  "$3 million in contractual terms": "",
  "worth $3 million": "sum",
  "$3 a share": "rate",
  "worthy $3 million": "",
  "$3 million wasted backlog": "sum",
  "$3 million of backlogs": "",
  "$3 million of past 120 months": "",
  "$3 million of the past": "",
  "$3 million moreover the term": "",
  "$3 million overall the term": "",
  "$3 million in": "",
  "$3 million over 15 years": "sum",
  "$3 million over its midterm": "",
  "$3 million over its terminal": "",
  "$3 million over the first full base lease": "sum",
  "$3 million in annual terms": "rate",
  "up $3 million": "change",
  "missed by $3 million": "change",
  "dismissed by $3 million": "",
  "by $3 million": "",
  "group $3 million": "",
  "upon $3 million": "",
  "remade up $3 million": "change",
  "makeshift up $3 million": "change",
  "an increase in $3 million": "",
  "of $3 million": "",
  "overstated it by $3 million": "change",
  "€26 million (about around some nearly $28 million)": "",
  "€26 million (about around some $28 million)": "conversion",
  "$3-4 million": "rate",
  "€26 million (about $28 million)": "conversion",
  "€26 million or $28 million": "conversion",
  "€26 million, or $28 million": "conversion",
  "€26 million (just $28 million)": "",
  "€26 million (roundabout $28 million)": "",
};

describe("rates, sums of contracts, changes and conversions are no figures of a quarter", () => {
  it.each(Object.entries(READ))("%s", (text, figures) => {
    expect(readIn(text)).toBe(figures);
  });

  it.each(NOT_READ)("no figure: %s", (text) => {
    expect(readIn(text)).toBe("");
  });

  it.each(Object.entries(REASONS))("says why an amount is no figure of a quarter: %s", (text, found) => {
    expect(whyNoFigure(text)).toBe(found);
  });
});
