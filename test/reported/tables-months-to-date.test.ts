import { expect, test } from "vitest";
import { company, lines, table } from "../extract/tables/page.ts";

/** "9M FY26" lost its year behind the letters, and the year to date was left out. */
test("months to date of a fiscal year head a column", () => {
  const html = table(
    ["(in thousands)", "Q3 FY26", "Q3 FY25", "9M FY26", "9M FY25"],
    ["Revenue", "31,204", "28,110", "91,204", "81,110"],
  );
  expect(lines(html, company("X", { fiscalYearEndMonth: 3 }))).toEqual([
    "total_revenue 2026Q3 current 31204000",
    "total_revenue 2025Q3 prior_year 28110000",
    "total_revenue 2026M9 year_to_date 91204000",
  ]);
});

test("six months are the first half of the fiscal year", () => {
  const html = table(["(in thousands)", "3M 2026", "6M 2026"], ["Revenue", "31,204", "61,204"]);
  expect(lines(html)).toEqual(["total_revenue 2026H1 current 61204000"]);
});
