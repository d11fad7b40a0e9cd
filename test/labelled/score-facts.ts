import type { Answer } from "../../src/jobs/analyze-answer.ts";
import type { Label, LabelledFact } from "./documents.ts";
import type { Tally } from "./tally.ts";

type Given = Answer["facts"][number];

/** Rewrites round: half a percent apart is one figure. */
const alike = (one: number, other: number): boolean => Math.abs(one - other) <= 0.005 * Math.abs(one);

/** A period that one side leaves open stands against nothing; the months of a year so far go by many names. */
const sameFact = (want: LabelledFact, got: Given): boolean =>
  want.currency === got.currency &&
  alike(want.value, got.value) &&
  (!want.period || !got.period || want.role === "year_to_date" || want.period === got.period);

const groupOf = ({ metric, role }: { metric: string; role: string }): string => `${metric} ${role}`;

/** Takes from `left` what answers `wanted`, part by part or as the sum of the parts; resolves to how many are right. */
function take(wanted: readonly LabelledFact[], left: Given[]): number {
  const [first] = wanted;
  if (!first) return 0;
  const sum = { ...first, value: wanted.reduce((total, { value }) => total + value, 0) };
  const summed = left.findIndex((got) => sameFact(sum, got));
  if (summed >= 0) {
    left.splice(summed, 1);
    return wanted.length;
  }
  let right = 0;
  for (const want of wanted) {
    const at = left.findIndex((got) => sameFact(want, got));
    if (at < 0) continue;
    left.splice(at, 1);
    right += 1;
  }
  return right;
}

/**
 * One document's figures, metric by metric and role by role. A text that states one figure in two currencies is
 * answered by either, parts of one figure by each of them or by their sum.
 */
export function scoreFacts(into: Tally, { facts, optionalFacts = [] }: Label, given: readonly Given[]): void {
  const optional = (got: Given): boolean =>
    optionalFacts.some((one) => groupOf(one) === groupOf(got) && sameFact(one, got));
  for (const group of new Set([...facts, ...given].map(groupOf))) {
    const wanted = facts.filter((one) => groupOf(one) === group);
    const byCurrency = Object.values(Object.groupBy(wanted, ({ currency }) => currency)).map((one) => one ?? []);
    const left = given.filter((one) => groupOf(one) === group);
    const taken = byCurrency.map((one) => ({ labelled: one.length, right: take(one, left) }));
    const best = taken.toSorted((one, other) => other.right - one.right)[0] ?? { labelled: 0, right: 0 };
    into.labelled += best.labelled;
    into.right += best.right;
    into.answered += best.right + left.filter((got) => !optional(got)).length;
  }
}
