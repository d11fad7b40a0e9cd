import { expect, test } from "vitest";
import { company, lines, table } from "../extract/tables/page.ts";

/** "Total operating revenues" was no known total, so neither it nor the lines above it were read; the table names no unit. */
test("operating revenues in whole dollars are revenues", () => {
  const html = table(
    ["", "Three Months Ended September 30, 2022"],
    ["OPERATING REVENUES:"],
    ["Cryptocurrency mining", "$ 12,376,974"],
    ["Energy", "12,209,350"],
    ["Cryptocurrency hosting", "71,626"],
    ["Total operating revenues", "24,748,771"],
  );
  expect(lines(html, company("SDIG"))).toEqual([
    "mining_revenue 2022Q3 current 12376974",
    "hosting_revenue 2022Q3 current 71626",
    "total_revenue 2022Q3 current 24748771",
  ]);
});
