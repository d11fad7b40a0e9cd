import { readFileSync } from "node:fs";
import { Big } from "big.js";
import { describe, expect, test } from "vitest";
import { loadMetrics } from "../../src/jobs/catalogue.ts";
import { backTestLines } from "../../src/jobs/rules/lines.ts";
import { shippedPast } from "../../src/jobs/rules/past.ts";
import { backTest, loadRules } from "../../src/rules/index.ts";

const FILE = new URL("../../feeds/history/quarters.jsonl", import.meta.url).pathname;
const metrics = await loadMetrics();
const { rules } = loadRules(metrics);
const tests = backTest(rules, shippedPast(FILE), metrics);

interface Quarter {
  ticker: string;
  period: string;
  periodEnd: string;
  figures: Record<string, { value: string; trust: string }>;
}

/** The figures straight from the file: nothing of the engine is used to check it. */
const quarters = readFileSync(FILE, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Quarter);

const value = (quarter: Quarter | undefined, metric: string): Big | undefined => {
  const figure = quarter?.figures[metric];
  return figure && new Big(figure.value);
};
/** Quarters of the same company before this one, newest first. */
const before = ({ ticker, period }: Quarter): Quarter[] =>
  quarters
    .filter((one) => one.ticker === ticker && one.period < period)
    .toSorted((one, other) => (one.period < other.period ? 1 : -1));
const at = ({ ticker }: Quarter, period: string) =>
  quarters.find((one) => one.ticker === ticker && one.period === period);
const yearAgo = (quarter: Quarter) =>
  at(quarter, `${Number(quarter.period.slice(0, 4)) - 1}${quarter.period.slice(4)}`);
function quarterAgo(quarter: Quarter): Quarter | undefined {
  const [year, number] = [Number(quarter.period.slice(0, 4)), Number(quarter.period.slice(5))];
  return at(quarter, number === 1 ? `${year - 1}Q4` : `${year}Q${number - 1}`);
}

/** HPC over mining by the figures; undefined where they do not tell. */
function leads(quarter: Quarter): boolean | undefined {
  const [hpc, mining, total] = ["hpc_revenue", "mining_revenue", "total_revenue"].map((id) => value(quarter, id));
  if (hpc && mining) return hpc.gt(mining);
  const mined = before(quarter).some((one) => value(one, "mining_revenue")?.gt(0));
  return mined && hpc && total ? hpc.times(2).gt(total) || undefined : undefined;
}

/** Growth of a figure from one quarter to another; undefined from nothing. */
function growth(quarter: Quarter, earlier: Quarter | undefined, metric: string): Big | undefined {
  const [now, then] = [value(quarter, metric), value(earlier, metric)];
  return now && then?.gt(0) ? now.div(then).minus(1) : undefined;
}

const lastResult = (quarter: Quarter): Big | undefined =>
  before(quarter)
    .map((one) => value(one, "net_income"))
    .find((one) => one !== undefined);

