import { expect, test } from "vitest";
import { lines } from "../extract/tables/page.ts";

/** "Low | High" below the estimates was taken for the heads of the actual columns too, whose heads reach down beside it. */
test("a head that reaches down through a row has nothing of that row over its column", () => {
  const html = `<table>
    <tr><td rowspan="3">(in millions of US$)</td><td colspan="2">Three Months Ended June 30, 2026</td>
      <td>Three Months Ended June 30, 2025</td><td>Three Months Ended March 31, 2026</td></tr>
    <tr><td colspan="2">(Preliminary)</td><td rowspan="2">(Actual)</td><td rowspan="2">(Actual)</td></tr>
    <tr><td>Low</td><td>High</td></tr>
    <tr><td>Total revenue</td><td>$9.8</td><td>$10.4</td><td>$9.4</td><td>$9.9</td></tr>
    <tr><td>Net loss</td><td>($7.0)</td><td>($6.1)</td><td>($8.7)</td><td>($6.9)</td></tr></table>`;
  expect(lines(html)).toEqual([
    "total_revenue 2025Q2 prior_year 9400000",
    "net_income 2025Q2 prior_year -8700000",
    "total_revenue 2026Q1 prior_quarter 9900000",
    "net_income 2026Q1 prior_quarter -6900000",
  ]);
});
