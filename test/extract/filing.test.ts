import { describe, expect, test } from "vitest";
import { createReader, readFilingsWith } from "../../src/extract/index.ts";
import type { Reading } from "../../src/model/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { type Fixture, fact, H1, Q2, Q2_BEFORE, REVENUE, filing as tagged } from "./xbrl/filing.ts";

const companies = loadCompanies("feeds/companies.yaml");
const filings = readFilingsWith(createReader(companies), companies);

const MARA = "0001507605";
const CORZ = companies.find(({ ticker }) => ticker === "CORZ")!.cik!;
const STRANGER = "0000000001";

const read = (document: { title?: string; text?: string; html?: string }, ...ciks: string[]): Reading =>
  filings.read({
    title: "Form 10-Q",
    ...document,
    filing: {
      accession: "0001507605-23-000021",
      form: "10-Q",
      items: [],
      parties: ciks.map((cik) => ({ cik, name: `CIK ${cik}` })),
    },
  });

const figures = ({ facts }: Reading): string[] =>
  facts.map(({ metric, value, period, role, also }) => [metric, value, period, role, ...(also ?? [])].join(" "));

const H1_BEFORE: Fixture = { id: "h1-2022", start: "2022-01-01", end: "2022-06-30" };
const PART: Fixture = {
  ...Q2,
  id: "q2-part",
  dimensions: [["us-gaap:StatementEquityComponentsAxis", "us-gaap:RetainedEarningsMember"]],
};
const REPORT = tagged(
  [Q2, H1, Q2_BEFORE, H1_BEFORE, PART],
  fact(REVENUE, "q2", "81,759") +
    fact(REVENUE, "h1", "132,890") +
    fact(REVENUE, "q2-2022", "24,923") +
    fact(REVENUE, "h1-2022", "76,646") +
    fact("us-gaap:NetIncomeLoss", "q2", "9,133", 'sign="-"') +
    fact("us-gaap:NetIncomeLossAvailableToCommonStockholdersBasic", "q2", "9,777", 'sign="-"') +
    fact("us-gaap:IncomeLossFromContinuingOperations", "q2", "9,133", 'sign="-"') +
    fact("us-gaap:ProfitLoss", "q2", "9,777", 'sign="-"') +
    fact("us-gaap:ProfitLoss", "q2-part", "1,111", 'sign="-"') +
    fact("us-gaap:ProfitLoss", "h1", "2,222", 'sign="-"') +
    fact("us-gaap:OperatingIncomeLoss", "q2", "3,333", 'sign="-"'),
);

describe("a filing is read by whose it is", () => {
  test("a quarterly report gives its tagged figures, and the year before for its own length only", () => {
    const reading = read({ html: REPORT }, MARA);
    expect(reading).toMatchObject({
      kind: "earnings",
      lang: "en",
      company: "MARA",
      companies: ["MARA"],
      period: "2023Q2",
      periodEnd: "2023-06-30",
      announcements: [],
      refusals: [],
    });
    expect(figures(reading).filter((one) => one.startsWith("total"))).toEqual([
      "total_revenue 81759000 2023Q2 current",
      "total_revenue 132890000 2023H1 year_to_date",
      "total_revenue 24923000 2022Q2 prior_year",
    ]);
  });

  test("a result has the other definitions of the same quarter beside it, each once", () => {
    expect(figures(read({ html: REPORT }, MARA)).filter((one) => one.startsWith("net_income"))).toEqual([
      "net_income -9777000 2023Q2 current -9133000",
      "net_income -2222000 2023H1 year_to_date",
    ]);
  });

  test("the tags are the first watched party's, whoever else is named", () => {
    expect(read({ html: REPORT }, STRANGER, MARA, CORZ).company).toBe("MARA");
  });

  test("a page that tags its cover only is read as text", () => {
    const cover = tagged([H1], "<p>MARA reported revenue of $81.8 million for the second quarter of 2023.</p>");
    expect(figures(read({ html: cover }, MARA))).toEqual(["total_revenue 81800000 2023Q2 current"]);
  });

  test("a release is its filer's, whichever partner its text names", () => {
    const release = {
      title: "Exhibit 99.1",
      text: "Hut 8 and others did well. Total revenue was $17 million in the second quarter of 2023.",
    };
    expect(read(release, CORZ)).toMatchObject({ company: "CORZ", companies: ["CORZ"] });
    expect(read(release, CORZ).facts).toHaveLength(1);
    expect(read(release, STRANGER)).toMatchObject({ company: "HUT" });
    expect(read(release)).toMatchObject({ company: "HUT" });
  });

  test("what is no filing goes to the common reader", () => {
    expect(filings.read({ title: "Hut 8 reports", text: "Hut 8 had revenue of $5 million in Q2 2023." }).company).toBe(
      "HUT",
    );
  });
});
