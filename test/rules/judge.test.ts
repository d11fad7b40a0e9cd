import { describe, expect, test } from "vitest";
import { loadMetrics } from "../../src/jobs/catalogue.ts";
import type { RuleChoice, StoryView, Watch } from "../../src/model/index.ts";
import { judgeWith, loadRules, resolveParameters, type Wishes } from "../../src/rules/index.ts";
import { show } from "../../src/rules/show.ts";
import { fact } from "../support/tiny.ts";

const metrics = await loadMetrics();
const { rules } = loadRules(metrics);
const judge = judgeWith(rules, metrics);
const NOW = "2026-05-08T12:00:00.000Z";
const PLACE = { platform: "slack", channel: "C1" };

const story = (figures: Record<string, string>, more: Partial<StoryView> = {}): StoryView => ({
  id: "s",
  key: "k",
  company: "WULF",
  kind: "earnings",
  period: "2026Q1",
  openedAt: NOW,
  version: 1,
  backlog: false,
  sources: [],
  facts: Object.entries(figures).map(([metric, value]) => ({
    ...fact(metric, value),
    itemKey: "i",
    outlet: "o",
    trust: "issuer",
    witnesses: [],
  })),
  announcements: [],
  standing: "issuer",
  ...more,
});
const WULF = story({
  hpc_revenue: "21000000",
  mining_revenue: "13000000",
  total_revenue: "34000000",
  net_income: "-427600000",
});

const choice = (rule: string, more: Partial<RuleChoice>): RuleChoice => ({ place: PLACE, rule, ticker: "*", ...more });
const watch = (ticker: string, more: Partial<Watch>): Watch => ({
  place: PLACE,
  ticker,
  addedBy: "U1",
  addedAt: NOW,
  ...more,
});
const wishes = (choices: RuleChoice[], watches: Watch[] = []): Wishes => ({ choices, watches });
/** The rules that fire and are muted by none. */
const speaks = (of: StoryView, wanted?: Wishes) =>
  judge(of, [], NOW, wanted).flatMap(({ rule, outcome, mutedBy, quiet }) =>
    outcome === "fires" && !mutedBy && !quiet ? [rule] : [],
  );

describe("TeraWulf's first quarter of 2026", () => {
  test("fires the crossing and the loss, with the values that were compared", () => {
    expect(speaks(WULF)).toEqual(["hpc_over_mining", "large_net_loss"]);
    const crossing = judge(WULF, [], NOW).find(({ rule }) => rule === "hpc_over_mining");
    expect(crossing).toMatchObject({
      outcome: "fires",
      severity: "high",
      title: "HPC revenue over mining",
      sentence: "HPC revenue of $21.0M is over mining revenue of $13.0M",
      values: { hpc_revenue: "$21.0M", mining_revenue: "$13.0M", total_revenue: "$34.0M" },
      missing: [],
    });
  });

  test("keeps the smaller rule of the same story for why, muted by the bigger", () => {
    const smaller = judge(WULF, [], NOW, wishes([choice("loss_over_revenue", { on: true })])).find(
      ({ rule }) => rule === "loss_over_revenue",
    );
    expect(smaller).toMatchObject({ outcome: "fires", mutedBy: "large_net_loss" });
  });

  test("leaves the smaller to speak where the bigger does not fire", () => {
    const wanted = wishes([
      choice("large_net_loss", { threshold: "500000000" }),
      choice("loss_over_revenue", { on: true }),
    ]);
    expect(speaks(WULF, wanted)).toEqual(["hpc_over_mining", "loss_over_revenue"]);
  });
});

test("a rule that is turned off is not judged, one that looks at other news neither", () => {
  const judged = judge(WULF, [], NOW, wishes([choice("large_net_loss", { on: false })])).map(({ rule }) => rule);
  expect(judged).not.toContain("large_net_loss");
  expect(judged).not.toContain("ai_first_rebrand");
  expect(judge(story({}, { kind: "preview" }), [], NOW)).toEqual([]);
});

test("a quarter that repeats the last one says so", () => {
  const past = [{ period: "2025Q4", figures: { hpc_revenue: figure("21000000"), mining_revenue: figure("13000000") } }];
  const said = judge(WULF, past, NOW).find(({ rule }) => rule === "hpc_over_mining");
  expect(said?.repeated).toBe(true);
});

const figure = (value: string) => ({
  value,
  currency: "USD",
  precision: "100000",
  quote: "",
  outlet: "",
  trust: "issuer",
});

describe("the narrowest setting wins", () => {
  const rule = rules.find(({ id }) => id === "large_net_loss")!;
  const resolved = (wanted: Wishes) => {
    const { on, parameters, said } = resolveParameters(rule, "WULF", wanted);
    return [on, show(parameters.get("min_loss") ?? "none"), said.get("min_loss")];
  };
  const forAll = choice("large_net_loss", { threshold: "200000000" });
  const forWulf = choice("large_net_loss", { ticker: "WULF", threshold: "400000000", on: true });

  test.each([
    ["the default where nobody said anything", wishes([]), [true, "$100M", "the rule's default"]],
    ["what is said for all", wishes([forAll]), [true, "$200M", "this place's choice for all companies"]],
    ["what is said for the company", wishes([forAll, forWulf]), [true, "$400M", "this place's choice for WULF"]],
    [
      "a watch of all over a choice for all",
      wishes([forAll], [watch("*", { minLoss: "300000000" })]),
      [true, "$300M", "this place's watch of all companies"],
    ],
    [
      "a watch of the company over its choice",
      wishes([forWulf], [watch("WULF", { minLoss: "50000000" })]),
      [true, "$50M", "this place's watch of WULF"],
    ],
    [
      "nothing of another company",
      wishes([], [watch("IREN", { minLoss: "50000000" })]),
      [true, "$100M", "the rule's default"],
    ],
    [
      "off for all, on for the company",
      wishes([choice("large_net_loss", { on: false }), forWulf]),
      [true, "$400M", "this place's choice for WULF"],
    ],
    ["off", wishes([choice("large_net_loss", { on: false })]), [false, "$100M", "the rule's default"]],
  ])("%s", (_title, wanted, expected) => {
    expect(resolved(wanted)).toEqual(expected);
  });
});
