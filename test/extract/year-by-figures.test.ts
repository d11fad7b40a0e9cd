import { describe, expect, it } from "vitest";
import { createReader, knownQuarters } from "../../src/extract/index.ts";
import { historyFile } from "../../src/jobs/files.ts";
import { loadCompanies, loadHistory } from "../../src/readers/index.ts";

const companies = loadCompanies("feeds/companies.yaml");
const reader = createReader(companies, knownQuarters(loadHistory(historyFile())));

const told = (title: string, text: string, publishedAt?: string) => {
  const reading = reader.read({ title, text, ...(publishedAt ? { publishedAt } : {}) });
  return {
    period: reading.period,
    day: reading.day,
    facts: reading.facts.map(({ metric, value, period }) => `${metric} ${value} ${period}`),
    doubts: reading.facts.flatMap(({ doubts }) => doubts),
  };
};

describe("a text without a date names a quarter and not its year", () => {
  it("figures that were reported for that quarter in one year alone tell which", () => {
    const { period, day, facts, doubts } = told(
      "Cipher Digital posts $114 million first-quarter loss",
      "The loss of the first quarter comes as the company turns to AI data centers.",
    );
    expect(period).toBe("2026Q1");
    expect(day).toBeUndefined();
    expect(facts).toEqual(["net_income -114000000 2026Q1"]);
    expect(doubts).toEqual(["the year is not stated; its figures are those reported for 2026Q1"]);
  });

  it("the quarter before it gets its year, too", () => {
    const { facts } = told(
      "Cipher Mining fourth-quarter results",
      "Revenue of the fourth quarter was $42.2 million, up from $24.1 million in the third quarter.",
    );
    expect(facts).toEqual(["total_revenue 42200000 2024Q4", "total_revenue 24100000 2024Q3"]);
  });

  it.each([
    ["a figure that no year had", "Cipher Digital posts $118 million first-quarter loss"],
    ["a figure of another quarter", "Cipher Digital posts $114 million second-quarter loss"],
    ["a figure rounded so far that many a year could be meant", "Cipher Digital posts $0.1 billion first-quarter loss"],
    ["a figure of another company", "MARA posts $114 million first-quarter loss"],
  ])("%s leaves the year open", (_, title) => {
    expect(told(title, "The loss comes as the company turns to AI data centers.").period).toBeUndefined();
  });

  it("one figure that fits beside another that does not leaves it open", () => {
    const { period } = told(
      "Cipher Digital posts $114 million first-quarter loss",
      "Revenue of the first quarter was $91.4 million.",
    );
    expect(period).toBeUndefined();
  });

  it("a date decides before any figure", () => {
    const title = "Cipher Digital posts $114 million first-quarter loss";
    expect(told(title, "Miners turn to AI.", "2025-05-06T12:00:00Z").period).toBe("2025Q1");
  });
});
