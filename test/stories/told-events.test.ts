import { describe, expect, test } from "vitest";
import type { Announcement, Reading } from "../../src/model/index.ts";
import { eventsOf } from "../../src/stories/index.ts";
import { document, fact, reading } from "../support/tiny.ts";

const NAMES = { now: ["Keel Infrastructure"], former: ["Bitfarms"], aliases: [] };
const said = { company: "TINY", quote: "so", start: 0, end: 2 };
const one = (more: object): Announcement => ({ ...said, ...more }) as Announcement;
const FIGURES = [fact("net_income", "-1000000"), fact("hpc_revenue", "2000000")];

const events = (read: Reading, more: Parameters<typeof document>[1] = {}) => eventsOf(document("a", more), read, NAMES);
/** Kind and whatever tells the event apart, main news first. */
const told = (facts: Parameters<typeof reading>[0], more: Partial<Reading>) =>
  events(reading(facts, { period: undefined as never, ...more })).map(({ kind, subject, mw, value, period }) =>
    Object.fromEntries(Object.entries({ kind, subject, mw, value, period }).filter(([, known]) => known !== undefined)),
  );

describe("an announcement is known by", () => {
  test.each<[string, object, object]>([
    [
      "its tenant, value and power",
      { kind: "contract", isNew: true, counterparty: "Google LLC", value: "3700000000", mw: 200 },
      { subject: "google", value: "3700000000", mw: 200 },
    ],
    [
      "the new name",
      { kind: "rebrand", to: "Keel Infrastructure Corp.", aiFirst: true, status: "announced" },
      { subject: "keel infrastructure" },
    ],
    [
      "the other company and the price",
      { kind: "merger", counterparty: "Core Scientific, Inc.", value: "9000000000" },
      { subject: "core scientific", value: "9000000000" },
    ],
    ["its amount", { kind: "financing", value: "850000000" }, { value: "850000000" }],
    ["its site and power", { kind: "conversion", site: "Lake Mariner", mw: 245 }, { subject: "lake mariner", mw: 245 }],
    ["being one", { kind: "mining_exit", status: "planned" }, {}],
    ["its kind alone, where nothing else is said", { kind: "merger" }, {}],
    ["its kind alone, where nothing else is said of a contract", { kind: "contract", isNew: true }, {}],
    ["its kind alone, where no site is named", { kind: "conversion" }, {}],
  ])("%s", (_, announcement, known) => {
    const { kind } = announcement as { kind: Reading["kind"] };
    expect(told([], { kind, announcements: [one(announcement)] })).toEqual([{ kind, ...known }]);
  });

  test.each<[string, object]>([
    ["the day of a report", { kind: "report_date", on: "2026-05-08" }],
    ["what earns more", { kind: "dominance", over: "hpc_revenue" }],
    [
      "a date to come",
      { kind: "milestone", what: "energization", by: { text: "Q4 2026", from: "2026-10-01", to: "2026-12-31" } },
    ],
    ["a forecast", { kind: "guidance", metric: "hpc_revenue", unit: "money" }],
    ["an earlier contract", { kind: "contract", isNew: false, counterparty: "Google" }],
    ["another company's contract", { kind: "contract", isNew: true, counterparty: "Google", company: "WULF" }],
  ])("nothing where it is only %s", (_, announcement) => {
    expect(told([], { kind: "other", announcements: [one(announcement)] })).toEqual([{ kind: "other" }]);
  });
});

describe("beside the main news", () => {
  const beside = (kind: Reading["kind"], announcement: object) =>
    told(kind === "earnings" ? FIGURES : [], { kind, announcements: [one(announcement)] }).map((event) => event.kind);

  test.each<[string, object]>([
    ["an exit", { kind: "mining_exit", status: "planned" }],
    ["a new name", { kind: "rebrand", to: "Keel" }],
    ["a merger with a price", { kind: "merger", value: "9000000000" }],
    ["a contract with its power alone", { kind: "contract", isNew: true, mw: 5 }],
  ])("%s is an event of its own", (_, announcement) => {
    const { kind } = announcement as { kind: string };
    expect(beside("earnings", announcement)).toEqual(["earnings", kind]);
    expect(beside("other", announcement)).toEqual([kind]);
  });

  test.each<[string, object]>([
    ["a merger that is only spoken of", { kind: "merger" }],
    ["an offering", { kind: "financing", value: "850000000" }],
    ["a site", { kind: "conversion", site: "Lake Mariner", mw: 245 }],
  ])("%s is none", (_, announcement) => {
    expect(beside("earnings", announcement)).toEqual(["earnings"]);
    expect(beside("other", announcement)).toEqual(["other"]);
  });

  test("an opinion recalls a new name, and tells a contract that it speaks of", () => {
    expect(beside("opinion", { kind: "rebrand", to: "Keel" })).toEqual(["opinion"]);
    expect(beside("opinion", { kind: "contract", isNew: true, counterparty: "Google" })).toEqual(["contract"]);
  });
});

