import { describe, expect, test } from "vitest";
import { calculate, compare, differs, growth, negated, type Stated, stated } from "../../src/rules/quantity.ts";
import { show } from "../../src/rules/show.ts";
import { exactly, isQuantity, type Quantity, type Value } from "../../src/rules/value.ts";

function money(value: string, more: Partial<Stated> = {}): Quantity {
  const read = stated({ value, unit: "USD", precision: "100000", ...more }, "figure");
  if (!isQuantity(read)) throw new Error(`${value} is no figure`);
  return read;
}
/** true, false, or what was missing. */
const said = (value: Value) => (typeof value === "object" && "missing" in value ? value.missing : value);

describe("figures are compared only where every reading gives the same answer", () => {
  const bound = money("13000000", { bound: "under" });
  test.each([
    ["21 is over under 13", said(compare(">", money("21000000"), bound)), true],
    ["13 is over under 13", said(compare(">", money("13000000"), bound)), true],
    ["12 may be over under 13", said(compare(">", money("12000000"), bound)), ["figure"]],
    ["over 100 is at least 100", said(compare(">=", money("100000000", { bound: "over" }), money("100000000"))), true],
    ["about 13 may be 13.2", said(compare("<", money("13000000", { bound: "about" }), money("13050000"))), ["figure"]],
    ["about 13 is less than 14", said(compare("<", money("13000000", { bound: "about" }), money("14000000"))), true],
    ["a figure equals itself", said(compare("==", money("5"), money("5"))), true],
    ["two figures differ", said(compare("!=", money("5"), money("6"))), true],
    [
      "euros over dollars at any rate",
      said(compare(">", money("164600000", { unit: "EUR" }), money("100000000"))),
      true,
    ],
    [
      "euros under dollars at any rate",
      said(compare(">", money("50000000", { unit: "EUR" }), money("100000000"))),
      false,
    ],
    ["euros near dollars", said(compare(">", money("95000000", { unit: "EUR" }), money("100000000"))), ["figure"]],
    [
      "a currency without a rate",
      said(compare(">", money("9", { unit: "KRW" }), exactly(5, "USD"))),
      ["figure in USD"],
    ],
  ])("%s", (_title, answer, expected) => {
    expect(answer).toEqual(expected);
  });

  test("a figure that is none stays unknown", () => {
    for (const value of ["", " ", "12a", "NaN", "Infinity"])
      expect(said(stated({ value, unit: "USD" }, "net_income"))).toEqual(["net_income"]);
  });
});

describe("sums keep bounds, units and currencies apart", () => {
  const shown = (value: Value) => show(value);
  test.each([
    ["a sum", shown(calculate("+", money("21000000"), money("13000000"))), "$34.0M"],
    ["a share", shown(calculate("/", money("21000000"), money("34000000"))), "62%"],
    [
      "a difference with a bound",
      shown(calculate("-", money("21000000"), money("13000000", { bound: "about" }))),
      "$7.9M to $8.1M",
    ],
    ["growth", shown(growth(money("21000000"), money("9700000"))), "116%"],
    ["a fall", shown(growth(money("9700000"), money("21000000"))), "-54%"],
    ["growth from nothing", shown(growth(money("7200000"), money("0"))), "not stated"],
    ["growth from a loss", shown(growth(money("7200000"), money("-100"))), "not stated"],
    ["growth over currencies", shown(growth(money("7"), money("5", { unit: "EUR" }))), "not stated"],
    ["two currencies", shown(calculate("+", money("1"), money("1", { unit: "EUR" }))), "not stated"],
    ["a division by nothing", shown(calculate("/", money("1"), money("0"))), "not stated"],
    ["a loss turned round", shown(negated(money("-427600000"))), "$427.6M"],
    [
      "a bound turned round",
      shown(negated(money("-100000000", { bound: "under", precision: "1000000" }))),
      "over $100M",
    ],
  ])("%s", (_title, answer, expected) => {
    expect(answer).toBe(expected);
  });
});

describe("two statements of one figure", () => {
  const share = exactly(0.015, "ratio");
  test.each([
    ["the same in fewer digits", money("61400000"), money("61000000", { precision: "1000000" }), false],
    ["another figure", money("80000000"), money("61400000"), true],
    ["another figure within the share", money("61900000"), money("61400000"), false],
    ["a bound says neither", money("61000000", { bound: "over" }), money("61400000"), ["figure"]],
    ["another currency says neither", money("61000000", { unit: "EUR" }), money("61400000"), ["figure"]],
  ])("%s", (_title, now, before, expected) => {
    expect(said(differs(now, before, share))).toEqual(expected);
  });
});
