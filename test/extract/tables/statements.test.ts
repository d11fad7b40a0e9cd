import { describe, expect, it } from "vitest";
import { readingsOf } from "./drawn.ts";
import { company } from "./page.ts";

const CORZ = company("CORZ", {
  segments: { hpc: ["colocation"], mining: ["digital asset self-mining"], hosting: ["hosted mining"] },
});

/** Tables as they are drawn, and what is read of each, in order. */
const TABLES: Readonly<Record<string, readonly [drawn: string, ...readings: string[]]>> = {
  "a statement: lines of revenue, their total, costs of the same names, charges and the result": [
    ` | Three Months Ended March 31, <2>
 | 2026 | 2025
Revenue:
Colocation | 77,500 | 8,600
Digital asset self-mining | 30,100 | 67,200
Hosted mining | 7,600 | 3,800
Power sales | 100 | 200
Total revenue | 115,300 | 79,800
Cost of revenue:
Colocation | 50,000 | 8,000
Digital asset self-mining | 28,000 | 61,000
Total cost of revenue | 78,000 | 69,000
Operating expenses:
Impairment of miners | 4,500 | -
Change in fair value of digital assets | (3,000) | 2,000
Total operating expenses | 9,000 | 8,000
Operating loss | (12,000) | (2,000)
Other income:
Change in fair value of warrants | (350,000) | 621,000
Net loss | (378,700) | (61,000)`,
    "hpc_revenue: Colocation | Three Months Ended March 31, 2026 {months 3, month 3, day 31, year 2026} = 77500, a part",
    "hpc_revenue: Colocation | Three Months Ended March 31, 2025 {months 3, month 3, day 31, year 2025} = 8600, a part",
    "mining_revenue: Digital asset self-mining | Three Months Ended March 31, 2026 {months 3, month 3, day 31, year 2026} = 30100, a part",
    "mining_revenue: Digital asset self-mining | Three Months Ended March 31, 2025 {months 3, month 3, day 31, year 2025} = 67200, a part",
    "hosting_revenue: Hosted mining | Three Months Ended March 31, 2026 {months 3, month 3, day 31, year 2026} = 7600, a part",
    "hosting_revenue: Hosted mining | Three Months Ended March 31, 2025 {months 3, month 3, day 31, year 2025} = 3800, a part",
    "total_revenue: Total revenue | Three Months Ended March 31, 2026 {months 3, month 3, day 31, year 2026} = 115300",
    "total_revenue: Total revenue | Three Months Ended March 31, 2025 {months 3, month 3, day 31, year 2025} = 79800",
    "impairment: Impairment of miners | Three Months Ended March 31, 2026 {months 3, month 3, day 31, year 2026} = 4500, a part, a cost",
    "impairment: Impairment of miners | Three Months Ended March 31, 2025 {months 3, month 3, day 31, year 2025} = nil, a part, a cost",
    "fair_value_change: Change in fair value of digital assets | Three Months Ended March 31, 2026 {months 3, month 3, day 31, year 2026} = -3000, a part, a cost",
    "fair_value_change: Change in fair value of digital assets | Three Months Ended March 31, 2025 {months 3, month 3, day 31, year 2025} = 2000, a part, a cost",
    "warrant_change: Change in fair value of warrants | Three Months Ended March 31, 2026 {months 3, month 3, day 31, year 2026} = -350000, a part",
    "warrant_change: Change in fair value of warrants | Three Months Ended March 31, 2025 {months 3, month 3, day 31, year 2025} = 621000, a part",
    "net_income: Net loss | Three Months Ended March 31, 2026 {months 3, month 3, day 31, year 2026} = -378700",
    "net_income: Net loss | Three Months Ended March 31, 2025 {months 3, month 3, day 31, year 2025} = -61000",
  ],
  "costs in parentheses: the charges among them are signed already": [
    ` | Q1 2026 | Q1 2025
Revenue | 115,300 | 79,800
Costs:
Impairment of miners | (4,500) | (800)
Total costs | (90,000) | (80,000)
Net loss | (378,700) | (61,000)`,
    "total_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 115300, rank 1",
    "total_revenue: Revenue | Q1 2025 {year 2025, months 3, number 1} = 79800, rank 1",
    "impairment: Impairment of miners | Q1 2026 {year 2026, months 3, number 1} = -4500, a part",
    "impairment: Impairment of miners | Q1 2025 {year 2025, months 3, number 1} = -800, a part",
    "net_income: Net loss | Q1 2026 {year 2026, months 3, number 1} = -378700",
    "net_income: Net loss | Q1 2025 {year 2025, months 3, number 1} = -61000",
  ],
  "costs whose total is written with and without a sign": [
    ` | Q1 2026 | Q1 2025
Revenue | 115,300 | 79,800
Costs:
Impairment of miners | 4,500 | 800
Total costs | (90,000) | 80,000
Net income | 378,700 | 61,000`,
    "total_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 115300, rank 1",
    "total_revenue: Revenue | Q1 2025 {year 2025, months 3, number 1} = 79800, rank 1",
    "impairment: Impairment of miners | Q1 2026 {year 2026, months 3, number 1} = 4500, a part, a cost",
    "impairment: Impairment of miners | Q1 2025 {year 2025, months 3, number 1} = 800, a part, a cost",
    "net_income: Net income | Q1 2026 {year 2026, months 3, number 1} = 378700",
    "net_income: Net income | Q1 2025 {year 2025, months 3, number 1} = 61000",
  ],
  "charges count only in a statement that shows revenue and a result": [
    ` | Q1 2026
Costs:
Impairment of miners | 4,500
Net loss | (378,700)
Revenue | 115,300
Impairment of miners | 4,500
Net loss attributable to common stockholders | (5,000)`,
    "net_income: Net loss | Q1 2026 {year 2026, months 3, number 1} = -378700",
    "total_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 115300, rank 1",
    "net_income: Net loss attributable to common stockholders | Q1 2026 {year 2026, months 3, number 1} = -5000, rank 2",
  ],
  "a charge in a section that says nothing of signs is none": [
    ` | Q1 2026
Revenue | 115,300
Reconciliation:
Impairment of miners | 4,500
Net loss | (378,700)`,
    "total_revenue: Revenue | Q1 2026 {year 2026, months 3, number 1} = 115300, rank 1",
    "net_income: Net loss | Q1 2026 {year 2026, months 3, number 1} = -378700",
  ],
  "lines above the total that names them": [
    ` | Q1 2026
Colocation | 77,500
Digital asset self-mining | 30,100
Total revenue | 107,600
Colocation | 50,000`,
    "hpc_revenue: Colocation | Q1 2026 {year 2026, months 3, number 1} = 77500, a part",
    "mining_revenue: Digital asset self-mining | Q1 2026 {year 2026, months 3, number 1} = 30100, a part",
    "total_revenue: Total revenue | Q1 2026 {year 2026, months 3, number 1} = 107600",
  ],
  "lines that costs end before any total": [
    ` | Q1 2026
Colocation | 77,500
Digital asset self-mining | 30,100
Costs of power | 9
Total revenue | 107,600`,
    "total_revenue: Total revenue | Q1 2026 {year 2026, months 3, number 1} = 107600",
  ],
  "lines of a net revenue that is no total go on behind it": [
    ` | Q1 2026
Revenues:
Colocation | 77,500
Net revenue | 107,600
Digital asset self-mining | 30,100`,
    "hpc_revenue: Colocation | Q1 2026 {year 2026, months 3, number 1} = 77500, a part",
    "total_revenue: Net revenue | Q1 2026 {year 2026, months 3, number 1} = 107600, rank 1",
    "mining_revenue: Digital asset self-mining | Q1 2026 {year 2026, months 3, number 1} = 30100, a part",
  ],
  "parts of the total stand below it as of which": [
    ` | Q1 2026
Total revenue | 107,600
of which colocation | 77,500
of which power | 5
colocation | 7
Net loss | (5)
of which colocation | 3`,
    "total_revenue: Total revenue | Q1 2026 {year 2026, months 3, number 1} = 107600",
    "hpc_revenue: of which colocation | Q1 2026 {year 2026, months 3, number 1} = 77500, a part",
    "net_income: Net loss | Q1 2026 {year 2026, months 3, number 1} = -5",
  ],
  "the sum of the lines has no name": [
    ` | Q1 2026 | Q1 2025 | Change
Revenue:
Colocation | 77,500 | 8,600 | 801%
Digital asset self-mining | 30,100 | 67,200 | (55)%
 | 107,600 | 75,800 | 42%
Colocation | 50,000 | 8,000 | 5%`,
    "hpc_revenue: Colocation | Q1 2026 {year 2026, months 3, number 1} = 77500, a part",
    "hpc_revenue: Colocation | Q1 2025 {year 2025, months 3, number 1} = 8600, a part",
    "hpc_revenue: Colocation | Change {} = other, a part, refused",
    "mining_revenue: Digital asset self-mining | Q1 2026 {year 2026, months 3, number 1} = 30100, a part",
    "mining_revenue: Digital asset self-mining | Q1 2025 {year 2025, months 3, number 1} = 67200, a part",
    "mining_revenue: Digital asset self-mining | Change {} = other, a part, refused",
    "total_revenue:  | Q1 2026 {year 2026, months 3, number 1} = 107600",
    "total_revenue:  | Q1 2025 {year 2025, months 3, number 1} = 75800",
    "total_revenue:  | Change {} = other, refused",
  ],
  "the sum is called total": [
    ` | 2026 | 2025
Revenues
Colocation | 77,500 | (600)
Power | 30,100 | 1,600
Total | 107,600 | 1,000`,
    "hpc_revenue: Colocation | 2026 {year 2026} = 77500, a part",
    "hpc_revenue: Colocation | 2025 {year 2025} = -600, a part",
    "total_revenue: Total | 2026 {year 2026} = 107600",
    "total_revenue: Total | 2025 {year 2025} = 1000",
  ],
  "what is no sum of its lines is no total": [
    ` | Q1 2026 | Q1 2025
Revenue:
Colocation | 77,500 | 8,600
Digital asset self-mining | 30,100 | 67,200
 | 107,600 | 75,000`,
    "hpc_revenue: Colocation | Q1 2026 {year 2026, months 3, number 1} = 77500, a part",
    "hpc_revenue: Colocation | Q1 2025 {year 2025, months 3, number 1} = 8600, a part",
    "mining_revenue: Digital asset self-mining | Q1 2026 {year 2026, months 3, number 1} = 30100, a part",
    "mining_revenue: Digital asset self-mining | Q1 2025 {year 2025, months 3, number 1} = 67200, a part",
  ],
  "what is called a total has a dash in one of its columns": [
    ` | Q1 2026 | Q1 2025
Revenue:
Colocation | 77,500 | 8,600
Digital asset self-mining | 30,100 | -
Total | 107,600 | -`,
    "hpc_revenue: Colocation | Q1 2026 {year 2026, months 3, number 1} = 77500, a part",
    "hpc_revenue: Colocation | Q1 2025 {year 2025, months 3, number 1} = 8600, a part",
    "mining_revenue: Digital asset self-mining | Q1 2026 {year 2026, months 3, number 1} = 30100, a part",
    "mining_revenue: Digital asset self-mining | Q1 2025 {year 2025, months 3, number 1} = nil, a part",
  ],
  "one line alone has no sum": [
    ` | Q1 2026
Revenue:
Colocation | 77,500
 | 77,500`,
    "hpc_revenue: Colocation | Q1 2026 {year 2026, months 3, number 1} = 77500, a part",
  ],
  "a sum outside the revenues is none": [
    ` | Q1 2026
Site costs:
Colocation | 77,500
Power | 30,100
Total | 107,600`,
  ],
};

describe("the rows of a statement", () => {
  it.each(Object.entries(TABLES))("%s", (_, [drawn, ...readings]) => {
    expect(readingsOf(drawn, CORZ)).toEqual(readings);
  });
});
