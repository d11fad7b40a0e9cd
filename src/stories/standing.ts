import { Big } from "big.js";
import { type Fact, type SourceDocument, type StandingFact, TRUST_ORDER, type Trust } from "../model/index.ts";
import { agrees } from "./figures.ts";
import { onOneMeasure } from "./same-measure.ts";

/** A fact with the document that states it. */
export interface SourcedFact {
  fact: Fact;
  document: Pick<SourceDocument, "itemKey" | "outlet" | "trust" | "url" | "publishedAt" | "seenAt" | "filing">;
}

const groupKey = ({ fact }: SourcedFact): string => [fact.metric, fact.role, fact.period ?? ""].join("|");

/**
 * Among filings the one that the law holds to more: the report that tags its figures over the release furnished
 * with an 8-K, an amendment over what it amends. How many documents repeat a figure does not count against these.
 */
function filingRank({ document: { filing } }: SourcedFact): number {
  if (!filing) return 3;
  const amends = filing.form.endsWith("/A") ? 0 : 1;
  return /^(?:10-[QK]|20-F|40-F)/.test(filing.form) ? amends : 2 + amends;
}

/** Of two amendments the later one. */
const amendedAt = ({ document: { filing, publishedAt } }: SourcedFact): number =>
  filing?.form.endsWith("/A") ? -Date.parse(publishedAt ?? "") || 0 : 0;

/** The company itself speaks here and in its filings: its later word corrects its earlier one. */
const OWN_WORD: ReadonlySet<Trust> = new Set(["filing", "issuer"]);

const toldAt = ({ document }: SourcedFact): string => document.publishedAt ?? document.seenAt;

/** A later document of the same trust states another value. */
const isCorrected = (candidate: SourcedFact, all: readonly SourcedFact[]): boolean =>
  OWN_WORD.has(candidate.document.trust) &&
  all.some(
    (other) =>
      other.document.trust === candidate.document.trust &&
      filingRank(other) <= filingRank(candidate) &&
      toldAt(other) > toldAt(candidate) &&
      !agrees(other.fact, candidate.fact),
  );

/**
 * Filing over issuer over wire over press; reported over preliminary; a quarterly report over the release; the
 * company's later word over its earlier one; then the value that most documents support, then more digits over
 * fewer, then the earlier document. A bound yields to a value.
 */
function byWeight(all: readonly SourcedFact[]): (one: SourcedFact, other: SourcedFact) => number {
  const support = (candidate: SourcedFact) =>
    new Set(all.filter(({ fact }) => agrees(fact, candidate.fact)).map(({ document }) => document.itemKey)).size;
  const rank = (candidate: SourcedFact): number[] => [
    TRUST_ORDER.indexOf(candidate.document.trust),
    candidate.fact.status === "reported" ? 0 : 1,
    filingRank(candidate),
    amendedAt(candidate),
    Number(isCorrected(candidate, all)),
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
    return `${toldAt(one)}${one.document.itemKey}`.localeCompare(`${toldAt(other)}${other.document.itemKey}`);
  };
}

function standing(stated: readonly SourcedFact[]): StandingFact {
  const group = onOneMeasure(stated);
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

/** Lines of revenue that a text may state in parts: colocation beside cloud is both HPC. */
const IN_PARTS = new Set(["hpc_revenue", "mining_revenue", "hosting_revenue"]);

const documentKey = (sourced: SourcedFact): string =>
  `${sourced.document.itemKey}|${sourced.fact.currency ?? ""}|${groupKey(sourced)}`;

/** Statements of one document that do not repeat one another, the one with more digits for each. */
function distinct(group: readonly SourcedFact[]): SourcedFact[] {
  const kept: SourcedFact[] = [];
  for (const sourced of [...group].sort((one, other) => Number(one.fact.precision) - Number(other.fact.precision))) {
    if (!kept.some(({ fact }) => agrees(fact, sourced.fact))) kept.push(sourced);
  }
  return kept;
}

/** What one document says of one figure: a line of revenue in parts is their sum, anything else its first statement. */
function oneEach(facts: readonly SourcedFact[]): SourcedFact[] {
  return [...Map.groupBy(facts, documentKey).values()].flatMap((group) => {
    const parts = distinct(group);
    const [first] = parts;
    if (!first || parts.length === 1) return parts;
    if (!IN_PARTS.has(first.fact.metric)) return [group[0] as SourcedFact];
    const value = parts.reduce((sum, { fact }) => sum.plus(fact.value), new Big(0)).toFixed();
    const coarsest = parts.reduce(
      (most, { fact }) => (Number(fact.precision) > Number(most) ? fact.precision : most),
      first.fact.precision,
    );
    return [
      {
        ...first,
        fact: { ...first.fact, value, precision: coarsest, quote: parts.map(({ fact }) => fact.quote).join(" + ") },
      },
    ];
  });
}

/**
 * One figure for each metric, role and period. Where documents state a figure in two currencies, the one
 * that the best source uses stands and the other is no disagreement: it is left out.
 */
export function standingFacts(facts: readonly SourcedFact[]): StandingFact[] {
  const groups = new Map<string, SourcedFact[]>();
  for (const sourced of oneEach(facts))
    groups.set(groupKey(sourced), [...(groups.get(groupKey(sourced)) ?? []), sourced]);
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
