import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAmounts } from "../../src/extract/amounts/amounts.ts";
import { tokenize } from "../../src/extract/tokens/tokens.ts";

/** Every amount of a text as "value currency", a minus where it is negative. */
const read = (text: string, decimalComma = false): string[] =>
  findAmounts(tokenize(text), decimalComma).money.map(
    (money) => `${money.negative ? "-" : ""}${money.value} ${money.currency ?? "none"}${money.range ? " span" : ""}`,
  );

const SYMBOLS = {
  $: "$",
  US$: "USD",
  C$: "CAD",
  A$: "AUD",
  "€": "EUR",
  "£": "GBP",
  RMB: "CNY",
  "USD ": "USD",
  HK$: "HKD",
  $US: "USD",
  $A: "AUD",
  $C: "CAD",
};
const SCALES = { " million": 6, M: 6, " billion": 9, bn: 9, " thousand": 3, "-million": 6, "": 0, mn: 6 };

const symbol = fc.constantFrom(...Object.keys(SYMBOLS)) as fc.Arbitrary<keyof typeof SYMBOLS>;
const scale = fc.constantFrom(...Object.keys(SCALES)) as fc.Arbitrary<keyof typeof SCALES>;
const decimals = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 99 }));

describe("money in a text", () => {
  it("what is printed with a currency and a scale is read back to the last digit", () => {
    fc.assert(
      fc.property(symbol, scale, decimals, (sign, word, [whole, fraction]) => {
        const digits = `${whole}.${String(fraction).padStart(2, "0")}`;
        const [amount] = findAmounts(tokenize(`a sum of ${sign}${digits}${word} was named`), false).money;
        expect(Number(amount?.value)).toBeCloseTo(Number(digits) * 10 ** SCALES[word], 2);
        expect(amount?.currency).toBe(SYMBOLS[sign]);
        expect(Number(amount?.precision)).toBeCloseTo(10 ** (SCALES[word] - 2), 6);
      }),
    );
  });

  it("whole amounts with grouped digits are read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 999_999_999 }), (number) => {
        expect(read(`cash of $${number.toLocaleString("en-US")} at hand`)).toEqual([`${number} $`]);
      }),
    );
  });

  it("decimal commas are read in languages that write them", () => {
    fc.assert(
      fc.property(decimals, ([whole, fraction]) => {
        const text = `${whole},${String(fraction).padStart(2, "0")} Mio. US-Dollar`;
        const [amount] = findAmounts(tokenize(text), true).money;
        expect(Number(amount?.value)).toBeCloseTo(Number(`${whole}.${String(fraction).padStart(2, "0")}`) * 1e6, 2);
      }),
    );
  });

  it.each([
    ["$427.6M", ["427600000 $"]],
    ["US$23.52 million", ["23520000 USD"]],
    ["a loss of (427.6) million", ["-427600000 none"]],
    ["$(1.01)", ["-1.01 $"]],
    ["($236.2) million", ["-236200000 $"]],
    ["$-0.16", ["-0.16 $"]],
    ["-$4.7 million", ["-4700000 $"]],
    ["$30.1-million", ["30100000 $"]],
    ["$246,791 thousand", ["246791000 $"]],
    ["$6.95M (U.S.)", ["6950000 USD"]],
    ["a $5 million fee", ["5000000 $"]],
    ["€26 million (about $28 million)", ["26000000 EUR", "28000000 $"]],
    ["$48-52 million", ["48000000 $ span", "52000000 none span"]],
    ["$85.0 and $111.3 million", ["85000000 $", "111300000 $"]],
    ["between $48 million and $52 million", ["48000000 $ span", "52000000 $ span"]],
    ["37 billion yen", ["37000000000 JPY"]],
    ["97億ドル", ["9700000000 USD"]],
    ["4.2 亿美元", ["420000000 USD"]],
  ])("%s", (text, amounts) => {
    expect(read(text)).toEqual(amounts);
  });

  it.each(["Q1 2026", "10-Q", "15 years", "300 MW", "1,132 BTC", "24 percent", "H100", "Item 2.02"])(
    "%s is no money",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
