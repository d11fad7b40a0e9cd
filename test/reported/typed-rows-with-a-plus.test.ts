import { expect, it } from "vitest";
import { readingOf } from "./read.ts";

it("a typed row whose change has a plus sign is a row, no head that pushes the others' columns", () => {
  const text = [
    "Core Scientific published its second quarter 2026 results on August 5, 2026.",
    "",
    "(in millions)              Q2 2026    Q2 2025    Change",
    "Colocation                  $136.7      $10.6    +$126.1",
    "Self-mining                   21.5       62.4      -40.9",
    "Total revenue               $167.1      $78.6     +$88.5",
  ].join("\n");
  const facts = readingOf("Core Scientific, second quarter 2026", text).facts;
  expect(facts.map(({ metric, value, role, period }) => `${metric} ${value} ${role} ${period}`).toSorted()).toEqual([
    "hpc_revenue 10600000 prior_year 2025Q2",
    "hpc_revenue 136700000 current 2026Q2",
    "mining_revenue 21500000 current 2026Q2",
    "mining_revenue 62400000 prior_year 2025Q2",
    "total_revenue 167100000 current 2026Q2",
    "total_revenue 78600000 prior_year 2025Q2",
  ]);
});
