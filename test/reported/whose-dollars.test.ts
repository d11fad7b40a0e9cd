import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

describe("figures of the wrong currency, owner or line", () => {
  it("a bare dollar is Canadian where the text says so of all its amounts", () => {
    const text =
      "All amounts in Canadian dollars. For the three months ended June 30, 2022 Hut 8 had revenue of $43.8-million.";
    expect(figuresOf("Hut 8 Mining Q2 2022 results", text)).toEqual(["total_revenue 43.8 CAD current"]);
  });

  it("what investors lost is no loss of the company", () => {
    const text = "Investors who lost $250,000 or more in Core Scientific, Inc. may contact the firm.";
    expect(figuresOf("Deadline for Core Scientific investors, Q3 2022", text)).toEqual([]);
  });

  it("a second line of business leans on the verb of the first", () => {
    const text = "Colocation brought in $77.5 million in the first quarter of 2026, self-mining $30.1 million.";
    expect(figuresOf("Core Scientific's first quarter", text)).toEqual([
      "hpc_revenue 77.5 USD current",
      "mining_revenue 30.1 USD current",
    ]);
  });

  it("a name on one line has its amount on the next", () => {
    expect(figuresOf("Bitdeer Q3 2024 results", "Total revenue\nUS$62.0 million\n\nNet loss\nUS$50.1 million")).toEqual(
      ["net_income -50.1 USD current", "total_revenue 62 USD current"],
    );
  });
});

describe("a place was read as a company's new name", () => {
  it("where it moved behind a comma is no name", () => {
    const text = "Bit Digital later changed its name, and moved its machines to North America. It rents GPU clouds.";
    expect(
      readingOf("Bit Digital reviews its mining arm", text).announcements.filter(({ kind }) => kind === "rebrand"),
    ).toEqual([]);
  });
});

describe("another company's megawatts were read as the contract's", () => {
  it("they stay with the company that the sentence names", () => {
    const text =
      "Riot Platforms signed a ten-year AI data center lease with AMD. Elsewhere, Galaxy Digital received approval for another 830 MW.";
    const [deal] = readingOf("Riot Platforms signs AMD", text).announcements;
    expect(deal).toMatchObject({ kind: "contract", termYears: 10 });
    expect(deal).not.toHaveProperty("mw");
  });
});
