import { Big } from "big.js";
import { type Fact, type SourceDocument, type StandingFact, TRUST_ORDER } from "../model/index.ts";
import { agrees } from "./figures.ts";

/** A fact with the document that states it. */
export interface SourcedFact {
  fact: Fact;
  document: Pick<SourceDocument, "itemKey" | "outlet" | "trust" | "url" | "publishedAt" | "seenAt">;
}

const groupKey = ({ fact }: SourcedFact): string => [fact.metric, fact.role, fact.period ?? ""].join("|");

/**
 * Filing over issuer over wire over press; reported over preliminary; at one level of trust the value that
 * most documents support, then more digits over fewer, then the earlier document. A bound yields to a value.
 */
function byWeight(all: readonly SourcedFact[]): (one: SourcedFact, other: SourcedFact) => number {
  const support = (candidate: SourcedFact) =>
    new Set(all.filter(({ fact }) => agrees(fact, candidate.fact)).map(({ document }) => document.itemKey)).size;
  const rank = (candidate: SourcedFact): number[] => [
    TRUST_ORDER.indexOf(candidate.document.trust),
    candidate.fact.status === "reported" ? 0 : 1,
    -support(candidate),
    candidate.fact.bound ? 1 : 0,
    Number(candidate.fact.precision),
    candidate.fact.doubts.length,
  ];
  const ranks = new Map(all.map((candidate) => [candidate, rank(candidate)]));
  return (one, other) => {
    const first = ranks.get(one) ?? [];
    const second = ranks.get(other) ?? [];
    const at = first.findIndex((value, index) => value !== second[index]);
    if (at >= 0) return (first[at] ?? 0) - (second[at] ?? 0);
    return `${one.document.seenAt}${one.document.itemKey}`.localeCompare(
      `${other.document.seenAt}${other.document.itemKey}`,
    );
  };
}

function standing(group: readonly SourcedFact[]): StandingFact {
  const [best, ...others] = [...group].sort(byWeight(group)) as [SourcedFact, ...SourcedFact[]];
  return {
    ...best.fact,
    itemKey: best.document.itemKey,
    outlet: best.document.outlet,
    trust: best.document.trust,
    witnesses: others.map(({ fact, document }) => ({
      itemKey: document.itemKey,
      outlet: document.outlet,
      trust: document.trust,
      value: fact.value,
      quote: fact.quote,
      agrees: agrees(best.fact, fact),
      ...(fact.currency && { currency: fact.currency }),
    })),
  };
}

/**
 * One figure for each metric, role and period. Where documents state a figure in two currencies, the one
 * that the best source uses stands and the other is no disagreement: it is left out.
 */
export function standingFacts(facts: readonly SourcedFact[]): StandingFact[] {
  const groups = new Map<string, SourcedFact[]>();
  for (const sourced of facts) groups.set(groupKey(sourced), [...(groups.get(groupKey(sourced)) ?? []), sourced]);
  return [...groups.values()]
    .map((group) => {
      const stands = standing(group);
      return standing(group.filter(({ fact }) => fact.currency === stands.currency));
    })
    .sort((one, other) => `${one.metric}${one.role}`.localeCompare(`${other.metric}${other.role}`));
}

/** Whether a figure moved in substance, so that people have to be told. */
export const hasMoved = (before: StandingFact, after: StandingFact): boolean =>
  !agrees(before, after) || new Big(before.value).s !== new Big(after.value).s;
