import { describe, expect, it } from "vitest";
import { isCloser, readFigure, readOpener } from "../../../src/extract/tables/figure.ts";

/** A figure as "digits currency scale", a loss with a minus before it; "nil", "other" or "words". */
function told(cell: string): string {
  const found = readFigure(cell);
  if (found?.kind !== "number") return found?.kind ?? "words";
  const { negative, digits, currency, scale } = found;
  return `${negative ? "-" : ""}${digits}${currency ? ` ${currency}` : ""}${scale ? ` e${scale}` : ""}`;
}

describe("what a cell says", () => {
  it.each([
    ["87,300", "87300"],
    ["1,087,300", "1087300"],
    ["87.3", "87.3"],
    [".5", "0.5"],
    ["2025", "2025"],
    ["123456789012345", "123456789012345"],
    ["1234567890123456", "words"],
    ["87,30", "words"],
    ["1.1234567", "words"],
    ["1.123456", "1.123456"],
    ["(87.3)", "-87.3"],
    ["( 87.3 )", "-87.3"],
    ["-87.3", "-87.3"],
    ["- 87.3", "-87.3"],
    ["\u201487.3", "-87.3"],
    ["\u221287.3", "-87.3"],
    ["$87.3", "87.3"],
    ["$ 87.3", "87.3"],
    ["$(87.3)", "-87.3"],
    ["($87.3)", "-87.3"],
    ["$-87.3", "-87.3"],
    ["-$87.3", "-87.3"],
    ["$ (87.3) million", "-87.3 e6"],
    ["US$87.3", "87.3 USD"],
    ["U.S.$87.3", "87.3 USD"],
    ["us $87.3", "87.3 USD"],
    ["USD 87.3", "87.3 USD"],
    ["(USD 87.3)", "-87.3 USD"],
    ["C$87.3", "87.3 CAD"],
    ["CA$87.3", "87.3 CAD"],
    ["CDN$87.3", "87.3 CAD"],
    ["CAD 87.3", "87.3 CAD"],
    ["A$87.3", "87.3 AUD"],
    ["AU$87.3", "87.3 AUD"],
    ["AUD 87.3", "87.3 AUD"],
    ["HK$87.3", "87.3 HKD"],
    ["£87.3", "87.3 GBP"],
    ["GBP 87.3", "87.3 GBP"],
    ["€87.3", "87.3 EUR"],
    ["EUR 87.3", "87.3 EUR"],
    ["¥87.3", "87.3 CNY"],
    ["RMB 87.3", "87.3 CNY"],
    ["CNY 87.3", "87.3 CNY"],
    ["87.3k", "87.3 e3"],
    ["87.3 thousand", "87.3 e3"],
    ["87.3M", "87.3 e6"],
    ["87.3 mm", "87.3 e6"],
    ["87.3 mn", "87.3 e6"],
    ["87.3 Million", "87.3 e6"],
    ["(87.3 million)", "-87.3 e6"],
    ["(87.3) million", "-87.3 e6"],
    ["1.1 bn", "1.1 e9"],
    ["1.1B", "1.1 e9"],
    ["1.1 billion", "1.1 e9"],
    ["87.3 parsecs", "words"],
    ["87.3*", "87.3"],
    ["87.3 [a]", "87.3"],
    ["87.3 (1)", "87.3"],
    ["87.3†‡", "87.3"],
    ["87.3³", "87.3"],
    ["87.3 (12)", "words"],
    ["87.3³ million", "words"],
    ["000", "words"],
    ["£000", "words"],
    ["0", "0"],
    ["$", "words"],
    ["(", "words"],
    ["", "words"],
    ["million", "words"],
    ["Revenue", "words"],
    ["see 87.3", "words"],
    ["approx 87.3", "words"],
    [`$${" ".repeat(38)}5`, "words"],
  ])("“%s” is %s", (cell, expected) => {
    expect(told(cell)).toBe(expected);
  });

  it.each(["-", "--", "---", "\u2014", "$-", "$ \u2014", "US$ \u2014", "nil", "Nil", "none", "$ nil"])(
    "“%s” is nothing of the kind",
    (cell) => {
      expect(told(cell)).toBe("nil");
    },
  );

  it.each([
    "n/a",
    "na",
    "n/m",
    "nm",
    "N/M",
    "n.m.",
    "n.a.",
    "*",
    "62%",
    "62 %",
    "(62)%",
    "(62%)",
    "-62%",
    "+62%",
    "\u221262%",
    "(62) %",
    "1.5x",
    "50 bps",
    "3 pp",
    "3 pt",
    "3 pts",
    "12% pts",
    "1 - 2",
    "1-2",
    "$1.0 to $2.0",
    "$1.0 \u2013 $2.0",
    "(1.0) to (2.0)",
    "($1.0) to ($2.0)",
    "$(1.0) to $(2.0)",
  ])("“%s” is a value, but none of money", (cell) => {
    expect(told(cell)).toBe("other");
  });

  it.each([
    "----",
    "nilly",
    "vanilla",
    "none left",
    "nbm",
    "n/am",
    "xna",
    "62% up",
    "up 62%",
    "to 2",
    "1 to",
    "1 to 2 MW",
  ])("“%s” is words", (cell) => {
    expect(told(cell)).toBe("words");
  });
});

describe("what stands in a cell of its own before a figure", () => {
  it.each([
    ["$", { open: false }],
    ["(", { open: true }],
    ["$(", { open: true }],
    ["$ (", { open: true }],
    ["($", { open: true }],
    ["( $", { open: true }],
    ["US$", { open: false, currency: "USD" }],
    ["US$ (", { open: true, currency: "USD" }],
    ["(US$", { open: true, currency: "USD" }],
    ["C$", { open: false, currency: "CAD" }],
    ["€", { open: false, currency: "EUR" }],
    ["HK$", { open: false, currency: "HKD" }],
    ["U.S.$ (", { open: true, currency: "USD" }],
  ])("%s", (cell, expected) => {
    expect(readOpener(cell)).toEqual(expected);
  });

  it.each(["", ")", "$5", "5 $", "x$", "$ in", "\u00a3\u00a3\u00a3", "U.S. $  (", "( U.S. $ ("])("not: %s", (cell) => {
    expect(readOpener(cell)).toBeUndefined();
  });
});

describe("what stands in a cell of its own behind a figure", () => {
  it.each([")", "]", "%", "x", ")%", ") %", "%)", ")x", "]%"])("%s", (cell) => {
    expect(isCloser(cell)).toBe(true);
  });

  it.each(["", "(", "5%", "% of", "))))", ")%)))", "xx", "%%"])("not: %s", (cell) => {
    expect(isCloser(cell)).toBe(false);
  });
});
