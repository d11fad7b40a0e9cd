import { describe, expect, it } from "vitest";
import { factRows, type StoredFact } from "../../src/query/history.ts";
import { company } from "../kit/companies.ts";
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

describe("figures of one quarter from several sources", () => {
  const fact = (more: Partial<StoredFact>): StoredFact => ({
    company: "WULF",
    metric: "total_revenue",
    value: "50600000",
    currency: "USD",
    period: "2025Q3",
    role: "current",
    precision: "100000",
    status: "reported",
    source: "text",
    quote: "revenue of $50.6 million",
    start: 0,
    end: 1,
    doubts: [],
    outlet: "Decrypt",
    trust: "press",
    ...more,
  });
  const wulf = company("WULF", "TeraWulf Inc.");
  const shown = (facts: StoredFact[]) => factRows(facts, wulf)[0]?.figures.total_revenue;

  it("the more trusted stands, then the one with more digits", () => {
    const filed = fact({ trust: "filing", value: "50577000", precision: "1000", outlet: "SEC" });
    expect(shown([fact({}), filed])?.outlet).toBe("SEC");
    expect(shown([fact({ precision: "1000000", value: "51000000" }), fact({})])?.value).toBe("50600000");
  });

  it("its own report goes before a later comparative, whoever tells it", () => {
    const later = fact({ trust: "filing", role: "prior_year", outlet: "SEC" });
    expect(shown([later, fact({})])).toMatchObject({ outlet: "Decrypt" });
    expect(shown([later])).toMatchObject({ outlet: "SEC", comparative: true });
  });

  it("preliminary figures count only until the report", () => {
    const early = fact({ status: "preliminary", trust: "issuer", value: "50000000", bound: "about" });
    expect(shown([early])).toMatchObject({ value: "50000000", bound: "about" });
    expect(shown([early, fact({})])?.value).toBe("50600000");
  });

  it("years and halves do not stand beside quarters", () => {
    expect(factRows([fact({ period: "2025FY" }), fact({ role: "year_to_date" })], wulf)).toEqual([]);
  });
});
