import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { clusterMentions } from "../../src/stories/index.ts";
import { isOneEvent } from "../../src/stories/same-event.ts";
import { termsOf } from "../../src/stories/terms.ts";
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

describe("a third text on a lease of which two name two partners", () => {
  const USER = lease({ subject: "anthropic", terms: ["fluidstack"] });
  const third = (more: Partial<EventMention> = {}) => lease({ value: undefined as never, ...more });

  test("is held to both by the one that has the size and the same name", () => {
    expect(clusterMentions([lease(), USER, third()])).toHaveLength(1);
  });

  test("is apart without such a text, and where its own power is another", () => {
    expect(clusterMentions([USER, third()])).toHaveLength(2);
    expect(clusterMentions([lease(), USER, third({ mw: 352 })])).toHaveLength(2);
  });

  test("is no bridge between two leases of one partner", () => {
    const march = lease({ dated: true, at: "2025-03-28T12:00:00.000Z", mw: 133, value: "4500000000" });
    const august = third({ dated: true, at: "2025-08-05T12:00:00.000Z", mw: 133 });
    const retold = lease({ mw: 133, value: "4500000000", terms: ["helios"] });
    expect(clusterMentions([march, retold, august])).toHaveLength(2);
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

describe("a data center that is bought abroad", () => {
  const purchase = (title: string, text = "", more: Partial<EventMention> = {}) =>
    mention({ company: "HIVE", kind: "other", ...undated, title, terms: termsOf(title, text, ["HIVE"]), ...more });
  const SWEDISH = purchase("HIVE acquires Swedish data center");

  test("is one in titles of two languages", () => {
    expect(isOne(SWEDISH, purchase("HIVE membeli pusat data di Boden, Swedia"))).toBe(true);
    expect(isOne(SWEDISH, purchase("HIVE kauft Rechenzentrum in Schweden"))).toBe(true);
  });

  test("is two in two countries, of other things, and in one state of America", () => {
    expect(isOne(SWEDISH, purchase("HIVE kauft Rechenzentrum in Norwegen"))).toBe(false);
    expect(isOne(SWEDISH, purchase("HIVE kauft Maschinen in Schweden"))).toBe(false);
    expect(isOne(purchase("HIVE buys data center: Texas"), purchase("Texas data center acquired by HIVE"))).toBe(true);
    expect(isOne(purchase("HIVE buys a Texas data center"), purchase("Rechenzentrum kauft HIVE dort: Texas"))).toBe(
      false,
    );
  });
});

describe("a tenant that leases again", () => {
  const first = lease({
    company: "RIOT",
    subject: "amd",
    value: undefined as never,
    mw: 25,
    terms: ["amd", "rockdale"],
  });
  const more = { ...first, itemKey: "more", title: "AMD exercises option", terms: ["amd", "rockdale", "#option"] };

  test("is told by texts on the option among themselves, and the others stay with the first lease", () => {
    const again = { ...more, itemKey: "again", title: "AMD doubles lease" };
    const local = { ...first, itemKey: "local", title: "AMD moves in", terms: ["amd", "rockdale", "texas"] };
    const dated = { dated: true, at: "2026-01-16T12:00:00.000Z" };
    const april = { dated: true, at: "2026-04-30T12:00:00.000Z" };
    const stories = clusterMentions([{ ...more, ...april }, { ...again, ...april }, { ...first, ...dated }, local]);
    const keys = stories.map(({ mentions }) => mentions.map(({ itemKey }) => itemKey).toSorted());
    expect(keys).toContainEqual(["again", "more"]);
    expect(keys).toContainEqual(expect.arrayContaining([first.itemKey, "local"]));
  });

  test.each(["AMD doubles lease with Riot", "AMD picks up its last option", "Tenant extends its contract"])(
    "%s",
    (title) => {
      expect(termsOf(title, "", [])).toContain("#option");
    },
  );
});

describe("an exit and a site", () => {
  test("of another power are two, and of one power may be one", () => {
    const exit = mention({
      company: "KEEL",
      kind: "mining_exit",
      ...undated,
      terms: ["341mw", "panther", "350mw", "macquarie"],
    });
    const site = (power: string) =>
      mention({ company: "KEEL", kind: "conversion", ...undated, terms: [power, "panther", "macquarie", "350mw"] });
    expect(isOne(exit, site("350mw"))).toBe(false);
    expect(isOne(exit, site("341mw"))).toBe(true);
  });
});
