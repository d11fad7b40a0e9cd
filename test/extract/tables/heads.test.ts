import { describe, expect, test } from "vitest";
import { periodOf } from "../../../src/extract/tables/column-period.ts";
import { readHead } from "../../../src/extract/tables/heads.ts";

const period = (head: string, yearEnd = 12) => periodOf(readHead(head), yearEnd);

describe("the head of a column names a period", () => {
  test.each([
    ["Three Months Ended March 31, 2026", "2026Q1"],
    ["Three months ended Sep. 30, 2025", "2025Q3"],
    ["For the Three-Month Period Ended 30 June 2025", "2025Q2"],
    ["3 months ended 6/30/2025", "2025Q2"],
    ["Quarter ended 2025-09-30", "2025Q3"],
    ["Q1 2026", "2026Q1"],
    ["Q1'26", "2026Q1"],
    ["1Q26", "2026Q1"],
    ["Q1 F2026", "2026Q1"],
    ["F2026 Q1", "2026Q1"],
    ["F2025", "2025FY"],
    ["1Q 2026", "2026Q1"],
    ["2025 Q4", "2025Q4"],
    ["Fourth Quarter 2025", "2025Q4"],
    ["Third quarter of fiscal 2025", "2025Q3"],
    ["Six Months Ended June 30, 2025", "2025H1"],
    ["H1 2025", "2025H1"],
    ["1H25", "2025H1"],
    ["Half-year ended 30 June 2025", "2025H1"],
    ["Nine Months Ended September 30, 2025", "2025M9"],
    ["9M 2025", "2025M9"],
    ["Q3 2025 YTD", "2025M9"],
    ["YTD Q2 2025", "2025H1"],
    ["Year Ended December 31, 2025", "2025FY"],
    ["Fiscal Year 2025", "2025FY"],
    ["FY25", "2025FY"],
    ["Twelve Months Ended December 31, 2025", "2025FY"],
    ["Full-year 2025", "2025FY"],
    ["Year to 31 December 2025", "2025FY"],
    ["Three months ended Sep-25", "2025Q3"],
    ["Quarter ended 31-Dec-25", "2025Q4"],
    ["Quarter ended 31-Dec-2025", "2025Q4"],
    ["Three Months Ended Dec. 31, 2025", "2025Q4"],
    ["Second quarter ended June 30, 2025", "2025Q2"],
    ["3Q’25", "2025Q3"],
    ["2025-Q3", "2025Q3"],
    ["Three months to 30 June 2025", "2025Q2"],
    ["Thirteen weeks ended September 27, 2025", "2025Q3"],
    ["Three Months Ended January 3, 2026", "2025Q4"],
  ])("%s", (head, expected) => {
    expect(period(head)).toBe(expected);
  });

  test.each([
    ["Three Months Ended December 31, 2025", 6, "2026Q2"],
    ["Six Months Ended December 31, 2025", 6, "2026H1"],
    ["Year Ended June 30, 2025", 6, "2025FY"],
    ["Three Months Ended November 30, 2025", 5, "2026Q2"],
    ["Nine Months Ended June 30, 2025", 9, "2025M9"],
    ["Three Months Ended June 30, 2025", 3, "2026Q1"],
    ["Q2 FY26", 6, "2026Q2"],
    ["Q3 FY2026", 3, "2026Q3"],
    ["Second Quarter Fiscal 2026", 5, "2026Q2"],
    ["FQ2'26", 5, "2026Q2"],
    ["1H FY26", 6, "2026H1"],
    ["Three Months Ended February 28, 2026", 5, "2026Q3"],
  ])("%s of a year that ends in month %i", (head, yearEnd, expected) => {
    expect(period(head, yearEnd)).toBe(expected);
  });

  test.each([
    "March 31, 2026",
    "2026",
    "Three Months Ended",
    "% Change",
    "Three Months Ended February 28, 2026",
    "Six Months Ended September 30, 2025",
    "Twelve Months Ended September 30, 2025",
    "For the three and nine months ended September 30, 2025",
    "Three Months Ended June 30, 2025 and 2024",
    "Net loss",
  ])("%s alone names none", (head) => {
    expect(period(head)).toBeUndefined();
  });
});
