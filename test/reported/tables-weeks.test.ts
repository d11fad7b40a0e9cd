import { expect, test } from "vitest";
import { company, lines, table } from "../extract/tables/page.ts";

/** A retailer's real exhibit headed its columns "Thirteen Weeks Ended"; no figure of it was read. */
test("thirteen weeks are a quarter", () => {
  const html = table(["(Amounts in Thousands)", "Thirteen Weeks Ended November 2, 2024"], ["NET INCOME", "$ 44,172"]);
  expect(lines(html, company("BKE", { fiscalYearEndMonth: 1 }))).toEqual(["net_income 2025Q3 current 44172000"]);
});
