import { expect, test } from "vitest";
import { company, lines, text } from "../extract/tables/page.ts";

// Cipher's columns moved to the right: a row without cells was dropped, and the row span through it hit the next row.
test("a head that spans a row without cells keeps its columns", () => {
  const html = `${text("(in thousands)")}<table>
    <tr><td rowspan="3">&nbsp;</td><td rowspan="2" colspan="2">Three Months Ended September 30,</td>
        <td rowspan="2" colspan="2">Nine Months Ended September 30,</td></tr><tr></tr>
    <tr><td>2024</td><td>2023</td><td>2024</td><td>2023</td></tr>
    <tr><td>Total revenue</td><td>24,098</td><td>30,305</td><td>109,043</td><td>83,430</td></tr>
    <tr><td>Net loss</td><td>(86,754)</td><td>(18,780)</td><td>(62,154)</td><td>(39,202)</td></tr></table>`;
  expect(lines(html, company("CIFR")).toSorted()).toEqual([
    "net_income 2023Q3 prior_year -18780000",
    "net_income 2024M9 year_to_date -62154000",
    "net_income 2024Q3 current -86754000",
    "total_revenue 2023Q3 prior_year 30305000",
    "total_revenue 2024M9 year_to_date 109043000",
    "total_revenue 2024Q3 current 24098000",
  ]);
});
