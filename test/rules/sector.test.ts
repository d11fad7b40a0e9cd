import { describe, expect, test } from "vitest";
import type { HistoryRow } from "../../src/kit/index.ts";
import { storyOfQuarter } from "../../src/kit/index.ts";
import type { StoryView } from "../../src/model/index.ts";
import { type CompanyPast, sectorOf } from "../../src/rules/index.ts";

const figure = (value: string) => ({
  value,
  currency: "USD",
  precision: "100000",
  quote: "",
  outlet: "a filing",
  trust: "filing",
});
const row = (period: string, periodEnd: string, hpc?: string, mining?: string): HistoryRow => ({
  period,
  periodEnd,
  figures: { ...(hpc && { hpc_revenue: figure(hpc) }), ...(mining && { mining_revenue: figure(mining) }) },
});
const company = (ticker: string, ...rows: HistoryRow[]): CompanyPast => ({ ticker, rows });

const NOW = "2026-05-08T12:00:00.000Z";
const turned = company("AAA", row("2025Q4", "2025-12-31", "30000000", "10000000"));
const miner = company("BBB", row("2025Q4", "2025-12-31", "9000000", "50000000"));
const own = company("CCC", row("2025Q4", "2025-12-31", "9700000", "26100000"));
const story = storyOfQuarter("CCC", row("2026Q1", "2026-03-31", "21000000", "13000000"));

const announcing = (announcements: object[]): StoryView =>
  ({ ...story, id: "now", openedAt: NOW, facts: [], announcements }) as unknown as StoryView;

describe("the sector", () => {
  test("counts a company on its new side with the story, and on its old one before", () => {
    const view = sectorOf(story, [turned, miner, own], [], NOW);
    expect(view).toMatchObject({ companies: 3, turned: 2, turnedBefore: 1 });
  });

  test("takes the newest quarter that states both lines", () => {
    const late = company("AAA", row("2026Q1", "2026-03-31", "31000000"), ...turned.rows);
    expect(sectorOf(story, [late, own], [], NOW)).toMatchObject({ companies: 2, turned: 2, turnedBefore: 1 });
  });

  test("leaves out companies that have not reported both for three quarters", () => {
    const silent = company("AAA", row("2025Q1", "2025-03-31", "30000000", "10000000"));
    expect(sectorOf(story, [silent, miner, own], [], NOW)).toMatchObject({ companies: 2, turned: 1, turnedBefore: 0 });
  });

  test("does not know of quarters that end after the day", () => {
    const later = company("AAA", row("2026Q2", "2026-06-30", "30000000", "10000000"));
    expect(sectorOf(story, [later, own], [], NOW)).toMatchObject({ companies: 1 });
  });

  test("a bound that leaves the side open counts for neither", () => {
    const bounded = row("2025Q4", "2025-12-31", "12000000", "13000000");
    bounded.figures.mining_revenue = { ...figure("13000000"), bound: "under" };
    expect(sectorOf(story, [company("AAA", bounded), own], [], NOW)).toMatchObject({ companies: 1 });
  });

  test("counts AI-first names and mining exits of ninety days, each story once", () => {
    const events = [
      { storyId: "one", kind: "rebrand", at: "2026-04-01T00:00:00.000Z", aiFirst: true },
      { storyId: "one", kind: "rebrand", at: "2026-04-02T00:00:00.000Z", aiFirst: true },
      { storyId: "two", kind: "mining_exit", at: "2026-03-01T00:00:00.000Z" },
      { storyId: "old", kind: "mining_exit", at: "2025-12-01T00:00:00.000Z" },
      { storyId: "gold", kind: "rebrand", at: "2026-04-01T00:00:00.000Z", aiFirst: false },
    ] as const;
    const exit = announcing([{ kind: "mining_exit", status: "planned" }]);
    expect(sectorOf(exit, [], events, NOW)).toMatchObject({ turns: 3, turnsBefore: 2 });
  });

  test("does not count what came after the story, however late it is judged again", () => {
    const events = [{ storyId: "later", kind: "mining_exit", at: "2026-05-20T00:00:00.000Z" }] as const;
    const exit = announcing([{ kind: "mining_exit", status: "planned" }]);
    expect(sectorOf(exit, [], events, "2026-06-01T00:00:00.000Z")).toMatchObject({ turns: 1, turnsBefore: 0 });
  });

  test("adds up the power of contracts, the largest size of each", () => {
    const events = [
      { storyId: "one", kind: "contract", at: "2026-04-01T00:00:00.000Z", mw: 300 },
      { storyId: "one", kind: "contract", at: "2026-04-02T00:00:00.000Z", mw: 214 },
      { storyId: "two", kind: "contract", at: "2026-04-02T00:00:00.000Z" },
    ] as const;
    const lease = announcing([
      { kind: "contract", isNew: true, mw: 200 },
      { kind: "contract", isNew: false, mw: 900 },
    ]);
    expect(sectorOf(lease, [], events, NOW)).toMatchObject({ contractedMw: 500, contractedMwBefore: 300 });
  });

  test("does not count a story that is judged again twice", () => {
    const events = [{ storyId: "now", kind: "mining_exit", at: NOW }] as const;
    const exit = announcing([{ kind: "mining_exit", status: "planned" }]);
    expect(sectorOf(exit, [], events, NOW)).toMatchObject({ turns: 1, turnsBefore: 0 });
  });
});
