import { describe, expect, it } from "vitest";
import { readingOf } from "../reported/read.ts";

const saidOf = (kind: string, title: string, text: string) =>
  readingOf(title, text).announcements.find((one) => one.kind === kind);
const dealOf = (title: string, text: string) => saidOf("contract", title, text);

describe("terms of a contract", () => {
  it("the part that is let of a campus, and no first refusal on more", () => {
    const text =
      "Applied Digital signed a 15-year lease with an investment-grade hyperscaler. The tenant has taken 200 of the 300 megawatts of critical IT load, and first refusal on 800 MW more.";
    expect(dealOf("Applied Digital signs $5 billion AI lease", text)).toMatchObject({ mw: 200, value: "5000000000" });
  });

  it("critical load before gross", () => {
    const text = "TeraWulf signed AI leases with Core42: 72.5 MW gross of which about 60 MW critical IT load.";
    expect(dealOf("TeraWulf signs data center lease with Core42", text)).toMatchObject({ mw: 60, mwKind: "critical" });
  });

  it("a labelled value, and the land that the miner paid for is none", () => {
    const text =
      "Riot Platforms signed a 10-year AI data center lease with AMD. It paid $96 million for 200 acres. Contract value: $311 million.";
    expect(dealOf("Riot signs AMD", text)).toMatchObject({ value: "311000000", termYears: 10 });
  });
});

describe("what stands beside a contract", () => {
  it("the price of the land that was bought is not the lease's worth", () => {
    const text =
      "Riot Platforms (RIOT) announced that it has closed the purchase of 200 acres of land underlying its site for $96 million, and that it has executed a data center lease with AMD.\n- Approximately $311 million of contract revenue during the initial term of ten years";
    expect(dealOf("Riot Announces Land Purchase and Data Center Lease with AMD", text)).toMatchObject({
      value: "311000000",
      termYears: 10,
    });
  });

  it("who uses the machines in the end is not who rents them", () => {
    const text =
      "Hut 8 has signed AI cloud firm Fluidstack to its River Bend campus. The companies announced a 245MW lease running for 15 years, with Anthropic as the end user of the compute.";
    expect(dealOf("Hut 8 lands Fluidstack as tenant at Louisiana data center campus", text)).toMatchObject({
      counterparty: "Fluidstack",
      mw: 245,
    });
  });

  it("a phase that is leased is a lease", () => {
    const text =
      "Hut 8 said that it has leased the first phase of River Bend to Fluidstack, a cloud company, for 15 years. Phase one takes 245 megawatts.";
    expect(dealOf("Tenant named for data center", text)).toMatchObject({ counterparty: "Fluidstack", termYears: 15 });
  });

  it("whoever becomes President renames no company", () => {
    const text =
      "CleanSpark appointed Matt Schultz Chief Executive Officer. CFO Gary Vecchiarelli also becomes President.";
    expect(saidOf("rebrand", "CleanSpark Appoints Chief Executive", text)).toBeUndefined();
  });
});

describe("who lets and who takes", () => {
  it("a miner that leased IT capacity let it, though nobody is named", () => {
    const text = "• Hut 8 (HUT) leased 352 MW of IT capacity for 15 years, a base value of $9.8 billion.";
    expect(dealOf("Hut 8 jumps on AI lease", text)).toMatchObject({ mw: 352, value: "9800000000", termYears: 15 });
  });

  it("a tenant that takes more is news also in a text about results", () => {
    const text =
      "Core Scientific reported a day after CoreWeave exercised an option on a further 112 MW of HPC hosting, a 12-year contract worth $2 billion.";
    expect(dealOf("Core Scientific Q2 2024 results", text)).toMatchObject({ counterparty: "CoreWeave", mw: 112 });
  });

  it("a headline in Japanese needs no verb, and a chip maker can be a tenant", () => {
    expect(
      dealOf("ライオット、CoreWeaveと10年のデータセンター契約", "ライオット・プラットフォームズが25MWを提供する。"),
    ).toMatchObject({
      counterparty: "CoreWeave",
      termYears: 10,
    });
    const text = "Riot Platforms signed its first AI data center lease, with chip maker AMD, for ten years.";
    expect(dealOf("Riot Platforms leases Rockdale", text)).toMatchObject({ counterparty: "AMD", termYears: 10 });
  });
});

describe("what is no contract", () => {
  it("a deal that is near, a draft, or power that the miner buys", () => {
    for (const [title, text] of [
      [
        "CleanSpark near AI deal",
        "CleanSpark is in the final stretch of a 150 MW AI lease. There is no executed agreement.",
      ],
      ["Mawson sued", "The former chief kept a draft AI colocation agreement for 64 MW from Mawson's board."],
      ["CleanSpark buys land", "CleanSpark signed long-term power supply agreements of 285 MW for an AI data center."],
    ] as const)
      expect(dealOf(title, text)).toBeUndefined();
  });
});

describe("new names", () => {
  it("a miner that will call itself something else", () => {
    const text = "Bitfarms Ltd. asked its investors for the new name. It turns to AI data centers.";
    expect(saidOf("rebrand", "Bitfarms to call itself Keel Infrastructure", text)).toMatchObject({
      to: "Keel Infrastructure",
      status: "announced",
    });
  });

  it("a name change that is denied, and one that results only look back to, are none", () => {
    expect(
      saidOf(
        "rebrand",
        "CleanSpark stays",
        'He swatted down a name change: "CleanSpark is a fine name for an AI company."',
      ),
    ).toBeUndefined();
  });
});
