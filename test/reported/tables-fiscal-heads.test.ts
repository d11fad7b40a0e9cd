import { expect, test } from "vitest";
import { company, lines, table } from "../extract/tables/page.ts";

const march = company("X", { fiscalYearEndMonth: 3 });
const june = company("X", { fiscalYearEndMonth: 6 });

/** "F2024" was no year, so the table gave nothing. */
test("quarters of a fiscal year as Canadian issuers write it", () => {
  const html = table(["(in thousands)", "Q3 F2024", "Q2 F2024", "Q3 F2023"], ["Revenue", "31,252", "22,772", "14,318"]);
  expect(lines(html, march)).toEqual([
    "total_revenue 2024Q3 current 31252000",
    "total_revenue 2023Q3 prior_year 14318000",
    "total_revenue 2024Q2 prior_quarter 22772000",
  ]);
});

/** The months counted for nothing beside the words fiscal year, and a year's figure came of nine months. */
test("nine months of a fiscal year are no year", () => {
  const html = table(
    ["(in thousands)", "Third Quarter of Fiscal 2024", "First Nine Months of Fiscal 2024"],
    ["Revenue", "31,252", "77,670"],
  );
  expect(lines(html, march)).toEqual([
    "total_revenue 2024Q3 current 31252000",
    "total_revenue 2024M9 year_to_date 77670000",
  ]);
});

/** The fiscal year of the label became the year of the date, and every figure moved by a year. */
test("a date with its year outranks the fiscal year of the label beside it", () => {
  const heads = ["Q1 FY26", "Q1 FY25"];
  const dates = ["Three Months Ended September 30, 2025", "Three Months Ended September 30, 2024"];
  const row = ["Revenue", "240,295", "52,758"];
  const read = ["total_revenue 2026Q1 current 240295000", "total_revenue 2025Q1 prior_year 52758000"];
  expect(lines(table(["(in thousands)", ...heads], ["", ...dates], row), june)).toEqual(read);
  expect(lines(table(["(in thousands)", ...dates], ["", ...heads], row), june)).toEqual(read);
  const both = heads.map((head, at) => `${head} (${dates[at]!.toLowerCase()})`);
  expect(lines(table(["(in thousands)", ...both], row), june)).toEqual(read);
});

test("days before months in a date of numbers alone", () => {
  const html = table(
    ["(in thousands)", ["Half-year ended", 2]],
    ["", "31/12/2025", "31/12/2024"],
    ["Revenue", "1,204,110", "904,110"],
  );
  expect(lines(html, june)).toEqual([
    "total_revenue 2026H1 current 1204110000",
    "total_revenue 2025H1 prior_year 904110000",
  ]);
});
