import type { EventMention } from "../model/index.ts";
import { daysBetween } from "./days.ts";
import { isSameOffering } from "./offerings.ts";
import { tellRenaming } from "./renamed.ts";
import { isJudgedAfter, isSameResults } from "./results.ts";
import { isOfSameDeal, isOfSameLease, isOneEvent, isSameMatter, isSameOnce } from "./same-event.ts";
import { likeness, titleWords } from "./subject.ts";
import { sharedTerms } from "./terms.ts";

/** A mention that somebody may have put into a story by hand. */
export type Pinnable = EventMention & { pin?: string };

/** Mentions of one event; the first is the one that says most. */
export interface Cluster<M extends EventMention = EventMention> {
  mentions: M[];
  /** The story that its mentions were put into by hand. */
  pin?: string;
}

const SOFT: ReadonlySet<string> = new Set(["other", "opinion", "market", "conversion"]);

/** How much a mention pins down: the most telling found clusters, the vague ones join them. */
const says = (mention: EventMention): number =>
  Number(mention.period !== undefined) * 16 +
  Number(mention.subject !== undefined) * 8 +
  Number(mention.value !== undefined || (mention.figures !== undefined && mention.kind === "earnings")) * 4 +
  Number(mention.mw !== undefined) * 2 +
  Number(!SOFT.has(mention.kind));

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** By what the texts say alone, those with a day first: under which key they arrived must leave no trace. */
const order = (one: EventMention, other: EventMention): number =>
  says(other) - says(one) ||
  compare(one.dated ? one.at : "9", other.dated ? other.at : "9") ||
  compare(one.title, other.title) ||
  compare(one.terms.join(), other.terms.join()) ||
  compare(one.itemKey, other.itemKey) ||
  one.position - other.position;

/** Days to the nearest telling; 0 where a day is missing on either side, so that the larger event is taken. */
const distance = (cluster: Cluster, mention: EventMention): number =>
  Math.min(...cluster.mentions.map((member) => daysBetween(member, mention) ?? 0));

const isOneWith = (members: readonly EventMention[], mention: EventMention): boolean =>
  mention.kind === "earnings"
    ? isSameResults(members, mention)
    : members.every((member) => isOneEvent(member, mention)) ||
      isSameMatter(members, mention) ||
      isSameOffering(members, mention) ||
      isJudgedAfter(members, mention) ||
      isSameOnce(members, mention) ||
      isOfSameLease(members, mention) ||
      isOfSameDeal(members, mention);

/** What somebody put together need not agree with itself: like one of its texts is enough. */
const takes = ({ mentions, pin }: Cluster, mention: EventMention): boolean =>
  pin === undefined ? isOneWith(mentions, mention) : mentions.some((member) => isOneWith([member], mention));

const tells = (topic: string, { terms }: EventMention): boolean => terms.includes(topic);

/** A tenant that takes up an option has leased before: the two deals have all names in common. */
function optionsAgree(one: EventMention, other: EventMention): number {
  const [first, second] = [tells("#option", one), tells("#option", other)];
  if (first && second) return 1;
  return first !== second && one.kind === other.kind ? -1 : 0;
}

/** How much words and title have in common with the member that is most like it; a new name in both is more than words. */
const likenessTo = (cluster: Cluster, mention: EventMention): number =>
  Math.max(
    ...cluster.mentions.map(
      (member) =>
        Number(tellRenaming(member, mention)) +
        optionsAgree(member, mention) +
        sharedTerms(member.terms, mention.terms).share +
        likeness(titleWords(member.title), titleWords(mention.title)),
    ),
  );

/**
 * Puts mentions of one company into events. A mention joins a cluster only if it is one event with every
 * member (a chain of half-alike texts joins nothing); where several would take it the nearest in time does,
 * then the one most like it.
 */
export function clusterMentions<M extends Pinnable>(mentions: readonly M[]): Cluster<M>[] {
  const sorted = [...mentions].sort(order);
  const clusters: Cluster<M>[] = pinnedClusters(sorted);
  for (const mention of sorted) {
    if (mention.pin !== undefined) continue;
    const home = homeOf(clusters, mention);
    if (home) home.mentions.push(mention);
    else clusters.push({ mentions: [mention] });
  }
  return joinLoners(clusters);
}

/** What somebody put together or apart comes first and stays so. */
function pinnedClusters<M extends Pinnable>(mentions: readonly M[]): Cluster<M>[] {
  const groups = Map.groupBy(mentions, ({ pin }) => pin);
  return [...groups].flatMap(([pin, members]) => (pin === undefined ? [] : [{ mentions: members, pin }]));
}

/** The cluster that a mention belongs to. */
function homeOf<M extends EventMention>(clusters: readonly Cluster<M>[], mention: M): Cluster<M> | undefined {
  return clusters
    .filter((cluster) => takes(cluster, mention))
    .sort(
      (one, other) =>
        distance(one, mention) - distance(other, mention) ||
        likenessTo(other, mention) - likenessTo(one, mention) ||
        other.mentions.length - one.mentions.length,
    )[0];
}

/** What was alone when its turn came may belong to what others have made since. */
function joinLoners<M extends EventMention>(clusters: readonly Cluster<M>[]): Cluster<M>[] {
  const kept = [...clusters];
  for (const loner of clusters.filter(({ mentions, pin }) => mentions.length === 1 && pin === undefined)) {
    const [mention] = loner.mentions;
    const others = kept.filter((cluster) => cluster !== loner && cluster.mentions.length > 1);
    const home = mention && homeOf(others, mention);
    if (!home) continue;
    home.mentions.push(mention);
    kept.splice(kept.indexOf(loner), 1);
  }
  return kept;
}
