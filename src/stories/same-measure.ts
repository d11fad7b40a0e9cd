import { agrees } from "./figures.ts";
import type { SourcedFact } from "./standing.ts";

/** The value of a fact that other documents speak of: its own, else one that it states under a narrower definition. */
function measured(sourced: SourcedFact, group: readonly SourcedFact[]): SourcedFact {
  const { fact, document } = sourced;
  const others = group.filter((other) => other.document.itemKey !== document.itemKey);
  if (!fact.also?.length || others.some((other) => agrees(other.fact, fact))) return sourced;
  const value = fact.also.find((also) => others.some((other) => agrees(other.fact, { ...fact, value: also })));
  return value === undefined ? sourced : { ...sourced, fact: { ...fact, value } };
}

/**
 * A report tags the whole group's result, the parent's share of it and what is left to common stock; a release states
 * one of them without saying which. Figures of different definitions are no disagreement and no correction.
 */
export const onOneMeasure = (group: readonly SourcedFact[]): SourcedFact[] =>
  group.map((sourced) => measured(sourced, group));
