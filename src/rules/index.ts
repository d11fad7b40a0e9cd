/**
 * The rules: one YAML file each beside this one and in RULES_DIR, with the head that people know from Sigma, a
 * condition in CEL over typed facts with units, and expectations in the same file. A missing fact makes the
 * answer "unknown", never "no". `@marcbachmann/cel-js` parses conditions, `yaml` gives every fault its place.
 */
import type { HistoryRow, Log, MetricDefinition } from "../kit/index.ts";
import type { Judgement, StoryView } from "../model/index.ts";
import { judgeAll } from "./judge.ts";
import { loadRules, type Rule } from "./load.ts";
import type { Wishes } from "./resolve.ts";
import { vocabularyOf } from "./vocabulary.ts";

export { judge, judgeAll } from "./judge.ts";
export { loadRules, type Rule, type RuleFault, readRule } from "./load.ts";
export { type Resolved, resolveParameters, type Wishes } from "./resolve.ts";
export { type RuleInput, vocabularyOf } from "./vocabulary.ts";

export type Judge = (story: StoryView, past: readonly HistoryRow[], now: string, wishes?: Wishes) => Judgement[];

export const judgeWith = (rules: readonly Rule[], metrics: readonly MetricDefinition[]): Judge => {
  const vocabulary = vocabularyOf(metrics);
  return (story, past, now, wishes) => judgeAll(rules, story, { input: { story, past, now }, vocabulary }, wishes);
};

/** The judge over the built-in rules and those of `directory`; wrong files are told and left out. */
export function createJudge(directory: string | undefined, metrics: readonly MetricDefinition[], log: Log): Judge {
  const { rules, faults } = loadRules(metrics, directory);
  for (const { file, line, column, sentence } of faults)
    log.error("rule left out", { file, line, column, reason: sentence });
  return judgeWith(rules, metrics);
}
