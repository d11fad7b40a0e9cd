import { describe, expect, it } from "vitest";
import { createReader } from "../../../src/extract/index.ts";
import { loadCompanies } from "../../../src/readers/index.ts";

const reader = createReader(loadCompanies(new URL("../../../feeds/companies.yaml", import.meta.url).pathname));

const factsOf = (title: string, text: string): string[] =>
  reader
    .read({ title, text })
    .facts.map(({ metric, value, currency, period, role }) => `${metric} ${value} ${currency} ${period ?? "?"} ${role}`)
    .sort();

describe("a whole brief is read", () => {
  it("in Japanese, with the quarter a year before", () => {
    const title = "コア・サイエンティフィック、コロケーション収入が採掘を上回る";
    const text =
      "米ナスダック上場のコア・サイエンティフィックは6日、2026年第1四半期決算を発表した。総収入は1億1520万ドルで、前年同期の7950万ドルから増えた。\n\nAI向けコロケーション収入が7750万ドルに拡大した一方、自社採掘の収入は3010万ドルに減少した。";
    expect(factsOf(title, text)).toEqual([
      "hpc_revenue 77500000 USD 2026Q1 current",
      "mining_revenue 30100000 USD 2026Q1 current",
      "total_revenue 115200000 USD 2026Q1 current",
      "total_revenue 79500000 USD 2025Q1 prior_year",
    ]);
  });

  it("in Chinese, with a negative EBITDA and its place in the text", () => {
    const title = "比特小鹿第三季度净亏损5010万美元";
    const text =
      "比特小鹿(纳斯达克代码:BTDR)发布2024年第三季度未经审计财报。总营收6200万美元,上年同期为8730万美元;净亏损5010万美元。调整后EBITDA为负850万美元。";
    expect(factsOf(title, text)).toEqual([
      "adjusted_ebitda -8500000 USD 2024Q3 current",
      "net_income -50100000 USD 2024Q3 current",
      "total_revenue 62000000 USD 2024Q3 current",
      "total_revenue 87300000 USD 2023Q3 prior_year",
    ]);
    const ebitda = reader.read({ title, text }).facts.find(({ metric }) => metric === "adjusted_ebitda")!;
    expect(text.slice(ebitda.start, ebitda.end)).toBe("850万美元");
    expect(ebitda.quote).toBe("调整后EBITDA为负850万美元");
  });
});
