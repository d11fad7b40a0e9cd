import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { clusterMentions, eventsOf } from "../../src/stories/index.ts";
import { later, mention, undated } from "../support/mention.ts";
import { document, fact, reading } from "../support/tiny.ts";

const figure = (value: string) => [{ metric: "hpc_revenue" as const, value, precision: "100000", currency: "USD" }];
const RESULTS = { kind: "earnings", period: "2025Q2", figures: figure("77500000") } as const;
const results = (more: Partial<EventMention> = {}) => mention({ ...RESULTS, ...more });
const opinion = (more: Partial<EventMention> = {}) =>
  mention({ kind: "opinion", figures: figure("77500000"), ...undated, ...more });
const stories = (...mentions: EventMention[]) => clusterMentions(mentions).length;

describe("who judges a company after its report", () => {
  test("joins the results by the figure that he states", () => {
    expect(stories(results(), opinion())).toBe(1);
    expect(stories(opinion(), opinion({ kind: "market" }), results(), results())).toBe(1);
  });

  test("is apart from results with another figure, too long ago, or where he states none", () => {
    expect(stories(results(), opinion({ figures: figure("31300000") }))).toBe(2);
    expect(stories(results(), opinion({ dated: true, ...later(121) }))).toBe(2);
    expect(stories(results(), opinion({ figures: undefined as never }))).toBe(2);
  });

  test("makes no results of his own, and two who judge are no event without them", () => {
    expect(clusterMentions([opinion({ title: "One view" }), opinion({ title: "Another" })])).toHaveLength(2);
    const [story] = clusterMentions([opinion(), results()]);
    expect(story?.mentions[0]?.kind).toBe("earnings");
  });
});

describe("a judgement says what brought it about", () => {
  const NAMES = { now: ["Tiny"], former: [], aliases: [] };
  const figuresOf = (title: string, text = "", kind: "opinion" | "financing" = "opinion") =>
    eventsOf(document("a", { title, text }), reading([fact("hpc_revenue", "77500000")], { kind }), NAMES)[0]?.figures;

  test.each([
    ["Is Tiny still attractive after its latest quarter?", ""],
    ["Tiny: the landlord trade is crowded", "I downgrade the shares to hold after the Q1 print."],
    ["Broker trims target for Tiny", "A day after Tiny's third-quarter report the broker cut its target."],
    ["Tiny slides following the results", ""],
  ])("%s %s", (title, text) => {
    expect(figuresOf(title, text)).toMatchObject([{ metric: "hpc_revenue", value: "77500000" }]);
  });

  test.each([
    ["Tiny: cheap or a trap?", "Third-quarter revenue was $77.5 million."],
    ["Tiny a year after its IPO", "It looks for tenants."],
  ])("no occasion: %s %s", (title, text) => {
    expect(figuresOf(title, text)).toBeUndefined();
  });

  test("and a sale of notes after the quarter is none", () => {
    expect(figuresOf("Tiny sells notes after its latest quarter", "", "financing")).toBeUndefined();
  });
});
