import { describe, expect, test } from "vitest";
import { amountTerm, isPrecise, preciseAmounts } from "../../src/stories/amounts.ts";
import { datesIn, daysWithoutYear } from "../../src/stories/dates.ts";
import { namesNoDay, tellSameDays } from "../../src/stories/days.ts";
import { alertId, storyId, storyKey } from "../../src/stories/keys.ts";
import { speakersIn } from "../../src/stories/people.ts";
import { priceOfBitcoin } from "../../src/stories/price.ts";
import { likeness, plainSubject, sameSubject, titleWords } from "../../src/stories/subject.ts";
import { mention, undated } from "../support/mention.ts";

describe("bitcoin's price", () => {
  test.each([
    ["Bitcoin slides below $73K", "73000"],
    ["At $72,185 bitcoin is low", "72185"],
    ["BTC near $ 101.5k", "101000"],
    ["Bitcoin at $10,000", "10000"],
    ["Bitcoin could reach $500,000", "500000"],
  ])("in %s is %s", (text, value) => {
    expect(priceOfBitcoin(text)).toEqual({ value });
  });

  test.each([
    ["Bitcoin miner pays $9,999"],
    ["Bitcoin could reach $500,001"],
    ["Ether at $73K"],
    ["Bitcoin miners of the whole wide world paid as much as $73K"],
    ["$73K is the price that anybody has to pay for bitcoin"],
    ["A miner of bitcoin lost $427,600,000"],
    [`${"x".repeat(600)} Bitcoin at $73K`],
  ])("is not told by %s", (text) => {
    expect(priceOfBitcoin(text)).toBeUndefined();
  });
});

describe("an amount", () => {
  test.each([
    ["$3.7 billion", "3.7b"],
    ["1 GW", "1000mw"],
    ["245 megawatts", "245mw"],
    ["350k", "350000"],
    ["3億", "300m"],
    ["20万", undefined],
    ["2031", "2031"],
    ["2026", undefined],
    ["1999", undefined],
    ["42", undefined],
    ["$1,234,567", "1.234567m"],
    ["nothing", undefined],
  ])("%s is the term %s", (text, term) => {
    expect(amountTerm(text)).toBe(term);
  });

  test("is uncommon with three telling digits, power with two of three, a count that is neither round nor a year", () => {
    const all = ["500m", "500.5m", "3.7b", "3.75b", "100mw", "120mw", "95mw", "447", "12000", "2031"];
    expect(all.filter(isPrecise)).toEqual(["500.5m", "3.75b", "120mw", "447"]);
    expect(preciseAmounts(all)).toEqual(["500.5m", "3.75b"]);
  });
});

describe("a day", () => {
  test("is read as English and Japanese texts write it", () => {
    const text = "May 3rd, 2026; 3 May 2026, 2026/5/4 and 2026年5月5日; 2026-13-01, 2026-05-32, May 32 2026.";
    expect(datesIn(text)).toEqual(["2026-05-03", "2026-05-03", "2026-05-04", "2026-05-05"]);
  });

  test("without a year counts where something happened on it", () => {
    expect(daysWithoutYear("On October 21 and on 3 May; on May 4, 2026; by June 5; 10月22日。2026年10月23日")).toEqual([
      "--10-21",
      "--05-03",
      "--10-22",
    ]);
  });

  test.each([
    ["three days after the one that the other names", true, ["--08-11"]],
    ["four days after it", false, ["--08-10"]],
    ["of no telling", false, ["august"]],
  ])("%s: the same days are %s", (_, same, terms) => {
    const [one, other] = [mention({ ...undated, terms }), mention()];
    expect([tellSameDays(one, other), tellSameDays(other, one)]).toEqual([same, same]);
  });

  test("at the end of a year is near one at its beginning, and two texts with days are not compared so", () => {
    const [one, other] = [mention({ ...undated, terms: ["--12-31"] }), mention({ ...undated, terms: ["--01-02"] })];
    expect(tellSameDays(one, other)).toBe(true);
    expect(tellSameDays(mention(), mention({ at: "2024-08-14T12:00:00.000Z" }))).toBe(false);
  });

  test("is missing where neither the text nor its archive gives one", () => {
    const bare = [mention(undated), mention({ ...undated, terms: ["--12-31"] }), mention()];
    expect(bare.map(namesNoDay)).toEqual([true, false, false]);
  });
});

describe("a name", () => {
  test("is plain without its legal form, unless it is nothing else", () => {
    expect(["Microsoft Corp.", "The Holdings Group, Inc.", "Core  Scientific"].map(plainSubject)).toEqual([
      "microsoft",
      "the holdings group inc",
      "core scientific",
    ]);
  });

  test.each([
    ["amazon web services", "aws", true],
    ["amazon web services", "web", true],
    ["core weave", "cw", false],
    ["amazon", "amaz", false],
  ])("%s and %s: one is %s", (one, other, same) => {
    expect([sameSubject(one, other), sameSubject(other, one)]).toEqual([same, same]);
  });

  test("of who speaks for a company is found before and behind the office", () => {
    const text = "CEO Ann Lee spoke. Bob Ray, the chief financial officer, too. Cy Poe said so, told Di Fox nothing.";
    expect([...speakersIn(text)].toSorted()).toEqual(["ann", "bob", "cy", "di", "fox", "lee", "poe", "ray"]);
  });
});

describe("titles", () => {
  test("are alike by the words that carry meaning", () => {
    const words = (title: string) => [...titleWords(title)];
    expect(words("The $3.7 billion lease. A lease, of 200 MW")).toEqual(["3.7", "billion", "lease", "200", "mw"]);
    expect(likeness(titleWords("aa bb cc"), titleWords("bb cc dd"))).toBe(0.5);
    expect(likeness(titleWords(""), titleWords(""))).toBe(0);
  });
});

describe("a story's key", () => {
  test("is its quarter, else its partner, else its day", () => {
    expect(storyKey(mention({ period: "2025Q2", subject: "google" }))).toBe("WULF|contract|2025Q2");
    expect(storyKey(mention({ subject: "google" }))).toBe("WULF|contract|google");
    expect(storyKey(mention())).toBe("WULF|contract|2025-08-14");
  });

  test("gives the same id each time and another for another text; an alert's is five letters nobody mixes up", () => {
    expect(storyId("WULF|contract|google", "m1")).toBe(storyId("WULF|contract|google", "m1"));
    expect(storyId("WULF|contract|google", "m1")).not.toBe(storyId("WULF|contract|google", "m2"));
    expect(storyId("WULF|contract|google", "m1")).toMatch(/^s[2-9A-HJKMNP-Z]{12}$/);
    const ids = [alertId("s1"), alertId("s1", 1), alertId("s2")];
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[2-9A-HJKMNP-Z]{5}$/);
  });
});
