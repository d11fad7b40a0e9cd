import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** Pages as they are drawn, and the facts of their tables. */
const PAGES: Readonly<Record<string, readonly [drawn: string, ...facts: string[]]>> = {
  "a statement in thousands, its own quarter and last year's": [
    `(in thousands)

 | Three months ended March 31, 2026 | Three months ended March 31, 2025
Colocation revenue | 77,500 | 8,600
Total revenue | 115,300 | 79,800
Net loss | (378,700) | 61,000`,
    "hpc_revenue 77500000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Colocation revenue | Three months ended March 31, 2026 | 77,500",
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Three months ended March 31, 2026 | 115,300",
    "net_income -378700000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Net loss | Three months ended March 31, 2026 | (378,700)",
    "hpc_revenue 8600000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Colocation revenue | Three months ended March 31, 2025 | 8,600",
    "total_revenue 79800000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | Three months ended March 31, 2025 | 79,800",
    "net_income 61000000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Net loss | Three months ended March 31, 2025 | 61,000",
  ],
  "lines of one business are added up, unless one is their total": [
    `(in thousands)

 | Q1 2026
Colocation revenue - Denton | 50,000
Colocation revenue - Marble | 27,500
Digital asset self-mining revenue | 30,100
Mining revenue from the pool | 20,000
Mining revenue from others | 10,100
Total revenue | 115,300`,
    "hpc_revenue 77500000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Colocation revenue - Denton + Colocation revenue - Marble | Q1 2026 | 50,000 + 27,500 (sum of 2 lines of the table)",
    "mining_revenue 30100000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Digital asset self-mining revenue | Q1 2026 | 30,100",
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 115,300",
  ],
  "two tables say the same, one of them coarser": [
    `(in thousands)

 | Q1 2026
Total revenue | 115,300
Net loss | (378,700)

Highlights (in millions)

 | Q1 2026
Total revenue | 115.3
Net loss | (378.6)`,
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 115,300",
    "net_income -378700000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Net loss | Q1 2026 | (378,700) (another table says (378.6))",
  ],
  "two tables do not agree": [
    `(in thousands)

 | Q1 2026
Total revenue | 115,300

Statement of operations (in thousands)

 | Q1 2026
Total revenue | 119,000`,
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 115,300 (another table says 119,000)",
  ],
  "only the owners' share is stated, and a share beside the whole": [
    `(in thousands)

 | Q1 2026 | Q1 2025
Net loss attributable to common stockholders | (5,000) | (4,000)
Net loss | (5,100) | `,
    "net_income -5100000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Net loss | Q1 2026 | (5,100)",
    "net_income -4000000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Net loss attributable to common stockholders | Q1 2025 | (4,000) (only the owners' share of the result is stated)",
  ],
  "a line that is larger than the whole was misunderstood, and revenue is never negative": [
    `(in thousands)

 | Q1 2026 | Q1 2025
Colocation revenue | 177,500 | 8,600
Mining revenue | (100) | 7
Total revenue | 115,300 | 79,800`,
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 | 115,300",
    "hpc_revenue 8600000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Colocation revenue | Q1 2025 | 8,600",
    "mining_revenue 7000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Mining revenue | Q1 2025 | 7",
    "total_revenue 79800000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | Q1 2025 | 79,800",
  ],
  "preliminary figures beside those of last year": [
    `Preliminary results (in thousands)

 | Q1 2026 | Q1 2025
Total revenue | 115,300 | 79,800`,
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 preliminary: Total revenue | Q1 2026 | 115,300",
    "total_revenue 79800000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | Q1 2025 | 79,800",
  ],
  "preliminary figures beside actual ones": [
    `Preliminary results (in thousands)

 | Q1 2026 actual | Q1 2025
Total revenue | 115,300 | 79,800`,
    "total_revenue 115300000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Total revenue | Q1 2026 actual | 115,300",
    "total_revenue 79800000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Total revenue | Q1 2025 | 79,800",
  ],
  "losses that are written without a sign": [
    `(in thousands)

 | Q1 2026 | Q1 2025
Net loss | 378,700 | 61,000`,
    "net_income -378700000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Net loss | Q1 2026 | 378,700",
    "net_income -61000000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Net loss | Q1 2025 | 61,000",
  ],
  "losses of which one column has a sign": [
    `(in thousands)

 | Q1 2026 | Q1 2025
Net loss | (378,700) | 61,000`,
    "net_income -378700000 USD to 1000, current 2026Q1 2026-01-01/2026-03-31 reported: Net loss | Q1 2026 | (378,700)",
    "net_income 61000000 USD to 1000, prior_year 2025Q1 2025-01-01/2025-03-31 reported: Net loss | Q1 2025 | 61,000",
  ],
};

describe("the figures of a page of tables", () => {
  it.each(Object.entries(PAGES))("%s", (_, [drawn, ...facts]) => {
    expect(told(drawn)).toEqual(facts);
  });
});
