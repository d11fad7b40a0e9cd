import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

const mergers = (title: string, text: string) =>
  readingOf(title, text).announcements.filter(({ kind }) => kind === "merger");

describe("land, coins, shares and approved power were read as takeovers", () => {
  it.each([
    [
      "Riot lands AMD, sells bitcoin to buy Rockdale land",
      "Riot Platforms closed a purchase of 200 acres and let 25 MW to AMD.",
    ],
    ["Riot prices $525 million of converts to buy bitcoin", "Riot Platforms raises money for coins."],
    ["IREN and Nvidia", "NVIDIA received a right to buy up to 30 million IREN shares for $2.1 billion."],
    [
      "WhiteFiber's quarter",
      "Colocation revenue was $1.7 million; there was none before Enovum was acquired in October 2024. WhiteFiber (WYFI) said so.",
    ],
    [
      "Core Scientific sued",
      "A class action names Core Scientific, f/k/a Power & Digital Infrastructure Acquisition Corp.",
    ],
  ])("%s", (title, text) => {
    expect(mergers(title, text)).toEqual([]);
  });

  it("the firm behind its owner is bought, for its price", () => {
    expect(mergers("MARA to Take Control of EDF's Exaion in $168 Million Deal", "MARA buys.")).toMatchObject([
      { counterparty: "Exaion", value: "168000000" },
    ]);
  });

  it("an owner of the subject is not the other party", () => {
    const [read] = mergers(
      "American Bitcoin completes merger",
      "American Bitcoin, majority-owned by Hut 8, completed its merger with Gryphon Digital Mining.",
    );
    expect(read?.kind === "merger" && read.counterparty).not.toBe("HUT");
  });

  it("others' takeover in the title is not the miner's", () => {
    const title = "The $40 billion takeover of Aligned Data Centers gave traders a price for power";
    expect(mergers(title, "Cipher Mining rose 6.1%.")).toEqual([]);
  });
});

describe("takeovers were read as contracts with a tenant", () => {
  it.each([
    ["MARA will buy 64% of Exaion for $168 million", "MARA to Take Control of EDF's Exaion in $168 Million Deal."],
    [
      "Core Scientific holders reject $9 billion CoreWeave takeover",
      "CoreWeave, which leases 590 megawatts from Core Scientific, said no more.",
    ],
  ])("%s", (title, text) => {
    const kinds = readingOf(title, text).announcements.map(({ kind }) => kind);
    expect(kinds).toEqual(["merger"]);
  });
});
