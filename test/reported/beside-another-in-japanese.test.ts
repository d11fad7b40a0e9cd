import { expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "コア・サイエンティフィック、2026年第1四半期決算を発表";

it("the sum of two companies in Japanese was read as the revenue of one", () => {
  expect(figuresOf(TITLE, "テラウルフとコア・サイエンティフィックの売上高は1億1520万ドルだった。")).toEqual([]);
  expect(figuresOf(TITLE, "コア・サイエンティフィックとテラウルフの売上高は1億1520万ドルだった。")).toEqual([]);
});

it("what a figure in Japanese is compared with was read as the figure", () => {
  expect(figuresOf(TITLE, "売上高は7950万ドルに対し1億1520万ドルだった。")).toEqual([
    "total_revenue 115.2 USD current",
  ]);
});
