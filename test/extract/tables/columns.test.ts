import { describe, expect, it } from "vitest";
import { readingsOf } from "./drawn.ts";
import { company } from "./page.ts";

const CORZ = company("CORZ", {
  segments: { hpc: ["colocation"], mining: ["digital asset self-mining"], hosting: ["hosted mining"] },
});

/** Tables as they are drawn, and what is read of each, in order. */
const TABLES: Readonly<Record<string, readonly [drawn: string, ...readings: string[]]>> = {
  "a new head below figures starts anew": [
    ` | Q1 2026 | Q1 2025
Revenue | 115,300 | 79,800
 | FY 2025 | FY 2024
Revenue | 319,100 | 510,700`,
    "total_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 115300, rank 1",
    "total_revenue: Revenue | Q1 2025 {year 2025, months 3, number 1} = 79800, rank 1",
    "total_revenue: Revenue | FY 2025 {year 2025, months 12} = 319100, rank 1",
    "total_revenue: Revenue | FY 2024 {year 2024, months 12} = 510700, rank 1",
  ],
  "the length of a period heads the rows below it": [
    ` | 2026 | 2025
Three months ended March 31,
Revenue | 115,300 | 79,800
Six months ended June 30,
Revenue | 230,100 | 160,000
Balance sheet
Revenue | 1 | 2`,
    "total_revenue: Revenue | Three months ended March 31, 2026 {months 3, month 3, day 31, year 2026} = 115300, rank 1",
    "total_revenue: Revenue | Three months ended March 31, 2025 {months 3, month 3, day 31, year 2025} = 79800, rank 1",
    "total_revenue: Revenue | Six months ended June 30, 2026 {months 6, month 6, day 30, year 2026} = 230100, rank 1",
    "total_revenue: Revenue | Six months ended June 30, 2025 {months 6, month 6, day 30, year 2025} = 160000, rank 1",
    "total_revenue: Revenue | Six months ended June 30, 2026 {months 6, month 6, day 30, year 2026} = 1, rank 1",
    "total_revenue: Revenue | Six months ended June 30, 2025 {months 6, month 6, day 30, year 2025} = 2, rank 1",
  ],
  "each row is a period, each column a figure": [
    ` | Revenue | Net loss | Adjusted EBITDA
Q1 2026 | 115,300 | (378,700) | 5,000
Q4 2025 | 94,900 | (291,500) | (42,700)
Sites | 5 | 6 | 7`,
    "total_revenue: Q1 2026 | Revenue {year 2026, months 3, number 1} = 115300, rank 1",
    "net_income: Q1 2026 | Net loss {year 2026, months 3, number 1} = -378700",
    "adjusted_ebitda: Q1 2026 | Adjusted EBITDA {year 2026, months 3, number 1} = 5000",
    "total_revenue: Q4 2025 | Revenue {year 2025, months 3, number 4} = 94900, rank 1",
    "net_income: Q4 2025 | Net loss {year 2025, months 3, number 4} = -291500",
    "adjusted_ebitda: Q4 2025 | Adjusted EBITDA {year 2025, months 3, number 4} = -42700",
  ],
  "each row is a line of business, each column a figure of the quarter": [
    `Three months ended March 31, 2026 <4>
 | Revenue | Costs | Adjusted EBITDA
Colocation | 77,500 | 50,000 | 5,000
Digital asset self-mining | 30,100 | 28,000 | (100)
Power | 5 | 4 | 1
Total | 107,605 | 78,004 | 4,901`,
    "hpc_revenue: Colocation | Revenue {months 3, month 3, day 31, year 2026} = 77500, a part",
    "mining_revenue: Digital asset self-mining | Revenue {months 3, month 3, day 31, year 2026} = 30100, a part",
    "total_revenue: Total | Revenue {months 3, month 3, day 31, year 2026} = 107605, rank 1",
    "adjusted_ebitda: Total | Adjusted EBITDA {months 3, month 3, day 31, year 2026} = 4901",
  ],
  "each column is a line of business": [
    `Three months ended March 31, 2026 <4>
 | Colocation | Self-mining | Total
Revenue | 77,500 | 30,100 | 107,600
Hosted mining revenue | 5 | 6 | 11
Net loss | 4 | 3 | 7`,
    "hpc_revenue: Revenue | Colocation {months 3, month 3, day 31, year 2026} = 77500, a part, rank 1, column of hpc_revenue",
    "mining_revenue: Revenue | Self-mining {months 3, month 3, day 31, year 2026} = 30100, a part, rank 1, column of mining_revenue",
    "total_revenue: Revenue | Total {months 3, month 3, day 31, year 2026} = 107600, rank 1",
    "hosting_revenue: Hosted mining revenue | Total {months 3, month 3, day 31, year 2026} = 11, a part",
    "net_income: Net loss | Total {months 3, month 3, day 31, year 2026} = 7",
  ],
  "columns of changes, plans and earlier guidance are refused": [
    ` | Q1 2026 | Change | Q2 2026 guidance | Q1 2025 (preliminary)
Revenue | 115,300 | 45% | 120,000 | 79,800`,
    "total_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 115300, rank 1",
    "total_revenue: Revenue | Change {} = other, rank 1, refused",
    "total_revenue: Revenue | Q2 2026 guidance {year 2026, months 3, number 2} = 120000, rank 1, refused",
    "total_revenue: Revenue | Q1 2025 (preliminary) {year 2025, months 3, number 1} = 79800, rank 1, preliminary",
  ],
  "cells of the head stand one cell too far left": [
    `Q1 2026 | Q1 2025
Revenue | 115,300 | 79,800`,
    "total_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 115300, rank 1",
    "total_revenue: Revenue | Q1 2025 {year 2025, months 3, number 1} = 79800, rank 1",
  ],
  "half as many heads as columns, set without care": [
    `Three months ended <2> | Six months ended <2>
 | 2026 | 2025 <3> | 2026 | 2025
Revenue | 1 | 2 | 3 | 4`,
    "total_revenue: Revenue | Three months ended 2026 {months 3, year 2026} = 1, rank 1",
    "total_revenue: Revenue | Three months ended 2025 {months 3, year 2025} = 2, rank 1",
    "total_revenue: Revenue | Six months ended 2026 {months 6, year 2026} = 3, rank 1",
    "total_revenue: Revenue | Six months ended 2025 {months 6, year 2025} = 4, rank 1",
  ],
  "heads over the signs of their figures": [
    ` | 2026 <2> | 2025 <2>
Revenue | $ | 115,300 | $ | 79,800
Net loss | | (378,700) | | (61,000)`,
    "total_revenue: Revenue | 2026 {year 2026} = 115300, rank 1",
    "total_revenue: Revenue | 2025 {year 2025} = 79800, rank 1",
    "net_income: Net loss | 2026 {year 2026} = -378700",
    "net_income: Net loss | 2025 {year 2025} = -61000",
  ],
  "the head was set without care: order alone counts": [
    ` | 2026 <2> | 2025 <2>
Revenue | 115,300 | 79,800`,
    "total_revenue: Revenue | 2026 {year 2026} = 115300, rank 1",
    "total_revenue: Revenue | 2025 {year 2025} = 79800, rank 1",
  ],
  "a period over the labels is that of every column": [
    `Six months ended June 30,
 | 2026 | 2025
Revenue | 1 | 2`,
    "total_revenue: Revenue | Six months ended June 30, 2026 {months 6, month 6, day 30, year 2026} = 1, rank 1",
    "total_revenue: Revenue | Six months ended June 30, 2025 {months 6, month 6, day 30, year 2025} = 2, rank 1",
  ],
  "a unit over the labels is no head": [
    `(in thousands)
 | Q1 2026 | Q1 2025
Revenue | 1 | 2`,
    "total_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 1, rank 1",
    "total_revenue: Revenue | Q1 2025 {year 2025, months 3, number 1} = 2, rank 1",
  ],
  "figures of some rows reach into the next column": [
    ` | Q1 2026 | Q1 2025 <2>
Revenue | 1 | 2 <2>
Net loss | 3 |  | 4
Adjusted EBITDA | 5 | 6`,
    "total_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 1, rank 1",
    "total_revenue: Revenue | Q1 2025 {year 2025, months 3, number 1} = 2, rank 1",
    "net_income: Net loss | Q1 2026 {year 2026, months 3, number 1} = 3",
    "net_income: Net loss | Q1 2025 {year 2025, months 3, number 1} = 4",
    "adjusted_ebitda: Adjusted EBITDA | Q1 2026 {year 2026, months 3, number 1} = 5",
    "adjusted_ebitda: Adjusted EBITDA | Q1 2025 {year 2025, months 3, number 1} = 6",
  ],
};

describe("what stands over the columns of a table", () => {
  it.each(Object.entries(TABLES))("%s", (_, [drawn, ...readings]) => {
    expect(readingsOf(drawn, CORZ)).toEqual(readings);
  });
});
