import { type Rule, readRule } from "../../src/rules/index.ts";
import { METRICS } from "./tiny.ts";

export interface WrittenRule {
  id?: string;
  when?: string;
  condition?: string;
  expect?: string;
  more?: string;
}

/** A rule of our own over the net loss; throws what is wrong with it. */
export function tinyRule({
  id = "tiny",
  when = "earnings",
  condition = "net_loss >= p.min_loss",
  expect: cases = "{ name: none, result: unknown, missing: [net_income] }",
  more = "",
}: WrittenRule = {}): Rule {
  const text = `id: ${id}
title: Tiny rule
status: test
severity: notable
why: It is tested.
falseAlarms: []
when: [${when}]
parameters:
  min_loss: { default: 100000000, unit: USD, meaning: a loss, option: min-loss }
uses: [net_income]
condition: ${condition}
sentence: net loss of {net_loss}
expect:
  - ${cases}
${more}`;
  const read = readRule(text, "tiny.yaml", METRICS);
  if ("faults" in read) throw new Error(read.faults.map(({ sentence }) => sentence).join("; "));
  return read.rule;
}