function hasDropped(quarter: Quarter, metric: string): boolean {
  const [one, other] = before(quarter);
  return !quarter.figures[metric] && [one, other].every((past) => value(past, metric)?.gt(0) === true);
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Which of both lines led in a company's newest quarter of the 280 days before a day. */
function sideBefore(ticker: string, day: string): boolean | undefined {
  const known = quarters
    .filter((one) => one.ticker === ticker && days(one.periodEnd, day) > 0 && days(one.periodEnd, day) <= 280)
    .filter(({ figures }) => figures.hpc_revenue && figures.mining_revenue)
    .toSorted((one, other) => (one.period < other.period ? 1 : -1))[0];
  return known && leads(known);
}

function tipsHalf(quarter: Quarter): boolean {
  const both = quarter.figures.hpc_revenue && quarter.figures.mining_revenue;
  const sides = [...new Set(quarters.map(({ ticker }) => ticker))].map((ticker) => {
    const once = sideBefore(ticker, quarter.periodEnd);
    return { once, now: ticker === quarter.ticker && both ? leads(quarter) : once };
  });
  const known = sides.filter(({ now }) => now !== undefined);
  const count = (pick: "now" | "once") => known.filter((side) => side[pick] === true).length;
  return known.length >= 4 && count("now") * 2 >= known.length && count("once") * 2 < known.length;
}

/** Each rule of reported quarters once more, written by hand. */
const BY_HAND: Record<string, (quarter: Quarter) => boolean> = {
  hpc_over_mining: (quarter) => leads(quarter) === true,
  mining_over_hpc: (quarter) =>
    leads(quarter) === false &&
    before(quarter).find(({ figures }) => figures.hpc_revenue && figures.mining_revenue) !== undefined &&
    leads(before(quarter).find(({ figures }) => figures.hpc_revenue && figures.mining_revenue)!) === true,
  large_net_loss: (quarter) => value(quarter, "net_income")?.lte(-100_000_000) === true,
  loss_over_revenue: (quarter) => {
    const [result, total] = [value(quarter, "net_income"), value(quarter, "total_revenue")];
    return result !== undefined && total !== undefined && result.times(-1).gte(total);
  },
  revenue_change: (quarter) => growth(quarter, yearAgo(quarter), "total_revenue")?.abs().gte(0.5) === true,
  hpc_growth: (quarter) => growth(quarter, quarterAgo(quarter), "hpc_revenue")?.gte(0.5) === true,
  turned_to_loss: (quarter) => value(quarter, "net_income")?.lt(0) === true && lastResult(quarter)?.gte(0) === true,
  turned_to_profit: (quarter) => value(quarter, "net_income")?.gt(0) === true && lastResult(quarter)?.lt(0) === true,
  stopped_reporting: (quarter) =>
    quarter.figures.total_revenue !== undefined &&
    Object.values(quarter.figures).some(({ trust }) => trust === "filing" || trust === "issuer") &&
    (hasDropped(quarter, "hpc_revenue") || hasDropped(quarter, "mining_revenue")),
  sector_shift: tipsHalf,
};

/** History has none of their figures, or states each only once. */
const NEVER = ["loss_without_marks", "promise_slipped", "restated", "treasury_kept", "treasury_sold"];

describe("the built-in rules over the shipped quarters", () => {
  test("fire where the golden list says, with these words", async () => {
    await expect(backTestLines(tests)).toMatchFileSnapshot("../golden/rules/backtest.txt");
  });

  test("are all computed again by hand, or have nothing to fire on", () => {
    expect([...Object.keys(BY_HAND), ...NEVER].toSorted()).toEqual(tests.map(({ rule }) => rule).toSorted());
    for (const rule of NEVER) expect(tests.find((one) => one.rule === rule)?.fired).toEqual([]);
  });

  test.each(Object.entries(BY_HAND))("%s fires in exactly the quarters whose figures say so", (rule, holds) => {
    const expected = quarters.filter(holds).map(({ ticker, period }) => `${ticker} ${period}`);
    const fired = tests.find((one) => one.rule === rule)?.fired ?? [];
    expect(fired.map(({ ticker, period }) => `${ticker} ${period}`).toSorted()).toEqual(expected.toSorted());
  });

  test("say HPC over mining anew at each crossing that the figures show, and as before in the quarters after", () => {
    const fired = tests.find(({ rule }) => rule === "hpc_over_mining")?.fired ?? [];
    const anew = fired.filter(({ repeated }) => !repeated).map(({ ticker, period }) => `${ticker} ${period}`);
    const crossings = quarters.filter((quarter) => {
      const last = before(quarter)
        .map(leads)
        .find((side) => side !== undefined);
      return leads(quarter) === true && last !== true;
    });
    expect(anew.toSorted()).toEqual(crossings.map(({ ticker, period }) => `${ticker} ${period}`).toSorted());
    expect(anew).toEqual(expect.arrayContaining(["CORZ 2026Q1", "WULF 2026Q1", "IREN 2026Q4", "BTBT 2025Q1"]));
  });
});

test("another threshold gives other firings", () => {
  const loss = rules.filter(({ id }) => id === "large_net_loss");
  const choice = { place: { platform: "", channel: "" }, rule: "large_net_loss", ticker: "*", threshold: "800000000" };
  const [only] = backTest(loss, shippedPast(FILE), metrics, { choices: [choice], watches: [] });
  const wanted = quarters.filter((quarter) => value(quarter, "net_income")?.lte(-800_000_000));
  expect(only?.fired.map(({ ticker, period }) => `${ticker} ${period}`)).toEqual([
    "CORZ 2022Q2",
    "CORZ 2024Q2",
    "CORZ 2025Q2",
    "MARA 2025Q4",
    "MARA 2026Q1",
  ]);
  expect(wanted).toHaveLength(5);
});
