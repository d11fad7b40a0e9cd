import { describe, expect, test } from "vitest";
import type { Announcement, StoryView, Trust } from "../../src/model/index.ts";
import { addAnnounced, type Facts } from "../../src/rules/announced.ts";
import { show } from "../../src/rules/show.ts";

const one = (more: object, trust: Trust = "press") =>
  ({ company: "TINY", quote: "", start: 0, end: 0, itemKey: "i", outlet: "o", trust, ...more }) as Announcement & {
    itemKey: string;
    outlet: string;
    trust: Trust;
  };
/** The facts under a name, as people read them. */
function facts(of: string, ...announcements: ReturnType<typeof one>[]): Record<string, string> {
  const found: Facts = new Map();
  addAnnounced({ announcements } as unknown as StoryView, found);
  const own = [...found].filter(([name]) => name.startsWith(`${of}.`));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(of.length + 1), show(value)]));
}

const TOLD: [string, object, Record<string, string>][] = [
  [
    "contract",
    {
      isNew: true,
      counterparty: "Google",
      value: "3700000000",
      mw: 200,
      mwKind: "critical",
      termYears: 10,
      form: "lease",
      backstop: { by: "Google", value: "1400000000", currency: "EUR" },
    },
    {
      told: "yes",
      recalled: "no",
      counterparty: "Google",
      value: "$3.7B",
      mw: "200 MW",
      mw_kind: "critical",
      years: "10 years",
      form: "lease",
      backstop: "€1.4B",
    },
  ],
  ["contract", { isNew: true }, { told: "yes", recalled: "no" }],
  ["contract", { isNew: true, backstop: { by: "Google" } }, { told: "yes", recalled: "no" }],
  ["contract", { isNew: false, mw: 200 }, { told: "no", recalled: "yes" }],
  [
    "rebrand",
    { from: "Bitfarms", to: "Keel", newTicker: "KEEL", aiFirst: true, status: "completed" },
    { told: "yes", ai_first: "yes", completed: "yes", from: "Bitfarms", to: "Keel", ticker: "KEEL" },
  ],
  ["rebrand", { to: "", aiFirst: false, status: "announced" }, { told: "yes", ai_first: "no", completed: "no" }],
  ["mining_exit", { status: "completed" }, { told: "yes", completed: "yes" }],
  ["mining_exit", { status: "planned" }, { told: "yes", completed: "no" }],
  ["conversion", { site: "Lake Mariner", mw: 245 }, { told: "yes", site: "Lake Mariner", mw: "245 MW" }],
  ["conversion", {}, { told: "yes" }],
  [
    "financing",
    { value: "850000000", currency: "CAD", instrument: "notes" },
    { told: "yes", value: "C$850M", instrument: "notes" },
  ],
  ["financing", {}, { told: "yes" }],
  [
    "merger",
    { counterparty: "Core Scientific", value: "9000000000", status: "ended" },
    { told: "yes", counterparty: "Core Scientific", value: "$9B", status: "ended" },
  ],
  ["merger", {}, { told: "yes" }],
];

describe("what is announced gives facts", () => {
  test.each(TOLD)("of a %s %j", (kind, more, wanted) => {
    expect(facts(kind, one({ kind, ...more }))).toEqual(wanted);
  });

  test("from the better source, each from the first that states it", () => {
    const value = one({ kind: "financing", value: "400000000", instrument: "notes" });
    const better = one({ kind: "financing", value: "850000000" }, "filing");
    expect(facts("financing", value, better)).toEqual({ told: "yes", value: "$850M", instrument: "notes" });
  });

  test("of several texts where one of them says so", () => {
    const planned = one({ kind: "rebrand", to: "Keel", aiFirst: false, status: "announced" });
    const done = one({ kind: "rebrand", to: "Keel", aiFirst: true, status: "completed" });
    expect(facts("rebrand", planned, done)).toMatchObject({ ai_first: "yes", completed: "yes" });
    const exits = ["planned", "completed"].map((status) => one({ kind: "mining_exit", status }));
    expect(facts("mining_exit", ...exits)).toEqual({ told: "yes", completed: "yes" });
  });

  test("and an amount that is no number is none", () => {
    expect(facts("merger", one({ kind: "merger", value: "much" }))).toEqual({ told: "yes", value: "not stated" });
  });
});

