import { describe, expect, test } from "vitest";
import { z } from "zod";
import { loadMetrics } from "../../src/jobs/catalogue.ts";
import type { StoryView } from "../../src/model/index.ts";
import { judge, loadRules, vocabularyOf } from "../../src/rules/index.ts";
import { fact } from "../support/tiny.ts";

const metrics = await loadMetrics();
const vocabulary = vocabularyOf(metrics);
const { rules, faults } = loadRules(metrics);

const expectation = z.strictObject({
  name: z.string(),
  facts: z.record(z.string(), z.string()).default({}),
  prior_year: z.record(z.string(), z.string()).default({}),
  announcements: z.array(z.record(z.string(), z.unknown())).default([]),
  result: z.enum(["fires", "silent", "unknown"]),
  missing: z.array(z.string()).default([]),
});

/** "-$427.6M" as a person writes it in a rule file. */
function amount(text: string): { value: string; precision: string } {
  const [, sign = "", digits = "0", scale = ""] = /^(-?)\$([\d.]+)([KMB]?)$/.exec(text) ?? [];
  const power = { "": 0, K: 3, M: 6, B: 9 }[scale] ?? 0;
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { value: `${sign}${Math.round(Number(digits) * 10 ** power)}`, precision: String(10 ** (power - decimals)) };
}

function storyOf(kind: string, { facts, prior_year, announcements }: z.output<typeof expectation>): StoryView {
  const stated = (given: Record<string, string>, role: "current" | "prior_year") =>
    Object.entries(given).map(([metric, text]) => ({
      ...fact(metric, "0", { ...amount(text), role }),
      itemKey: "i",
      outlet: "o",
      trust: "press" as const,
      witnesses: [],
    }));
  return {
    id: "s",
    key: "k",
    company: "TINY",
    kind: kind as StoryView["kind"],
    period: "2026Q1",
    openedAt: "2026-05-08T12:00:00.000Z",
    version: 1,
    backlog: false,
    sources: [],
    facts: [...stated(facts, "current"), ...stated(prior_year, "prior_year")],
    announcements: announcements.map((one) => ({
      company: "TINY",
      quote: "",
      start: 0,
      end: 0,
      itemKey: "i",
      outlet: "o",
      trust: "press",
      ...one,
    })) as StoryView["announcements"],
    standing: "press",
  };
}

test("every built-in rule loads", () => {
  expect(faults).toEqual([]);
  expect(rules.length).toBeGreaterThanOrEqual(5);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const cases = rule.expect.map((one) => expectation.parse(one));
  test.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const story = storyOf(rule.when[0] ?? "", one);
    const judgement = judge(rule, { input: { story, past: [], now: "2026-05-08T12:00:00.000Z" }, vocabulary });
    expect(judgement.outcome).toBe(one.result);
    for (const name of one.missing) expect(judgement.missing).toContain(name);
  });
});
