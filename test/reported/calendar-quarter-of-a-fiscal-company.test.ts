import { expect, test } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { companiesFile } from "../../src/jobs/files.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const reader = createReader(loadCompanies(companiesFile({})));

/** CleanSpark's year ends in September: its quarter to 31 March 2026 is the second of fiscal 2026. */
test("a data site's first quarter of 2026, told in May, is CleanSpark's second fiscal quarter", () => {
  const read = reader.read({
    title: "CleanSpark (CLSK) Q1 2026 earnings: revenue of $150 million",
    text: "CleanSpark reported revenue of $150 million for Q1 2026.",
    publishedAt: "2026-05-22T12:00:00.000Z",
  });
  expect(read.period).toBe("2026Q2");
  expect(read.facts.map(({ metric, period, role }) => [metric, period, role])).toEqual([
    ["total_revenue", "2026Q2", "current"],
  ]);
});

test("the company's own first fiscal quarter, told in February, stays the first", () => {
  const read = reader.read({
    title: "CleanSpark Reports First Quarter Fiscal 2026 Results",
    text: "CleanSpark reported revenue of $180 million for the first quarter of fiscal 2026.",
    publishedAt: "2026-02-05T12:00:00.000Z",
  });
  expect(read.period).toBe("2026Q1");
});
