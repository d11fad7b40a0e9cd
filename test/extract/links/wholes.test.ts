import { describe, expect, it } from "vitest";
import { figuresOf } from "../../reported/read.ts";

const TITLE = "Bit Digital in the first quarter of 2026";
const REVENUE = "Bit Digital's first-quarter revenue was $28 million.";

const CLOUD = ["hpc_revenue 21 USD current", "total_revenue 28 USD current"];
const MINING = ["mining_revenue 7 USD current", "total_revenue 28 USD current"];
const BOTH = ["hpc_revenue 21 USD current", "mining_revenue 7 USD current", "total_revenue 28 USD current"];

describe("parts of a whole that a pronoun, a sum or its revenue stands for", () => {
  it.each([
    "Around $21 million of the total came from cloud and colocation at its WhiteFiber unit.",
    "Of that, $21 million came from cloud services.",
    "Cloud services brought $21 million of it.",
    "Cloud services had most of it: $21 million.",
    "The bulk, $21 million, came from cloud services.",
    "More than three quarters of that, or $21 million, came from cloud services.",
  ])("cloud: %s", (text) => {
    expect(figuresOf(TITLE, `${REVENUE} ${text}`)).toEqual(CLOUD);
  });

  it.each([
    "Only $7 million of that revenue was from mining.",
    "Only $7 million of that revenue was from the company mining for itself; the rest came from cloud services.",
    "Just $7 million of its revenue came from mining.",
    "Just $7 million of the company's sales came from mining.",
    "Mining was only $7 million of the total.",
    "Mining accounted for $7 million of those sales.",
    "$7 million of this was mining revenue.",
  ])("mining: %s", (text) => {
    expect(figuresOf(TITLE, `${REVENUE} ${text}`)).toEqual(MINING);
  });

  it.each([
    `${REVENUE} Some $21 million of the sum stemmed from cloud services, $7 million from mining.`,
    `${REVENUE} Cloud services made up $21 million of the sum and mining for its own account $7 million.`,
    `${REVENUE} Cloud services took the biggest slice with $21 million, mining $7 million.`,
    `${REVENUE} Cloud services still had the lion's share of that, $21 million, compared with $7 million for mining.`,
    "Of $28 million total revenue, cloud services provided $21 million and digital asset mining $7 million.",
    "Cloud services made $21 million out of $28 million; mining made $7 million.",
    "Bit Digital made $21 million with cloud services and $7 million with mining, $28 million in all.",
    "Bit Digital made $21 million from cloud services and $7 million from mining, for a total of $28 million.",
    "Bit Digital made $21 million from cloud services and $7 million from mining, or $28 million combined.",
  ])("both: %s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual(BOTH);
  });

  it.each([
    "Cloud services made $21 million of the company's $28 million.",
    "Cloud services had revenue of $21 million, or three quarters of the $28 million total.",
    "Its cloud services had revenue of $21 million, 75% of the $28 million total.",
  ])("the whole behind its part: %s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual(CLOUD);
  });

  it.each([
    "Capital spending was $28 million. About $21 million of the total came from cloud services.",
    "Bit Digital raised $150 million. About $21 million of the total went to cloud services.",
    "Bit Digital invested $28 million in AI, half of the $55 million total.",
  ])("a whole that is no revenue: %s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual([]);
  });

  it("what does not add up, and what a budget is, is no whole", () => {
    expect(
      figuresOf(TITLE, "Bit Digital made $21 million with cloud and $7 million with mining, $55 million in all."),
    ).toEqual(["hpc_revenue 21 USD current", "mining_revenue 7 USD current"]);
    expect(figuresOf(TITLE, "Mining brought in $7 million, a quarter of the $28 million budget.")).toEqual([
      "mining_revenue 7 USD current",
    ]);
  });
});

describe("what a firm takes in, over an aside about it", () => {
  it.each([
    "Bit Digital, which runs data centers next to wind and solar farms, took in $28 million in the first quarter.",
    "Bit Digital, a New York company with cloud and mining businesses, took in $28 million.",
    "The company, based in New York, took in $28 million.",
    "The New York company took in $28 million in the period.",
    "Bit Digital took in $28 million between January and March.",
    "Bit Digital turned over $28 million in the first quarter.",
  ])("%s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual(["total_revenue 28 USD current"]);
  });

  it.each([
    "Bit Digital took in $28 million from selling shares.",
    "Bit Digital, which sold notes, took in $150 million from the offering.",
    "Bit Digital brought in about $150 million in the first quarter by selling bitcoin.",
    "Bit Digital brought in $150 million in the offering.",
  ])("none: %s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual([]);
  });
});
