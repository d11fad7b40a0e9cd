import { describe, expect, test } from "vitest";
import type { HistoryRow } from "../../src/kit/index.ts";
import type { StandingFact, StoryView } from "../../src/model/index.ts";
import { metricsById, type RuleInput, scopeOf } from "../../src/rules/index.ts";
import { show } from "../../src/rules/show.ts";
import { isUnknown } from "../../src/rules/value.ts";
import { fact, METRICS, storyView } from "../support/tiny.ts";

const metrics = metricsById([...METRICS, { id: "hashrate", label: "Hashrate", unit: "eh_s" as const }]);
const stands = (metric: string, value: string, more: Partial<StandingFact> = {}): StandingFact => ({
  ...fact(metric, value),
  itemKey: "i",
  outlet: "o",
  trust: "press",
  witnesses: [],
  ...more,
});
const row = (period: string, figures: Record<string, string>): HistoryRow => ({
  period,
  figures: Object.fromEntries(
    Object.entries(figures).map(([id, value]) => [
      id,
      { value, currency: "USD", precision: "100000", quote: "", outlet: "", trust: "issuer" },
    ]),
  ),
});
const STORY = storyView();

const build = (more: Partial<StoryView>, rest: Partial<RuleInput> = {}) =>
  scopeOf({ story: { ...STORY, ...more }, past: [], now: STORY.openedAt, ...rest }, metrics);
/** The facts of these names, as people read them; what is absent is left out. */
function seen(scope: ReturnType<typeof build>, ...names: string[]) {
  return Object.fromEntries(
    names.flatMap((name) => (scope.facts.has(name) ? [[name, show(scope.facts.get(name)!)]] : [])),
  );
}
/** How the net income of a period and role counts in a story of `period`. */
function placed(role: StandingFact["role"], of: string | undefined, period: string | undefined = "2026Q1") {
  const own = stands("net_income", "-5000000", { role, period: of as never });
  const { facts } = build({ facts: [own], period });
  return [...facts.keys()].filter((name) => name.endsWith("net_income"));
}

describe("a figure counts", () => {
  test.each<[string, StandingFact["role"], string | undefined, string, string[]]>([
    ["as the story's own where it is of its quarter", "current", "2026Q1", "2026Q1", ["net_income"]],
    ["as its own where it names no period", "current", undefined, "2026Q1", ["net_income"]],
    ["as the year's beside a fourth quarter", "current", "2025FY", "2025Q3", ["full_year.net_income"]],
    [
      "as its own where the company reports by the half that ends with the quarter",
      "current",
      "2026H1",
      "2026Q2",
      ["net_income"],
    ],
    ["as its own where the company reports by nine months", "current", "2026M9", "2026Q3", ["net_income"]],
    ["not at all where it is of another quarter", "current", "2025Q4", "2026Q1", []],
    ["as last year's", "prior_year", "2025Q1", "2026Q1", ["prior_year.net_income"]],
    ["as last year's where it names no period", "prior_year", undefined, "2026Q1", ["prior_year.net_income"]],
    ["not as last year's where it is of two years ago", "prior_year", "2024Q1", "2026Q1", []],
    ["as last quarter's", "prior_quarter", "2025Q4", "2026Q1", ["prior_quarter.net_income"]],
    ["not as last quarter's where it is of another one", "prior_quarter", "2025Q3", "2026Q1", []],
    ["as the year so far", "year_to_date", "2026M9", "2026Q3", ["year_to_date.net_income"]],
    ["as the whole year", "year_to_date", "2025FY", "2025Q4", ["full_year.net_income"]],
  ])("%s", (_, role, of, period, names) => {
    expect(placed(role, of, period)).toEqual(names);
  });

  test("under the story's own quarter where both it and a longer time that ends with it are stated", () => {
    const facts = [
      stands("net_income", "-9000000", { period: "2026H1" }),
      stands("net_income", "-5000000", { period: "2026Q2" }),
    ];
    expect(seen(build({ facts, period: "2026Q2" }), "net_income")).toEqual({ net_income: "-$5.0M" });
  });

  test("of the newest period where the story has none: a year is newer than its third quarter", () => {
    const facts = ["2025Q3", "2025FY", "2025H1"].map((period, place) =>
      stands("net_income", `-${place + 1}000000`, { period }),
    );
    const scope = build({ facts, period: undefined as never });
    expect(seen(scope, "net_income", "story.period")).toEqual({ net_income: "-$2.0M", "story.period": "2025FY" });
  });

  test("with its bound and unit; a metric that nobody knows is left out", () => {
    const facts = [
      stands("hpc_revenue", "13000000", { bound: "under", currency: "EUR" }),
      stands("hashrate", "50", { currency: undefined as never, precision: "1" }),
      stands("mining_revenue", "7000000", { currency: undefined as never }),
      stands("nobodys_metric", "1"),
    ];
    expect(seen(build({ facts }), "hpc_revenue", "hashrate", "mining_revenue", "nobodys_metric")).toEqual({
      hpc_revenue: "under €13.0M",
      hashrate: "50 EH/s",
      mining_revenue: "$7.0M",
    });
  });

  test("by its better statement: with a period, then of the better source, then without a bound", () => {
    const best = (...all: Partial<StandingFact>[]) =>
      seen(build({ facts: all.map((more, place) => stands("hpc_revenue", `${place + 1}000000`, more)) }), "hpc_revenue")
        .hpc_revenue;
    expect(best({ period: undefined as never, trust: "filing" }, {})).toBe("$2.0M");
    expect(best({ trust: "wire" }, { trust: "issuer", bound: "under" })).toBe("under $2.0M");
    expect(best({ bound: "over" }, {})).toBe("$2.0M");
    expect(best({}, { bound: "over" })).toBe("$1.0M");
  });
});

