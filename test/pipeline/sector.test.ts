import { expect, test } from "vitest";
import { loadMetrics } from "../../src/jobs/catalogue.ts";
import type { HistoryRow } from "../../src/kit/index.ts";
import type { Contract, Reading } from "../../src/model/index.ts";
import { settle } from "../../src/pipeline/index.ts";
import { judgeWith, loadRules } from "../../src/rules/index.ts";
import { company, document, fact, fakeChannel, reading, tinyParts } from "../support/tiny.ts";

const metrics = await loadMetrics();
const { rules } = loadRules(metrics);
const at = (seconds: number) => new Date(Date.UTC(2026, 4, 8, 12, 0, seconds));

const figure = (value: string) => ({
  value,
  currency: "USD",
  precision: "100000",
  quote: "",
  outlet: "",
  trust: "issuer",
});
const quarter = (hpc: string, mining: string): HistoryRow[] => [
  { period: "2025Q4", periodEnd: "2025-12-31", figures: { hpc_revenue: figure(hpc), mining_revenue: figure(mining) } },
];
const PAST: Record<string, HistoryRow[]> = {
  TINY: quarter("9700000", "26100000"),
  AAA: quarter("20000000", "5000000"),
  BBB: quarter("1000000", "50000000"),
  CCC: quarter("2000000", "60000000"),
};

async function sectorOf(readings: Record<string, Reading>, watched: boolean) {
  const base = await tinyParts(readings, fakeChannel());
  const parts = {
    ...base,
    metrics,
    companies: new Map(["TINY", "AAA", "BBB", "CCC"].map((ticker) => [ticker, company(ticker, `${ticker} Inc.`)])),
    judge: judgeWith(rules, metrics),
    past: (ticker: string) => Promise.resolve(PAST[ticker] ?? []),
    ...(watched && { sector: true as const }),
  };
  for (const key of Object.keys(readings)) {
    await parts.store.documents.put(document(key));
    await settle(parts, at(key.length));
  }
  const stories = await parts.store.stories.ofCompany("TINY", 10);
  const said = await Promise.all(stories.map(({ id }) => parts.store.stories.judgements(id)));
  return said.flat().filter(({ rule }) => rule === "sector_shift");
}

const crossing = reading([fact("hpc_revenue", "21000000"), fact("mining_revenue", "13000000")]);
const lease = (counterparty: string, mw: number): Reading => {
  const told: Contract = {
    kind: "contract",
    company: "TINY",
    counterparty,
    mw,
    isNew: true,
    quote: "q",
    start: 0,
    end: 1,
  };
  const { period: _none, ...rest } = reading([], { kind: "contract", announcements: [told] });
  return rest;
};

test("the quarter that brings half of the companies over the line shifts the sector", async () => {
  const [said] = await sectorOf({ a: crossing }, true);
  expect(said).toMatchObject({
    outcome: "fires",
    severity: "critical",
    sentence: "with this, 2 of 4 companies earn more from HPC than from mining",
  });
});

test("contracts of one season add up, and the one that makes the gigawatt full tells of it", async () => {
  const said = await sectorOf({ a: lease("Anthropic", 600), bb: lease("Microsoft", 500) }, true);
  expect(said.map(({ outcome, sentence }) => `${outcome} ${sentence}`.trim()).toSorted()).toEqual([
    "fires with this, 1,100 MW were contracted lately",
    "silent",
  ]);
});

test("a document that stands for itself says nothing of a sector", async () => {
  const [said] = await sectorOf({ a: crossing }, false);
  expect(said?.outcome).toBe("unknown");
});
