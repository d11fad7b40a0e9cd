import { expect, test } from "vitest";
import { lines, table, text } from "../extract/tables/page.ts";

const box = (...cells: string[]): string => table(cells);

/** A small table around each figure made layout of the statement, and none of its figures was read. */
test("a statement is read whose figures stand in small tables of their own", () => {
  const html = `${text("(in thousands)")}${table(
    ["", ["Three Months Ended March 31,", 2]],
    ["", "2026", "2025"],
    ["Mining revenue", box("3,704"), box("7,777")],
    ["Cloud services", box("$", "18,912"), box("$", "14,841")],
    ["Total revenue", box("22,616"), box("22,618")],
    [box("Net loss"), box("$", "(58,120", ")"), box("(57,711)")],
  )}`;
  const page = table([html]);
  const read = [
    "mining_revenue 2026Q1 current 3704000",
    "hpc_revenue 2026Q1 current 18912000",
    "total_revenue 2026Q1 current 22616000",
    "net_income 2026Q1 current -58120000",
    "mining_revenue 2025Q1 prior_year 7777000",
    "hpc_revenue 2025Q1 prior_year 14841000",
    "total_revenue 2025Q1 prior_year 22618000",
    "net_income 2025Q1 prior_year -57711000",
  ];
  expect(lines(html)).toEqual(read);
  expect(lines(page)).toEqual(read);
});