describe("the results of a quarter", () => {
  test("come first where a text states several of its figures, also a text about a contract", () => {
    const announcements = [one({ kind: "contract", isNew: true, counterparty: "Google" })];
    const all = told(FIGURES, { kind: "contract", period: "2026Q1", announcements });
    expect(all.map(({ kind }) => kind)).toEqual(["earnings", "contract"]);
    expect(told(FIGURES.slice(0, 1), { kind: "contract", period: "2026Q1", announcements })).toEqual([
      { kind: "contract", subject: "google" },
    ]);
  });

  test.each<[string, Parameters<typeof reading>[0], Partial<Reading>]>([
    ["one figure beside last year's", [FIGURES[0]!, fact("hpc_revenue", "1", { role: "prior_year" })], {}],
    ["one figure beside another company's", [FIGURES[0]!, fact("hpc_revenue", "1", { company: "WULF" })], {}],
    ["figures of no quarter", FIGURES, { period: undefined as never }],
    ["figures that are expected", FIGURES, { kind: "preview" }],
    ["figures that an opinion recalls", FIGURES, { kind: "opinion" }],
  ])("are not told by %s", (_, facts, more) => {
    const kind = more.kind ?? "other";
    const events = told(facts, { kind, period: "2026Q1", ...more });
    expect(events.map((event) => event.kind)).toEqual([kind]);
  });

  test("that are only looked ahead to are known by their quarter", () => {
    expect(told(FIGURES, { kind: "preview", period: "2025FY" })).toEqual([{ kind: "preview", period: "2025Q4" }]);
    expect(told(FIGURES, { kind: "preview" })).toEqual([{ kind: "preview" }]);
  });

  test("keep the currency and the bound of their figures", () => {
    const [event] = events(
      reading([
        fact("net_income", "-1000000", { bound: "over" }),
        fact("hashrate", "50", { currency: undefined as never }),
      ]),
    );
    expect(event?.figures).toEqual([
      { metric: "net_income", value: "-1000000", precision: "100000", currency: "USD", bound: "over" },
      { metric: "hashrate", value: "50", precision: "100000" },
    ]);
  });
});

describe("who tells it, and when", () => {
  const first = (read: Partial<Reading>, more: Parameters<typeof document>[1] = {}) =>
    events(reading([], { kind: "other", ...read }), more)[0];

  test("an opinion and a report on the market tell no event themselves, other news do", () => {
    const primary = (["opinion", "market", "other"] as const).map((kind) => first({ kind })?.primary);
    expect(primary).toEqual([false, false, true]);
  });

  test("the feed's day counts before the text's own, and that before the day on which it was seen", () => {
    const published = { publishedAt: "2026-05-01T09:00:00.000Z", seenAt: "2026-05-08T12:00:00.000Z" };
    expect(first({ day: "2026-04-30" }, published)?.at).toBe("2026-05-01T09:00:00.000Z");
    expect(first({ day: "2026-04-30" })?.at).toBe("2026-04-30T12:00:00.000Z");
    expect(first({}, { seenAt: "2026-05-08T12:00:00.000Z" })?.at).toBe("2026-05-08T12:00:00.000Z");
  });

  test("history without any day has none, all else has", () => {
    expect(first({}, { backlog: true })?.dated).toBe(false);
    expect(first({ day: "2026-04-30" }, { backlog: true })?.dated).toBe(true);
    expect(first({}, { backlog: true, publishedAt: "2026-05-01T09:00:00.000Z" })?.dated).toBe(true);
    expect(first({})?.dated).toBe(true);
  });

  test("a title with the old name and the new one is marked", () => {
    const title = "Bitfarms is now Keel";
    expect(first({}, { title })?.terms).toContain("#renamed");
    expect(first({}, { title: "Keel leases a hall" })?.terms).not.toContain("#renamed");
    expect(first({ company: undefined as never }, { title })?.terms).not.toContain("#renamed");
  });
});

describe("news of a kind of its own", () => {
  const deal = one({ kind: "merger", counterparty: "CoreWeave" });

  test("looks ahead to results and recalls a deal: the deal is not told again", () => {
    expect(told([], { kind: "preview", announcements: [deal] })).toEqual([{ kind: "preview" }]);
  });

  test("is a month's production first, and whatever was signed beside it", () => {
    expect(told([], { kind: "production", announcements: [deal] })).toEqual([
      { kind: "production" },
      { kind: "merger", subject: "coreweave" },
    ]);
  });
});

describe("news of no watched company", () => {
  const sector = (kind: Reading["kind"], title: string, text = "") => {
    const { company: _company, period: _period, ...read } = reading([], { kind });
    return eventsOf(document("a", { title, text }), read, NAMES)[0];
  };

  test("about the market has bitcoin's price from title or text, no other news has", () => {
    expect(sector("market", "Bitcoin slides below $73K")?.value).toBe("73000");
    expect(sector("market", "Miners slide", "Bitcoin fell to $72,185.")?.value).toBe("72185");
    expect(sector("other", "Bitcoin slides below $73K")?.value).toBeUndefined();
    expect(events(reading([], { kind: "market" }), { title: "Bitcoin slides below $73K" })[0]?.value).toBeUndefined();
  });

  test.each([
    ["CoreWeave Q1 2026 results", "coreweave", "2026Q1"],
    ["Advanced Micro Devices Q2 FY26 results beat", "advanced micro devices", "2026Q2"],
    ["Nvidia Q3'25: up again", "nvidia", "2025Q3"],
    ["Oracle Q4 fiscal 2025 sales", "oracle", "2025Q4"],
    ["Dell grows in Q1", "dell", undefined],
    ["why we like it", undefined, undefined],
  ])("about results, %s: %s, %s", (title, subject, period) => {
    const event = sector("earnings", title);
    expect([event?.subject, event?.period]).toEqual([subject, period]);
    expect(sector("other", title)?.subject).toBeUndefined();
  });

  test("has each word of a name as a term, that of one company its first", () => {
    expect(sector("other", "A title", "At Lake Mariner.")?.terms).toEqual(expect.arrayContaining(["lake", "mariner"]));
    expect(events(reading([]), { title: "A title", text: "At Lake Mariner." })[0]?.terms).not.toContain("mariner");
  });
});
