import { describe, expect, test } from "vitest";
import { eventsOf } from "../../src/stories/index.ts";
import { deal as contract, document, fact, reading } from "../support/tiny.ts";

const NOBODY = { now: [], former: [], aliases: [] };

const kinds = (...told: Parameters<typeof reading>) =>
  eventsOf(document("a"), reading(...told), NOBODY).map(({ kind, subject, period }) => [kind, subject ?? period]);

const results = [fact("net_income", "-1000000"), fact("hpc_revenue", "2000000")];

describe("a release of results", () => {
  test("that announces a contract tells two events", () => {
    expect(kinds(results, { announcements: [contract({ counterparty: "Microsoft Corp." })] })).toEqual([
      ["earnings", "2026Q1"],
      ["contract", "microsoft"],
    ]);
  });

  test("that speaks of a contract without partner or size tells one, and none for an earlier contract", () => {
    expect(kinds(results, { announcements: [contract()] })).toEqual([["earnings", "2026Q1"]]);
    const earlier = contract({ counterparty: "Microsoft", isNew: false });
    expect(kinds(results, { announcements: [earlier] })).toEqual([["earnings", "2026Q1"]]);
  });
});

describe("other news", () => {
  test("that names figures of the quarter in passing is no results", () => {
    expect(kinds([fact("hpc_revenue", "2000000")], { kind: "other" })).toEqual([["other", undefined]]);
    expect(kinds(results, { kind: "other" })).toEqual([["other", undefined]]);
  });

  test("that is rare stands before the results told with it where the title tells it", () => {
    const exit = { kind: "mining_exit", company: "TINY", status: "planned", quote: "so", end: 0 } as const;
    expect(kinds(results, { kind: "mining_exit", announcements: [{ ...exit, start: -9 }] })).toEqual([
      ["mining_exit", undefined],
      ["earnings", "2026Q1"],
    ]);
    expect(kinds(results, { kind: "mining_exit", announcements: [{ ...exit, start: 40 }] })).toEqual([
      ["earnings", "2026Q1"],
      ["mining_exit", undefined],
    ]);
  });

  test("of a company that nobody watches has the name and quarter of its title", () => {
    const { company: _none, period: _period, ...unknown } = reading([]);
    const [event] = eventsOf(document("a", { title: "Nvidia Q3 2026 results beat" }), unknown, NOBODY);
    expect([event?.company, event?.subject, event?.period]).toEqual(["*", "nvidia", "2026Q3"]);
  });
});
