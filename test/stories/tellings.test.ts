import { describe, expect, test } from "vitest";
import type { Contract } from "../../src/model/index.ts";
import { quarterOf } from "../../src/stories/events.ts";
import { eventsOf } from "../../src/stories/index.ts";
import { deal as contract, document, fact, reading } from "../support/tiny.ts";

const NOBODY = { now: [], former: [], aliases: [] };
const deals = (...announcements: Contract[]) =>
  eventsOf(document("a"), reading([], { kind: "contract", announcements }), NOBODY);

describe("a deal that one text tells several times", () => {
  test("is one event with the fullest telling, in either order", () => {
    const bare = contract({ counterparty: "Microsoft" });
    const sized = contract({ counterparty: "Microsoft", mw: 100 });
    const full = contract({ counterparty: "Microsoft", mw: 100, value: "3700000000" });
    for (const told of [
      [bare, sized, full],
      [full, sized, bare],
      [sized, full, bare],
    ])
      expect(deals(...told).map(({ subject, mw, value }) => [subject, mw, value])).toEqual([
        ["microsoft", 100, "3700000000"],
      ]);
    expect(deals(bare, sized).map(({ mw }) => mw)).toEqual([100]);
    expect(deals(contract({ value: "3700000000" }), contract({})).map(({ value }) => value)).toEqual(["3700000000"]);
  });

  test("is apart from a deal with somebody else, and from one with nobody named", () => {
    const told = deals(
      contract({ counterparty: "Microsoft" }),
      contract({ counterparty: "Google" }),
      contract({ mw: 5 }),
    );
    expect(told.map(({ subject, mw }) => subject ?? mw)).toEqual(["microsoft", "google", 5]);
  });
});

describe("results", () => {
  test("are the main news of their text and bring its own current figures", () => {
    const figures = [
      fact("net_income", "-1000000"),
      fact("hpc_revenue", "2000000"),
      fact("net_income", "-3000000", { role: "prior_year" }),
      fact("hpc_revenue", "9000000", { company: "WULF" }),
    ];
    const [event] = eventsOf(document("a"), reading(figures), NOBODY);
    expect(event?.primary).toBe(true);
    expect(event?.figures?.map(({ metric, value }) => [metric, value])).toEqual([
      ["net_income", "-1000000"],
      ["hpc_revenue", "2000000"],
    ]);
  });

  test("without a figure bring none", () => {
    const [event] = eventsOf(document("a"), reading([]), NOBODY);
    expect(event).not.toHaveProperty("figures");
    expect(event?.kind).toBe("earnings");
  });

  test.each([
    ["2025Q3", "2025Q3"],
    ["2025FY", "2025Q4"],
    ["2025H1", "2025Q2"],
    ["2025H2", "2025Q4"],
    ["2025M9", "2025Q3"],
    ["no period", "no period"],
  ])("of %s are told with those of %s", (period, quarter) => {
    expect(quarterOf(period)).toBe(quarter);
  });
});
