import { expect, test } from "vitest";
import { lines, table, text } from "../extract/tables/page.ts";

/** "the fiscal year ended December 31" in the opening made the year the current period of a fourth-quarter release. */
test("a fourth-quarter release is about the quarter, the year beside it is the year to date", () => {
  const html = `${text("published results for the fourth quarter and the fiscal year ended December 31, 2025.", "(in thousands)")}${table(
    ["", "Three Months Ended December 31, 2025", "Year Ended December 31, 2025"],
    ["Net income (loss)", "(1,710,012)", "(1,312,110)"],
  )}`;
  expect(lines(html)).toEqual(["net_income 2025Q4 current -1710012000", "net_income 2025FY year_to_date -1312110000"]);
});
