import { expect, test } from "vitest";
import { company, lines, table } from "../extract/tables/page.ts";

/** Numbers of notes in a column without a head were read as last year's figures, for the heads were dealt out in order. */
test("a column that has no head takes none of its neighbours'", () => {
  const html = table(
    ["(in thousands)", "", ["Year Ended December 31,", 2], ["$ Change", 1]],
    ["", "", "2025", "2024", ""],
    ["Total revenue", "4", "31,204", "28,110", "3,094"],
    ["Net loss", "5", "(9,204)", "(7,110)", "2,094"],
  );
  expect(lines(html)).toEqual([
    "total_revenue 2025FY current 31204000",
    "net_income 2025FY current -9204000",
    "total_revenue 2024FY prior_year 28110000",
    "net_income 2024FY prior_year -7110000",
  ]);
});

/** The unit over the labels went unseen where an empty column stood before it. */
test("an empty column before the labels changes nothing", () => {
  const html = table(
    ["", "(in thousands)", "March 31, 2026", "March 31, 2025"],
    ["", "", "Q1 2026", "Q1 2025"],
    ["", "Revenue:", "", ""],
    ["", "Bitcoin mining", "21,204", "18,110"],
    ["", "AI cloud", "10,000", "10,000"],
    ["", "Total", "31,204", "28,110"],
  );
  expect(lines(html, company("X"))).toEqual([
    "mining_revenue 2026Q1 current 21204000",
    "hpc_revenue 2026Q1 current 10000000",
    "total_revenue 2026Q1 current 31204000",
    "mining_revenue 2025Q1 prior_year 18110000",
    "hpc_revenue 2025Q1 prior_year 10000000",
    "total_revenue 2025Q1 prior_year 28110000",
  ]);
});
