import { expect, test } from "vitest";
import { company, lines, table } from "../extract/tables/page.ts";

/** Other people's machines in a hall are hosting, also where the row calls it colocation; the row was left out. */
test("colocation of third-party miners is hosting, colocation for AI is HPC", () => {
  const html = table(
    ["(in millions)", "Three months ended March 31, 2026"],
    ["Colocation of third-party miners", "6.2"],
    ["Colocation for AI and GPU customers", "2.1"],
    ["Self-mining", "1.6"],
    ["Total revenue", "9.9"],
  );
  expect(lines(html, company("X"))).toEqual([
    "hosting_revenue 2026Q1 current 6200000",
    "hpc_revenue 2026Q1 current 2100000",
    "mining_revenue 2026Q1 current 1600000",
    "total_revenue 2026Q1 current 9900000",
  ]);
});
