import { describe, expect, it } from "vitest";
import { rowsOf } from "./drawn.ts";

/** Tables as they are drawn, and their rows: label, figures with their columns, and the words that are neither. */
const TABLES: Readonly<Record<string, readonly [drawn: string, ...rows: string[]]>> = {
  'figures are put together from the cells of "$", "(" and ")"': [
    `Revenue | $ | 34,012 | | $ | 34,405
Net loss | $ | (427,600 | ) | $ | (61,421 | )
Net loss | $( | 427,600 | ) | ( | 61,421 | )
Net loss | $ | ( | 427,600 | ) | | (61,421)
Share of revenue | 62 | % | 55 | %
Coverage | 3.5 | x | 4.1 | x
Growth | (12 | )% | 5 | %)
Loan | C$ | 34,012 | A$ | US$5
Loan | C$ | $ | 34,012
Loan | $ | C$ | 34,012
Loan | ( | $ | 5 | )
Loan | C$ | — | $ | nil
Loan | $ | ) | 5
Note | $ | see below | 34,012
Tax | ( | see below | 34,012`,
    "Revenue: $34,012 = 34012 in 1/2-3 $34,405 = 34405 in 4/5-6",
    "Net loss: $(427,600) = -427600 in 1/2-4 $(61,421) = -61421 in 4/5-7",
    "Net loss: $(427,600) = -427600 in 1/2-4 (61,421) = -61421 in 4/5-7",
    "Net loss: (427,600) = -427600 in 2/3-5 (61,421) = -61421 in 6/6-7",
    "Share of revenue: 62% = other in 1/1-3 55% = other in 3/3-5",
    "Coverage: 3.5x = other in 1/1-3 4.1x = other in 3/3-5",
    "Growth: (12)% = other in 1/1-3 5%) = other in 3/3-5",
    "Loan: C$34,012 = 34012 CAD in 1/2-3 A$US$5 = 5 USD in 3/4-5",
    "Loan: $34,012 = 34012 CAD in 2/3-4",
    "Loan: C$34,012 = 34012 CAD in 2/3-4",
    "Loan: $5) = -5 in 2/3-5",
    "Loan: C$— = nil in 1/2-3 $nil = nil in 3/4-5",
    'Loan: 5 = 5 in 3/3-4 ")" in 2-3',
    'Note: 34,012 = 34012 in 3/3-4 "see below" in 2-3',
    'Tax: 34,012 = 34012 in 3/3-4 "see below" in 2-3',
  ],
  "words between the figures and behind them are kept apart": [
    `Revenue | 34,012 | audited | 34,405 | *
Site | Beulah <2> | 250 MW | 3
Other | $
Other | $ | to come`,
    'Revenue: 34,012 = 34012 in 1/1-2 34,405 = 34405 in 3/3-4 * = other in 4/4-5 "audited" in 2-3',
    "Site Beulah 250 MW: 3 = 3 in 4/4-5",
    'Other: "Other" in 0-1 "$" in 1-2',
    'Other: "Other" in 0-1 "$" in 1-2 "to come" in 2-3',
  ],
  "rows without a figure are words, and years alone head columns": [
    `Three Months Ended March 31, <3>
 | 2026 | 2025
 | 2026 | | 2025 (a)
Year | 2026 | 2025
 | 2026 | 34,012
 | Change | 2025
(unaudited)

Total
 | Total`,
    'Three Months Ended March 31,: "Three Months Ended March 31," in 0-3',
    ': "2026" in 1-2 "2025" in 2-3',
    ': "2026" in 1-2 "2025 (a)" in 3-4',
    ': "Year" in 0-1 "2026" in 1-2 "2025" in 2-3',
    ": 2026 = 2026 in 1/1-2 34,012 = 34012 in 2/2-3",
    ': "Change" in 1-2 "2025" in 2-3',
    '(unaudited): "(unaudited)" in 0-1',
    ":",
    'Total: "Total" in 0-1',
    ': "Total" in 1-2',
  ],
  "a cell over several rows pushes the ones below it aside": [
    `Revenue <1,2> | HPC leases | 21.0
mining | 13.0
 | 5 <2,2> | 6
Cost <1,3> | power | 7
staff | 8 <1,2>
rent
Total | 5`,
    "Revenue HPC leases: 21.0 = 21.0 in 2/2-3",
    "mining: 13.0 = 13.0 in 2/2-3",
    ": 5 = 5 in 1/1-3 6 = 6 in 3/3-4",
    "Cost power: 7 = 7 in 4/4-5",
    "staff: 8 = 8 in 2/2-3",
    ': "rent" in 1-2',
    "Total: 5 = 5 in 1/1-2",
  ],
  "a note's number before the label is no label": [
    `(1) | Total revenue | 34,012
1. | Total revenue | 34,012 | 34,405
12 | Total revenue | 34,012
(1) | 34,012 | 34,405
(1) | Total revenue
(1) | B | 34,012
(123) | Total revenue | 34,012`,
    "Total revenue: 34,012 = 34012 in 1/1-2",
    "Total revenue: 34,012 = 34012 in 1/1-2 34,405 = 34405 in 2/2-3",
    "Total revenue: 34,012 = 34012 in 1/1-2",
    ": (1) = -1 in 0/0-0 34,012 = 34012 in 0/0-1 34,405 = 34405 in 1/1-2",
    ': (1) = -1 in 0/0-0 "Total revenue" in 0-1',
    ': (1) = -1 in 0/0-0 34,012 = 34012 in 1/1-2 "B" in 0-1',
    ': (123) = -123 in 0/0-0 34,012 = 34012 in 1/1-2 "Total revenue" in 0-1',
  ],
  "an empty column before the labels is no column": [
    ` | Revenue | | 34,012 | 34,405
 | Net loss | | (427,600) | (61,421)
 | | 2026 | 2025`,
    "Revenue: 34,012 = 34012 in 2/2-3 34,405 = 34405 in 3/3-4",
    "Net loss: (427,600) = -427600 in 2/2-3 (61,421) = -61421 in 3/3-4",
    ': "2026" in 1-2 "2025" in 2-3',
  ],
  "the labels of some rows stand further left than others": [
    ` | Revenue | 34,012
Net loss | | (427,600)`,
    "Revenue: 34,012 = 34012 in 2/2-3",
    "Net loss: (427,600) = -427600 in 2/2-3",
  ],
  "a label that goes on in the next line": [
    `Net loss attributable to
common stockholders | (427,600) | (61,421)
Revenue from
HPC leases | 20,984
Gain on the sale of property,
plant and equipment | 5
Net loss (in the
quarter) | 5
Net loss attributable to | (1)
common stockholders | (427,600)
Total
revenue | 34,012
Net loss attributable to
Common stockholders | (427,600)
Net loss attributable to | see note
common stockholders | (427,600)
Net loss attributable to
common stockholders
Net loss attributable to a very long list of holders of common stock, preferred stock, warrants, notes, units, options and other rights that the company has ever issued and
common stockholders | (427,600)`,
    "Net loss attributable to common stockholders: (427,600) = -427600 in 1/1-2 (61,421) = -61421 in 2/2-3",
    'Revenue from: "Revenue from" in 0-1',
    "HPC leases: 20,984 = 20984 in 1/1-2",
    "Gain on the sale of property, plant and equipment: 5 = 5 in 1/1-2",
    "Net loss (in the quarter): 5 = 5 in 1/1-2",
    "Net loss attributable to: (1) = -1 in 1/1-2",
    "common stockholders: (427,600) = -427600 in 1/1-2",
    'Total: "Total" in 0-1',
    "revenue: 34,012 = 34012 in 1/1-2",
    'Net loss attributable to: "Net loss attributable to" in 0-1',
    "Common stockholders: (427,600) = -427600 in 1/1-2",
    'Net loss attributable to: "Net loss attributable to" in 0-1 "see note" in 1-2',
    "common stockholders: (427,600) = -427600 in 1/1-2",
    'Net loss attributable to: "Net loss attributable to" in 0-1',
    'common stockholders: "common stockholders" in 0-1',
    'Net loss attributable to a very long list of holders of common stock, preferred stock, warrants, notes, units, options and other rights that the company has ever issued and: "Net loss attributable to a very long list of holders of common stock, preferred stock, warrants, notes, units, options and other rights that the company has ever issued and" in 0-1',
    "common stockholders: (427,600) = -427600 in 1/1-2",
  ],
};

describe("the rows of a table", () => {
  it.each(Object.entries(TABLES))("%s", (_, [drawn, ...rows]) => {
    expect(rowsOf(drawn)).toEqual(rows);
  });
});
