import { describe, expect, it } from "vitest";
import { figuresOf as allOf, readingOf } from "./read.ts";

const TITLE = "Riot Platforms first quarter 2025 results";

const figuresOf = (title: string, text: string) => allOf(title, text).filter((one) => !one.startsWith("bitcoin_mined"));

describe("revenue that a lease will bring was read as the quarter's", () => {
  it.each([
    "About $4.5 billion of revenue is expected over that time.",
    "About $4.5 billion in revenue will come from the lease.",
    "Some $20 million in HPC revenue would follow.",
  ])("%s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual([]);
  });

  it("what is still to be talked about has come in", () => {
    expect(figuresOf(TITLE, "Revenue of $161.4 million will be discussed on the call.")).toEqual([
      "total_revenue 161.4 USD current",
    ]);
  });
});

describe("all revenue was read as mining's behind the bitcoin that were mined", () => {
  it.each([
    "Riot Platforms produced 1,530 BTC between January and March and booked a record $161.4 million in revenue.",
    "The miner produced 1,530 BTC in the quarter and had revenue of $161.4 million.",
  ])("%s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual(["total_revenue 161.4 USD current"]);
  });

  it("what the coins brought is mining's", () => {
    expect(figuresOf(TITLE, "It mined 1,530 BTC for about $142.9 million in revenue.")).toEqual([
      "mining_revenue 142.9 USD current",
    ]);
  });

  it("a part that came out of a line of business is that line's", () => {
    expect(figuresOf(TITLE, "Revenue was $161.4 million. Of the revenue, $142.9 million came out of mining.")).toEqual([
      "mining_revenue 142.9 USD current",
      "total_revenue 161.4 USD current",
    ]);
  });
});

describe("a company that sells cloud mining was said to leave mining", () => {
  it("its trade is no exit", () => {
    const { announcements } = readingOf(
      "BitFuFu Announces Third Quarter 2025 Unaudited Financial Results",
      "BitFuFu Inc. (NASDAQ: FUFU), which mines Bitcoin and sells cloud mining, posted the following for the quarter ended September 30, 2025.",
    );
    expect(announcements).toEqual([]);
  });
});
