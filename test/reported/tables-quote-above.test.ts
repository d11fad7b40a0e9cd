import { expect, test } from "vitest";
import { lines, table, text } from "../extract/tables/page.ts";

/** A chief executive's hope for annualized revenue stood above the statement, and the statement was refused as a plan. */
test("what somebody says above a table does not make it a plan", () => {
  const html = `${text("“Every 10,000 GPUs adds about $250m of annualized revenue,” said the Co-CEO.")}${table(
    ["($ millions)", "Three months ended Dec 31, 2025"],
    ["Total revenue", "184.7"],
  )}`;
  expect(lines(html)).toEqual(["total_revenue 2025Q4 current 184700000"]);
});
