import { Big } from "big.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/extract/han/fold.ts";
import { moneyAt } from "../../../src/extract/han/money.ts";
import { numeralAt } from "../../../src/extract/han/numerals.ts";
import { periodAt } from "../../../src/extract/han/periods.ts";
import { periodOf } from "../../../src/extract/han/time.ts";
import { formatPeriod, periodEnd } from "../../../src/model/index.ts";

const amounts = fc.integer({ min: 1, max: 99_999_999 }).map((myriads) => BigInt(myriads) * 10_000n);

/** "1億1520万", with or without a comma inside the myriads, in one of three writings. */
function printMyriads(value: bigint, scales: readonly [string, string], grouped: boolean, wide: boolean): string {
  const [hundred, ten] = scales;
  const high = value / 100_000_000n;
  const low = (value % 100_000_000n) / 10_000n;
  const tens = grouped && low >= 1000n ? `${low / 1000n},${String(low % 1000n).padStart(3, "0")}` : String(low);
  const text = `${high > 0n ? `${high}${hundred}` : ""}${low > 0n ? `${tens}${ten}` : ""}`;
  return wide ? text.replace(/[0-9,]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)) : text;
}

const scales = fc.constantFrom<[string, string]>(["億", "万"], ["亿", "万"], ["億", "萬"]);

describe("what is printed is read back", () => {
  it("an amount in myriads, in each of three writings", () => {
    fc.assert(
      fc.property(amounts, scales, fc.boolean(), fc.boolean(), (value, scale, grouped, wide) => {
        const text = fold(printMyriads(value, scale, grouped, wide));
        const read = numeralAt(text, 0);
        expect(read?.value).toBe(value.toString());
        expect(read?.to).toBe(text.length);
        expect(new Big(read!.value).mod(read!.precision).toFixed()).toBe("0");
      }),
    );
  });

  it("a decimal number of hundred millions, to its last digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 4 }), (digits, places) => {
        const text = new Big(digits).div(new Big(10).pow(places)).toFixed(places);
        const read = numeralAt(fold(`${text}億ドル`), 0);
        expect(read?.value).toBe(new Big(text).times(1e8).toFixed());
        expect(read?.precision).toBe(new Big(1e8).div(new Big(10).pow(places)).toFixed());
      }),
    );
  });

  it("an amount of money with its currency", () => {
    const currencies = {
      ドル: "$",
      米ドル: "USD",
      美元: "USD",
      カナダドル: "CAD",
      加元: "CAD",
      ユーロ: "EUR",
      欧元: "EUR",
      円: "JPY",
    };
    fc.assert(
      fc.property(amounts, fc.constantFrom(...Object.entries(currencies)), (value, [unit, code]) => {
        const text = fold(`${printMyriads(value, ["億", "万"], false, false)}${unit}`);
        expect(moneyAt(text, 0)).toMatchObject({
          value: value.toString(),
          currency: code,
          to: text.length,
          range: false,
        });
      }),
    );
  });

  it("the two ends of a span are one amount that is no figure", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom("〜", "~", "-", "至"), (one, two, mark) => {
        const [first, second] = [one, two].map((value) => printMyriads(value, ["億", "万"], false, false));
        expect(moneyAt(fold(`${first}${mark}${second}美元`), 0)?.range).toBe(true);
      }),
    );
  });

  const quarters = fc.record({ year: fc.integer({ min: 2015, max: 2038 }), number: fc.integer({ min: 1, max: 4 }) });
  const months = fc.integer({ min: 1, max: 12 });

  it("a fiscal quarter, however its name is written", () => {
    const print = fc.constantFrom<(year: number, number: number) => string>(
      (year, number) => `${year}年第${number}四半期`,
      (year, number) => `${year}年度第${number}四半期`,
      (year, number) => `${year} 年第${"一二三四"[number - 1]}季度`,
      (year, number) => `${year}财年第${"一二三四"[number - 1]}财季`,
      (year, number) => `${year}財年第${number}季`,
      (year, number) => `${year}年Q${number}`,
    );
    fc.assert(
      fc.property(quarters, print, months, ({ year, number }, write, fiscalYearEndMonth) => {
        const text = fold(write(year, number));
        const read = periodAt(text, 0)!;
        expect(read.to).toBe(text.length);
        expect(periodOf(read, { fiscalYearEndMonth })).toBe(formatPeriod({ year, kind: "quarter", number }));
      }),
    );
  });

  it("a quarter by its months or by its last day, in the company's own calendar", () => {
    fc.assert(
      fc.property(quarters, fc.constantFrom(3, 6, 9, 12), fc.integer({ min: 0, max: 2 }), (quarter, yearEnd, form) => {
        const period = formatPeriod({ kind: "quarter", ...quarter });
        const [year, month, day] = periodEnd(period, yearEnd)!.split("-").map(Number);
        const text = fold(
          [
            `${year}年${((month! + 9) % 12) + 1}〜${month}月期`,
            `截至${year}年${month}月${day}日的三个月`,
            `${year}年${month}月${day}日に終わった四半期`,
          ][form]!,
        );
        expect(periodOf(periodAt(text, 0)!, { fiscalYearEndMonth: yearEnd })).toBe(period);
      }),
    );
  });
});
