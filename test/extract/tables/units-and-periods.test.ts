import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** Pages as they are drawn, and the facts of their tables. */
const PAGES: Readonly<Record<string, readonly [drawn: string, ...facts: string[]]>> = {
  "a table without a unit counts as the others do": [
    `(in thousands)

 | Q1 2026
Total revenue | 115,300

 | Q1 2026
Net loss | (378,700)`,
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 115,300",
    "net_income -378700000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Net loss | Q1 2026 | (378,700) (unit taken from the document's other tables)",
  ],
  "two units, and a table that names none": [
    `(in thousands)

 | Q1 2026
Total revenue | 115,300

Highlights (in millions)

 | Q1 2026
Adjusted EBITDA | 5.2

 | Q1 2026
Net loss | (378,700)`,
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 115,300",
    "adjusted_ebitda 5200000 USD to 100000, current 2026Q1 2026-01-01/2026-03-31 reported: Adjusted EBITDA | Q1 2026 | 5.2",
  ],
  "whole dollars by their size": [
    ` | Q1 2026 | Q1 2025
Total revenue | 115,300,000 | 79,800,000`,
    "total_revenue 115300000 USD to 1, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 115,300,000",
    "total_revenue 79800000 USD to 1, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | Q1 2025 | 79,800,000",
  ],
  "figures too small for whole dollars, too large for nothing": [
    ` | Q1 2026 | Q1 2025
Total revenue | 115,300 | 79,800`,
  ],
  "a million is a figure in whole dollars": [
    ` | Q1 2026 | Q1 2025
Total revenue | 1,000,000 | 79,800`,
    "total_revenue 1000000 USD to 1, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 1,000,000",
    "total_revenue 79800 USD to 1, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | Q1 2025 | 79,800",
  ],
  "dollars by their name, and figures too small for them": [
    `(in US dollars)

 | Q1 2026 | Q1 2025
Total revenue | 99,999 | 79,800`,
  ],
  "dollars by their name": [
    `(in US dollars)

 | Q1 2026 | Q1 2025
Total revenue | 100,000 | 79,800`,
    "total_revenue 100000 USD to 1, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 100,000",
    "total_revenue 79800 USD to 1, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | Q1 2025 | 79,800",
  ],
  "the press writes the unit in the cell": [
    ` | Q1 2026 | Q1 2025
Total revenue | $115.3M | C$79.8 million
Net loss | - | ($61.0M)`,
    "total_revenue 115300000 USD to 100000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | $115.3M",
    "total_revenue 79800000 CAD to 100000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | Q1 2025 | C$79.8 million",
    "net_income -61000000 USD to 100000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Net loss | Q1 2025 | ($61.0M)",
  ],
  "a unit for all of a page, in Canadian dollars": [
    `All amounts are in thousands of Canadian dollars unless otherwise stated.

Results

 | Q1 2026 | Q1 2025
Total revenue | 115,300 | 79,800`,
    "total_revenue 115300000 CAD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 115,300",
    "total_revenue 79800000 CAD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | Q1 2025 | 79,800",
  ],
  "what is planned, and what was sold": [
    `(in thousands)
Outlook

 | Q2 2026
Total revenue | 120,000

Discontinued operations (in thousands)

 | Q1 2026
Total revenue | 5,000

Annualized (in thousands)

 | Q1 2026
Total revenue | 460,000`,
  ],
  "a backlog is named far above the table": [
    `Backlog of customers
Results of operations
Unaudited
(in thousands)

 | Q1 2026
Total revenue | 115,300`,
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 115,300",
  ],
  "a sentence parts a table from what stands above it": [
    `(in thousands)
The company reports its results for the quarter below.

 | Q1 2026
Total revenue | 115,300`,
  ],
  "a table goes on behind a page break": [
    `(in thousands)

 | Q1 2026 | Q1 2025
Total revenue | 115,300 | 79,800

Page 7

Net loss | (378,700) | (61,000)`,
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 115,300",
    "net_income -378700000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Net loss | Q1 2026 | (378,700) (columns named over the table before)",
    "total_revenue 79800000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | Q1 2025 | 79,800",
    "net_income -61000000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Net loss | Q1 2025 | (61,000) (columns named over the table before)",
  ],
  "heads that stand in a table of their own": [
    `(in thousands)

 | Q1 2026 | Q1 2025

Total revenue | 115,300 | 79,800`,
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 115,300 (unit taken from the document's other tables)",
    "total_revenue 79800000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | Q1 2025 | 79,800 (unit taken from the document's other tables)",
  ],
  "a column without its quarter repeats the figures of one that has it": [
    `Statement (in thousands)

 | Q1 2026 | Q1 2025
Net loss | (378,700) | (61,000)

Reconciliation (in thousands)

 | 2026 | 2025
Net loss | (378,700) | (61,000)
Adjusted EBITDA | 5,200 | 4,100`,
    "net_income -378700000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Net loss | Q1 2026 | (378,700)",
    "adjusted_ebitda 5200000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Adjusted EBITDA | 2026 | 5,200",
    "net_income -61000000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Net loss | Q1 2025 | (61,000)",
  ],
  "a column whose figures contradict those it seems to repeat has no period": [
    `Statement (in thousands)

 | Q1 2026 | Q1 2025
Total revenue | 115,312 | 79,834
Net loss | (378,712) | (61,456)

Reconciliation (in thousands)

 | 2026 | 2025
Total revenue | 115,313 | 79,834
Net loss | (378,712) | (62,123)
Adjusted EBITDA | 5,200 | 4,100`,
    "total_revenue 115312000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 115,312",
    "net_income -378712000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Net loss | Q1 2026 | (378,712)",
    "total_revenue 79834000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | Q1 2025 | 79,834",
    "net_income -61456000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Net loss | Q1 2025 | (61,456)",
  ],
  "dates a quarter apart head quarters": [
    `(in thousands)

 | March 31, 2026 | December 31, 2025 | March 31, 2025
Total revenue | 115,300 | 94,900 | 79,800`,
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | March 31, 2026 | 115,300",
    "total_revenue 79800000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | March 31, 2025 | 79,800",
    "total_revenue 94900000 USD to 1000, prior_quarter 2025Q4 2025-10-01/2025-12-31 reported: Total revenue | December 31, 2025 | 94,900",
  ],
  "a date alone is of the period that the text names": [
    `Results for the quarter ended March 31, 2026.

(in thousands)

 | March 31, 2026 | March 31, 2025
Total revenue | 115,300 | 79,800`,
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | March 31, 2026 | 115,300",
    "total_revenue 79800000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | March 31, 2025 | 79,800",
  ],
  "dates of which nothing tells the length": [
    `(in thousands)

 | March 31, 2026 | March 31, 2025
Total revenue | 115,300 | 79,800`,
  ],
  "two columns that say nothing of their own": [
    `Three months ended March 31, 2026 (in thousands)

 | Amount | Result
Total revenue | 115,300 | 79,800`,
  ],
  "estimates of the next quarter beside the one that was reported": [
    `Results for the first quarter of 2026.

(in thousands)

 | Q1 2026 | Q2 2026 estimate
Total revenue | 115,300 | 120,000`,
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 115,300",
  ],
};

describe("units and periods of a page of tables", () => {
  it.each(Object.entries(PAGES))("%s", (_, [drawn, ...facts]) => {
    expect(told(drawn)).toEqual(facts);
  });
});
