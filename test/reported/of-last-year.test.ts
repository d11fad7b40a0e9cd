import { expect, it } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));

const read = (title: string, text: string, publishedAt?: string) =>
  reader
    .read({ title, text, ...(publishedAt ? { publishedAt } : {}) })
    .facts.map(({ value, period, role }) => [Number(value) / 1e6, period, role]);

it.each([
  "In the fourth quarter of last year, revenue was $36 million.",
  "Revenue was $36 million in the fourth quarter of last year.",
  "In last year's fourth quarter, TeraWulf posted revenue of $36 million.",
])("early in a year its fourth quarter is the one just reported, not the one before: %s", (text) => {
  expect(read("TeraWulf reports fourth-quarter 2025 results", text, "2026-02-27")).toEqual([[36, "2025Q4", "current"]]);
});

it("what is set against a figure of the fourth quarter is still that of the year before", () => {
  const both = [
    [36, "2025Q4", "current"],
    [35, "2024Q4", "prior_year"],
  ];
  for (const text of [
    "Revenue was $36 million, against $35 million in the fourth quarter of last year.",
    "Revenue was $36 million. In the fourth quarter of last year, revenue was $35 million.",
    "Revenue was $36 million in the fourth quarter of last year, up from $35 million.",
  ])
    expect(read("TeraWulf reports fourth-quarter 2025 results", text, "2026-02-27")).toEqual(both);
});

it("without a day it may be either", () => {
  expect(
    read("TeraWulf fourth-quarter 2025 results", "In the fourth quarter of last year, revenue was $36 million."),
  ).toEqual([]);
});

it("a loss of last year is that of a whole year, and of no quarter of it", () => {
  const text = "TeraWulf lost $661 million last year.";
  expect(read("TeraWulf 2025 results", text, "2026-02-27")).toEqual([[-661, "2025FY", "current"]]);
  expect(read("TeraWulf turns to AI", text, "2026-02-08")).toEqual([[-661, "2025FY", "year_to_date"]]);
  expect(read("TeraWulf first-quarter 2026 results", text, "2026-05-08")).toEqual([]);
});
