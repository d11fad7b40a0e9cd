import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moneyIn, periodIn, wordsIn } from "./read-in.ts";

interface Language {
  /** Words behind a figure with decimals: the places that they move it, and the currency. */
  scales: Readonly<Record<string, readonly [number, string]>>;
  /** The first to the fourth quarter of a year, in every form; "#" is the number, "@" the year, "%" its last digits. */
  ordinals: readonly string[];
  forms: readonly string[];
  months: string;
  /** A quarter's last day: "@" stands for it. */
  ends: readonly string[];
  amounts: readonly (readonly [string, readonly string[]])[];
  periods: readonly (readonly [string, string | undefined])[];
  /** Words of the language that mean something else in English. */
  false: string;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  fr: {
    scales: {
      "millions de dollars": [6, "$"],
      "millions de dollars américains": [6, "USD"],
      "milliards de dollars": [9, "$"],
      M$: [6, "$"],
      Md$: [9, "$"],
      "millions d'euros": [6, "EUR"],
      "millions de dollars canadiens": [6, "CAD"],
    },
    ordinals: ["premier", "deuxième", "troisième", "quatrième"],
    forms: [
      "* trimestre @",
      "* trimestre de @",
      "* trimestre de l'exercice @",
      "* trimestre fiscal @",
      "T# @",
      "T#%",
      "#T%",
    ],
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ends: ["trimestre clos le @", "trimestre achevé le @", "trimestre terminé le @"],
    amounts: [
      ["1 210 millions de dollars", ["1210000000 $"]],
      ["1 710,5 millions de dollars", ["1710500000 $"]],
      ["125 000 dollars", ["125000 $"]],
      ["1,234 milliard de dollars", ["1234000000 $"]],
      ["-12,3 millions de dollars", ["-12300000 $"]],
      ["3 billions de dollars", []],
      ["1.234 milliards de dollars", []],
    ],
    periods: [
      ["un an plus tôt", "prior_year"],
      ["la même période de 2024", "prior_year 2024"],
      ["au même trimestre de l'année précédente", "prior_year"],
      ["au trimestre précédent", "prior_quarter"],
      ["au premier semestre 2026", "2026H1"],
      ["sur l'exercice 2025", "2025FY"],
      ["l'an dernier", "prior_year"],
    ],
    false: "pays but main comment once",
  },
  pt: {
    scales: {
      "milhões de dólares": [6, "$"],
      "bilhões de dólares": [9, "$"],
      "milhões de dólares americanos": [6, "USD"],
      "milhões de euros": [6, "EUR"],
      "mil dólares": [3, "$"],
      "mil milhões de dólares": [9, "$"],
    },
    ordinals: ["primeiro", "segundo", "terceiro", "quarto"],
    forms: [
      "* trimestre de @",
      "* trimestre do ano de @",
      "* trimestre fiscal de @",
      "#T%",
      "#T @",
      "#º trimestre de @",
    ],
    months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    ends: ["trimestre encerrado em @", "trimestre terminado em @", "trimestre findo em @"],
    amounts: [
      ["US$ 44,8 milhões", ["44800000 USD"]],
      ["US$ 34 mi", ["34000000 USD"]],
      ["US$ 1,2 bi", ["1200000000 USD"]],
      ["US$ 1.210 milhões", ["1210000000 USD"]],
      ["US$ 1,234 bilhão", ["1234000000 USD"]],
      ["US$ 125.000", ["125000 USD"]],
      ["US$ 1.234 bilhões", []],
    ],
    periods: [
      ["um ano antes", "prior_year"],
      ["no mesmo período de 2024", "prior_year 2024"],
      ["no mesmo período do ano anterior", "prior_year"],
      ["no trimestre anterior", "prior_quarter"],
      ["no primeiro semestre de 2026", "2026H1"],
      ["no exercício de 2025", "2025FY"],
      ["ano passado", "prior_year"],
    ],
    false: "mine data come",
  },
  it: {
    scales: {
      "milioni di dollari": [6, "$"],
      "miliardi di dollari": [9, "$"],
      "milioni di dollari statunitensi": [6, "USD"],
      "mln di dollari": [6, "$"],
      "milioni di euro": [6, "EUR"],
    },
    ordinals: ["primo", "secondo", "terzo", "quarto"],
    forms: [
      "* trimestre @",
      "* trimestre del @",
      "* trimestre fiscale @",
      "* trimestre dell'esercizio @",
      "T# @",
      "#T %",
    ],
    months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    ends: ["trimestre chiuso il @", "trimestre terminato il @", "trimestre conclusosi il @"],
    amounts: [
      ["1.210 milioni di dollari", ["1210000000 $"]],
      ["125.000 dollari", ["125000 $"]],
      ["1,234 miliardi di dollari", ["1234000000 $"]],
      ["1.234 miliardi di dollari", []],
      ["-12,3 milioni di dollari", ["-12300000 $"]],
    ],
    periods: [
      ["un anno prima", "prior_year"],
      ["nello stesso periodo del 2024", "prior_year 2024"],
      ["nello stesso periodo dell'anno precedente", "prior_year"],
      ["nel trimestre precedente", "prior_quarter"],
      ["nel primo semestre del 2026", "2026H1"],
      ["nell'esercizio 2025", "2025FY"],
      ["un anno fa", "prior_year"],
    ],
    false: "come sale made",
  },
};

const quarter = fc.integer({ min: 1, max: 4 });
const year = fc.integer({ min: 2018, max: 2030 });

describe.each(Object.entries(LANGUAGES))("in %s", (language, { scales, ordinals, forms, months, ends, ...rest }) => {
  it("an amount that is printed with decimals and a scale is read back", () => {
    const words = fc.constantFrom(...Object.keys(scales));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }), (scale, whole, cents) => {
        const [places, currency] = scales[scale]!;
        const fraction = String(cents).padStart(2, "0");
        const [amount = "", ...more] = moneyIn(language, `: ${whole},${fraction} ${scale} en 2025`);
        expect(more).toEqual([]);
        const [value, code] = amount.split(" ");
        expect(Number(value)).toBeCloseTo(Number(`${whole}.${fraction}`) * 10 ** places, 1);
        expect(code).toBe(currency);
      }),
    );
  });

  it("a quarter is read back in every form", () => {
    fc.assert(
      fc.property(quarter, year, (number, of) => {
        for (const form of forms) {
          const text = form
            .replace("*", ordinals[number - 1]!)
            .replace("#", String(number))
            .replace("@", String(of))
            .replace("%", form.includes(" %") ? String(of) : String(of % 100));
          expect([text, periodIn(language, `: ${text}.`)]).toEqual([text, `${of}Q${number}`]);
        }
      }),
    );
  });

  it("a quarter's last day is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11 }), year, fc.constantFrom(...ends), (month, of, form) => {
        const between = language === "pt" ? "de " : "";
        const day = `28 ${between}${months.split(" ")[month]} ${between}${of}`;
        expect(periodIn(language, `: ${form.replace("@", day)}.`)).toBe(`Q to ${of}-${month + 1}`);
      }),
    );
  });

  it.each(rest.amounts)("%s", (text, amounts) => {
    const whole = moneyIn(language, `: ${text}`);
    expect(whole.filter((one) => !/^3 |^3\./.test(one))).toEqual(amounts);
  });

  it.each(rest.periods)("%s", (text, period) => {
    expect(periodIn(language, `44,8 ${text}.`)).toBe(period);
  });

  it("a word with English letters is not taken for the English one", () => {
    for (const word of rest.false.split(" "))
      expect(wordsIn(language, `${word} x`)).not.toMatch(new RegExp(`^${word}\\b`));
  });
});
