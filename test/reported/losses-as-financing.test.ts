import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

const financings = (title: string, text: string) =>
  readingOf(title, text).announcements.filter(({ kind }) => kind === "financing");

describe("losses, holdings and debts that stand were read as money raised", () => {
  it.each([
    [
      "Galaxy lost $216 million as crypto prices sank",
      "Galaxy Digital posted a first-quarter net loss of $216 million.",
    ],
    ["MARA's second quarter", "Our holdings of 49,951 BTC would be worth $5.3 billion at June 30 prices, MARA said."],
    ["WhiteFiber loss widens", "Stock-based pay granted at the IPO accounted for $10.1m, WhiteFiber (WYFI) said."],
    [
      "Marathon's quarter",
      "Marathon sold 1,835 Bitcoin for $41.9 million, prepaid a term loan and held $124.9 million of cash.",
    ],
    ["Greenidge posts gain", "Greenidge's income was $12.0 million; a gain on exchanges of senior notes is included."],
  ])("%s", (title, text) => {
    expect(financings(title, text)).toEqual([]);
  });

  it("the sum is the one that stands with the instrument", () => {
    expect(
      financings(
        "Bit Digital slides",
        "Bit Digital is issuing 75 million shares at $2, a discount of a sixth, to raise $150 million for ether.",
      ),
    ).toMatchObject([{ value: "150000000", currency: "USD" }]);
  });
});
