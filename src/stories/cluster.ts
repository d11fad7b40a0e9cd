import type { EventMention } from "../model/index.ts";
import { daysBetween, isOneEvent, isSameResults } from "./same-event.ts";

/** Mentions of one event; the first is the one that says most. */
export interface Cluster<M extends EventMention = EventMention> {
  mentions: M[];
}

const SOFT: ReadonlySet<string> = new Set(["other", "opinion", "market", "conversion"]);

/** How much a mention pins down: the most telling found clusters, the vague ones join them. */
const says = (mention: EventMention): number =>
  Number(mention.period !== undefined) * 16 +
  Number(mention.subject !== undefined) * 8 +
  Number(mention.value !== undefined || mention.figures !== undefined) * 4 +
  Number(mention.mw !== undefined) * 2 +
  Number(!SOFT.has(mention.kind));

const order = (one: EventMention, other: EventMention): number =>
  says(other) - says(one) ||
  one.at.localeCompare(other.at) ||
  one.itemKey.localeCompare(other.itemKey) ||
  one.position - other.position;

/** Days to the nearest telling; 0 where a day is missing on either side, so that the larger event is taken. */
const distance = (cluster: Cluster, mention: EventMention): number =>
  Math.min(...cluster.mentions.map((member) => daysBetween(member, mention) ?? 0));

const takes = (cluster: Cluster, mention: EventMention): boolean =>
  mention.kind === "earnings"
    ? isSameResults(cluster.mentions, mention)
    : cluster.mentions.every((member) => isOneEvent(member, mention));

/**
 * Puts mentions of one company into events. A mention joins a cluster only if it is one event with every
 * member (a chain of half-alike texts joins nothing), the nearest in time where several would take it.
 */
export function clusterMentions<M extends EventMention>(mentions: readonly M[]): Cluster<M>[] {
  const clusters: Cluster<M>[] = [];
  for (const mention of [...mentions].sort(order)) {
    const [home] = clusters
      .filter((cluster) => takes(cluster, mention))
      .sort(
        (one, other) =>
          distance(one, mention) - distance(other, mention) || other.mentions.length - one.mentions.length,
      );
    if (home) home.mentions.push(mention);
    else clusters.push({ mentions: [mention] });
  }
  return clusters;
}
