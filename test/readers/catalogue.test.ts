import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadCompanies, loadFeeds } from "../../src/readers/index.ts";

const DIR = fileURLToPath(new URL("../../feeds", import.meta.url));
const { feeds, faults } = await loadFeeds(DIR);

test("the catalogue has at least 40 feeds and no fault", () => {
  expect(faults).toEqual([]);
  expect(feeds.length).toBeGreaterThanOrEqual(40);
});

test("no address stands twice", () => {
  expect(feeds.length).toBe(new Set(feeds.map(({ url }) => url)).size);
});

test("every feed says where its address is from, and one that is not verified is off", () => {
  expect(feeds.filter(({ note }) => !note).map(({ id }) => id)).toEqual([]);
  const unverified = feeds.filter(({ note }) => note?.includes("UNVERIFIED"));
  expect(unverified.length).toBeGreaterThan(0);
  expect(unverified.filter(({ enabled }) => enabled).map(({ id }) => id)).toEqual([]);
});

test("EDGAR's feeds are off until somebody gives a name to the SEC", () => {
  const edgar = feeds.filter(({ reader }) => reader === "edgar");
  expect(edgar.map(({ id, trust, enabled }) => [id, trust, enabled])).toEqual([
    ["edgar-10k", "filing", false],
    ["edgar-10q", "filing", false],
    ["edgar-6k", "filing", false],
    ["edgar-8k", "filing", false],
    ["edgar-daily", "filing", false],
    ["edgar-filings", "filing", false],
  ]);
});

test("feeds name watched companies, and newsrooms name one", () => {
  const watched = new Set(loadCompanies(`${DIR}/companies.yaml`).map(({ ticker }) => ticker));
  expect(feeds.flatMap((feed) => feed.companies ?? []).filter((ticker) => !watched.has(ticker))).toEqual([]);
  expect(feeds.filter(({ trust, companies: named }) => trust === "issuer" && named?.length !== 1)).toEqual([]);
});
