import { describe, expect, it } from "vitest";
import type { Announcement, Financing } from "../../src/model/index.ts";
import { readingOf } from "../reported/read.ts";

const isFinancing = (one: Announcement): one is Financing => one.kind === "financing";

/** What is raised, in words: "950 million USD by convertible notes". */
function raisedIn(title: string, text: string): string {
  const read = readingOf(title, text).announcements.find(isFinancing);
  if (!read) return "nothing";
  const sum = read.value === undefined ? "money" : `${Number(read.value) / 1e6} million ${read.currency}`;
  return read.instrument === undefined ? sum : `${sum} by ${read.instrument}`;
}

describe("money that a company raises", () => {
  it.each([
    ["400 million USD by convertible notes", "Cipher Mining priced $400 million of 1.75% convertible notes due 2030."],
    [
      "500 million USD by convertible senior notes",
      "Keel Infrastructure closed its upsized offering of $500 million of convertible senior notes.",
    ],
    [
      "200 million USD by credit facility",
      "Riot Platforms has entered into a $200 million credit facility with Coinbase.",
    ],
    ["1400 million USD", "A $1.4 billion project facility for Helios closed this week, Galaxy Digital said."],
    ["300 million USD", "A loan of up to $300 million from Macquarie was arranged by Bitfarms in April."],
    ["950 million USD", "MARA Holdings borrowed $950 million at zero interest on Thursday."],
    ["1000 million USD", "CleanSpark plans to raise over $1 billion for AI data centers."],
    ["150 million USD", "Bit Digital is issuing 75 million shares at $2 to raise $150 million."],
    ["5000 million USD", "Macquarie pledges up to $5 billion for Applied Digital campuses."],
    ["28.8 million CAD", "HIVE Digital closed a special warrant financing of C$28.8 million in December."],
    ["3200 million USD by senior secured notes", "TeraWulf's subsidiary sold $3.2 billion of senior secured notes."],
    ["500 million USD by at-the-market program", "Hut 8 has filed for an at-the-market program of up to $500 million."],
    ["550 million USD", "Bitdeer raises $550 million in notes and shares."],
    ["money by public offering", "Soluna Holdings launched a public offering of shares after the close."],
    ["1150 million USD", "CleanSpark upsized its bond sale to $1.15 billion from $1 billion."],
    ["100 million USD by line of credit", "CleanSpark obtained a $100 million line of credit from Two Prime."],
    ["250 million USD by term loan", "IREN signed a $250 million term loan for its GPUs."],
    [
      "7.5 million USD by registered direct offering",
      "SOS Limited announced a registered direct offering of $7.5 million.",
    ],
    ["75 million USD by bridge loan", "Digi Power X drew a $75 million bridge loan for its Alabama plant."],
    ["130 million USD by private placement", "American Bitcoin completed a private placement of $130 million."],
    ["2000 million USD by convertible notes", "IREN proposed an offering of $2 billion of convertible notes."],
    ["1000 million USD by exchangeable notes", "Galaxy Digital priced $1 billion of exchangeable notes due 2031."],
  ])("%s: %s", (raised, text) => {
    expect(raisedIn("News of the day", text)).toBe(raised);
  });

  it("a title tells it in few words", () => {
    expect(
      raisedIn("Cipher Compute prices $1.4B junk bond for Barber Lake", "Cipher Mining's bonds are due in 2030."),
    ).toBe("1400 million USD");
    expect(raisedIn("TeraWulf taps junk market for $3.2bn", "The paper pays 7.75 per cent.")).toBe("3200 million USD");
    expect(raisedIn("CleanSpark Stock Slides After $1.15B Note Sale", "The miner lost 5%.")).toBe("1150 million USD");
  });
});

describe("no money is raised", () => {
  it.each([
    "Galaxy Digital posted a first-quarter net loss of $216 million as crypto prices fell.",
    "MARA's holdings of 49,951 BTC would be worth $5.3 billion at June 30 prices.",
    "Stock-based pay granted at the IPO accounted for $10.1 million at WhiteFiber.",
    "Bitdeer's net loss includes $234.8 million of non-cash losses on derivative liabilities of convertible notes.",
    "Cango sold 4,451 of its bitcoin for about $305 million to pay down a loan.",
    "Marathon Digital sold 1,835 bitcoin for $41.9 million, prepaid a term loan of $50 million and kept the rest.",
    "Greenidge's income was $12.0 million, with a gain of $18.2 million on exchanges of senior notes.",
    "Riot Platforms spent $96 million, raised with the sale of 1,080 BTC.",
    "MARA may raise its holding to 75% by 2027 for another $127 million.",
    "Canaccord raised its target on Core Scientific to $29 from $26.",
    "Core Scientific's options market prices a 12% swing.",
    "The 10.00% senior notes of Greenidge will trade under a new symbol.",
    "IREN's market value of over $14 billion leaves room to raise money.",
    "Argo Blockchain is now free of its senior secured loan.",
    "Bit Digital's stake in WhiteFiber, the AI unit that has filed for an IPO, will be kept.",
    "SharpLink Gaming raised $425 million for ether last month, and Bit Digital wants the same.",
    "Her last employer was QTS, where she helped raise $20 billion for data centers before Core Scientific.",
    "A $300 million loan of Keel from Macquarie is being repaid.",
    "Hut 8 wants to know when the project loan will be signed.",
    "Cango, which sold used-car loans in China three years ago, turns to AI.",
    "Core Scientific closed 2025 in the black, at least on paper.",
    "WhiteFiber said that the two had signed a colocation deal for the NC-1 facility.",
    "MARA entered into an agreement to acquire a 64% equity stake in Exaion.",
    "Rivals of CleanSpark have sold similar convertible notes this autumn.",
    "CleanSpark's line of credit of $200.0 million is fully secured by bitcoin.",
    "TeraWulf's construction debt is still to be arranged.",
    "Going from hosting to mining raises the sensitivity of Bitdeer to bitcoin.",
    "BitFuFu did not need to raise equity in spring.",
    "Cipher Mining could raise $500 million by convertible notes, analysts say.",
    "This is a designated news release for the purposes of HIVE's prospectus supplement.",
  ])("%s", (text) => {
    expect(raisedIn("News of the day", text)).toBe("nothing");
  });
});
