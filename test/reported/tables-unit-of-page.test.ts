import { expect, test } from "vitest";
import { lines, table, text } from "../extract/tables/page.ts";

const statement = table(
  ["", "Three Months Ended March 31, 2026", "Three Months Ended March 31, 2025"],
  ["Total revenue", "1,031,204", "928,110"],
  ["Net loss", "(1,009,204)", "(7,110)"],
);
const PROSE = "The quarter was the first in which the new halls at the lake were open from its first day to its last.";

/** A table far below such a sentence was read in whole dollars. */
test("the unit that a release names once for all amounts holds for tables that name none", () => {
  const html = `${text("All amounts are in thousands of US dollars unless otherwise stated.", PROSE)}${statement}`;
  expect(lines(html)[0]).toBe("total_revenue 2026Q1 current 1031204000");
});

test("an amount in millions in a sentence is no unit of tables", () => {
  const html = `${text("All the amounts that were raised, some in the tens of millions, were spent.", PROSE)}${statement}`;
  expect(lines(html)[0]).toBe("total_revenue 2026Q1 current 1031204");
});
