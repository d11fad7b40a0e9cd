import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

/** Every figure of a text, those of operations and of a loss's parts too. */
const all = (title: string, text: string): string[] =>
  readingOf(title, text).facts.map(({ metric, value, period }) => `${metric} ${value} ${period}`);

describe("a loss with its reason in the same breath was read as that reason's part of it", () => {
  it.each([
    "Hut 8 posts $220 million loss on bitcoin drawdown in the first quarter of 2026.",
    "Hut 8 swung to a $220 million loss on bitcoin markdown in the first quarter of 2026.",
    "Hut 8 takes $220 million loss on crypto slump in the first quarter of 2026.",
  ])("%s", (text) => {
    expect(all("Hut 8 first quarter 2026 results", text)).toEqual(["net_income -220000000 2026Q1"]);
  });

  it("a loss on the coins alone stays one", () => {
    expect(
      all("Hut 8 first quarter 2026 results", "A loss on bitcoin of $120 million in the first quarter of 2026."),
    ).toEqual(["fair_value_change -120000000 2026Q1"]);
  });
});

describe("a gain on warrants was read as one on bitcoin", () => {
  it("warrants are what it names", () => {
    expect(
      all(
        "Core Scientific fourth quarter 2025 results",
        "The swing reflects a $317.5 million mark-to-market gain on warrants.",
      ),
    ).toEqual(["warrant_change 317500000 2025Q4"]);
  });
});

describe("money was read as megawatts", () => {
  it("an annual run rate under contract is no capacity", () => {
    expect(all("IREN first quarter fiscal 2026 results", "ARR under contract has reached $3.1bn.")).toEqual([]);
  });
});

describe("what a later month brought was read as the quarter's", () => {
  const title = "Bitdeer third quarter 2025 results";

  it.each(["Self-mining hashrate rose to 41.2 EH/s in October.", "In October it held 2,141 bitcoin."])("%s", (text) => {
    expect(all(title, text)).toEqual([]);
  });

  it("the month that ends the quarter dates its figures", () => {
    expect(all(title, "It held 2,029 bitcoin on September 30.")).toEqual(["bitcoin_held 2029 2025Q3"]);
    expect(all(title, "It mined 1,109 bitcoin between July and September.")).toEqual(["bitcoin_mined 1109 2025Q3"]);
  });
});
