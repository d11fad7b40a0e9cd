import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const BOTH = ["hpc_revenue 70.5 USD current", "mining_revenue 66.7 USD current"];
const of = (text: string): string[] => figuresOf("IREN results of the fourth quarter of fiscal 2026", text);

describe("two amounts behind one line that passed another were both read as the second's", () => {
  it.each([
    "For the first time AI cloud revenue beat mining revenue at IREN: $70.5 million versus $66.7 million.",
    "AI cloud overtook bitcoin at IREN in the June quarter: $70.5 million against $66.7 million, the firm disclosed.",
    "AI cloud out-earned bitcoin mining by $70.5 million to $66.7 million.",
    "AI cloud passed mining in the June quarter ($70.5 million vs. $66.7 million).",
  ])("%s", (text) => {
    expect(of(text)).toEqual(BOTH);
  });

  it("the quarter before, by which of them was ahead", () => {
    const now = "AI cloud overtook mining: $70.5 million against $66.7 million.";
    const before = "In the March quarter the split had been $33.7 million to $111.1 million in favor of mining.";
    expect(of(`${now} ${before}`)).toEqual([
      "hpc_revenue 33.7 USD prior_quarter",
      "hpc_revenue 70.5 USD current",
      "mining_revenue 111.1 USD prior_quarter",
      "mining_revenue 66.7 USD current",
    ]);
  });

  it("an amount of another time, or of costs, is not the second line's", () => {
    expect(of("AI cloud earned more than mining: $70.5 million against $33.7 million a quarter earlier.")).toEqual([]);
    expect(of("AI cloud costs exceeded mining costs, $70.5 million to $66.7 million.")).toEqual([]);
  });
});

it("the whole behind a colon was read as that of the line before it", () => {
  expect(of("AI cloud overtook mining: revenue was $137.2 million against $144.8 million a quarter earlier.")).toEqual([
    "total_revenue 137.2 USD current",
    "total_revenue 144.8 USD prior_quarter",
  ]);
});
