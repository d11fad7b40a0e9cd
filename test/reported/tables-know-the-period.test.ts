import { expect, test } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { company, table, text } from "../extract/tables/page.ts";

/** "Compared with net losses of $8.7 million" behind an estimate became the loss of the quarter itself. */
test("a figure that a table gives to another period is not the quarter's own, whatever the text seems to say", () => {
  const html = `${text(
    "Preliminary results for the second quarter ended June 30, 2026.",
    "Net loss is expected between $6.1 million and $7.0 million, compared with net losses of $8.7 million and $6.9 million.",
  )}${table(
    ["(in millions)", "Q2 2026 (estimated range)", "Q2 2025", "Q1 2026"],
    ["Total revenue", "$9.8 - $10.4", "$9.4", "$9.9"],
    ["Net loss", "$6.1 - $7.0", "($8.7)", "($6.9)"],
  )}`;
  const reader = createReader([company("X", { name: "Big Digital Energy" })]);
  const { facts } = reader.read({ title: "Big Digital Energy's preliminary second quarter 2026 results", html });
  const losses = facts.filter(({ metric }) => metric === "net_income");
  expect(losses.map(({ period, role, value }) => `${period} ${role} ${value}`)).toEqual([
    "2025Q2 prior_year -8700000",
    "2026Q1 prior_quarter -6900000",
  ]);
});
