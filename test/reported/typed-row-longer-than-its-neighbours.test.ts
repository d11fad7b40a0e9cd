import { expect, it } from "vitest";
import { readingOf } from "./read.ts";

const toldBy = (rows: readonly string[]): string[] =>
  readingOf(
    "CleanSpark Reports Third Quarter Fiscal 2026 Results",
    [
      "CleanSpark, Inc. (Nasdaq: CLSK) reports its third quarter of fiscal 2026, ended June 30, 2026.",
      "",
      ...rows,
    ].join("\n"),
  )
    .facts.map(({ metric, value, role, period }) => `${metric} ${value} ${role} ${period}`)
    .toSorted();

it("a long label pushed the current figure under the quarter before", () => {
  expect(
    toldBy([
      "             Q3 FY26   Q2 FY26",
      "Bitcoin Mining revenue   $111.1m   $167.4m",
      "Total revenue   $112.0m   $168.0m",
    ]),
  ).toEqual([
    "mining_revenue 111100000 current 2026Q3",
    "mining_revenue 167400000 prior_quarter 2026Q2",
    "total_revenue 112000000 current 2026Q3",
    "total_revenue 168000000 prior_quarter 2026Q2",
  ]);
});

it("a pushed row with a figure less than columns does not tell which one it lacks", () => {
  expect(
    toldBy([
      "                  Q3 FY26   Q2 FY26",
      "Total revenue     $112.0m   $168.0m",
      "Net loss          ($50.0)m  ($10.0)m",
      "Total Bitcoin mining revenue $111.1m",
      "Adjusted EBITDA of the whole   $20.1m",
    ]),
  ).toEqual([
    "net_income -10000000 prior_quarter 2026Q2",
    "net_income -50000000 current 2026Q3",
    "total_revenue 112000000 current 2026Q3",
    "total_revenue 168000000 prior_quarter 2026Q2",
  ]);
});
