import { describe, expect, test } from "vitest";
import type { HistoryFigure, HistoryRow } from "../../src/kit/index.ts";
import type { Announcement, Fact, StoryView, Trust } from "../../src/model/index.ts";
import { metricsById, type RuleInput, scopeOf } from "../../src/rules/index.ts";
import { show } from "../../src/rules/show.ts";
import type { Scope } from "../../src/rules/types.ts";
import { fact, METRICS, storyView as story } from "../support/tiny.ts";

const told = { itemKey: "i", outlet: "o", trust: "press" as Trust };
const standing = (metric: string, value: string, more: Partial<Fact> & { trust?: Trust } = {}) => ({
  ...fact(metric, value, more),
  ...told,
  ...(more.trust && { trust: more.trust }),
  witnesses: [],
});
const announced = (one: object, trust: Trust = "press") =>
  ({ company: "TINY", quote: "", start: 0, end: 0, ...told, trust, ...one }) as Announcement & typeof told;

const figure = (value: string): HistoryFigure => ({
  value,
  currency: "USD",
  precision: "100000",
  quote: "",
  outlet: "",
  trust: "issuer",
});
const row = (period: string, figures: Record<string, string>): HistoryRow => ({
  period,
  figures: Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, figure(value)])),
});
const build = (more: Partial<StoryView>, rest: Partial<RuleInput> = {}): Scope =>
  scopeOf({ story: story(more), past: [], now: "2026-05-08T12:00:00.000Z", ...rest }, metricsById(METRICS));
const seen = ({ facts }: Scope, name: string) => {
  const value = facts.get(name);
  return value === undefined ? "missing" : show(value);
};

describe("the story's own figures", () => {
  test("are those of its period, whatever else the report states beside them", () => {
    const facts = [
      standing("net_income", "-822000000", { period: "2025FY" }),
      standing("net_income", "-734100000", { period: "2025Q4" }),
      standing("hpc_revenue", "9700000", { period: "2025Q3" }),
    ];
    const scope = build({ period: "2025Q4", facts });
    expect(seen(scope, "net_income")).toBe("-$734.1M");
    expect(seen(scope, "net_loss")).toBe("$734.1M");
    expect(seen(scope, "full_year.net_loss")).toBe("$822.0M");
    expect(seen(scope, "hpc_revenue")).toBe("missing");
  });

  test("are those of the newest period where the story has none", () => {
    const { period: _none, ...rest } = story({ kind: "mining_exit" });
    const facts = [
      standing("net_income", "-5000000", { period: "2024Q4" }),
      standing("net_income", "-164600000", { period: "2025H1", currency: "EUR" }),
    ];
    const scope = scopeOf({ story: { ...rest, facts }, past: [], now: rest.openedAt }, metricsById(METRICS));
    expect(seen(scope, "net_income")).toBe("-€164.6M");
  });

  test("come from the better source, and from a figure before a bound", () => {
    const { period: _none, ...undated } = standing("net_income", "-9000000", { trust: "filing" });
    const facts = [
      standing("mining_revenue", "13000000", { bound: "under", trust: "issuer" }),
      standing("mining_revenue", "12800000", { trust: "issuer" }),
      standing("hpc_revenue", "20000000", { trust: "press" }),
      standing("hpc_revenue", "21000000", { trust: "filing" }),
      undated,
      standing("net_income", "-427600000"),
    ];
    const scope = build({ facts });
    expect(["mining_revenue", "hpc_revenue", "net_loss"].map((name) => seen(scope, name))).toEqual([
      "$12.8M",
      "$21.0M",
      "$427.6M",
    ]);
  });

  test("are preliminary only where every one is", () => {
    const facts = [standing("hpc_revenue", "1", { status: "preliminary" }), standing("net_income", "1")];
    expect(seen(build({ facts }), "story.preliminary")).toBe("no");
    expect(seen(build({ facts: facts.slice(0, 1) }), "story.preliminary")).toBe("yes");
    expect(seen(build({}), "story.preliminary")).toBe("no");
  });
});

describe("comparatives", () => {
  const past = [
    row("2026Q2", { hpc_revenue: "31900000" }),
    row("2026Q1", { hpc_revenue: "21000000" }),
    row("2025Q4", { hpc_revenue: "9700000", mining_revenue: "26100000" }),
    row("2025Q1", { hpc_revenue: "400000", net_income: "-61400000" }),
  ];

  test("are taken as the story states them, else as they were known", () => {
    const facts = [standing("net_income", "-80000000", { role: "prior_year", period: "2025Q1" })];
    const scope = build({ facts }, { past });
    expect(seen(scope, "prior_year.net_income")).toBe("-$80.0M");
    expect(seen(scope, "known_year_ago.net_income")).toBe("-$61.4M");
    expect(seen(scope, "prior_year.hpc_revenue")).toBe("$400K");
    expect(seen(scope, "prior_quarter.hpc_revenue")).toBe("$9.7M");
  });

  test("of another period than the year before are no comparatives", () => {
    const facts = [standing("net_income", "-5000000", { role: "prior_year", period: "2024Q1" })];
    expect(seen(build({ facts }), "prior_year.net_income")).toBe("missing");
  });

  test("never come from the story's own period or a later one", () => {
    const scope = build({}, { past });
    expect(scope.past.map((one) => seen(one, "hpc_revenue"))).toEqual(["$9.7M", "$400K"]);
  });
});

describe("what is announced", () => {
  test("is no, never unknown, where nothing of the kind was read", () => {
    const scope = build({});
    for (const kind of ["contract", "rebrand", "mining_exit", "conversion", "financing", "merger"])
      expect(scope.facts.get(`${kind}.told`), kind).toBe(false);
    expect(scope.facts.has("claims.hpc_over_mining")).toBe(false);
  });

  test("of a contract takes each term from the best source that states it, and nothing from one that is recalled", () => {
    const announcements = [
      announced({ kind: "contract", isNew: false, counterparty: "Earlier Tenant", mw: 300 }, "filing"),
      announced({ kind: "contract", isNew: true, counterparty: "Fluidstack", value: "3700000000" }),
      announced({ kind: "contract", isNew: true, counterparty: "Fluidstack Ltd", mw: 200, termYears: 10 }, "issuer"),
    ];
    const scope = build({ kind: "contract", announcements });
    expect(["told", "counterparty", "value", "mw", "years"].map((name) => seen(scope, `contract.${name}`))).toEqual([
      "yes",
      "Fluidstack Ltd",
      "$3.7B",
      "200 MW",
      "10 years",
    ]);
  });

  test("of an earlier contract alone is recalled, not told", () => {
    const scope = build({ announcements: [announced({ kind: "contract", isNew: false, counterparty: "Microsoft" })] });
    expect(scope.facts.get("contract.told")).toBe(false);
    expect(scope.facts.get("contract.recalled")).toBe(true);
    expect(seen(scope, "contract.counterparty")).toBe("missing");
  });

  test("by two who claim the reverse of each other says nothing", () => {
    const over = (metric: string) => announced({ kind: "dominance", over: metric });
    expect(build({ announcements: [over("hpc_revenue")] }).facts.get("claims.hpc_over_mining")).toBe(true);
    expect(build({ announcements: [over("mining_revenue")] }).facts.get("claims.hpc_over_mining")).toBe(false);
    const both = build({ announcements: [over("hpc_revenue"), over("mining_revenue")] });
    expect(seen(both, "claims.hpc_over_mining")).toBe("missing");
  });
});
