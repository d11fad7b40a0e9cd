import { expect, test } from "vitest";
import { lines, table, text } from "../extract/tables/page.ts";

/** With the estimates refused, the year-ago actuals looked like the newest figures and became the quarter's own. */
test("the actual figures of a year ago stay those of a year ago", () => {
  const html = `${text("Preliminary results for the quarter ended September 30, 2025.", "($ in millions)")}${table(
    ["", ["Three Months Ended September 30, 2025 (estimated)", 2], "Three Months Ended September 30, 2024"],
    ["", "Low", "High", "(actual)"],
    ["Net loss", "(440.0)", "(470.0)", "(22.7)"],
  )}`;
  expect(lines(html)).toEqual(["net_income 2024Q3 prior_year -22700000"]);
});
