import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

/** Period of the text, and its figures as "metric millions period role". */
function placed(title: string, text: string): string[] {
  const { period, facts } = readingOf(title, text);
  const figures = facts.map(
    (fact) => `${fact.metric} ${Number(fact.value) / 1_000_000} ${fact.period ?? "?"} ${fact.role}`,
  );
  return [period ?? "?", ...figures.toSorted()];
}

const GALAXY = "Galaxy posts first-quarter loss";
const LOST = "Galaxy Digital (GLXY) had a first-quarter net loss of $216 million";
const YEAR_BEFORE = ["2026Q1", "net_income -216 2026Q1 current", "net_income -295 2025Q1 prior_year"];
const QUARTER_BEFORE = ["2026Q1", "net_income -216 2026Q1 current", "net_income -482 2025Q4 prior_quarter"];

describe("a quarter without its year, beside one of another year, was taken for that one", () => {
  it.each([
    `${LOST}, which compares with a $295 million loss in the first three months of 2025.`,
    `${LOST}, comparing with a loss of $295 million in Q1 2025.`,
    `${LOST}. A year earlier, in Q1 2025, the loss was $295 million.`,
    `${LOST}. In Q1 2025 the loss had been $295 million.`,
    `${LOST}. In the first quarter of 2025 it had lost $295 million.`,
    `${LOST}. The figure was $295 million in Q1 2025.`,
    `${LOST}. In Q1 2025, it was $295 million.`,
    `${LOST}. Back in Q1 2025, the company lost $295 million.`,
    `${LOST}. The comparable figure for Q1 2025 was a loss of $295 million.`,
    `${LOST}, three times the loss of $295 million in 2025's first quarter.`,
  ])("compared with the year before: %s", (text) => {
    expect(placed(GALAXY, text)).toEqual(YEAR_BEFORE);
  });

  it.each([
    `${LOST}. In the final quarter of 2025 the net loss was $482 million.`,
    `${LOST}, after a loss of $482 million in Q4 2025.`,
    `${LOST}, following a $482 million loss in the final three months of 2025.`,
    `${LOST}, down from $482 million in the last three months of 2025.`,
  ])("compared with the quarter before: %s", (text) => {
    expect(placed(GALAXY, text)).toEqual(QUARTER_BEFORE);
  });

  it("the whole year's figure is told after it has ended", () => {
    expect(
      placed(
        "Riot in the first quarter",
        "Riot Platforms lost $500 million in Q1. For all of 2025, it lost $663 million.",
      ),
    ).toEqual(["2026Q1", "net_income -500 2026Q1 current"]);
    expect(
      placed(
        "Bitdeer in the fourth quarter",
        "Bitdeer's fourth-quarter revenue was $224 million. Revenue for 2025 was $620 million.",
      ),
    ).toEqual(["2025Q4", "total_revenue 224 2025Q4 current", "total_revenue 620 2025FY year_to_date"]);
  });

  it("a fuller name of the own quarter with the same figure is no other one", () => {
    expect(
      placed(
        "MARA in Q2",
        "MARA reported second-quarter revenue of $238 million. For Q2 2025, revenue came to $238.5 million.",
      ),
    ).toEqual(["2025Q2", "total_revenue 238.5 2025Q2 current"]);
  });

  it("guidance for a later period is no figure of it", () => {
    expect(
      placed(
        "Riot in Q1",
        "Riot Platforms lost $500 million in Q1. It raised its guidance for full-year 2025 revenue to $647 million.",
      ),
    ).not.toContain("total_revenue 647 2025FY current");
    expect(
      placed("Galaxy in Q1", `${LOST}. Its guidance for Q4 2025 is revenue of $30 million.`).filter((line) =>
        line.startsWith("total"),
      ),
    ).toEqual([]);
  });
});
