import { describe, expect, test } from "vitest";
import { company, facts, lines, table, text, WULF } from "./page.ts";

const HEAD = ["", "Three Months Ended March 31, 2026"];
const only = (html: string, of = WULF) =>
  facts(html, of).map(({ value, precision, currency }) => [value, precision, currency]);

describe("the unit of a table", () => {
  test.each([
    ["in a caption above", `${text("(In thousands, except per share data)")}${table(HEAD, ["Revenue", "34,012"])}`],
    ["in the title", `${text("Statements of Operations ($ in thousands)")}${table(HEAD, ["Revenue", "34,012"])}`],
    ["in the head of the labels", table(["(US$ thousands)", HEAD[1]!], ["Revenue", "34,012"])],
    ["in a title row", table([["Statements of Operations (in thousands)", 2]], HEAD, ["Revenue", "34,012"])],
    ["in the head of the column", table(["", "Three Months Ended March 31, 2026 $'000"], ["Revenue", "34,012"])],
    ["in a row of its own", table(HEAD, ["", "$000s"], ["Revenue", "34,012"])],
    ["in the row's own label", table(HEAD, ["Revenue (in thousands)", "34,012"])],
    [
      "in a sentence",
      `${text("All amounts are in thousands of US dollars unless otherwise stated.")}${table(HEAD, ["Revenue", "34,012"])}`,
    ],
  ])("stands %s", (_, html) => {
    expect(only(html)).toEqual([["34012000", "1000", "USD"]]);
  });

  test("millions with a decimal are stated to a hundred thousand", () => {
    expect(only(table(["(US$ millions)", HEAD[1]!], ["Total revenue", "$87.3"]))).toEqual([
      ["87300000", "100000", "USD"],
    ]);
  });

  test.each(["$ Mn", "(US$ mn)", "USD mm"])("%s are millions", (unit) => {
    expect(only(table([unit, HEAD[1]!], ["Total revenue", "$87.3"]))).toEqual([["87300000", "100000", "USD"]]);
  });

  test("a scale in the cell wins", () => {
    expect(only(table(HEAD, ["Revenue", "$34.0M"], ["Net loss", "$(427.6) million"]))).toEqual([
      ["34000000", "100000", "USD"],
      ["-427600000", "100000", "USD"],
    ]);
  });

  test("whole dollars where nothing is said and figures are large", () => {
    expect(only(table(HEAD, ["Cloud services revenue", "71,626"], ["Total Revenues", "$25,659,419"]))).toEqual([
      ["71626", "1", "USD"],
      ["25659419", "1", "USD"],
    ]);
  });

  test("a small figure without any unit is left out", () => {
    expect(only(table(HEAD, ["Revenue", "34.0"]))).toEqual([]);
  });

  test("a table without unit counts as the other tables do, with a doubt", () => {
    const html = `${text("(in thousands)")}${table(HEAD, ["Revenue", "34,012"])}${text("Long prose stands between the tables and ends with a full stop, so that no caption reaches over it to the next table.")}${table(HEAD, ["Adjusted EBITDA", "(9,214)"])}`;
    expect(facts(html).map(({ value, doubts }) => [value, doubts])).toEqual([
      ["34012000", []],
      ["-9214000", ["unit taken from the document's other tables"]],
    ]);
  });

  test("US dollars named as the currency do not make whole dollars of small figures", () => {
    const html = `${text("All amounts are in US dollars unless otherwise stated.")}${table(HEAD, ["Revenue", "34.0"])}`;
    expect(only(html)).toEqual([]);
  });

  test.each([
    ["TEUR", "34012000"],
    ["€m", "34012000000"],
    ["US$ 000s", "34012000"],
    ["in USD k", "34012000"],
    ["$MM", "34012000000"],
  ])("%s counts", (unit, value) => {
    expect(only(table([unit, HEAD[1]!], ["Revenue", "34,012"])).map(([first]) => first)).toEqual([value]);
  });

  test("an amount in prose above is no unit", () => {
    expect(only(`${text("Revenue of $5.2 million")}${table(HEAD, ["Revenue", "5,200,123"])}`)).toEqual([
      ["5200123", "1", "USD"],
    ]);
  });
});

describe("the currency of a table", () => {
  test.each([
    ["C$ in the unit", "(C$ in thousands)", "CAD"],
    ["Canadian dollars in words", "(Expressed in thousands of Canadian dollars)", "CAD"],
    ["RMB", "(RMB in thousands)", "CNY"],
    ["pounds", "£'000", "GBP"],
    ["US dollars", "(in thousands of U.S. dollars)", "USD"],
  ])("%s", (_, unit, currency) => {
    expect(only(`${text(unit)}${table(HEAD, ["Revenue", "34,012"])}`)).toEqual([["34012000", "1000", currency]]);
  });

  test("a bare dollar is the company's own", () => {
    const canadian = company("DMGI", { currency: "CAD" });
    expect(only(`${text("(in thousands)")}${table(HEAD, ["Revenue", "$34,012"])}`, canadian)).toEqual([
      ["34012000", "1000", "CAD"],
    ]);
  });

  test("two currencies side by side give each its figure", () => {
    const html = table(
      ["(in thousands)", ["Three months ended June 30,", 3]],
      ["", "2024", "2025", "2025"],
      ["", "RMB", "RMB", "US$"],
      ["Total revenues", "100,000", "200,000", "27,900"],
    );
    expect(lines(html, company("CANG", { currency: "CNY" }))).toEqual([
      "total_revenue 2025Q2 current 200000000 CNY",
      "total_revenue 2025Q2 current 27900000",
      "total_revenue 2024Q2 prior_year 100000000 CNY",
    ]);
  });
});

describe("the sign of a figure", () => {
  const value = (...cells: string[]) =>
    only(`${text("(in thousands)")}${table(HEAD.slice(0, 1).concat(HEAD[1]!), ["Net income (loss)", ...cells])}`).map(
      ([first]) => first,
    );
  test.each([
    [["(19,133)"]],
    [["$ (19,133)"]],
    [["($19,133)"]],
    [["-19,133"]],
    [["−19,133"]],
    [["–$19,133"]],
    [["$", "(19,133", ")"]],
    [["$", "(", "19,133", ")"]],
    [["$(", "19,133", ")"]],
  ])("a loss written %j", (cells) => {
    expect(value(...cells)).toEqual(["-19133000"]);
  });

  test("a row named loss and nothing else is a loss without a sign", () => {
    const html = `${text("(in thousands)")}${table(["", ["Three Months Ended March 31,", 2]], ["", "2026", "2025"], ["Net loss", "427,611", "61,418"])}`;
    expect(lines(html)).toEqual(["net_income 2026Q1 current -427611000", "net_income 2025Q1 prior_year -61418000"]);
  });

  test("a profit beside a loss in such a row stays a profit", () => {
    const html = `${text("(in thousands)")}${table(["", ["Three Months Ended March 31,", 2]], ["", "2026", "2025"], ["Net loss", "(427,611)", "1,418"])}`;
    expect(lines(html)).toEqual(["net_income 2026Q1 current -427611000", "net_income 2025Q1 prior_year 1418000"]);
  });

  test("footnote marks are no digits and no losses", () => {
    const html = `${text("(in thousands)")}${table(HEAD, ["Adjusted EBITDA<sup>(2)</sup>", "$197,184<sup>(1)</sup>"], ["Revenue1", "180,184(1)"])}`;
    expect(lines(html)).toEqual(["adjusted_ebitda 2026Q1 current 197184000", "total_revenue 2026Q1 current 180184000"]);
  });
});
