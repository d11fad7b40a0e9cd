import { expect, it } from "vitest";
import { figuresOf } from "./read.ts";

it("a Japanese amount told again in yen keeps the name, and the sign, that stand behind both", () => {
  const title = "テラウルフ、2026年第1四半期決算";
  expect(
    figuresOf(
      title,
      "ビットコイン採掘のテラウルフ(TeraWulf)の純利益は1200万ドル(約18億円)で、前年同期の6100万ドル(約92億円)の純損失から黒字に転じた。",
    ),
  ).toEqual(["net_income -61 USD prior_year", "net_income 12 USD current"]);
  expect(
    figuresOf(
      title,
      "ビットコイン採掘のTeraWulfは約18億円(1200万ドル)の純利益を計上した。前年同期は約92億円(6100万ドル)の純損失だった。",
    ),
  ).toEqual(["net_income -61 USD prior_year", "net_income 12 USD current"]);
});

it("what a share lost takes nothing from the loss beside it", () => {
  const title = "TeraWulf、2026年第1四半期決算";
  expect(
    figuresOf(title, "ビットコイン採掘のTeraWulfの純損失は6100万ドルで1株当たり0.16ドル。売上高は3400万ドル。"),
  ).toEqual(["net_income -61 USD current", "total_revenue 34 USD current"]);
  expect(figuresOf("TeraWulf 2026年第一季度业绩", "比特币矿企TeraWulf每股亏损0.16美元,净亏损6100万美元。")).toEqual([
    "net_income -61 USD current",
  ]);
});

it("the same span of a year before is as long as the span that it is set beside", () => {
  const text = "比特币矿企TeraWulf 2025年前九个月净亏损3.2亿美元,2024年同期净亏损4300万美元。";
  expect(figuresOf("TeraWulf 2025年第三季度业绩", text)).toEqual(["net_income -320 USD year_to_date"]);
  expect(figuresOf("TeraWulf 2025年前九个月业绩", text)).toEqual([
    "net_income -320 USD current",
    "net_income -43 USD prior_year",
  ]);
});

it("lines of a list that were put behind each other are sentences of their own", () => {
  expect(
    figuresOf(
      "TeraWulf 2025年第三季度报告",
      "比特币矿企财报要点 - TeraWulf第三季度总营收为5060万美元,2024年同期为2710万美元[12] - TeraWulf净亏损4.55亿美元[13]",
    ),
  ).toEqual(["net_income -455 USD current", "total_revenue 27.1 USD prior_year", "total_revenue 50.6 USD current"]);
});