const when = (text: string, from: string, to: string) => ({ text, from, to });
const Q4 = when("Q4 2026", "2026-10-01", "2026-12-31");
const Q1 = when("Q1 2027", "2027-01-01", "2027-03-31");
const Q3 = when("Q3 2027", "2027-07-01", "2027-09-30");
const said = { quote: "so", outlet: "o", itemKey: "e", day: "2026-02-02" };

describe("a date to come gives facts", () => {
  const milestone = (site: string, more: object) =>
    one({ kind: "milestone", what: "energization", site, by: Q1, ...more });

  test("that say how late it is", () => {
    expect(facts("milestone", milestone("Cayuga", { earlier: { ...said, by: Q4 } }))).toEqual({
      told: "yes",
      subject: "energization of Cayuga",
      delayed: "no",
      after: "Q1 2027",
      before: "Q4 2026",
      months_late: "3",
    });
  });

  test("without a time before where none is known", () => {
    expect(facts("milestone", milestone("Cayuga", { delayed: true }))).toEqual({
      told: "yes",
      subject: "energization of Cayuga",
      delayed: "yes",
      after: "Q1 2027",
    });
  });

  test("of the one that slipped farthest, then of a late one, then of one that nothing is known of", () => {
    const far = milestone("far", { by: Q3, before: Q4 });
    const near = milestone("near", { before: Q4 });
    const late = milestone("late", { delayed: true });
    const open = milestone("open", {});
    const kept = milestone("kept", { by: Q4, before: Q4 });
    const subject = (...all: ReturnType<typeof one>[]) => facts("milestone", ...all).subject;
    expect(subject(near, far, late)).toBe("energization of far");
    expect(subject(late, near)).toBe("energization of near");
    expect(subject(open, late)).toBe("energization of late");
    expect(subject(kept, open)).toBe("energization of open");
    expect(facts("milestone")).toEqual({ told: "no" });
  });
});

describe("a forecast gives facts", () => {
  const guidance = (more: object) =>
    one({
      kind: "guidance",
      metric: "hpc_revenue",
      unit: "money",
      currency: "USD",
      range: { low: "100000000", high: "120000000" },
      by: Q4,
      ...more,
    });
  const MORE = { low: "150000000", high: "160000000" };

  test("that say what it was and is where it was lowered", () => {
    expect(facts("guidance", guidance({ earlier: { ...said, range: MORE } }))).toEqual({
      told: "yes",
      subject: "HPC revenue for Q4 2026",
      lowered: "yes",
      before: "$150M to $160M",
      after: "$100M to $120M",
    });
    expect(facts("guidance", guidance({ move: "lowered" }))).toEqual({
      told: "yes",
      subject: "HPC revenue for Q4 2026",
      lowered: "yes",
      after: "$100M to $120M",
    });
  });

  test("without the figures where it was kept or where nothing tells", () => {
    expect(facts("guidance", guidance({ move: "reiterated" }))).toEqual({
      told: "yes",
      subject: "HPC revenue for Q4 2026",
      lowered: "no",
    });
    expect(facts("guidance", guidance({}))).toEqual({ told: "yes", subject: "HPC revenue for Q4 2026" });
    expect(facts("guidance")).toEqual({ told: "no" });
  });

  test("of the one that was lowered, then of one that nothing tells of, then of the first", () => {
    const [kept, open, cut] = [{ move: "raised", by: Q4 }, { by: Q1 }, { move: "lowered", by: Q3 }].map(guidance);
    expect(facts("guidance", kept!, open!, cut!).subject).toBe("HPC revenue for Q3 2027");
    expect(facts("guidance", kept!, open!).subject).toBe("HPC revenue for Q1 2027");
    expect(facts("guidance", kept!).subject).toBe("HPC revenue for Q4 2026");
  });
});

test("a story without announcements answers no to each, again and again", () => {
  for (let turn = 0; turn < 2; turn++) {
    expect(facts("contract")).toEqual({ told: "no", recalled: "no" });
    expect(facts("rebrand")).toEqual({ told: "no", ai_first: "no", completed: "no" });
    expect(facts("mining_exit")).toEqual({ told: "no", completed: "no" });
    for (const kind of ["conversion", "financing", "merger"]) expect(facts(kind)).toEqual({ told: "no" });
    expect(facts("claims")).toEqual({});
  }
});
