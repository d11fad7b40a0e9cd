import { assert, boolean, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { compileExpression } from "../../src/rules/compile.ts";
import { vocabularyOf } from "../../src/rules/environment.ts";
import type { Scope } from "../../src/rules/types.ts";
import { both, either, exactly, isUnknown, type Value } from "../../src/rules/value.ts";
import { METRICS } from "../support/tiny.ts";

const vocabulary = vocabularyOf(METRICS);
const usd = (value: number, name = "figure") => exactly(value, "USD", [name]);
const scope = (facts: Record<string, Value>, past: Record<string, Value>[] = []): Scope => ({
  facts: new Map(Object.entries(facts)),
  past: past.map((one) => scope(one)),
});
/** true, false, or the names that are missing. */
function judged(source: string, of: Scope): unknown {
  const value = compileExpression(source, vocabulary, "bool").evaluate(of, new Map());
  return isUnknown(value) ? value.missing : value;
}

describe("a missing fact", () => {
  const known = scope({ hpc_revenue: usd(21), mining_revenue: usd(13) });
  test.each([
    ["makes a comparison unknown", "net_income > USD(1)", ["net_income"]],
    ["does not matter beside a plain no", "hpc_revenue < mining_revenue && net_income > USD(1)", false],
    ["does not matter beside a plain yes", "net_income > USD(1) || hpc_revenue > mining_revenue", true],
    [
      "matters beside a plain yes that is not enough",
      "hpc_revenue > mining_revenue && net_income > USD(1)",
      ["net_income"],
    ],
    ["stays missing when turned round", "!(net_income > USD(1))", ["net_income"]],
    ["is asked for by name", "stated(net_income)", false],
    ["is looked for as net income where a loss is", "net_loss > USD(1)", ["net_income"]],
    [
      "is each named once",
      "net_income > USD(1) && net_income > USD(2) && claims.hpc_over_mining",
      ["net_income", "which of HPC and mining revenue is larger"],
    ],
    ["leaves a choice open", "net_income > USD(1) ? true : false", ["net_income"]],
    ["leaves no choice where both ways agree", "net_income > USD(1) ? true : true", true],
    ["in a list of words stays missing", 'contract.form in ["lease"]', ["contract.form"]],
    ["in a text stays missing", 'contract.counterparty.contains("google")', ["contract.counterparty"]],
  ])("%s", (_title, source, expected) => {
    expect(judged(source, known)).toEqual(expected);
  });
});

describe("words", () => {
  const named = scope({ company: "WULF", "contract.counterparty": "Google Cloud", "story.standing": "issuer" });
  test.each([
    ['contract.counterparty.contains("GOOGLE")', true],
    ['contract.counterparty.startsWith("cloud")', false],
    ['contract.counterparty.endsWith("cloud")', true],
    ['company == "WULF"', true],
    ['company != "WULF"', false],
    ['story.standing in ["issuer", "filing"]', true],
    ['!(story.standing in ["press"])', true],
  ])("%s", (source, expected) => {
    expect(judged(source, named)).toBe(expected);
  });
});

describe("the past", () => {
  const quarter = (hpc: number, mining: number) => ({ hpc_revenue: usd(hpc), mining_revenue: usd(mining) });
  const of = scope(quarter(21, 13), [{ hpc_revenue: usd(12) }, quarter(9, 26), quarter(30, 20)]);
  test.each([
    ["the newest quarter that can tell", "was(hpc_revenue > mining_revenue)", false],
    ["any quarter", "ever(hpc_revenue > mining_revenue)", true],
    ["no quarter", "ever(hpc_revenue > USD(100))", false],
    ["a quarter by its place", "past[1].mining_revenue > mining_revenue", true],
    ["a quarter that lacks the figure", "past[0].mining_revenue > mining_revenue", ["past[0].mining_revenue"]],
    ["a quarter that nobody knows", "past[7].mining_revenue > mining_revenue", ["past[7].mining_revenue"]],
    ["a figure that no quarter has", "was(net_income > USD(0))", ["past.net_income"]],
  ])("%s", (_title, source, expected) => {
    expect(judged(source, of)).toEqual(expected);
  });
});

test("arithmetic with units gives amounts and shares", () => {
  const of = scope({ hpc_revenue: usd(21), mining_revenue: usd(13) });
  for (const source of [
    "hpc_revenue / (hpc_revenue + mining_revenue) > 0.6",
    "hpc_revenue - mining_revenue == USD(8)",
    "hpc_revenue * 2 == USD(42)",
    "hpc_revenue / 2.0 < mining_revenue",
    "-hpc_revenue < USD(0)",
    "growth(hpc_revenue, mining_revenue) > 0.6",
  ])
    expect(judged(source, of), source).toBe(true);
});

const three = constantFrom<Value>(true, false, { type: "unknown", missing: ["x"] });
const plain = (value: Value) => (isUnknown(value) ? "unknown" : value);

test("learning a missing fact never turns a plain answer round", () => {
  const settle = (value: Value, as: boolean) => (isUnknown(value) ? as : value);
  assert(
    property(three, three, boolean(), boolean(), (left, right, first, second) => {
      for (const join of [both, either]) {
        const before = plain(join(left, right));
        const after = plain(join(settle(left, first), settle(right, second)));
        expect(before === "unknown" || before === after).toBe(true);
      }
    }),
  );
});
