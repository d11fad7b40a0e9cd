import { describe, expect, test } from "vitest";
import type { StoryView } from "../../src/model/index.ts";
import { backTest, inhibit, judgeAll, judgeWith, metricsById, type Rule, scopeOf } from "../../src/rules/index.ts";
import { METRICS } from "../support/tiny.ts";
import { tinyRule as rule } from "../support/tiny-rule.ts";

const quarter = (period: string, periodEnd: string, netIncome?: string) => ({
  period,
  periodEnd,
  figures: netIncome
    ? { net_income: { value: netIncome, currency: "USD", precision: "100000", quote: "", outlet: "", trust: "issuer" } }
    : {},
});
const REPEATED = "repeatedWhen: was(net_loss >= p.min_loss)\n";
const LOUDER =
  "louder: [{ when: net_loss > USD(400000000), severity: critical }, { when: net_loss > USD(1), severity: high }]\n";

describe("a rule tried on past quarters", () => {
  const companies = [
    {
      ticker: "BBB",
      rows: [
        quarter("2026Q1", "2026-03-31", "-500000000"),
        quarter("2025Q4", "2025-12-31", "-200000000"),
        quarter("2025Q3", "2025-09-30"),
      ],
    },
    {
      ticker: "AAA",
      rows: [quarter("2025Q4", "2025-12-31", "-100000000"), quarter("2025Q3", "2025-09-30", "5000000")],
    },
  ];

  test("tells its firings in the order of the quarters, what it was asked, and where too little is stated", () => {
    const [tried] = backTest([rule({ more: `${REPEATED}${LOUDER}` })], companies, METRICS);
    expect(tried).toEqual({
      rule: "tiny",
      judged: 5,
      undecided: 1,
      fired: [
        {
          ticker: "AAA",
          period: "2025Q4",
          periodEnd: "2025-12-31",
          severity: "high",
          sentence: "net loss of $100.0M",
          repeated: false,
        },
        {
          ticker: "BBB",
          period: "2025Q4",
          periodEnd: "2025-12-31",
          severity: "high",
          sentence: "net loss of $200.0M",
          repeated: false,
        },
        {
          ticker: "BBB",
          period: "2026Q1",
          periodEnd: "2026-03-31",
          severity: "critical",
          sentence: "net loss of $500.0M",
          repeated: true,
        },
      ],
    });
  });

  test("is left out where it looks at other news, and names the bigger one that speaks instead", () => {
    const rules = [
      rule({ id: "other", when: "merger" }),
      rule({ id: "small" }),
      rule({ id: "big", more: "inhibits: [small]\n" }),
    ];
    const tried = backTest(rules, companies, METRICS);
    expect(tried.map(({ rule: id, fired }) => [id, fired.length, fired[0]?.mutedBy])).toEqual([
      ["small", 3, "big"],
      ["big", 3, undefined],
    ]);
  });

  test("fires as a place wants it", () => {
    const watch = {
      place: { platform: "slack", channel: "C1" },
      ticker: "*",
      minLoss: "300000000",
      addedBy: "ann",
      addedAt: "",
    };
    const [tried] = backTest([rule()], companies, METRICS, { choices: [], watches: [watch] });
    expect(tried?.fired.map(({ period }) => period)).toEqual(["2026Q1"]);
  });
});

describe("a bigger rule that fires mutes smaller ones", () => {
  const says = (id: string, outcome: "fires" | "silent" = "fires", quiet = false) =>
    ({ rule: id, outcome, ...(quiet && { quiet }) }) as never;
  const mutedBy = (judgements: never[], ...rules: [string, string][]) =>
    inhibit(
      judgements,
      rules.map(([id, smaller]) => ({ id, inhibits: smaller ? smaller.split(" ") : [] }) as never),
    ).map((one) => one.mutedBy);

  test.each<[string, never[], [string, string][], (string | undefined)[]]>([
    [
      "of the same story",
      [says("big"), says("small")],
      [
        ["big", "small"],
        ["small", ""],
      ],
      [undefined, "big"],
    ],
    ["never itself", [says("big")], [["big", "big"]], [undefined]],
    ["not where it is silent", [says("big", "silent"), says("small")], [["big", "small"]], [undefined, undefined]],
    ["not where it is quiet", [says("big", "fires", true), says("small")], [["big", "small"]], [undefined, undefined]],
    ["that fire only", [says("big"), says("small", "silent")], [["big", "small"]], [undefined, undefined]],
    [
      "and one that is muted mutes nobody",
      [says("a"), says("b"), says("c")],
      [
        ["a", "b"],
        ["b", "c"],
      ],
      [undefined, "a", undefined],
    ],
    [
      "none where no rule mutes",
      [says("a"), says("b")],
      [
        ["a", ""],
        ["b", ""],
      ],
      [undefined, undefined],
    ],
  ])("%s", (_, judgements, rules, wanted) => {
    expect(mutedBy(judgements, ...rules)).toEqual(wanted);
  });
});

