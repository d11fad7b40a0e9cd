import { describe, expect, test } from "vitest";
import { company, lines, table, text } from "./page.ts";

const statement = (...rows: string[][]) =>
  lines(
    `${text("(in thousands)")}${table(["", "Q1 2026"], ["Total revenue", "34,012"], ...rows, ["Net loss", "(427,611)"])}`,
    company("X"),
  )
    .filter((line) => !/revenue|net_income/.test(line))
    .map((line) => line.replace(" 2026Q1 current", ""));

describe("what explains a loss", () => {
  test("a cost without sign is a loss, one in parentheses a gain", () => {
    expect(
      statement(
        ["Costs and expenses:"],
        ["Impairment of mining equipment", "8,673"],
        ["Change in fair value of bitcoin", "(20,000)"],
        ["Total costs and expenses", "86,731"],
      ),
    ).toEqual(["impairment -8673000", "fair_value_change 20000000"]);
  });

  test("costs set in parentheses are signed already", () => {
    expect(
      statement(
        ["Costs and operating expenses"],
        ["Impairment of miners", "(5,000)"],
        ["Total costs and operating expenses", "(80,000)"],
      ),
    ).toEqual(["impairment -5000000"]);
  });

  test("other income has its own signs", () => {
    expect(
      statement(
        ["Costs and expenses:"],
        ["Depreciation", "5,000"],
        ["Operating loss", "(52,719)"],
        ["Other income (expense):"],
        ["Change in fair value of warrants", "(217,437)"],
        ["Unrealized gain on digital currencies", "1,800"],
      ),
    ).toEqual(["warrant_change -217437000", "fair_value_change 1800000"]);
  });

  test("several lines of one kind are added up", () => {
    expect(
      statement(["Operating expenses:"], ["Impairment of digital assets", "6,000"], ["Impairment of miners", "2,000"]),
    ).toEqual(["impairment -8000000"]);
  });

  test("where no section tells the signs, nothing is taken", () => {
    expect(statement(["Impairment of mining equipment", "8,673"])).toEqual([]);
    expect(
      statement(["Costs and expenses:"], ["Operating loss", "(52,719)"], ["Impairment of miners", "(8,673)"]),
    ).toEqual([]);
  });

  test("sales, loans and settlements are none of them", () => {
    expect(
      statement(
        ["Costs and expenses:"],
        ["Loss on sale of bitcoin", "500"],
        ["Change in fair value of loan receivable", "700"],
        ["Loss on extinguishment of debt", "74,978"],
        ["Realized gain on sale of digital assets", "(900)"],
      ),
    ).toEqual([]);
  });

  test("a reconciliation adds them back: only a statement with revenue is believed", () => {
    const html = `${text("(in thousands)")}${table(["", "Q1 2026"], ["Costs and expenses:"], ["Impairment of miners", "8,673"], ["Net loss", "(427,611)"], ["Adjusted EBITDA", "(9,214)"])}`;
    expect(lines(html)).toEqual(["net_income 2026Q1 current -427611000", "adjusted_ebitda 2026Q1 current -9214000"]);
  });
});
