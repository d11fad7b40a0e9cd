import { describe, expect, test } from "vitest";
import { inDollars } from "../../src/rules/currency.ts";
import { type Comparison, calculate, compare, differs, growth, negated, stated } from "../../src/rules/quantity.ts";
import { show } from "../../src/rules/show.ts";
import { both, either, exactly, missingOf, type Quantity, unknown, type Value } from "../../src/rules/value.ts";

const usd = (value: number, name = "a") => exactly(value, "USD", [name]);
const span = (lo: number, hi: number, unit = "USD", names = ["open"]): Quantity => ({
  type: "quantity",
  lo,
  hi,
  unit,
  step: 0,
  names,
});
const said = (value: Value) => (typeof value === "object" && "missing" in value ? value.missing : value);
const OPEN = ["open"];

describe("two figures compare", () => {
  test.each<[number, Comparison[]]>([
    [4, [">", ">=", "!="]],
    [5, ["<=", ">=", "=="]],
    [6, ["<", "<=", "!="]],
  ])("5 and %d hold %j", (right, holding) => {
    for (const operator of ["<", "<=", ">", ">=", "==", "!="] as const)
      expect(compare(operator, usd(5), usd(right)), operator).toBe(holding.includes(operator));
  });

  test.each<[string, Quantity, Quantity, Record<Comparison, unknown>]>([
    [
      "a span below a figure",
      span(1, 3),
      usd(4),
      { "<": true, "<=": true, ">": false, ">=": false, "==": false, "!=": true },
    ],
    [
      "a span that ends at it",
      span(1, 4),
      usd(4),
      { "<": OPEN, "<=": true, ">": false, ">=": OPEN, "==": OPEN, "!=": OPEN },
    ],
    ["a span around it", span(1, 9), usd(4), { "<": OPEN, "<=": OPEN, ">": OPEN, ">=": OPEN, "==": OPEN, "!=": OPEN }],
    [
      "a span that begins at it",
      span(4, 9),
      usd(4),
      { "<": false, "<=": OPEN, ">": OPEN, ">=": true, "==": OPEN, "!=": OPEN },
    ],
    [
      "a span above it",
      span(5, 9),
      usd(4),
      { "<": false, "<=": false, ">": true, ">=": true, "==": false, "!=": true },
    ],
  ])("%s", (_, left, right, wanted) => {
    for (const [operator, answer] of Object.entries(wanted))
      expect(said(compare(operator as Comparison, left, right)), operator).toEqual(answer);
  });

  test("where both are open, both are named; where a currency has no rate, it is", () => {
    expect(said(compare("<", span(1, 9, "USD", ["x"]), span(2, 8, "USD", ["y"])))).toEqual(["x", "y"]);
    expect(said(compare("<", exactly(5, "USD", ["x"]), exactly(9, "KRW", ["y"])))).toEqual(["y in USD"]);
    expect(said(compare("<", exactly(9, "KRW", ["y"]), exactly(5, "USD", ["x"])))).toEqual(["y in USD"]);
    expect(said(compare("<", exactly(9, "KRW", ["y"]), exactly(5, "BRL", ["x"])))).toEqual(["y in BRL"]);
    expect(said(compare("<", exactly(5, "USD", ["x"]), exactly(9, "mw", ["y"])))).toEqual(["x", "y"]);
    expect(said(compare("<", exactly(5, "mw", ["x"]), exactly(9, "count", ["y"])))).toBe(true);
  });

  test("losses in euros at the rate that makes them larger or smaller", () => {
    expect(inDollars(exactly(-100, "EUR"))).toMatchObject({ lo: -130, hi: -90, unit: "USD" });
    expect(inDollars(exactly(100, "EUR"))).toMatchObject({ lo: 90, hi: 130 });
    expect(inDollars(exactly(100, "KRW"))).toBeUndefined();
  });
});

