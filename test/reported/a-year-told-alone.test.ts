import { expect, it } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));

it("a year's revenue, told alone, was read as that of the fourth quarter a year before", () => {
  const { facts } = reader.read({
    title: "TeraWulf results",
    text: "In 2025 it had revenue of $168 million.",
    publishedAt: "2026-02-27",
  });
  expect(facts.map(({ value, period, role }) => [value, period, role])).toEqual([["168000000", "2025FY", "current"]]);
});
