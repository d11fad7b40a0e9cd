import { expect, test } from "vitest";
import { lines, table, text } from "../extract/tables/page.ts";

/** "Q1" was taken for a word with a footnote mark glued to it, and the column was refused. */
test("a column headed Q1 2026 is a quarter, not a Q with a footnote", () => {
  const html = `${text("($ in thousands)")}${table(["", "Q1 2026", "Q4 2025"], ["HPC lease revenue", "20,984", "9,672"])}`;
  expect(lines(html)).toEqual(["hpc_revenue 2026Q1 current 20984000", "hpc_revenue 2025Q4 prior_quarter 9672000"]);
});
