import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadCompanies } from "../../src/readers/index.ts";
import { openAsking } from "../query/asking.ts";
import { hasShared, sharedPath } from "../support/shared.ts";

interface Known {
  ticker: string;
  cik: string | null;
  fiscal_year_end_month: number;
  former_names: string[];
  former_tickers: string[];
  aliases: string[];
}

/** Notes behind a name are no part of it: "Cipher Mining Inc. (to 2026-02-24)". */
const bare = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/^predecessor registrant /, "")
    .replace(/, CIK \d+.*/, "")
    .trim();
/** Neighbours of the sector, a ticker that was only planned, and a short name that is another company's. */
const NOT_NAMES = /pending|do not mix|^Bit Mining/;
const FILE = "feeds/companies.yaml";

const there = hasShared("the watched companies", "data", "companies.json");

/** The body of a left-out group is run all the same, so it reads nothing where nothing is. */
const known = (): Known[] =>
  there
    ? (JSON.parse(readFileSync(sharedPath("data", "companies.json"), "utf8")) as { companies: Known[] }).companies
    : [];

describe.skipIf(!there)("the 41 companies", () => {
  const companies = known();
  const loaded = loadCompanies(FILE);
  const written = parse(readFileSync(FILE, "utf8")) as { ticker: string; cik?: string; miner?: boolean }[];

  test("each has its entry with its number and its fiscal calendar; two are neighbours and no miners", () => {
    expect(companies).toHaveLength(41);
    for (const { ticker, cik } of companies)
      expect(written.find((one) => one.ticker === ticker)).toMatchObject(cik ? { ticker, cik } : { ticker });
    expect(written.filter(({ miner }) => miner === false).map(({ ticker }) => ticker)).toEqual(["BKKT", "CRWV"]);
    for (const { ticker, fiscal_year_end_month: month } of companies) {
      const company = loaded.find((one) => one.ticker === ticker);
      if (company) expect([ticker, company.fiscalYearEndMonth]).toEqual([ticker, month]);
    }
  });

  test("each is found by every name and ticker that it had", async () => {
    const { views } = await openAsking();
    const lost = companies
      .filter(({ ticker }) => loaded.some((one) => one.ticker === ticker))
      .flatMap(({ ticker, former_names, former_tickers, aliases }) =>
        [...former_names, ...former_tickers, ...aliases]
          .filter((name) => !NOT_NAMES.test(name))
          .map(bare)
          .filter((name) => {
            const found = views.findCompany(name);
            return !("company" in found) || found.company.ticker !== ticker;
          })
          .map((name) => `${ticker} ${name}`),
      );
    expect(lost).toEqual([]);
  });
});
