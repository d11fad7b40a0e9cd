import type { Judgement, StoryView } from "../model/index.ts";
import type { Rule } from "./load.ts";
import { resolveParameters, type Wishes } from "./resolve.ts";
import { show } from "./show.ts";
import { isUnknown, type Value } from "./value.ts";
import type { Name, RuleInput } from "./vocabulary.ts";

/** {hpc_revenue} in a sentence; a name with its dots. */
const PLACEHOLDER = /\{([a-z_][a-z0-9_.]{0,60})\}/g;

export interface Judging {
  input: RuleInput;
  vocabulary: ReadonlyMap<string, Name>;
  parameters?: ReadonlyMap<string, Value>;
}

/** [ with {contract.counterparty}]: left out where a name in it is not stated. */
const OPTIONAL = /\[([^[\]]{1,200})\]/g;

const magnitude = (text: string): string => text.replace(/^-/, "");

/** One rule over one story. */
export function judge(rule: Rule, { input, vocabulary, parameters }: Judging): Judgement {
  const scope = { input, parameters: new Map([...rule.defaults, ...(parameters ?? [])]) };
  const result = rule.evaluate(scope);
  const valueOf = (name: string): Value | undefined =>
    name.startsWith("p.") ? scope.parameters.get(name.slice(2)) : vocabulary.get(name)?.read(input);
  const shown = (name: string): string => {
    const value = valueOf(name);
    return value === undefined ? "not stated" : show(value);
  };
  const isStated = (part: string): boolean =>
    [...part.matchAll(PLACEHOLDER)].every(([, name = ""]) => {
      const value = valueOf(name);
      return value !== undefined && !isUnknown(value);
    });
  const sentence = rule.sentence.replace(OPTIONAL, (_all, part: string) => (isStated(part) ? part : ""));
  return {
    rule: rule.id,
    outcome: result === true ? "fires" : isUnknown(result) ? "unknown" : "silent",
    severity: rule.severity,
    title: rule.title,
    // A loss is said as "net loss of $427.6M": the sentence carries the sign.
    sentence: sentence.replace(PLACEHOLDER, (_all, name: string) => magnitude(shown(name))),
    values: Object.fromEntries(rule.uses.map((name) => [name, shown(name)])),
    missing: isUnknown(result) ? [...result.missing] : [],
    uses: rule.uses,
    ...(result === true && rule.repeated?.(scope) === true && { repeated: true }),
  };
}

/**
 * Every rule that looks at this kind of story; a bigger rule that fires mutes those it inhibits. With `wishes`
 * as one place wants them: its thresholds, and without the rules that it turned off.
 */
export function judgeAll(rules: readonly Rule[], story: StoryView, judging: Judging, wishes?: Wishes): Judgement[] {
  const judgements = rules
    .filter(({ when }) => when.includes(story.kind))
    .flatMap((rule) => {
      if (!wishes) return [judge(rule, judging)];
      const { on, parameters } = resolveParameters(rule, story.company, wishes);
      return on ? [judge(rule, { ...judging, parameters })] : [];
    });
  const muted = new Map<string, string>();
  for (const { rule, outcome } of judgements) {
    if (outcome !== "fires") continue;
    for (const smaller of rules.find(({ id }) => id === rule)?.inhibits ?? []) muted.set(smaller, rule);
  }
  return judgements.map((judgement) => {
    const by = muted.get(judgement.rule);
    return by ? { ...judgement, mutedBy: by } : judgement;
  });
}
