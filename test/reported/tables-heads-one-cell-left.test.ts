import { expect, test } from "vitest";
import { lines, table, text } from "../extract/tables/page.ts";

const rows = [
  ["Total revenue", "31,204", "28,110"],
  ["Net loss", "(9,204)", "(7,110)"],
];
const read = [
  "total_revenue 2026Q1 current 31204000",
  "net_income 2026Q1 current -9204000",
  "total_revenue 2025Q1 prior_year 28110000",
  "net_income 2025Q1 prior_year -7110000",
];

/** Without a cell over the labels each head stood over its left neighbour's figures: this year's became last year's. */
test("heads without a cell over the labels belong to the columns in order", () => {
  expect(lines(`${text("(in thousands)")}${table(["Q1 2026", "Q1 2025"], ...rows)}`)).toEqual(read);
  const years = [
    ["(in thousands)", ["Three Months Ended March 31,", 2] as [string, number]],
    ["2026", "2025"],
    ...rows,
  ];
  expect(lines(table(...years))).toEqual(read);
});
