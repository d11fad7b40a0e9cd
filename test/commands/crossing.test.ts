import { describe, expect, it } from "vitest";
import type { HistoricFigure, HistoryQuarter } from "../../src/model/index.ts";
import { company } from "../kit/companies.ts";
import { openAsking, tableIn, wordsOf } from "../query/asking.ts";

const figure = (value: number): HistoricFigure => ({
  value: String(value),
  currency: "USD",
  precision: "100000",
  source: "10-Q 0001234567-26-000001",
  trust: "filing",
  comparative: false,
  derived: false,
  others: [],
  conflict: [],
});

/** A miner of our own making: HPC and mining revenue in millions by quarter. */
const QUARTERS: [string, string, number, number][] = [
  ["2025Q1", "2025-03-31", 5, 15],
  ["2025Q2", "2025-06-30", 12, 8],
  ["2025Q3", "2025-09-30", 9, 11],
  ["2026Q1", "2026-03-31", 18, 6],
];
const history: HistoryQuarter[] = QUARTERS.map(([period, periodEnd, hpc, mining]) => ({
  ticker: "ACME",
  period,
  periodEnd,
  figures: { hpc_revenue: figure(hpc * 1e6), mining_revenue: figure(mining * 1e6) },
  notes: [],
}));
const ACME = company("ACME", "Acme Compute Inc.", {
  formerNames: ["Acme Mining Inc."],
  formerTickers: ["ACMM"],
  segments: { hpc: ["colocation", "HPC hosting"], mining: ["self-mining"], hosting: [] },
  until: { "Acme Mining Inc.": "2026-02-24", ACMM: "2026-02", "HPC hosting": "2024" },
});

const ask = async (line: string) => (await openAsking({ companies: [ACME], history })).ask(line);

describe("the crossover ledger", () => {
  it("tells every crossing and crossing back, with its quarter, and the distance to the line", async () => {
    const words = wordsOf(await ask("company ACME hpc"));
    expect(words).toContain("in Q1 2026 to 31 Mar 2026: 75.0% of the two, 25.0 points over the line.");
    expect(words.split("\n").filter((line) => line.startsWith("Crossed"))).toEqual([
      "Crossed to HPC by Q1 2026, the quarter to 31 Mar 2026: 75.0% after 45.0% in Q3 2025.",
      "Crossed back to mining in Q3 2025, the quarter to 30 Sep 2025: 45.0% after 60.0% in Q2 2025.",
      "Crossed to HPC in Q2 2025, the quarter to 30 Jun 2025: 60.0% after 25.0% in Q1 2025.",
    ]);
  });

  it("follows names through their changes, with the time of each", async () => {
    const words = wordsOf(await ask("company Acme Mining hpc"));
    expect(words).toContain("Formerly Acme Mining Inc. (until 24 Feb 2026), ACMM (until Feb 2026).");
    expect(words).toContain(
      "Its words for HPC: colocation, formerly HPC hosting (until 2024); for mining: self-mining.",
    );
  });

  it("stands in the sector's view of the line too", async () => {
    const reply = await ask("sector --view breadth");
    expect(tableIn(reply)[1]).toEqual(["Q1 2026", "1", "0", "ACME"]);
    expect(wordsOf(reply)).toContain(
      "ACME: over by Q1 2026 to 31 Mar 2026, before that under in Q3 2025 to 30 Sep 2025, before that over in Q2 2025 to 30 Jun 2025.",
    );
  });
});
