import type { DocumentKind, EventMention } from "../model/index.ts";
import { agrees } from "./figures.ts";
import { likeness, sameSubject, titleWords } from "./subject.ts";

/** Mentions of one event; the first is the one that says most. */
export interface Cluster<M extends EventMention = EventMention> {
  mentions: M[];
}

const DAY = 86_400_000;

/** How far apart in days two documents may tell one event, by kind; a period needs no such bound. */
const WINDOW_DAYS: Partial<Record<DocumentKind, number>> = {
  contract: 21,
  rebrand: 60,
  mining_exit: 45,
  merger: 30,
  financing: 5,
  conversion: 14,
};
const OTHER_WINDOW_DAYS = 4;

/** How alike titles must be where no key tells: production updates of one company of one day are one. */
const LIKENESS: Partial<Record<DocumentKind, number>> = {
  contract: 0,
  rebrand: 0,
  mining_exit: 0,
  merger: 0.1,
  financing: 0.1,
  production: 0.1,
  preview: 0.1,
};
const OTHER_LIKENESS = 0.25;
/** Without a day only the words speak. */
const UNDATED_LIKENESS = 0.3;

const differs = (one: number, other: number): boolean => Math.abs(one - other) > 0.06 * Math.max(one, other);

/** Keys that both state and that differ: never one event, however alike the texts. */
function keysDiffer(one: EventMention, other: EventMention): boolean {
  if (one.kind !== other.kind || one.company !== other.company) return true;
  if (one.period && other.period && one.period !== other.period) return true;
  if (one.subject && other.subject && !sameSubject(one.subject, other.subject)) return true;
  const sameValue = one.value && other.value && !differs(Number(one.value), Number(other.value));
  if (one.value && other.value && !sameValue) return true;
  return !sameValue && one.mw !== undefined && other.mw !== undefined && differs(one.mw, other.mw);
}

/** Days between two tellings; undefined where one of them has no day. */
const daysBetween = (one: EventMention, other: EventMention): number | undefined =>
  one.dated && other.dated ? Math.abs(Date.parse(one.at) - Date.parse(other.at)) / DAY : undefined;

/** Results are told within days; a figure that agrees may be told again for months. */
const SAME_RESULTS_DAYS = 3;
const RETOLD_DAYS = 120;

/** Results of a quarter that one text names and the other does not: their figures decide, then the day. */
function isSameResults(one: EventMention, other: EventMention, days: number | undefined): boolean {
  if (one.period && other.period) return true;
  if (days !== undefined && days <= SAME_RESULTS_DAYS) return true;
  const pairs = (one.figures ?? []).flatMap((figure) =>
    (other.figures ?? []).filter(({ metric }) => metric === figure.metric).map((second) => agrees(figure, second)),
  );
  const agreeing = pairs.filter(Boolean).length;
  return agreeing > pairs.length - agreeing && (days === undefined || days <= RETOLD_DAYS);
}

function isOneEvent(one: EventMention, other: EventMention): boolean {
  if (keysDiffer(one, other)) return false;
  const days = daysBetween(one, other);
  if (one.kind === "earnings") return isSameResults(one, other, days);
  if (days !== undefined && days > (WINDOW_DAYS[one.kind] ?? OTHER_WINDOW_DAYS)) return false;
  if (one.subject && other.subject) return true;
  if (one.value && other.value) return true;
  const needed = LIKENESS[one.kind] ?? OTHER_LIKENESS;
  return (
    likeness(titleWords(one.title), titleWords(other.title)) >=
    (days === undefined ? Math.max(needed, UNDATED_LIKENESS) : needed)
  );
}

/** How much a mention pins down: the most telling found clusters, the vague ones join them. */
const says = (mention: EventMention): number =>
  Number(mention.period !== undefined) * 8 +
  Number(mention.subject !== undefined) * 4 +
  Number(mention.value !== undefined || mention.figures !== undefined) * 2 +
  Number(mention.mw !== undefined);

const order = (one: EventMention, other: EventMention): number =>
  says(other) - says(one) ||
  one.at.localeCompare(other.at) ||
  one.itemKey.localeCompare(other.itemKey) ||
  one.position - other.position;

/**
 * Puts mentions of one company into events. A mention joins a cluster only if it is one event with every
 * member (a chain of half-alike texts joins nothing), the nearest in time where several would take it.
 */
export function clusterMentions<M extends EventMention>(mentions: readonly M[]): Cluster<M>[] {
  const clusters: Cluster<M>[] = [];
  for (const mention of [...mentions].sort(order)) {
    const distance = (cluster: Cluster<M>) =>
      Math.min(...cluster.mentions.map((member) => Math.abs(Date.parse(member.at) - Date.parse(mention.at))));
    const home = clusters
      .filter((cluster) => cluster.mentions.every((member) => isOneEvent(member, mention)))
      .sort((one, other) => distance(one) - distance(other))[0];
    if (home) home.mentions.push(mention);
    else clusters.push({ mentions: [mention] });
  }
  return clusters;
}
