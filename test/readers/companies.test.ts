import { describe, expect, it } from "vitest";
import { loadCompanies, parseCompanies } from "../../src/readers/index.ts";

const file = new URL("../../feeds/companies.yaml", import.meta.url).pathname;

describe("the companies file", () => {
  it("the file that we ship is read without a fault", () => {
    const companies = loadCompanies(file);
    const wulf = companies.find(({ ticker }) => ticker === "WULF");
    expect(companies.length).toBeGreaterThan(40);
    expect(wulf).toMatchObject({
      name: "TeraWulf Inc.",
      cik: "0001083301",
      fiscalYearEndMonth: 12,
      currency: "USD",
      listed: true,
    });
  });

  it("fiscal years end where the companies say", () => {
    const ends = new Map(loadCompanies(file).map((company) => [company.ticker, company.fiscalYearEndMonth]));
    expect(["IREN", "CLSK", "APLD", "HIVE", "DMGI", "BMNR", "BTOG"].map((ticker) => ends.get(ticker))).toEqual([
      6, 9, 5, 3, 9, 8, 6,
    ]);
  });

  it("names and tickers keep the time until which they were used, as far as it is known", () => {
    const cipher = loadCompanies(file).find(({ ticker }) => ticker === "CIFR");
    expect(cipher?.formerNames).toEqual(["Cipher Mining Inc.", "Good Works Acquisition Corp."]);
    expect(cipher?.until).toEqual({
      "Cipher Mining Inc.": "2026-02-24",
      "Good Works Acquisition Corp.": "2021-08",
      GWAC: "2021-08",
    });
    const wrong = parseCompanies('- { ticker: X, name: X, formerNames: [{ name: Y, until: "last year" }] }', "c.yaml");
    expect(wrong.companies).toEqual([]);
    expect(wrong.faults[0]).toContain("formerNames.0");
  });

  it("neighbours of the sector have their entry and are no subject of texts", () => {
    expect(loadCompanies(file).some(({ ticker }) => ticker === "CRWV")).toBe(false);
    const text = "- { ticker: X, name: X }\n- { ticker: Y, name: Y, miner: false }\n";
    expect(parseCompanies(text, "c.yaml")).toMatchObject({ companies: [{ ticker: "X" }], faults: [] });
  });

  it("no name or ticker leads to two companies", () => {
    const owners = new Map<string, string>();
    for (const company of loadCompanies(file))
      for (const name of new Set(
        [company.ticker, company.name, ...company.formerNames, ...company.formerTickers, ...company.aliases].map(
          (one) => one.toLowerCase(),
        ),
      )) {
        expect(`${name}: ${owners.get(name) ?? company.ticker}`).toBe(`${name}: ${company.ticker}`);
        owners.set(name, company.ticker);
      }
  });

  it("a bad entry costs the entry and is named", () => {
    const { companies, faults } = parseCompanies(
      "- { ticker: WULF, name: TeraWulf Inc. }\n- { ticker: wulf2 }\n",
      "companies.yaml",
    );
    expect(companies.map(({ ticker }) => ticker)).toEqual(["WULF"]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("companies.yaml, entry 2");
  });

  it("a file that is far too long is refused unread, with what to do", () => {
    const text = "- { ticker: X, name: X }\n";
    expect(parseCompanies(`${text}${"# ".repeat(33_000)}`, "companies.yaml")).toEqual({
      companies: [],
      faults: ["companies.yaml has more than 64 KB: leave the companies to be watched in it."],
    });
    expect(parseCompanies(`${text}${"# ".repeat(32_000)}`, "companies.yaml").companies).toHaveLength(1);
  });

  it("a file that is no YAML or is not there is told in one sentence", () => {
    expect(parseCompanies("- [", "companies.yaml").faults[0]).toContain("companies.yaml is no YAML");
    expect(() => loadCompanies("/nowhere/companies.yaml")).toThrow(
      "The companies file /nowhere/companies.yaml cannot be read",
    );
  });
});
