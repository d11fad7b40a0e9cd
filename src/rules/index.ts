/**
 * The rules: one YAML file each beside this one and in RULES_DIR, with the head that people know from Sigma, a
 * condition in CEL over typed facts with units, and expectations in the same file. A missing fact makes the
 * answer "unknown", never "no". `@marcbachmann/cel-js` parses conditions, `yaml` gives every fault its place.
 */
import type { HistoryRow, Log, MetricDefinition } from "../kit/index.ts";
import type { Judgement, StoryView } from "../model/index.ts";
import type { RuleBook } from "./book.ts";
import { judgeAll } from "./judge.ts";
import { loadRules } from "./load.ts";
import type { Wishes } from "./resolve.ts";
import type { Rule } from "./rule.ts";
import { metricsById, scopeOf } from "./scope.ts";
import type { SectorView } from "./types.ts";

export { type BackTest, backTest, type Firing } from "./backtest.ts";
export { openRules, type RuleBook } from "./book.ts";
export { type CaseResult, runCases } from "./cases.ts";
export { vocabularyOf } from "./environment.ts";
export { inhibit, judge, judgeAll } from "./judge.ts";
export { type Loaded, loadRules, readRule, readRuleFile } from "./load.ts";
export { type Resolved, resolveParameters, type Wishes } from "./resolve.ts";
export type { Rule } from "./rule.ts";
export { metricsById, scopeOf } from "./scope.ts";
export { type CompanyPast, type SectorEvent, sectorOf, WINDOW_DAYS } from "./sector.ts";
export type { RuleFault, RuleInput, SectorView } from "./types.ts";

export type Judge = (
  story: StoryView,
  past: readonly HistoryRow[],
  now: string,
  wishes?: Wishes,
  sector?: SectorView,
) => Judgement[];

export const judgeWith = (rules: readonly Rule[], metrics: readonly MetricDefinition[]): Judge => {
  const byId = metricsById(metrics);
  return (story, past, now, wishes, sector) => {
    const scope = scopeOf({ story, past, now, ...(sector && { sector }) }, byId);
    return judgeAll(rules, story, scope, wishes);
  };
};

/**
 * The judge over the rules as they are in force. One round of work has one `now`: files are looked at again with
 * the first story of each, so that no round is judged by two versions of a rule.
 */
export function judgeBy(book: RuleBook, metrics: readonly MetricDefinition[]): Judge {
  let last: string | undefined;
  let judge = judgeWith(book.rules(), metrics);
  return (story, past, now, wishes, sector) => {
    if (now !== last && book.refresh()) judge = judgeWith(book.rules(), metrics);
    last = now;
    return judge(story, past, now, wishes, sector);
  };
}

/** The judge over the built-in rules and those of `directory`; wrong files are told and left out. */
export function createJudge(directory: string | undefined, metrics: readonly MetricDefinition[], log: Log): Judge {
  const { rules, faults } = loadRules(metrics, directory);
  for (const { file, line, column, sentence } of faults)
    log.error("rule left out", { file, line, column, reason: sentence });
  return judgeWith(rules, metrics);
}
