import { expect, test } from "vitest";
import { lines, table } from "../extract/tables/page.ts";

/** "Per share" in the unit of the whole table was taken for the head of every column, and the statement was left out. */
test("a unit that holds except per share figures refuses no column", () => {
  const html = table(
    [["(all amounts in thousands of U.S. dollars, except share and per share data)", 4]],
    ["", ["For the Three Months Ended", 3]],
    ["", "September 30, 2024", "June 30, 2025", "September 30, 2025"],
    ["Mining revenue", "7,412", "26,905", "31,087"],
    ["Total revenues", "70,118", "98,640", "149,553"],
  );
  expect(lines(html)).toEqual([
    "mining_revenue 2025Q3 current 31087000",
    "total_revenue 2025Q3 current 149553000",
    "mining_revenue 2024Q3 prior_year 7412000",
    "total_revenue 2024Q3 prior_year 70118000",
    "mining_revenue 2025Q2 prior_quarter 26905000",
    "total_revenue 2025Q2 prior_quarter 98640000",
  ]);
});

test("a title over the whole table may name the measures that are no GAAP", () => {
  const html = table(
    [["Reconciliation of Non-GAAP Measures and Adjustments (in thousands)", 3]],
    ["", "Q1 2026", "Q1 2025"],
    ["Adjusted EBITDA", "(2,312)", "1,504"],
  );
  expect(lines(html)).toEqual(["adjusted_ebitda 2026Q1 current -2312000", "adjusted_ebitda 2025Q1 prior_year 1504000"]);
});

test("a title over the whole table still tells that its figures are no reported ones", () => {
  const html = table(
    ["", "Q1 2026", "Q1 2025"],
    ["Total revenues (in thousands)", "31,504", "30,233"],
    [["Unaudited pro forma results of both companies (in thousands)", 3]],
    ["Total revenues", "91,504", "90,233"],
  );
  expect(lines(html)).toEqual(["total_revenue 2026Q1 current 31504000", "total_revenue 2025Q1 prior_year 30233000"]);
});
