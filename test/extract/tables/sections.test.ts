import { describe, expect, it } from "vitest";
import { readingsOf } from "./drawn.ts";
import { company } from "./page.ts";

const CORZ = company("CORZ", {
  segments: { hpc: ["colocation"], mining: ["digital asset self-mining"], hosting: ["hosted mining"] },
});

/** Tables as they are drawn, and what is read of each, in order. */
const TABLES: Readonly<Record<string, readonly [drawn: string, ...readings: string[]]>> = {
  "one line alone has no sum": [
    ` | Q1 2026
Revenue:
Colocation | 77,500
 | 77,500`,
    "hpc_revenue: Colocation | Q1 2026 {year 2026, months 3, number 1} = 77500, a part",
  ],
  "a heading over some of the revenues gives its name to what stands below it": [
    ` | Q1 2026
Revenue:
HPC Hosting Business
Rent revenue | 70,000
Power revenue | 7,500
Cost of revenue recovered | 3
Tenants | 12
Total colocation revenue | 77,500
Other revenue | 5`,
    "hpc_revenue: Rent revenue | Q1 2026 {year 2026, months 3, number 1} = 70000, a part",
    "hpc_revenue: Power revenue | Q1 2026 {year 2026, months 3, number 1} = 7500, a part",
    "hpc_revenue: Total colocation revenue | Q1 2026 {year 2026, months 3, number 1} = 77500, a part",
  ],
  "a section of one line of business makes its revenue that line's": [
    ` | Q1 2026
Revenue | 115,300
Colocation segment
Revenue | 77,500
Digital asset self-mining | 9
Gross profit | 27,500
Adjusted EBITDA | 5
Mining
Revenue | 30,100
The sites of the mining business
Revenue | 3
Net loss of all
Revenue | 4`,
    "total_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 115300, rank 1",
    "hpc_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 77500, a part, rank 1",
    "mining_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 30100, a part, rank 1",
    "mining_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 3, a part, rank 1",
    "total_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 4, rank 1",
  ],
  "the name of the company over the table is no line of business": [
    `Cipher Mining Inc.
 | Q1 2026
Revenue | 115,300`,
    "total_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 115300, rank 1",
  ],
  "a segment's name over the table is one": [
    `Mining segment
 | Q1 2026
Revenue | 30,100`,
    "mining_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 30100, a part, rank 1",
  ],
  "a title of revenues over lines": [
    `Revenues by line of business
 | Q1 2026
Colocation | 77,500
Digital asset self-mining | 30,100`,
    "hpc_revenue: Colocation | Q1 2026 {year 2026, months 3, number 1} = 77500, a part",
    "mining_revenue: Digital asset self-mining | Q1 2026 {year 2026, months 3, number 1} = 30100, a part",
  ],
  "a statement with one line of revenue has no total": [
    ` | Q1 2026
Revenue - bitcoin mining | 30,100
Cost of revenue | 28,000
Net loss | (5,000)`,
    "mining_revenue: Revenue - bitcoin mining | Q1 2026 {year 2026, months 3, number 1} = 30100, a part",
    "total_revenue: Revenue - bitcoin mining | Q1 2026 {year 2026, months 3, number 1} = 30100, rank 1",
    "net_income: Net loss | Q1 2026 {year 2026, months 3, number 1} = -5000",
  ],
  "one line of revenue and no costs below it": [
    ` | Q1 2026
Revenue - bitcoin mining | 30,100
Sites | 5
Net loss | (5,000)`,
    "mining_revenue: Revenue - bitcoin mining | Q1 2026 {year 2026, months 3, number 1} = 30100, a part",
    "net_income: Net loss | Q1 2026 {year 2026, months 3, number 1} = -5000",
  ],
  "one line of revenue, its costs under a heading": [
    ` | Q1 2026
Revenue - bitcoin mining | 30,100

Operating expenses:
Power | 28,000
Net loss | (5,000)`,
    "mining_revenue: Revenue - bitcoin mining | Q1 2026 {year 2026, months 3, number 1} = 30100, a part",
    "total_revenue: Revenue - bitcoin mining | Q1 2026 {year 2026, months 3, number 1} = 30100, rank 1",
    "net_income: Net loss | Q1 2026 {year 2026, months 3, number 1} = -5000",
  ],
  "one line of revenue, and the result above it": [
    ` | Q1 2026
Net loss | (5,000)
Revenue - bitcoin mining | 30,100
Cost of revenue | 28,000`,
    "net_income: Net loss | Q1 2026 {year 2026, months 3, number 1} = -5000",
    "mining_revenue: Revenue - bitcoin mining | Q1 2026 {year 2026, months 3, number 1} = 30100, a part",
  ],
  "two lines of revenue, and no total": [
    ` | Q1 2026
Revenue - bitcoin mining | 30,100
Revenue - colocation | 77,500
Cost of revenue | 28,000
Net loss | (5,000)`,
    "mining_revenue: Revenue - bitcoin mining | Q1 2026 {year 2026, months 3, number 1} = 30100, a part",
    "hpc_revenue: Revenue - colocation | Q1 2026 {year 2026, months 3, number 1} = 77500, a part",
    "net_income: Net loss | Q1 2026 {year 2026, months 3, number 1} = -5000",
  ],
  "one line without the word revenue": [
    `Revenues:
 | Q1 2026
Bitcoin mining | 30,100
Cost of revenue | 28,000
Net loss | (5,000)`,
    "mining_revenue: Bitcoin mining | Q1 2026 {year 2026, months 3, number 1} = 30100, a part",
    "net_income: Net loss | Q1 2026 {year 2026, months 3, number 1} = -5000",
  ],
  "what owners have of the result, and comprehensive income": [
    ` | Q1 2026
Net loss and comprehensive loss | (5,100)
Net loss attributable to common stockholders | (5,000)
Net loss attributable to non-controlling interests | (100)
Loss for the period | (5,200)
Loss before tax | (4,000)
Profit after tax | 5
Bitcoin mining income | 7
Other hosting income | 3`,
    "net_income: Net loss and comprehensive loss | Q1 2026 {year 2026, months 3, number 1} = -5100, rank 1",
    "net_income: Net loss attributable to common stockholders | Q1 2026 {year 2026, months 3, number 1} = -5000, rank 2",
    "net_income: Loss for the period | Q1 2026 {year 2026, months 3, number 1} = -5200",
    "net_income: Profit after tax | Q1 2026 {year 2026, months 3, number 1} = 5",
    "mining_revenue: Bitcoin mining income | Q1 2026 {year 2026, months 3, number 1} = 7, a part",
  ],
};

describe("what a row says below a heading or a title", () => {
  it.each(Object.entries(TABLES))("%s", (_, [drawn, ...readings]) => {
    expect(readingsOf(drawn, CORZ)).toEqual(readings);
  });
});
