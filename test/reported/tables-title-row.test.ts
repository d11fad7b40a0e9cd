import { expect, test } from "vitest";
import { company, lines, table } from "../extract/tables/page.ts";

/** The title in a table's first row was taken for a section, and the lines of revenue below it were not counted. */
test("a title row closes no section of revenue", () => {
  const html = table(
    [["UNAUDITED CONSOLIDATED STATEMENTS OF INCOME (US$ in millions)", 2]],
    ["", "Three Months Ended June 30, 2025"],
    ["Cloud mining solutions", "94.3"],
    ["Hosting services and others", "1.1"],
    ["Total revenues", "115.4"],
  );
  expect(lines(html, company("FUFU"))).toEqual([
    "hosting_revenue 2025Q2 current 1100000",
    "total_revenue 2025Q2 current 115400000",
  ]);
});
