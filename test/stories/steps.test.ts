import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { isOneEvent } from "../../src/stories/same-event.ts";
import { termsOf } from "../../src/stories/terms.ts";
import { later, mention, undated } from "../support/mention.ts";

const deal = (title: string, more: Partial<EventMention> = {}): EventMention =>
  mention({
    kind: "merger",
    company: "CORZ",
    subject: "coreweave",
    ...undated,
    title,
    terms: termsOf(title, "", []),
    ...more,
  });

const SIGNED = deal("CoreWeave to buy Core Scientific for $9 billion", { value: "9000000000" });
const CLOSED = deal("CoreWeave completes its acquisition of Core Scientific");

describe("a takeover is told once for each of its steps", () => {
  test.each([
    "Core Scientific holders vote down CoreWeave",
    "Core Scientific shareholders reject CoreWeave takeover",
    "Los accionistas de Core Scientific rechazan la compra por CoreWeave",
    "Core Scientific Announces Outcome of Special Meeting on CoreWeave Merger",
    "CoreWeave drops its bid for Core Scientific",
  ])("%s", (title) => {
    const decided = deal(title);
    expect(isOneEvent(decided, deal("CoreWeave walks away after investors say no"))).toBe(true);
    expect(isOneEvent(SIGNED, decided)).toBe(false);
    expect(isOneEvent(decided, CLOSED)).toBe(false);
  });

  test("and its closing, in whatever language", () => {
    const french = deal("CoreWeave s'offre Core Scientific", {
      terms: termsOf("CoreWeave s'offre Core Scientific", "Le groupe a bouclé vendredi le rachat du mineur.", []),
    });
    expect(isOneEvent(CLOSED, french)).toBe(true);
    expect(isOneEvent(SIGNED, CLOSED)).toBe(false);
    expect(isOneEvent(SIGNED, french)).toBe(false);
  });

  test("but texts of the same days are one step, whichever words they choose", () => {
    const signed = { ...SIGNED, dated: true };
    expect(isOneEvent(signed, { ...CLOSED, dated: true, ...later(1) })).toBe(true);
    expect(isOneEvent(signed, { ...CLOSED, dated: true, ...later(20) })).toBe(false);
  });

  test("and one target is bought once, with its debts or without", () => {
    expect(isOneEvent(SIGNED, deal("CoreWeave buys Core Scientific", { value: "7400000000" }))).toBe(true);
  });

  test("and who judges what holders decided names the partner in the title", () => {
    const opinion = (title: string) =>
      deal(title, { kind: "opinion", subject: undefined as never, terms: ["#decided"] });
    const voted = deal("Core Scientific holders vote down CoreWeave");
    expect(isOneEvent(voted, opinion("Why I am glad that CoreWeave was refused"))).toBe(true);
    expect(isOneEvent(voted, opinion("The rejected bride looks good"))).toBe(false);
    expect(isOneEvent(SIGNED, opinion("Why I am glad that CoreWeave was refused"))).toBe(false);
  });
});

describe("a lease that is only talked of", () => {
  const LEASE = mention({
    subject: "microsoft",
    mw: 175,
    ...undated,
    terms: ["sandersville", "175mw", "georgia", "kaolin"],
  });
  const talk = (title: string, more: Partial<EventMention> = {}) =>
    mention({
      kind: "other",
      ...undated,
      title,
      terms: [...termsOf(title, "", []), "sandersville", "175mw", "georgia", "kaolin"],
      ...more,
    });

  test.each([
    "Miner in advanced talks to rent out a site",
    "Miner signs letter of intent for a site",
    "Miner said to be close to a deal for its site",
    "Miner signs non-binding term sheet",
  ])("%s", (title) => {
    expect(isOneEvent(LEASE, talk(title))).toBe(false);
    expect(isOneEvent(LEASE, talk("Miner rents out a site"))).toBe(true);
  });

  test("is the lease where both are of one day", () => {
    const talked = talk("Miner in advanced talks to rent out a site", { dated: true });
    expect(isOneEvent({ ...LEASE, dated: true }, talked)).toBe(true);
  });
});

describe("a site is signed for once and completed once", () => {
  const site = (title: string, more: Partial<EventMention> = {}): EventMention =>
    mention({
      kind: "other",
      company: "HUT",
      title,
      terms: ["medicine hat", "unit 16", ...termsOf(title, "", [])],
      ...more,
    });
  const signed = site("Hut 8 signs a power deal with Medicine Hat");

  test.each([
    "Hut 8 completes its Medicine Hat site",
    "Hut 8 energizes its site in Medicine Hat",
    "Hut 8's Medicine Hat site goes live",
    "Hut 8 begins operations in Medicine Hat",
    "Hut 8 nimmt seine Anlage in Medicine Hat in Betrieb",
  ])("%s, months later", (title) => {
    expect(isOneEvent(signed, site(title, later(110)))).toBe(false);
    expect(isOneEvent(site("Hut 8 finishes the Medicine Hat site", later(111)), site(title, later(110)))).toBe(true);
  });

  test("but what is told within days of it is one event", () => {
    expect(isOneEvent(signed, site("Hut 8 opens its doors to Medicine Hat", later(2)))).toBe(true);
    expect(isOneEvent(signed, site("City says the Hut 8 proposal was best for Medicine Hat", later(40)))).toBe(true);
  });
});