describe("a figure as it is stated", () => {
  const read = (more: object) => stated({ value: "13", unit: "USD", precision: "2", ...more }, "figure");

  test.each([
    [undefined, 13, 13],
    ["about", 11, 15],
  ] as const)("with the bound %s lies between %d and %d", (bound, lo, hi) => {
    expect(read({ bound })).toMatchObject({ lo, hi, step: 2, unit: "USD", names: ["figure"], text: "13" });
  });

  test("under or over one is beyond it by less than any figure could be", () => {
    const [under, over] = [read({ bound: "under" }), read({ bound: "over" })] as [Quantity, Quantity];
    expect([under.lo, over.hi]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([under.hi < 13, under.hi > 12.999999, over.lo > 13, over.lo < 13.000001]).toEqual([true, true, true, true]);
  });

  test("without a last digit is exact", () => {
    expect(read({ precision: undefined })).toMatchObject({ step: 0 });
    expect(read({ precision: "-2" })).toMatchObject({ step: 2 });
    expect(read({ precision: "x" })).toMatchObject({ step: 0 });
  });
});

describe("sums", () => {
  const result = (operator: "+" | "-" | "*" | "/", left: Quantity, right: Quantity) => {
    const value = calculate(operator, left, right);
    return "missing" in value ? value.missing : [value.lo, value.hi, value.unit];
  };

  test.each<[string, unknown, unknown]>([
    ["of spans", result("+", span(1, 2), span(10, 20)), [11, 22, "USD"]],
    ["take away the far ends", result("-", span(1, 2), span(10, 20)), [-19, -8, "USD"]],
    ["multiply to the outer ends", result("*", span(-1, 2), span(3, 4, "ratio")), [-4, 8, "USD"]],
    ["keep the unit on either side of a number", result("*", exactly(2, "count"), usd(3)), [6, 6, "USD"]],
    ["divide money by a number", result("/", usd(6), exactly(3, "count")), [2, 2, "USD"]],
    ["divide money by money", result("/", usd(6), usd(3)), [2, 2, "ratio"]],
    ["divide by what is surely not nothing", result("/", usd(6), span(-3, -2)), [-3, -2, "ratio"]],
    ["do not divide by what may be nothing", result("/", usd(6), span(0, 2)), OPEN],
    ["do not divide by what may be nothing from below", result("/", usd(6), span(-2, 0)), OPEN],
    ["do not add two currencies", result("+", usd(1, "x"), exactly(1, "EUR", ["y"])), ["x", "y"]],
    ["add a number to a share", result("+", exactly(1, "ratio"), exactly(2, "count")), [3, 3, "ratio"]],
    [
      "of what is endless both ways are open",
      result("-", span(1, Number.POSITIVE_INFINITY), span(1, Number.POSITIVE_INFINITY)),
      [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, "USD"],
    ],
    ["of nothing and what is endless are open", result("*", usd(0), span(1, Number.POSITIVE_INFINITY)), OPEN],
  ])("%s", (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });

  test("are as exact as the coarser of the two", () => {
    const [fine, coarse] = [
      { ...usd(1), step: 0.1 },
      { ...usd(2), step: 5 },
    ];
    expect(calculate("+", fine, coarse)).toMatchObject({ step: 5 });
  });
});

describe("growth", () => {
  const grown = (after: Quantity, before: Quantity) => {
    const value = growth(after, before);
    return "missing" in value ? value.missing : [value.lo, value.hi, value.unit];
  };

  test("is the least and the most that the spans allow, also of a loss", () => {
    expect(grown(usd(30), usd(20))).toEqual([0.5, 0.5, "ratio"]);
    expect(grown(span(30, 40), span(10, 20))).toEqual([0.5, 3, "ratio"]);
    expect(grown(span(-40, -20), span(10, 20))).toEqual([-5, -2, "ratio"]);
  });

  test("is not told from nothing, or between currencies", () => {
    expect(grown(usd(1), usd(0, "before"))).toEqual(["before"]);
    expect(grown(usd(1), exactly(1, "EUR", ["before"]))).toEqual(["before"]);
  });
});

describe("two statements of one figure differ", () => {
  const share = exactly(0.1, "ratio");
  const figure = (value: number, step: number) => ({ ...usd(value), step });

  test.each([
    [120, 100, 1, true],
    [111, 100, 1, true],
    [110, 100, 1, false],
    [89, 100, 1, true],
    [-120, -100, 1, true],
    [120, 100, 20, false],
  ])("%d and %d to the last digit %d: %s", (now, before, step, wanted) => {
    expect(differs(figure(now, step), figure(before, 1), share)).toBe(wanted);
    expect(differs(figure(now, 1), figure(before, step), share)).toBe(wanted);
  });

  test("not where one is open or in another currency", () => {
    expect(said(differs(span(1, 2), usd(9), share))).toEqual(OPEN);
    expect(said(differs(usd(9), span(1, 2), share))).toEqual(OPEN);
    expect(said(differs(usd(9, "now"), exactly(1, "EUR"), share))).toEqual(["now"]);
  });
});

describe("a value turned round", () => {
  test("keeps its words, and what is none stays as it is", () => {
    expect(negated({ ...span(1, 2), text: "-1.50" })).toMatchObject({ lo: -2, hi: -1, text: "1.50" });
    expect(negated({ ...span(1, 2), text: "1.50" })).toMatchObject({ text: "-1.50" });
    expect(negated(span(1, 2))).not.toHaveProperty("text");
    expect([negated(true), negated("word"), said(negated(unknown("x")))]).toEqual([true, "word", ["x"]]);
  });
});

describe("and, or, and what is missing", () => {
  test("name each missing fact once, of both sides", () => {
    const [x, y] = [unknown("x", "x"), unknown("y", "x")];
    expect([said(both(x, y)), said(either(x, y)), said(missingOf(true, x))]).toEqual([["x", "y"], ["x", "y"], ["x"]]);
    expect([said(both(true, x)), said(both(x, false)), said(both(true, true)), said(both(false, true))]).toEqual([
      ["x"],
      false,
      true,
      false,
    ]);
    expect([
      said(either(false, x)),
      said(either(x, true)),
      said(either(false, false)),
      said(either(true, false)),
    ]).toEqual([["x"], true, false, true]);
  });
});

describe("a value in a message", () => {
  test.each<[Value, string]>([
    [exactly(0.62, "ratio"), "62%"],
    [exactly(0.0999, "ratio"), "10%"],
    [exactly(0.0512, "ratio"), "5.1%"],
    [exactly(-0.0512, "ratio"), "-5.1%"],
    [exactly(1234.567, "mw"), "1,234.57 MW"],
    [exactly(50, "eh_s"), "50 EH/s"],
    [exactly(1473, "btc"), "1,473 BTC"],
    [exactly(12, "percent"), "12%"],
    [exactly(1, "years"), "1 year"],
    [exactly(15, "years"), "15 years"],
    [exactly(1, "days"), "1 day"],
    [exactly(3, "days"), "3 days"],
    [exactly(1, "count"), "1"],
    [usd(1500000), "$1.5M"],
    [span(100, 200, "mw"), "100 MW to 200 MW"],
    [span(Number.NEGATIVE_INFINITY, 200, "mw"), "under 200 MW"],
    [span(100, Number.POSITIVE_INFINITY, "mw"), "over 100 MW"],
    [{ ...span(11, 15, "mw"), text: "13" }, "about 13 MW"],
    [true, "yes"],
    [false, "no"],
    ["WULF", "WULF"],
    [unknown("x"), "not stated"],
  ])("%j is %s", (value, words) => {
    expect(show(value)).toBe(words);
    expect(show(value)).toBe(words);
  });
});
