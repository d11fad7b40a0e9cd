import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { clusterMentions } from "../../src/stories/index.ts";
import { isOneEvent } from "../../src/stories/same-event.ts";
import { mention, undated } from "../support/mention.ts";

const lease = (more: Partial<EventMention> = {}): EventMention =>
  mention({ company: "HUT", subject: "fluidstack", value: "7000000000", mw: 245, ...undated, ...more });

const isOne = (one: EventMention, other: EventMention): boolean => {
  expect(isOneEvent(other, one)).toBe(isOneEvent(one, other));
  return isOneEvent(one, other);
};

describe("a lease of which one text names the tenant and another who uses the machines", () => {
  const USER = lease({ subject: "anthropic", terms: ["fluidstack"] });

  test("is one where worth and power are the same and one of them names both", () => {
    expect(isOne(lease(), USER)).toBe(true);
    expect(isOne(lease({ terms: ["anthropic"] }), lease({ subject: "anthropic" }))).toBe(true);
    expect(isOne(lease({ mw: undefined as never }), USER)).toBe(true);
  });

  test.each<[string, Partial<EventMention>]>([
    ["neither names the other's partner", { terms: [] }],
    ["the worth is another", { value: "9800000000" }],
    ["no worth is told", { value: undefined as never }],
    ["the power is another", { mw: 352 }],
  ])("is two where %s", (_, more) => {
    expect(isOne(lease(), { ...USER, ...more })).toBe(false);
  });
});

describe("a day's move that names the partner in its title", () => {
  const move = (more: Partial<EventMention> = {}) =>
    mention({ company: "HUT", kind: "market", ...undated, title: "Hut 8 soars as Fluidstack signs on", ...more });

  test("belongs to the deal whose size it names", () => {
    expect(isOne(lease(), move({ terms: ["7b"] }))).toBe(true);
    expect(isOne(lease(), move({ terms: ["245mw"] }))).toBe(true);
    expect(isOne(lease({ value: "311000000" }), move({ terms: ["311m"] }))).toBe(true);
  });

  test("belongs to no deal of another size or partner, and an opinion is no move", () => {
    expect(isOne(lease(), move({ terms: ["9.8b"] }))).toBe(false);
    expect(isOne(lease(), move({ terms: ["7b"], title: "Hut 8 soars on a lease" }))).toBe(false);
    expect(isOne(lease(), move({ terms: ["7b"], kind: "opinion" }))).toBe(false);
  });
});

describe("a text without a key that is like one text on a deal only", () => {
  const RELEASE = lease({ terms: ["fluidstack", "river", "west", "miami", "245mw"] });
  const WIRE = lease({ terms: ["fluidstack", "reuters", "bengaluru", "alphabet", "shinjini"] });
  const local = (more: Partial<EventMention> = {}) =>
    mention({ company: "HUT", kind: "other", ...undated, terms: ["fluidstack", "river", "west", "miami"], ...more });
  const stories = (...mentions: EventMention[]) => clusterMentions(mentions).length;

  test("joins them where it names the partner", () => {
    expect(stories(RELEASE, WIRE, local())).toBe(1);
    expect(stories(RELEASE, WIRE, local({ terms: ["river", "west", "miami", "havard"] }))).toBe(2);
  });

  test("stays alone where it names another power, or none as an opinion", () => {
    expect(stories(RELEASE, WIRE, local({ terms: ["fluidstack", "river", "west", "miami", "1000mw"] }))).toBe(2);
    expect(stories(RELEASE, WIRE, local({ kind: "opinion" }))).toBe(2);
    expect(stories(RELEASE, WIRE, local({ kind: "opinion", terms: ["fluidstack", "river", "west", "245mw"] }))).toBe(1);
  });
});

describe("plans for a company's sites", () => {
  const plan = (...terms: string[]) => mention({ company: "BTDR", kind: "conversion", ...undated, terms });

  test("are two where each begins with another power, though each names the other's further on", () => {
    const tydal = plan("tydal", "175mw", "norway", "clarington", "570mw");
    expect(isOne(tydal, plan("clarington", "570mw", "ohio", "tydal", "175mw"))).toBe(false);
    expect(isOne(tydal, plan("tydal", "175mw", "norway"))).toBe(true);
  });
});
