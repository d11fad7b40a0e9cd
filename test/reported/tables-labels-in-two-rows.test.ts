import { expect, test } from "vitest";
import { company, lines, table } from "../extract/tables/page.ts";

/** The first line of a long label was taken for a heading, and the second names nothing. */
test("a label that goes on in the next row is one label", () => {
  const html = table(
    ["(in thousands)", "Q1 2026", "Q1 2025"],
    ["Cost of revenue (exclusive of", "", ""],
    ["depreciation shown below)", "11,204", "8,110"],
    ["Net loss attributable to", "", ""],
    ["common stockholders", "(9,304)", "(7,210)"],
  );
  expect(lines(html, company("X"))).toEqual([
    "net_income 2026Q1 current -9304000",
    "net_income 2025Q1 prior_year -7210000",
  ]);
});

test("a heading above a row of its own is no part of the label", () => {
  const html = table(
    ["(in thousands)", "Q1 2026", "Q1 2025"],
    ["Cost of revenue:", "", ""],
    ["hosting revenue", "1,204", "1,110"],
    ["Revenues", "", ""],
    ["bitcoin mining", "9,304", "7,210"],
    ["Total revenue", "9,304", "7,210"],
  );
  expect(lines(html, company("X"))).toContain("mining_revenue 2026Q1 current 9304000");
});
