import { describe, expect, test } from "vitest";
import { loadMetrics } from "../../src/jobs/catalogue.ts";
import { loadRules, runCases } from "../../src/rules/index.ts";

const metrics = await loadMetrics();
const { rules, faults } = loadRules(metrics);

test("every built-in rule loads", () => {
  expect(faults).toEqual([]);
  expect(rules.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["hpc_over_mining", "large_net_loss", "ai_first_rebrand", "hpc_contract", "mining_exit"]),
  );
});

test("every built-in rule says when it fires and when it is silent", () => {
  for (const rule of rules) {
    const results = new Set(rule.expect.map(({ result }) => result));
    expect([...results], rule.id).toEqual(expect.arrayContaining(["fires", "silent"]));
  }
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const results = runCases(rule, metrics);
  test.each(results.map((result) => [result.name, result] as const))("%s", (_name, { faults: wrong }) => {
    expect(wrong).toEqual([]);
  });
});
