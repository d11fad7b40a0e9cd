import { expect, test } from "vitest";
import { company, lines, table, text } from "./page.ts";

const statement = (...rows: string[][]) =>
  lines(`${text("(in thousands)")}${table(["", "Q3 2024"], ...rows)}`, company("CIFR")).map((line) =>
    line.replace(" 2024Q3 current", ""),
  );

test("a statement with one line of revenue has that line as its total", () => {
  expect(
    statement(
      ["Revenue - bitcoin mining", "24,098"],
      ["Costs and operating expenses (income)"],
      ["Cost of revenue", "15,180"],
      ["Net loss", "(86,754)"],
    ),
  ).toEqual(["mining_revenue 24098000", "total_revenue 24098000", "net_income -86754000"]);
});

test("a line among others is no total", () => {
  expect(
    statement(
      ["Bitcoin mining revenue", "24,098"],
      ["Engineering", "4,000"],
      ["Costs and expenses"],
      ["Cost of revenue", "15,180"],
      ["Net loss", "(86,754)"],
    ),
  ).not.toContain("total_revenue 24098000");
});

test("a list of figures without costs is no statement", () => {
  expect(statement(["Bitcoin mining revenue", "24,098"], ["Net loss", "(86,754)"])).not.toContain(
    "total_revenue 24098000",
  );
});
