import { describe, expect, it } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { figuresOf, readingOf } from "./read.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));

describe('"the last quarter of 2024" was read as the quarter before the document\'s own', () => {
  it("is the fourth of that year", () => {
    expect(
      figuresOf(
        "Hut 8 reports fourth quarter 2025 results",
        "The last quarter of 2024 had shown net income of $152.0 million.",
      ),
    ).toEqual(["net_income 152 USD prior_year"]);
  });
});

describe("the year of a plan was taken for the document's own", () => {
  it("what is on schedule for a quarter is still to come", () => {
    const reading = readingOf(
      "Hut 8 loss widens to $219.8M",
      "Hut 8 reported a Q1 net loss of $219.8 million. Construction at River Bend remains on schedule for Q2 2027.",
      "https://www.example.com/news/hut-8-q1-2026-ce7f",
    );
    expect(reading.period).toBe("2026Q1");
  });

  it("an address that starts with the year in two digits dates the text", () => {
    const reading = reader.read({
      title: "Bitfarms drops after wider Q3 loss",
      text: "Bitfarms Ltd. (NASDAQ:BITF) reported third-quarter results. The net loss was $46 million.",
      url: "https://www.example.com/markets/cryptocurrency/25/11/48846613/bitfarms-drops",
    });
    expect(reading.period).toBe("2025Q3");
  });
});

describe('"von 34,0 auf 44,8 Millionen" was read as one amount of the quarter before', () => {
  it("both amounts share what stands behind the second", () => {
    expect(
      figuresOf(
        "TeraWulf: Umsatz steigt dank KI-Mieten",
        "TeraWulf hat im zweiten Quartal 2026 mehr umgesetzt. Die Erlöse kletterten gegenüber dem ersten Quartal von 34,0 auf 44,8 Millionen US-Dollar, wie das Unternehmen mitteilte.",
      ),
    ).toEqual(["total_revenue 34 USD prior_quarter", "total_revenue 44.8 USD current"]);
  });
});

describe("a comparison of two companies, or of many, was laid to the wrong one", () => {
  it.each([
    ["IREN runs its own GPUs. IREN has Microsoft. Cipher Mining rents out halls. Bulls like IREN.", undefined],
    ["IREN runs its own GPUs, Cipher Mining rents out halls. I would choose Cipher Mining over IREN.", "CIFR"],
  ])("of two that a title holds against each other, the one preferred is the subject: %s", (text, company) => {
    expect(readingOf("Better AI stock: Cipher Mining vs. IREN", text).company).toBe(company);
  });

  it("a rally of miners has no subject", () => {
    expect(
      readingOf(
        "Bitcoin miners rally again; Bitfarms, Cipher lead",
        "Bitfarms gained 16%, Cipher Mining 11% and IREN 9%. Riot Platforms added 5%.",
      ).company,
    ).toBeUndefined();
  });
});
