import { expect, test } from "vitest";
import { company, lines, table } from "../extract/tables/page.ts";

/** The changes in percent add up to nothing, so the total without a name was not known for one. */
test("a bare total is known by its periods, whatever stands in columns of notes and changes", () => {
  const html = table(
    ["(in thousands)", "Note", "Q1 2026", "Q1 2025", "% Change"],
    ["Revenue:", "", "", "", ""],
    ["Self-mining", "4", "21,204", "18,110", "17%"],
    ["GPU cloud", "4", "10,000", "5,000", "100%"],
    ["Total", "", "31,204", "23,110", "35%"],
    ["Net loss", "", "(9,204)", "(7,110)", "29%"],
  );
  expect(lines(html, company("X")).filter((line) => line.startsWith("total"))).toEqual([
    "total_revenue 2026Q1 current 31204000",
    "total_revenue 2025Q1 prior_year 23110000",
  ]);
});
