import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moneyIn, periodIn, wordsIn } from "./read-in.ts";

const SCALES = {
  "millones de dólares": [6, "$"],
  "millones de dólares estadounidenses": [6, "USD"],
  "mil millones de dólares": [9, "$"],
  M$: [6, "$"],
  "mil dólares": [3, "$"],
  "millones de dólares canadienses": [6, "CAD"],
  "millones de euros": [6, "EUR"],
  mdd: [6, "$"],
} as const;
const scale = fc.constantFrom(...Object.keys(SCALES)) as fc.Arbitrary<keyof typeof SCALES>;
const ORDINALS = ["primer", "segundo", "tercer", "cuarto"];
const MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");
const quarter = fc.integer({ min: 1, max: 4 });
const year = fc.integer({ min: 2018, max: 2030 });

describe("amounts in Spanish", () => {
  it("what is printed with decimals and a scale is read back", () => {
    fc.assert(
      fc.property(
        scale,
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(",", "."),
        (words, whole, cents, sign) => {
          const [places, currency] = SCALES[words];
          const digits = `${whole}${sign}${String(cents).padStart(2, "0")}`;
          const [amount = "", ...more] = moneyIn("es", `Los ingresos fueron de ${digits} ${words} en el año`);
          expect(more).toEqual([]);
          const [value, code] = amount.split(" ");
          expect(Number(value)).toBeCloseTo(Number(digits.replace(",", ".")) * 10 ** places, 1);
          expect(code).toBe(currency);
        },
      ),
    );
  });

  it("grouped millions are read back in both conventions", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), fc.boolean(), (millions, comma) => {
        const group = comma ? "." : ",";
        const text = String(millions).replace(/\B(?=(\d{3})+$)/g, group);
        // Another figure of the text shows its convention.
        const told = moneyIn("es", `Ganó un ${comma ? "12,5" : "12.5"} % y vale ${text} millones de dólares`);
        expect(told).toEqual([`${millions}000000 $`]);
      }),
    );
  });

  it.each([
    ["US$44,8 millones", ["44800000 USD"]],
    ["US$ 34 millones", ["34000000 USD"]],
    ["USD 44.8 millones", ["44800000 USD"]],
    ["-12,3 millones de dólares", ["-12300000 $"]],
    ["1.710 millones de dólares", ["1710000000 $"]],
    ["125.000 dólares", ["125000 $"]],
    ["1 710,5 millones de dólares", ["1710500000 $"]],
    ["1,234 millones de dólares", []],
    ["1.234 millones de dólares y 44.8 millones de dólares, un 3,2 %", ["44800000 $"]],
    ["3,2 billones de dólares", []],
    ["1.473 bitcoines y 2.000 GPU", []],
  ])("%s", (text, amounts) => {
    expect(moneyIn("es", `Son ${text}`).filter((one) => !one.startsWith("3.2"))).toEqual(amounts);
  });
});

describe("periods in Spanish", () => {
  it("quarters are read back in every form", () => {
    fc.assert(
      fc.property(quarter, year, (number, of) => {
        const name = ORDINALS[number - 1]!;
        const read = `${of}Q${number}`;
        for (const form of [
          `${name} trimestre de ${of}`,
          `${name} trimestre del año ${of}`,
          `${name} trimestre fiscal de ${of}`,
          `${name} trimestre del ejercicio ${of}`,
          `${number}T${of % 100}`,
          `${number}T ${of}`,
          `T${number} ${of}`,
          `T${number} de ${of}`,
          `${number}º trimestre de ${of}`,
        ])
          expect([form, periodIn("es", `en el ${form} los ingresos`)]).toEqual([form, read]);
      }),
    );
  });

  it("the last day of a quarter is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11 }), year, (month, of) => {
        const day = `28 de ${MONTHS[month]} de ${of}`;
        for (const form of [
          `trimestre finalizado el ${day}`,
          `trimestre cerrado el ${day}`,
          `trimestre que terminó el ${day}`,
        ])
          expect(periodIn("es", `en el ${form} perdió`)).toBe(`Q to ${of}-${month + 1}`);
      }),
    );
  });

  it.each([
    ["el mismo periodo del año anterior", "prior_year"],
    ["el mismo trimestre de 2025", "prior_year 2025"],
    ["un año antes", "prior_year"],
    ["hace un año", "prior_year"],
    ["el trimestre anterior", "prior_quarter"],
    ["los tres meses anteriores", "prior_quarter"],
    ["el ejercicio 2025", "2025FY"],
    ["el primer semestre de 2026", "2026H1"],
    ["entre enero y marzo de 2026", "Q to 2026-3"],
    ["en los nueve primeros meses de 2025", "2025M1"],
  ])("%s", (text, period) => {
    expect(periodIn("es", `La cifra, ${text}.`)).toBe(period);
  });
});

it("a Spanish word with English letters is not taken for the English one", () => {
  expect(wordsIn("es", "sale once red come base")).toBe("·sale ·once ·red ·come ·base");
});