describe("a missing figure is named", () => {
  test("by its group and metric", () => {
    const facts = [stands("hpc_revenue", "none", { role: "prior_year", period: "2025Q1" })];
    const value = build({ facts }).facts.get("prior_year.hpc_revenue")!;
    expect(isUnknown(value) && value.missing).toEqual(["prior_year.hpc_revenue"]);
  });
});

describe("a story itself is known by", () => {
  test("its company, kind, standing, sources, period and whether all of it is preliminary", () => {
    const preliminary = stands("net_income", "-1", { status: "preliminary" });
    const before = stands("net_income", "-1", { role: "prior_year", status: "reported" });
    const scope = build({ facts: [preliminary, before], sources: [{}, {}] as never, standing: "issuer" });
    const names = ["company", "story.kind", "story.standing", "story.sources", "story.period", "story.preliminary"];
    expect(seen(scope, ...names)).toEqual({
      company: "TINY",
      "story.kind": "earnings",
      "story.standing": "issuer",
      "story.sources": "2",
      "story.period": "2026Q1",
      "story.preliminary": "yes",
    });
    expect(seen(build({ period: undefined as never }), "story.period", "story.preliminary")).toEqual({
      "story.preliminary": "no",
    });
  });
});

describe("what was known before", () => {
  const past = [
    row("2026Q1", { hpc_revenue: "1000000" }),
    row("2025Q4", { hpc_revenue: "2000000", net_income: "-3000000" }),
    row("2025Q1", { hpc_revenue: "4000000" }),
  ];

  test("stands for the comparatives that the story does not state, and beside those that it does", () => {
    const facts = [stands("hpc_revenue", "4400000", { role: "prior_year", period: "2025Q1" })];
    const scope = build({ facts }, { past });
    const names = [
      "prior_year.hpc_revenue",
      "known_year_ago.hpc_revenue",
      "prior_quarter.hpc_revenue",
      "known_quarter_ago.net_loss",
      "prior_quarter.net_loss",
      "prior_year.net_income",
    ];
    expect(seen(scope, ...names)).toEqual({
      "prior_year.hpc_revenue": "$4.4M",
      "known_year_ago.hpc_revenue": "$4.0M",
      "prior_quarter.hpc_revenue": "$2.0M",
      "known_quarter_ago.net_loss": "$3.0M",
      "prior_quarter.net_loss": "$3.0M",
    });
  });

  test("is listed quarter by quarter, newest first, each figure named by its place", () => {
    const scope = build({}, { past });
    expect(scope.past.map((one) => show(one.facts.get("hpc_revenue") ?? "missing"))).toEqual(["$2.0M", "$4.0M"]);
    expect(scope.past).toBe(scope.past);
    const [newest] = scope.past;
    expect(newest?.facts.get("hpc_revenue")).toMatchObject({ names: ["past[0].hpc_revenue"] });
    expect(newest?.past).toEqual([]);
  });

  test("is all of it where the story has no period, and no comparative of anything", () => {
    const scope = build({ period: undefined as never }, { past });
    expect(scope.past).toHaveLength(3);
    expect([...scope.facts.keys()].filter((name) => name.startsWith("prior") || name.startsWith("known"))).toEqual([]);
  });
});

describe("the sector", () => {
  const sector = {
    companies: 4,
    turned: 3,
    turnedBefore: 2,
    turns: 5,
    turnsBefore: 4,
    contractedMw: 500,
    contractedMwBefore: 300,
  };
  const names = [
    "companies",
    "turned",
    "share",
    "share_before",
    "turns",
    "turns_before",
    "contracted",
    "contracted_before",
  ].map((name) => `sector.${name}`);

  test("is counted, with and without the story", () => {
    expect(Object.values(seen(build({}, { sector }), ...names))).toEqual([
      "4",
      "3",
      "75%",
      "50%",
      "5",
      "4",
      "500 MW",
      "300 MW",
    ]);
  });

  test("has no share where no company is known, and is nothing where nobody asks", () => {
    const bare = build({}, { sector: { ...sector, companies: 0 } });
    expect(Object.keys(seen(bare, ...names))).not.toContain("sector.share");
    expect(seen(build({}), ...names)).toEqual({});
  });
});
