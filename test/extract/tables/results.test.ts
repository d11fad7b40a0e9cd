import { describe, expect, test } from "vitest";
import { facts, lines, table, text, WULF } from "./page.ts";

const one = (of = WULF, ...rows: [string, ...string[]][]) =>
  lines(`${text("(in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ...rows)}`, of).map((line) =>
    line.replace(" 2026Q1 current", ""),
  );

describe("rows that are the result", () => {
  test.each([
    ["Net loss", "(5,000)"],
    ["Net income (loss)", "(5,000)"],
    ["Net (loss) income for the period", "(5,000)"],
    ["Loss for the period", "(5,000)"],
    ["(Loss)/profit after taxation", "(5,000)"],
    ["Net income / (loss)", "-5,000"],
    ["GAAP net loss", "(5,000)"],
    ["Net loss and comprehensive loss", "(5,000)"],
  ])("%s is the net result", (label, cell) => {
    expect(one(WULF, [label, cell])).toEqual(["net_income -5000000"]);
  });

  test.each([
    "Net loss per share",
    "Net loss from continuing operations",
    "Net loss from discontinued operations, net of tax",
    "Loss before income taxes",
    "Net (loss) income before tax",
    "Operating loss",
    "Comprehensive loss",
    "Total comprehensive loss for the period",
    "Adjusted net loss",
    "Non-GAAP net income",
    "Net loss attributable to noncontrolling interests",
    "Equity in net loss of investee, net of tax",
    "Net loss on disposal of equipment",
    "Net income margin",
    "Net cash used in operating activities",
    "Net operating loss",
    "Accumulated deficit",
  ])("%s is another figure", (label) => {
    expect(one(WULF, [label, "(5,000)"])).toEqual([]);
  });

  test("the whole group's result stands, not the owners' share", () => {
    expect(
      one(
        WULF,
        ["Net loss", "(14,500)"],
        ["Preferred dividends", "(16,737)"],
        ["Net loss attributable to common stockholders", "(31,237)"],
      ),
    ).toEqual(["net_income -14500000"]);
  });

  test("the owners' share stands in for it where nothing else does, with a doubt", () => {
    const html = `${text("(in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ["Net loss attributable to common stockholders", "(31,237)"])}`;
    expect(facts(html).map(({ value, doubts }) => [value, doubts])).toEqual([
      ["-31237000", ["only the owners' share of the result is stated"]],
    ]);
  });

  test("the loss at the top of a reconciliation agrees with the statement's", () => {
    const html = `${text("(in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ["Revenue", "34,012"], ["Net loss", "(427,611)"])}${text("Reconciliation", "(in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ["Net loss", "(427,611)"], ["Interest expense", "71,127"], ["Adjusted EBITDA", "(9,214)"])}`;
    expect(facts(html).map(({ metric, value, doubts }) => [metric, value, doubts])).toEqual([
      ["total_revenue", "34012000", []],
      ["net_income", "-427611000", []],
      ["adjusted_ebitda", "-9214000", []],
    ]);
  });

  test("tables that contradict one another leave a doubt", () => {
    const html = `${text("(in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ["Net loss", "(427,611)"])}${text("(in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ["Net loss", "(421,000)"])}`;
    expect(facts(html).map(({ value, doubts }) => [value, doubts])).toEqual([
      ["-427611000", ["another table says (421,000)"]],
    ]);
  });

  test.each([
    "Adjusted EBITDA",
    "Adjusted EBITDA (non-GAAP)",
    "Non-GAAP adjusted EBITDA",
    "Adj. EBITDA",
    "Adjusted EBITDA2",
    "Total Adjusted EBITDA",
  ])("%s is adjusted EBITDA", (label) => {
    expect(one(WULF, [label, "(9,214)"])).toEqual(["adjusted_ebitda -9214000"]);
  });

  test.each([
    "EBITDA",
    "Adjusted EBITDA margin",
    "Adjusted EBITDA per share",
    "Segment adjusted EBITDA",
    "Adjusted EBITDA attributable to Hut 8",
  ])("%s is not", (label) => {
    expect(one(WULF, [label, "9,214"])).toEqual([]);
  });
});
