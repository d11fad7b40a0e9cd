import { describe, expect, it } from "vitest";
import type { Announcement, Merger } from "../../src/model/index.ts";
import { readingOf } from "../reported/read.ts";

const isMerger = (one: Announcement): one is Merger => one.kind === "merger";

/** What is bought or merged, in words: "with KEEL for 950 million USD". */
function mergedIn(title: string, text: string): string {
  const read = readingOf(title, text).announcements.find(isMerger);
  if (!read) return "nothing";
  return [
    `with ${read.counterparty ?? "somebody"}`,
    ...(read.value === undefined ? [] : [`for ${Number(read.value) / 1e6} million ${read.currency}`]),
  ].join(" ");
}

describe("companies that buy, are bought or merge", () => {
  it.each([
    [
      "with SDIG for 175 million USD",
      "Bitfarms has agreed to buy Stronghold Digital Mining in a $175 million deal.",
      "Bitfarms",
    ],
    [
      "with CoreWeave for 9000 million USD",
      "CoreWeave agreed to acquire Core Scientific in a $9 billion all-stock deal.",
    ],
    ["with CoreWeave for 9000 million USD", "Core Scientific holders rejected the $9 billion CoreWeave takeover."],
    ["with CoreWeave", "Investors in Core Scientific turned down a takeover by CoreWeave on Thursday."],
    ["with Exaion for 168 million USD", "MARA will buy 64% of Exaion for about $168 million in cash."],
    ["with Exaion", "MARA is to acquire a majority stake in EDF's Exaion."],
    ["with GRDI for 155 million USD", "CleanSpark is to acquire GRIID in a $155 million deal.", "CleanSpark"],
    ["with KEEL", "Riot Platforms has made a proposal to acquire Bitfarms at US$2.30 per share.", "Riot Platforms"],
    ["with CoreWeave", "CoreWeave wants to buy Core Scientific, and holders of the company vote in October."],
    ["with Rumble", "Rumble is to take over Northern Data."],
    ["with SDIG", "Bitfarms completed its acquisition of Stronghold Digital Mining.", "Bitfarms"],
    ["with US Data Mining Group", "Hut 8 expects its merger with US Data Mining Group to close this quarter."],
    ["with CoreWeave", "CoreWeave, the largest customer of Core Scientific, offered to acquire the company."],
  ])("%s: %s", (deal, text, subject = "News") => {
    expect(mergedIn(`${subject} of the day`, text)).toBe(deal);
  });
});

describe("no company is bought", () => {
  it.each([
    "Riot Platforms closed the acquisition of 200 acres in Rockdale for $96 million and signed a lease with AMD.",
    "CleanSpark has acquired rights to 271 acres in Austin County, Texas.",
    "Cipher Digital acquired an option on three new Texas sites with up to 1.5 GW.",
    "Cipher Digital has an option to buy 200 MW more from AEP.",
    "Galaxy Digital bought Argo's Helios site in 2022 for $65 million.",
    "Helios was acquired by Galaxy Digital from Argo Blockchain in December 2022.",
    "Riot Platforms prices $525 million of converts to buy bitcoin.",
    "Bit Digital sells $150 million of convertibles to buy ether.",
    "LM Funding America plans to buy up to $1.5 million of its own stock.",
    "NVIDIA received a right to buy up to 30 million IREN shares at $70.",
    "Bitfarms shareholders vote on March 20 on the move to Delaware.",
    "Residents near MARA's mine voted down a plan for a new city.",
    "Colocation revenue of WhiteFiber was $1.7 million; there was none before Enovum was acquired in October 2024.",
    "Engineering revenue of Riot Platforms was $38.5 million, with E4A Solutions acquired in December.",
    "A class action was filed against Core Scientific, once Power & Digital Infrastructure Acquisition Corp.",
    "CleanSpark has 800 MW of approved power, and CoreWeave is a tenant elsewhere.",
    "Before you buy stock in MARA Holdings, consider the ten best stocks.",
    "I bought Core Scientific after the failed merger vote with CoreWeave.",
    "A takeover of Northern Data by Rumble would be a way out.",
    "DMG Blockchain has acquired two megawatts of prefabricated AI gear.",
    "IREN is buying Nvidia GPUs for $674 million.",
    "Hut 8 purchased machines from Bitmain for $100 million.",
  ])("%s", (text) => {
    expect(mergedIn("News of the day", text)).toBe("nothing");
  });
});
