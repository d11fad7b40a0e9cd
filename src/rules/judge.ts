import type { Judgement, StoryView } from "../model/index.ts";
import { resolveParameters, type Wishes } from "./resolve.ts";
import type { Rule } from "./rule.ts";
import { fillSentence } from "./sentence.ts";
import { show } from "./show.ts";
import type { ParameterMap, Scope } from "./types.ts";
import { isUnknown, type Value } from "./value.ts";

function severityOf({ severity, compiled }: Rule, scope: Scope, parameters: ParameterMap): Rule["severity"] {
  return compiled.louder.find(({ when }) => when.evaluate(scope, parameters) === true)?.severity ?? severity;
}

function valuesOf({ compiled }: Rule, scope: Scope, parameters: ParameterMap): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name, read } of compiled.shown) values[name] = show(read(scope, parameters));
  return values;
}

const outcomeOf = (result: Value): Judgement["outcome"] =>
  result === true ? "fires" : isUnknown(result) ? "unknown" : "silent";

/** One rule over one story, at its defaults or as `parameters` say. */
export function judge(rule: Rule, scope: Scope, parameters: ParameterMap = rule.defaults): Judgement {
  const { condition, sentence, repeated } = rule.compiled;
  const result = condition.evaluate(scope, parameters);
  const fires = result === true;
  const said: Judgement = {
    rule: rule.id,
    outcome: outcomeOf(result),
    severity: fires ? severityOf(rule, scope, parameters) : rule.severity,
    title: rule.title,
    sentence: fires ? fillSentence(sentence, scope, parameters) : "",
    values: valuesOf(rule, scope, parameters),
    missing: isUnknown(result) ? [...result.missing] : [],
    uses: rule.uses,
  };
  if (fires && repeated?.evaluate(scope, parameters) === true) said.repeated = true;
  return said;
}

/** A bigger rule that fires mutes the smaller ones of the same story; one that is muted or quiet itself mutes nobody. */
export function inhibit(judgements: Judgement[], rules: readonly Rule[]): Judgement[] {
  if (!rules.some(({ inhibits }) => inhibits.length > 0)) return judgements;
  const fires = new Set(judgements.flatMap(({ rule, outcome }) => (outcome === "fires" ? [rule] : [])));
  const quiet = new Set(judgements.flatMap((one) => (one.quiet ? [one.rule] : [])));
  const muted = new Map<string, string>();
  for (const { id, inhibits } of rules) {
    if (!fires.has(id) || muted.has(id) || quiet.has(id)) continue;
    for (const smaller of inhibits) if (fires.has(smaller) && smaller !== id) muted.set(smaller, id);
  }
  if (muted.size === 0) return judgements;
  return judgements.map((judgement) => {
    const by = muted.get(judgement.rule);
    return by ? { ...judgement, mutedBy: by } : judgement;
  });
}

/**
 * Every rule that looks at this kind of story. With `wishes` as one place wants them: its thresholds, and
 * without the rules that it turned off.
 */
export function judgeAll(rules: readonly Rule[], story: StoryView, scope: Scope, wishes?: Wishes): Judgement[] {
  const judgements: Judgement[] = [];
  for (const rule of rules) {
    if (!rule.when.includes(story.kind)) continue;
    const wanted = wishes && resolveParameters(rule, story.company, wishes);
    if (wanted?.on === false) continue;
    const said = judge(rule, scope, wanted?.parameters);
    if (wanted?.every) delete said.repeated;
    const isQuiet = rule.quiet && said.outcome === "fires" && !wanted?.asked;
    judgements.push(isQuiet ? { ...said, quiet: true } : said);
  }
  return inhibit(judgements, rules);
}
