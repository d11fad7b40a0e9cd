import { expect, test } from "vitest";
import { lines, table } from "../extract/tables/page.ts";

const HEADS = ["(in thousands)", "Three Months Ended<br>March 31, 2026", "Three Months Ended<br>March 31, 2025"];

/** A whole column set in one cell, line under line, was no figure at all. */
test("columns in one cell each, line under line, are rows", () => {
  const html = table(HEADS, [
    "Mining revenue<br>Other revenue<br>Total revenue<br>Net loss",
    "31,204<br>—<br>31,204<br>(9,204)",
    "<p>28,010</p><p>100</p><p>28,110</p><p>(7,110)</p>",
  ]);
  expect(lines(html)).toEqual([
    "mining_revenue 2026Q1 current 31204000",
    "total_revenue 2026Q1 current 31204000",
    "net_income 2026Q1 current -9204000",
    "mining_revenue 2025Q1 prior_year 28010000",
    "total_revenue 2025Q1 prior_year 28110000",
    "net_income 2025Q1 prior_year -7110000",
  ]);
});

test("a label of two lines beside one figure stays one row", () => {
  const html = table(HEADS, ["Net loss and<br>comprehensive loss", "(9,204)", "(7,110)"]);
  expect(lines(html)).toEqual(["net_income 2026Q1 current -9204000", "net_income 2025Q1 prior_year -7110000"]);
});
