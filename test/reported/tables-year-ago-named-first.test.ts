import { expect, test } from "vitest";
import { lines, table, text } from "../extract/tables/page.ts";

/** A letter named Q3 2024 in its first lines and Q3 2025 only later: every role of its statement turned round. */
test("a year-ago quarter named first in the text does not become the current one", () => {
  const html = `${text("Revenues up 92%", "from $131.6 million in Q3 2024", "To our shareholders, this is our letter for the quarter.")}${table(
    ["(in thousands)", ["Three Months Ended September 30,", 2]],
    ["", "2025", "2024"],
    ["Total revenues", "252,410", "131,647"],
  )}`;
  expect(lines(html)).toEqual(["total_revenue 2025Q3 current 252410000", "total_revenue 2024Q3 prior_year 131647000"]);
});

test("nor when the reader of the text took it for the current one", () => {
  const html = `${text("(in thousands)")}${table(["", "Q3 2025", "Q3 2024"], ["Total revenues", "252,410", "131,647"])}`;
  expect(lines(html, undefined, { headline: "2024Q3" })).toEqual([
    "total_revenue 2025Q3 current 252410000",
    "total_revenue 2024Q3 prior_year 131647000",
  ]);
});
