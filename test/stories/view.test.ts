import { describe, expect, test } from "vitest";
import type { Announcement, Reading, SourceDocument, Story } from "../../src/model/index.ts";
import { buildStoryView } from "../../src/stories/index.ts";
import { document, fact, reading } from "../support/tiny.ts";

const story = (more: Partial<Story> = {}): Story => ({
  id: "s1",
  key: "TINY|earnings|2026Q1",
  company: "TINY",
  kind: "earnings",
  period: "2026Q1",
  openedAt: "2026-05-08T12:00:00.000Z",
  version: 1,
  backlog: false,
  ...more,
});
const one = (more: object): Announcement =>
  ({ company: "TINY", quote: "so", start: 0, end: 2, ...more }) as Announcement;
const read = (more: Partial<Reading> = {}, source: Partial<SourceDocument> = {}, key = "a") => ({
  document: document(key, source),
  reading: reading(more.facts ?? [fact("net_income", "-1000000")], more),
});
const GOOGLE = one({ kind: "contract", isNew: true, counterparty: "Google LLC" });

describe("a story of results", () => {
  test("rests on its sources in the order in which they came, and on the best of them", () => {
    const view = buildStoryView(story(), [
      read({}, { seenAt: "2026-05-08T13:00:00.000Z", trust: "issuer", url: "https://example.com/2" }, "b"),
      read({}, { seenAt: "2026-05-08T12:00:00.000Z", publishedAt: "2026-05-08T11:00:00.000Z" }, "c"),
      read({}, { seenAt: "2026-05-08T12:00:00.000Z" }, "a"),
    ]);
    expect(view.sources).toEqual([
      { itemKey: "a", title: "Tiny results a", outlet: "Outlet a", trust: "press", seenAt: "2026-05-08T12:00:00.000Z" },
      {
        itemKey: "c",
        title: "Tiny results c",
        outlet: "Outlet c",
        trust: "press",
        seenAt: "2026-05-08T12:00:00.000Z",
        publishedAt: "2026-05-08T11:00:00.000Z",
      },
      {
        itemKey: "b",
        title: "Tiny results b",
        outlet: "Outlet b",
        trust: "issuer",
        seenAt: "2026-05-08T13:00:00.000Z",
        url: "https://example.com/2",
      },
    ]);
    expect(view.standing).toBe("issuer");
    expect(buildStoryView(story(), []).standing).toBe("press");
  });

  test("names the form of a filing", () => {
    const filing = { accession: "0001083301-26-000045", form: "10-Q", items: [], parties: [] };
    expect(buildStoryView(story(), [read({}, { filing })]).sources[0]?.form).toBe("10-Q");
  });

  test.each<[string, number, Partial<Reading>]>([
    ["its own quarter", 1, {}],
    ["a year that its quarter ends", 1, { period: "2025FY" }],
    ["no quarter", 1, { period: undefined as never }],
    ["another quarter", 0, { period: "2025Q4" }],
    ["its quarter of another company", 0, { facts: [fact("net_income", "-1", { company: "WULF" })] }],
  ])("has the figures of a text about %s: %d", (_, count, more) => {
    const own = more.period === "2025FY" ? story({ period: "2025Q4" }) : story();
    expect(buildStoryView(own, [read(more)]).facts).toHaveLength(count);
  });

  test("that has no quarter has all figures, a story of other news has none", () => {
    expect(buildStoryView(story({ period: undefined as never }), [read({ period: "2025Q4" })]).facts).toHaveLength(1);
    expect(buildStoryView(story({ kind: "contract" }), [read()]).facts).toEqual([]);
  });

  test("has what was said of which business earns more", () => {
    const announcements = [one({ kind: "dominance", over: "mining_revenue" }), GOOGLE];
    const [said, ...others] = buildStoryView(story(), [read({ announcements })]).announcements;
    expect(said).toMatchObject({ kind: "dominance", itemKey: "a", outlet: "Outlet a", trust: "press" });
    expect(others).toEqual([]);
  });
});

describe("a story of a contract", () => {
  const deal = (more: Partial<Story> = {}) => story({ kind: "contract", subject: "google", ...more });
  const told = (own: Story, announcement: Announcement) =>
    buildStoryView(own, [read({ kind: "contract", announcements: [announcement] })]).announcements.length;
  const contract = (more: object) => one({ kind: "contract", isNew: true, ...more });

  test.each<[string, number, Announcement]>([
    ["its tenant", 1, GOOGLE],
    ["no tenant", 1, contract({})],
    ["another tenant", 0, contract({ counterparty: "Oracle" })],
    ["its tenant, recalled", 0, contract({ counterparty: "Google", isNew: false })],
    ["no tenant, recalled", 0, contract({ isNew: false })],
    ["its tenant at another company", 0, contract({ counterparty: "Google", company: "WULF" })],
    ["another kind", 0, one({ kind: "financing", value: "1" })],
  ])("with a tenant shows the terms of one with %s: %d", (_, count, announcement) => {
    expect(told(deal(), announcement)).toBe(count);
  });

  test("without a tenant shows the terms of any new one", () => {
    const bare = deal({ subject: undefined as never });
    expect([told(bare, GOOGLE), told(bare, contract({ isNew: false, counterparty: "Google" }))]).toEqual([1, 0]);
  });
});

describe("what a text promises beside its news", () => {
  const promise = one({ kind: "milestone", what: "energization", by: { text: "", from: "", to: "" } });
  const outlook = one({ kind: "guidance", metric: "arr", unit: "money" });
  const shown = (own: Story, kind: Reading["kind"], ...more: Announcement[]) =>
    buildStoryView(own, [read({ kind, facts: [], announcements: [promise, outlook, ...more] })]).announcements.filter(
      (announcement) => announcement.kind !== "contract",
    ).length;

  test("stands in the story of its main news alone", () => {
    const deal = story({ kind: "contract", subject: "google" });
    expect(shown(deal, "contract", GOOGLE)).toBe(2);
    expect(shown(story(), "earnings", GOOGLE)).toBe(2);
    expect(shown(deal, "earnings", GOOGLE)).toBe(0);
  });

  test("stands in whatever story a text without news of its own joined", () => {
    for (const kind of ["other", "opinion", "market"] as const) expect(shown(story(), kind)).toBe(2);
    expect(shown(story(), "production")).toBe(0);
  });
});
