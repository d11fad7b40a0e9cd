import { describe, expect, it } from "vitest";
import { findAmounts } from "../../src/extract/amounts/amounts.ts";
import { coverings, firstFrom, within } from "../../src/extract/scan.ts";
import { firstUnit, readUnit } from "../../src/extract/tables/unit.ts";
import { detectLanguage } from "../../src/extract/tokens/language.ts";
import { tokenize } from "../../src/extract/tokens/tokens.ts";

const quantities = (text: string, comma = false) =>
  findAmounts(tokenize(text), comma).quantities.map(({ value, unit, precision }) => `${value} ${unit} to ${precision}`);

describe("a figure that is no money", () => {
  it.each([
    ["24%", "24 percent to 1"],
    ["24.5 percent", "24.5 percent to 0.1"],
    ["200 MW", "200 mw to 1"],
    ["200-megawatt", "200 mw to 1"],
    ["1.5 GW", "1500 mw to 100"],
    ["300+ MW", "300 mw to 1"],
    ["50 EH/s", "50 eh_s to 1"],
    ["12.8 exahash", "12.8 eh_s to 0.1"],
    ["1,132 BTC", "1132 btc to 1"],
    ["668 bitcoins", "668 btc to 1"],
    ["15-year", "15 years to 1"],
    ["ten years", "10 years to 1"],
    ["fünf-Jahren", "5 years to 1"],
    ["245メガワット", "245 mw to 1"],
    ["245兆瓦", "245 mw to 1"],
    ["15年", "15 years to 1"],
    ["5 halls", "5 count to 1"],
  ])("%s is %s", (text, wanted) => {
    expect(quantities(text)).toEqual([wanted]);
  });

  it.each([["ten halls"], ["five"], ["245兆"], ["no figure"], ["1,23,456"]])("is not in %s", (text) => {
    expect(quantities(text)).toEqual([]);
  });
});

describe("the unit of a table", () => {
  it.each([
    ["(in thousands, except per share data)", { places: 3 }],
    ["(in thousands of US dollars)", { places: 3, currency: "USD" }],
    ["$ in millions", { places: 6 }],
    ["US$ million", { places: 6, currency: "USD" }],
    ["C$mm", { places: 6, currency: "CAD" }],
    ["€ m", { places: 6, currency: "EUR" }],
    ["TEUR", { places: 3, currency: "EUR" }],
    ["$000s", { places: 3 }],
    ["in billions of yuan", { places: 9, currency: "CNY" }],
    ["(expressed in U.S. dollars)", { places: 0, currency: "USD" }],
    ["(except shares in thousands)", {}],
    ["US$ and C$", {}],
    ["a loss of 5.2 million", {}],
    ["cash of $150,000", {}],
    ["Q1 2026", {}],
  ])("%s", (text, unit) => {
    expect(readUnit(text)).toEqual(unit);
  });

  it("is what the nearest words say, and what they leave open is taken from the next", () => {
    expect(firstUnit([{ places: 3 }, { places: 6, currency: "CAD" }])).toEqual({ places: 3, currency: "CAD" });
    expect(firstUnit([{ currency: "USD" }, { currency: "CAD" }])).toEqual({ currency: "USD" });
    expect(firstUnit([])).toEqual({});
  });
});

describe("the language of a text", () => {
  it.each([
    ["en", "The company said that the loss of the quarter was more than it had said."],
    ["de", "Das Unternehmen hat den Verlust für das Quartal nicht genannt und wird ihn bei der Vorlage zeigen."],
    ["fr", "La société a dit que les pertes du trimestre sont plus grandes, avec des revenus en baisse."],
    ["es", "La empresa dijo que las pérdidas del trimestre son más grandes, con los ingresos en baja."],
    ["ja", "テラウルフは四半期の純損失を発表した。売上高は増加した。"],
    ["zh", "公司公布季度净亏损。收入增长。"],
    ["ko", "회사는 분기 순손실을 발표했다"],
    ["ru", "Компания объявила о чистом убытке"],
    ["ar", "أعلنت الشركة عن خسارة صافية"],
    ["en", "TeraWulf Q1"],
    [
      "en",
      "The company said in its release: Das ist nicht der Verlust. The loss of the quarter was more than it said.",
    ],
  ])("is %s", (language, text) => {
    expect(detectLanguage(tokenize(text))).toBe(language);
  });
});

describe("what covers a place in a text", () => {
  const spans = [
    { from: 1, to: 3 },
    { from: 5, to: 6 },
    { from: 8, to: 9 },
  ];

  it("is known for every piece, and found by halving", () => {
    expect([...coverings(9, 1)(spans)]).toEqual([-1, 0, 0, -1, -1, 1, -1, -1, 2]);
    const cover = coverings(2, 3);
    const kinds = [cover([{ from: 0, to: 2 }]), cover([]), cover([{ from: 1, to: 2 }])];
    expect(kinds.map((marks) => [...marks])).toEqual([
      [0, 0],
      [-1, -1],
      [-1, 0],
    ]);
    expect([0, 1, 2, 5, 6, 8, 9].map((at) => firstFrom(spans, at))).toEqual([0, 0, 1, 1, 2, 2, 3]);
    expect(within(spans, { from: 2, to: 8 })).toEqual([spans[1]]);
    expect(within(spans, { from: 1, to: 9 })).toEqual(spans);
    expect(within([], { from: 0, to: 9 })).toEqual([]);
  });
});
