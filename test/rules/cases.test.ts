import { describe, expect, test } from "vitest";
import { runCases } from "../../src/rules/index.ts";
import { METRICS } from "../support/tiny.ts";
import { tinyRule as rule, type WrittenRule } from "../support/tiny-rule.ts";

const faults = (cases: string, more: WrittenRule = {}) =>
  runCases(rule({ expect: cases, ...more }), METRICS)[0]?.faults;
const LOSS = "facts: { net_income: -$427.6M }";

describe("an expectation of a rule that is met has no fault", () => {
  test.each([
    [
      "of a firing",
      `{ name: a, ${LOSS}, result: fires, severity: notable, sentence: net loss of $427.6M, repeated: false }`,
    ],
    ["of silence", "{ name: a, facts: { net_income: -$50M }, result: silent }"],
    ["of silence about other news", `{ name: a, kind: merger, ${LOSS}, result: silent }`],
    ["of what is missing", "{ name: a, result: unknown, missing: [net_income] }"],
    ["at another threshold", `{ name: a, ${LOSS}, parameters: { min_loss: 500000000 }, result: silent }`],
  ])("%s", (_, cases) => {
    expect(faults(cases)).toEqual([]);
  });

  test.each([
    ["last year's", "prior_year.net_loss > USD(1)", "prior_year: { net_income: -$2M }"],
    ["last quarter's", "prior_quarter.net_loss > USD(1)", "prior_quarter: { net_income: -$2M }"],
    ["the year's", "full_year.net_loss > USD(1)", "full_year: { net_income: -$2M }"],
    ["an earlier quarter's", "past[0].net_loss > USD(1)", 'past: [{ period: "2025Q4", net_income: -$2M }]'],
    ["an announcement's", "contract.mw >= mw(200)", "announcements: [{ kind: contract, isNew: true, mw: 200 }]"],
    ["the sector's", "sector.turned > 1.0", "sector: { turned: 2 }"],
    ["the source's", 'story.standing == "issuer"', "standing: issuer"],
    ["the quarter's", 'story.period == "2026Q2"', "period: 2026Q2"],
    ["a bounded", "hpc_revenue < USD(13000000)", "facts: { hpc_revenue: under $13M }"],
    ["a plain", "hpc_revenue == USD(12)", "facts: { hpc_revenue: 12 }"],
    ["a foreign", "hpc_revenue > USD(1)", "facts: { hpc_revenue: €12M }"],
  ])("with %s figures", (_, condition, given) => {
    expect(faults(`{ name: a, ${given}, result: fires }`, { condition })).toEqual([]);
  });

  test("as one where the kind of news is the rule's first", () => {
    expect(faults("{ name: a, result: unknown, missing: [net_income] }", { when: "merger, earnings" })).toEqual([]);
  });
});

describe("an expectation that is not met says what is and what was expected", () => {
  test.each([
    ["the answer", `{ name: a, ${LOSS}, result: silent }`, ['the result is "fires", expected "silent"']],
    [
      "what is missing",
      "{ name: a, result: unknown, missing: [] }",
      ['what is missing is ["net_income"], expected []'],
    ],
    [
      "what is missing where nothing is",
      `{ name: a, ${LOSS}, result: fires, missing: [x] }`,
      ['what is missing is [], expected ["x"]'],
    ],
    ["whether it repeats", `{ name: a, ${LOSS}, result: fires, repeated: true }`, ["repeated is false, expected true"]],
    ["how loud", `{ name: a, ${LOSS}, result: fires, severity: high }`, ['the severity is "notable", expected "high"']],
    [
      "the words",
      `{ name: a, ${LOSS}, result: fires, sentence: a loss }`,
      ['the sentence is "net loss of $427.6M", expected "a loss"'],
    ],
    [
      "an amount that is none",
      "{ name: a, facts: { net_income: much }, result: fires }",
      ['"much" is no amount; write $21.0M, under $13M, -€164.6M, 168 MW or 12 BTC'],
    ],
  ])("%s", (_, cases, wanted) => {
    expect(faults(cases)).toEqual(wanted);
  });

  test("with the rule, the case and the file", () => {
    expect(runCases(rule(), METRICS)).toEqual([{ rule: "tiny", name: "none", file: "tiny.yaml", faults: [] }]);
  });
});
