import { expect, test } from "vitest";
import { lines, table, text } from "../extract/tables/page.ts";

/** A cell with a range gave no figure and so told nothing of its period: the year before became the current one. */
test("a column of ranges still says which period the release is about", () => {
  const html = table(
    ["($ in millions)", "Three Months Ended June 30, 2024", "Three Months Ended June 30, 2023 (Actual)"],
    ["Total revenues", "$18.5 – $19.5", "$18.2"],
  );
  const expected = ["total_revenue 2023Q2 prior_year 18200000"];
  expect(lines(html)).toEqual(expected);
  expect(lines(`${text("Preliminary results for the quarter ended June 30, 2024")}${html}`)).toEqual(expected);
});