describe("rules judge a story", () => {
  const story = {
    id: "s",
    company: "TINY",
    kind: "earnings",
    period: "2026Q1",
    openedAt: "2026-05-08T12:00:00.000Z",
    sources: [],
    announcements: [],
    standing: "press",
    facts: [
      {
        metric: "net_income",
        value: "-427600000",
        role: "current",
        status: "reported",
        precision: "100000",
        currency: "USD",
        trust: "press",
        period: "2026Q1",
      },
    ],
  } as unknown as StoryView;
  const past = [quarter("2025Q4", "2025-12-31", "-200000000")];
  const place = { platform: "slack", channel: "C1" };
  const judged = (own: Rule, choice?: object, watch?: object) =>
    judgeAll([own], story, scopeOf({ story, past, now: story.openedAt }, metricsById(METRICS)), {
      choices: choice ? [{ place, rule: own.id, ticker: "*", ...choice }] : [],
      watches: watch ? [{ place, ticker: "TINY", addedBy: "ann", addedAt: "", ...watch }] : [],
    })[0];

  test("with the values that it compared and used, and its threshold", () => {
    expect(judged(rule())).toMatchObject({
      outcome: "fires",
      severity: "notable",
      title: "Tiny rule",
      values: { net_income: "-$427.6M", net_loss: "$427.6M", "p.min_loss": "$100M" },
      missing: [],
      uses: ["net_income"],
    });
    expect(judged(rule({ condition: "hpc_revenue > USD(1)" }))).toMatchObject({
      outcome: "unknown",
      sentence: "",
      missing: ["hpc_revenue"],
    });
    expect(judged(rule({ condition: "net_loss > USD(900000000)", more: LOUDER }))).toMatchObject({
      outcome: "silent",
      severity: "notable",
      sentence: "",
      missing: [],
    });
  });

  test("beside the sector where somebody counts it", () => {
    const own = rule({ condition: "sector.turned > 1.0" });
    const sector = {
      companies: 3,
      turned: 2,
      turnedBefore: 1,
      turns: 0,
      turnsBefore: 0,
      contractedMw: 0,
      contractedMwBefore: 0,
    };
    const judge = judgeWith([own], METRICS);
    expect(judge(story, [], story.openedAt, undefined, sector)[0]?.outcome).toBe("fires");
    expect(judge(story, [], story.openedAt)[0]).toMatchObject({ outcome: "unknown", missing: ["sector.turned"] });
  });

  test("as said again where the quarter before said so, unless the place wants every quarter", () => {
    const own = rule({ more: REPEATED });
    expect(judged(own)?.repeated).toBe(true);
    expect(judged(own, { every: true })).not.toHaveProperty("repeated");
    expect(judged(rule())).not.toHaveProperty("repeated");
  });

  test.each<[string, object | undefined, object | undefined, boolean]>([
    ["where nobody asked for it", undefined, undefined, true],
    ["not where it is turned on", { on: true }, undefined, false],
    ["not where it is tuned", { threshold: "5" }, undefined, false],
    ["where a watch is of other rules", undefined, { events: ["earnings"] }, true],
    ["not where a watch names it", undefined, { events: ["tiny"] }, false],
    ["where it repeats itself on demand only", { every: true }, undefined, true],
  ])("quietly %s", (_, choice, watch, quiet) => {
    expect(judged(rule({ more: "quiet: true\n" }), choice, watch)?.quiet === true).toBe(quiet);
  });
});
