import { expect, test } from "vitest";
import { company, lines, table } from "../extract/tables/page.ts";

/** "Income" was read as a result wherever it stood, so hosting income among the revenues was missed. */
test("hosting income above total revenue is hosting revenue", () => {
  const html = table(
    ["(in thousands)", "Three months ended March 31, 2026"],
    ["Digital currency mining", "21,340"],
    ["Other hosting income (a)", "418"],
    ["Total revenue", "21,758"],
  );
  expect(lines(html, company("X"))).toEqual([
    "mining_revenue 2026Q1 current 21340000",
    "hosting_revenue 2026Q1 current 418000",
    "total_revenue 2026Q1 current 21758000",
  ]);
});

test("income from hosting below the costs is a result", () => {
  const html = table(
    ["(in thousands)", "Three months ended March 31, 2026"],
    ["Total revenue", "21,758"],
    ["Cost of revenue", "(9,100)"],
    ["Hosting operating income", "418"],
    ["Mining net income", "300"],
  );
  expect(lines(html, company("X"))).toEqual(["total_revenue 2026Q1 current 21758000"]);
});
