import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

describe("the digits in front of the dot were lost where a country stands behind the dollar's sign", () => {
  it("$US3.4 billion was read as 4 billion", () => {
    const { announcements } = readingOf("IREN lands Nvidia", "IREN has struck a $US3.4 billion contract with Nvidia.");
    expect(announcements).toMatchObject([{ kind: "contract", value: "3400000000", currency: "USD" }]);
  });

  it("$US137.2 million was read as 2 million", () => {
    expect(figuresOf("IREN posts June quarter", "IREN posted revenue of $US137.2 million.")).toEqual([
      "total_revenue 137.2 USD current",
    ]);
  });

  it("three hundred million and eleven were read as the eleven alone", () => {
    const { announcements } = readingOf(
      "ライオット、AMDと契約 10年で3億1,100万ドル",
      "ライオット・プラットフォームズ(RIOT)は16日、AMDとデータセンターの賃貸契約を締結した。契約収入は3億1,100万ドルを見込む。",
    );
    expect(announcements).toMatchObject([{ kind: "contract", value: "311000000" }]);
  });
});
