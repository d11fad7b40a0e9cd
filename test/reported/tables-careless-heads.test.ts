import { expect, test } from "vitest";
import { lines, table } from "../extract/tables/page.ts";

/** Empty cells between the figures and none between their heads put two quarters under one head. */
test("heads that do not stand over their columns are matched in order", () => {
  const html = table(
    ["(in thousands)", ["Three Months Ended September 30,", 4], ["Nine Months Ended September 30,", 4]],
    ["", ["2025", 2], ["2024", 2], ["2025", 2], ["2024", 2]],
    ["Total revenue", "$", "", "81,102", "", "$", "", "95,358", "", "$", "", "239,281", "", "$", "", "415,611"],
  );
  expect(lines(html)).toEqual([
    "total_revenue 2025Q3 current 81102000",
    "total_revenue 2024Q3 prior_year 95358000",
    "total_revenue 2025M9 year_to_date 239281000",
  ]);
});
