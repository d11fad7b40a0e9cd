import { expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

const TITLE = "比特小鹿公布2024年第三季度财报";

it("the sum of two lines of business in Chinese was read as the second's", () => {
  expect(figuresOf(TITLE, "挖矿、托管收入4110万美元。")).toEqual([]);
});

it("the quarter that a Chinese text compares with was read as the one that it tells of", () => {
  const text = "较2023年第三季度下降29%,2024年第三季度营收为6200万美元。";
  expect(readingOf("比特小鹿公布业绩", text).period).toBe("2024Q3");
});

it("what a Chinese figure fell to was not read behind by how much it fell", () => {
  expect(figuresOf(TITLE, "营收减少2530万美元至6200万美元。")).toEqual(["total_revenue 62 USD current"]);
});
