import { describe, expect, test } from "vitest";
import { loadMetrics } from "../../src/jobs/catalogue.ts";
import { storyOfQuarter } from "../../src/kit/index.ts";
import type { RuleChoice, StoryView, Watch } from "../../src/model/index.ts";
import { judgeWith, loadRules, resolveParameters, type Wishes } from "../../src/rules/index.ts";

const metrics = await loadMetrics();
const { rules } = loadRules(metrics);
const judge = judgeWith(rules, metrics);
const ruleOf = (id: string) => rules.find((rule) => rule.id === id)!;
const NOW = "2026-05-08T12:00:00.000Z";
const place = { platform: "terminal", channel: "C1" };

const choice = (rule: string, more: Partial<RuleChoice> = {}): RuleChoice => ({ place, rule, ticker: "*", ...more });
const watch = (ticker: string, more: Partial<Watch> = {}): Watch => ({
  place,
  ticker,
  addedBy: "somebody",
  addedAt: NOW,
  ...more,
});
const wishes = (choices: RuleChoice[], watches: Watch[] = []): Wishes => ({ choices, watches });

const minLoss = (wanted: Wishes, ticker = "WULF") => {
  const { parameters, said } = resolveParameters(ruleOf("large_net_loss"), ticker, wanted);
  return [(parameters.get("min_loss") as { lo: number }).lo, said.get("min_loss")];
};

function results(figures: Record<string, string>): StoryView {
  const entries = Object.entries(figures).map(([metric, value]) => [
    metric,
    { value, currency: "USD", precision: "100000", quote: "", outlet: "a filing", trust: "filing" },
  ]);
  return storyOfQuarter("WULF", { period: "2026Q1", periodEnd: "2026-03-31", figures: Object.fromEntries(entries) });
}

const said = (id: string, story: StoryView, wanted?: Wishes) =>
  judge(story, [], NOW, wanted).find(({ rule }) => rule === id);

describe("the narrowest setting wins, and says which it was", () => {
  test("without any the rule's default holds", () => {
    expect(minLoss(wishes([]))).toEqual([100_000_000, "the rule's default"]);
  });

  test("a place's choice for all companies", () => {
    expect(minLoss(wishes([choice("large_net_loss", { threshold: "250000000" })]))).toEqual([
      250_000_000,
      "this place's choice for all companies",
    ]);
  });

  test("a watch of all companies is narrower than a choice for all", () => {
    const both = wishes([choice("large_net_loss", { threshold: "250000000" })], [watch("*", { minLoss: "50000000" })]);
    expect(minLoss(both)).toEqual([50_000_000, "this place's watch of all companies"]);
  });

  test("what is said of the company beats what is said of all", () => {
    const wanted = wishes(
      [choice("large_net_loss", { ticker: "WULF", threshold: "20000000" })],
      [watch("*", { minLoss: "50000000" })],
    );
    expect(minLoss(wanted)).toEqual([20_000_000, "this place's choice for WULF"]);
    expect(minLoss(wanted, "MARA")).toEqual([50_000_000, "this place's watch of all companies"]);
  });

  test("a watch of the company beats all else", () => {
    const wanted = wishes(
      [choice("large_net_loss", { ticker: "WULF", threshold: "20000000" })],
      [watch("WULF", { minLoss: "5000000" })],
    );
    expect(minLoss(wanted)).toEqual([5_000_000, "this place's watch of WULF"]);
  });

  test("what is no number sets nothing", () => {
    const broken = wishes([choice("large_net_loss", { threshold: "a lot" })], [watch("WULF", { minLoss: "" })]);
    expect(minLoss(broken)).toEqual([100_000_000, "the rule's default"]);
  });

  test("a rule that is off for all may be on for one company", () => {
    const wanted = wishes([
      choice("large_net_loss", { on: false }),
      choice("large_net_loss", { ticker: "WULF", on: true }),
    ]);
    expect(resolveParameters(ruleOf("large_net_loss"), "WULF", wanted).on).toBe(true);
    expect(resolveParameters(ruleOf("large_net_loss"), "MARA", wanted).on).toBe(false);
  });
});

describe("a quiet rule", () => {
  const story = results({ net_income: "-20000000", total_revenue: "10000000" });

  test("is judged everywhere and marked as quiet", () => {
    expect(said("loss_over_revenue", story)).toMatchObject({ outcome: "fires", quiet: true });
    expect(said("loss_over_revenue", story, wishes([]))).toMatchObject({ outcome: "fires", quiet: true });
  });

  test.each([
    ["turned on", wishes([choice("loss_over_revenue", { on: true })])],
    ["tuned", wishes([choice("loss_over_revenue", { threshold: "1.5" })])],
    ["watched for by name", wishes([], [watch("WULF", { events: ["loss_over_revenue"] })])],
  ])("speaks where it is %s", (_how, wanted) => {
    expect(said("loss_over_revenue", story, wanted)).toMatchObject({ outcome: "fires" });
    expect(said("loss_over_revenue", story, wanted)).not.toHaveProperty("quiet");
  });

  test("says nothing where it is turned off", () => {
    expect(said("loss_over_revenue", story, wishes([choice("loss_over_revenue", { on: false })]))).toBeUndefined();
  });
});

describe("a rule that only says again what it said of the quarter before", () => {
  const rows = (period: string, periodEnd: string) => ({
    period,
    periodEnd,
    figures: Object.fromEntries(
      [
        ["hpc_revenue", "30000000"],
        ["mining_revenue", "10000000"],
      ].map(([metric, value]) => [
        metric,
        { value: String(value), currency: "USD", precision: "100000", quote: "", outlet: "a filing", trust: "filing" },
      ]),
    ),
  });
  const story = storyOfQuarter("WULF", rows("2026Q2", "2026-06-30"));
  const again = (wanted?: Wishes) =>
    judge(story, [rows("2026Q1", "2026-03-31")], NOW, wanted).find(({ rule }) => rule === "hpc_over_mining");

  test("repeats, and counts as new where a place wants every quarter", () => {
    expect(again()).toMatchObject({ outcome: "fires", repeated: true });
    expect(again(wishes([choice("hpc_over_mining", { on: true })]))).toMatchObject({ repeated: true });
    expect(again(wishes([choice("hpc_over_mining", { on: true, every: true })]))).not.toHaveProperty("repeated");
  });
});

describe("a bigger alert mutes the smaller of the same story", () => {
  const story = results({ net_income: "-427600000", total_revenue: "34000000" });
  const on = wishes([choice("loss_over_revenue", { on: true })]);

  test("where both fire", () => {
    expect(said("loss_over_revenue", story, on)).toMatchObject({ outcome: "fires", mutedBy: "large_net_loss" });
  });

  test("but not where the bigger one is turned off", () => {
    const off = wishes([choice("loss_over_revenue", { on: true }), choice("large_net_loss", { on: false })]);
    expect(said("loss_over_revenue", story, off)).not.toHaveProperty("mutedBy");
  });
});
