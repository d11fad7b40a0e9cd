import { describe, expect, it } from "vitest";
import { openAsking } from "./asking.ts";
import { storeAlert } from "./feeding.ts";

describe("a company's history", () => {
  it("prefers what the bot read itself to a list compiled by hand, and fills gaps from the shipped quarters", async () => {
    const { views, store } = await openAsking();
    await storeAlert(store, { id: "AAAAA" });
    const row = (await views.companyHistory("WULF", 8)).find(({ period }) => period === "2026Q1");
    expect(row?.figures.hpc_revenue).toMatchObject({
      value: "21000000",
      precision: "100000",
      outlet: "Decrypt",
      quote: "HPC lease revenue reached $21.0 million.",
    });
    expect(row?.figures.net_income).toMatchObject({ value: "-427600000", trust: "press" });
  });

  it("is newest first, as long as asked for, and empty for a company that nobody knows", async () => {
    const { views } = await openAsking();
    const periods = (await views.companyHistory("WULF", 3)).map(({ period }) => period);
    expect(periods).toEqual(["2026Q2", "2026Q1", "2025Q4"]);
    expect(await views.companyHistory("NOPE", 3)).toEqual([]);
  });

  it("names where a shipped figure was read, with an address that people can open", async () => {
    const { views } = await openAsking();
    const rows = await views.companyHistory("MARA", 40);
    const filed = rows.find(({ period }) => period === "2023Q2")?.figures.net_income;
    expect(filed).toMatchObject({
      outlet: "10-Q 0001493152-23-027174",
      url: "https://www.sec.gov/Archives/edgar/data/1507605/000149315223027174/",
      trust: "filing",
      conflict: ["-8962000"],
    });
    const all = (await Promise.all(views.companies().map(({ ticker }) => views.companyHistory(ticker, 40)))).flat();
    const urls = all.flatMap(({ figures }) => Object.values(figures).flatMap(({ url }) => url ?? []));
    expect(urls.filter((url) => /^https?:\/\/\d+\./.test(url))).toEqual([]);
  });
});

describe("a company's stories", () => {
  it("come with their alert, sources and signals", async () => {
    const { views, store } = await openAsking();
    await storeAlert(store, { id: "AAAAA" });
    expect(await views.companyStories("WULF", 5)).toEqual([
      {
        kind: "earnings",
        subject: "Q1 2026",
        headline: "WULF Q1 2026: HPC revenue of $21.0M passed mining revenue of $13.0M.",
        openedAt: "2026-08-19T12:00:00.000Z",
        sources: 1,
        standing: "press only, not confirmed by the company",
        fired: [{ rule: "hpc_over_mining", title: "hpc over mining", severity: "high" }],
        alertId: "AAAAA",
      },
    ]);
  });
});
