import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type CompanyFact, readCompanyFacts } from "../../src/extract/index.ts";
import { quartersOf } from "../../src/jobs/backfill/quarters.ts";
import { hasShared, sharedPath } from "../support/shared.ts";
import { company } from "../support/tiny.ts";

const TINY = company("TINY", "Tiny Miner Inc.");

const fact = (period: string, value: string, more: Partial<CompanyFact> = {}): CompanyFact => ({
  company: "TINY",
  metric: "total_revenue",
  value,
  precision: "1",
  currency: "USD",
  period,
  periodStart: "",
  periodEnd: "2025-12-31",
  tag: "us-gaap:Revenues",
  source: "xbrl",
  version: "reported",
  form: "10-Q",
  filed: "2026-01-31",
  accession: "0000000001-26-000001",
  ...more,
});

describe("companyfacts as quarters", () => {
  test("the fourth quarter is the year less nine months, or less three quarters, and says that it is computed", () => {
    const nine = quartersOf([fact("2025FY", "100"), fact("2025M9", "70")], TINY);
    expect(
      nine.map(({ period, figures }) => [period, figures.total_revenue?.value, figures.total_revenue?.derived]),
    ).toEqual([["2025Q4", "30", true]]);
    const three = quartersOf(
      [fact("2025FY", "100"), fact("2025Q1", "20"), fact("2025Q2", "21"), fact("2025Q3", "22")],
      TINY,
    );
    expect(three.at(-1)?.figures.total_revenue).toMatchObject({ value: "37", derived: true });
    expect(quartersOf([fact("2025FY", "100"), fact("2025Q1", "20")], TINY).map(({ period }) => period)).toEqual([
      "2025Q1",
    ]);
  });

  test("what was reported first stands, a later filing's figure is kept beside it", () => {
    const [quarter] = quartersOf(
      [fact("2025Q1", "20", { filed: "2025-05-01" }), fact("2025Q1", "19", { version: "restated", form: "10-K" })],
      TINY,
    );
    expect(quarter?.figures.total_revenue).toMatchObject({
      value: "20",
      conflict: ["19"],
      others: [{ value: "19", source: "10-K 0000000001-26-000001", comparative: true }],
    });
  });

  test("a figure first seen in a later report is a comparative, another currency is left out", () => {
    const [quarter] = quartersOf(
      [fact("2025Q1", "20", { periodEnd: "2025-03-31" }), fact("2025Q2", "9", { currency: "CNY" })],
      TINY,
    );
    expect(quarter?.figures.total_revenue?.comparative).toBe(true);
    expect(quartersOf([fact("2025Q2", "9", { currency: "CNY" })], TINY)[0]?.figures.total_revenue?.currency).toBe(
      "CNY",
    );
  });
});

describe.skipIf(!hasShared("captured companyfacts", "corpus", "edgar", "companyfacts"))("a captured file", () => {
  test("gives quarters by their days, not by what the filing was called", () => {
    const file = sharedPath("corpus", "edgar", "companyfacts", "CIK0001835632.json");
    const marvell = { ...TINY, ticker: "MRVL", fiscalYearEndMonth: 1 };
    const quarters = quartersOf(readCompanyFacts(JSON.parse(readFileSync(file, "utf8")), marvell), marvell);
    const shown = quarters.map(({ period, figures }) => [
      period,
      figures.total_revenue?.value,
      figures.total_revenue?.derived,
    ]);
    expect(shown).toHaveLength(25);
    expect(shown.slice(0, 4)).toEqual([
      ["2021Q1", "693641000", false],
      ["2021Q2", "727297000", false],
      ["2021Q3", "750143000", false],
      ["2021Q4", "797819000", true],
    ]);
    expect(shown.slice(-2)).toEqual([
      ["2026Q4", "2218700000", true],
      ["2027Q1", "2417800000", false],
    ]);
  });
});
