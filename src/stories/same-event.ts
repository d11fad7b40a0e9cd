import type { DocumentKind, EventMention } from "../model/index.ts";
import { agrees } from "./figures.ts";
import { amountsDiffer, likeness, sameSubject, titleWords } from "./subject.ts";
import { sharedTerms } from "./terms.ts";

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

/** News whose kind a reader may miss: it joins the event of a stricter kind that its words tell. */
const SOFT: ReadonlySet<DocumentKind> = new Set(["other", "opinion", "market", "conversion"]);

/** Kinds that only join their like. */
const ALONE: ReadonlySet<DocumentKind> = new Set(["earnings", "production", "preview"]);

/** Results are told within days; a figure that agrees may be told again for months. */
const SAME_RESULTS_DAYS = 3;
const RETOLD_DAYS = 120;

/** Days between two tellings; undefined where one of them has no day. */
export const daysBetween = (one: EventMention, other: EventMention): number | undefined =>
  one.dated && other.dated ? Math.abs(Date.parse(one.at) - Date.parse(other.at)) / DAY : undefined;

const differs = (one: number, other: number, share: number): boolean =>
  Math.abs(one - other) > share * Math.max(one, other);

/** Amounts are rounded ("about $3.7 billion"); power is named as it was contracted. */
const VALUE_SHARE = 0.06;
const POWER_SHARE = 0.02;

function kindsDiffer(one: DocumentKind, other: DocumentKind): boolean {
  if (one === other) return false;
  return ALONE.has(one) || ALONE.has(other) || !(SOFT.has(one) || SOFT.has(other));
}

/** An offering may grow within days; else another amount is another offering. */
function isOtherOffering(one: EventMention, other: EventMention): boolean {
  if (!one.value || !other.value || !differs(Number(one.value), Number(other.value), VALUE_SHARE)) return false;
  const days = daysBetween(one, other);
  return days === undefined || days > OTHER_WINDOW_DAYS;
}

/** Keys that both state and that differ: never one event, however alike the texts. */
function keysDiffer(one: EventMention, other: EventMention): boolean {
  if (one.company !== other.company || kindsDiffer(one.kind, other.kind)) return true;
  if (one.subject && other.subject && !sameSubject(one.subject, other.subject)) return true;
  if (one.kind === "financing" && other.kind === "financing") return isOtherOffering(one, other);
  const sameValue = one.value && other.value && !differs(Number(one.value), Number(other.value), VALUE_SHARE);
  if (one.value && other.value && !sameValue) return true;
  return !sameValue && one.mw !== undefined && other.mw !== undefined && differs(one.mw, other.mw, POWER_SHARE);
}

/** Whether the words tell one event: fewer will do within the window than for texts far apart or without a day. */
function wordsAgree(one: EventMention, other: EventMention, near: boolean): boolean {
  const { count, share } = sharedTerms(one.terms, other.terms);
  const [first, second] = [titleWords(one.title), titleWords(other.title)];
  if (amountsDiffer(first, second) && one.kind === "financing") return false;
  const titles = likeness(first, second);
  return near ? titles >= 0.25 || (count >= 3 && share >= 0.2) : titles >= 0.5 || (count >= 4 && share >= 0.28);
}

/** A law suit or a long sale is told for months; what comes later than this is another event. */
const LONGEST_DAYS = 120;

/** Two mentions that are no results: one event or two. */
export function isOneEvent(one: EventMention, other: EventMention): boolean {
  if (keysDiffer(one, other)) return false;
  const days = daysBetween(one, other);
  const window = Math.max(WINDOW_DAYS[one.kind] ?? OTHER_WINDOW_DAYS, WINDOW_DAYS[other.kind] ?? OTHER_WINDOW_DAYS);
  const near = days !== undefined && days <= window;
  const keyed = one.kind === other.kind && !SOFT.has(one.kind);
  if (days !== undefined && days > (keyed ? window : LONGEST_DAYS)) return false;
  if (keyed && one.kind !== "financing" && ((one.subject && other.subject) || (one.value && other.value))) return true;
  if (keyed && near && days <= OTHER_WINDOW_DAYS) return true;
  return wordsAgree(one, other, near);
}

/**
 * Whether results belong to an event. The quarter decides where it is named; where it is not, the figures do,
 * then the day: a company reports once in three days.
 */
export function isSameResults(members: readonly EventMention[], mention: EventMention): boolean {
  if (members.some(({ company, kind }) => company !== mention.company || kind !== "earnings")) return false;
  const period = members.find((member) => member.period)?.period;
  if (period && mention.period) return period === mention.period;
  const days = members.map((member) => daysBetween(member, mention));
  const nearest = Math.min(...days.map((gap) => gap ?? Number.POSITIVE_INFINITY));
  if (nearest <= SAME_RESULTS_DAYS) return true;
  if (days.every((gap) => gap !== undefined) && nearest > RETOLD_DAYS) return false;
  const pairs = members.flatMap(({ figures = [] }) =>
    figures.flatMap((figure) =>
      (mention.figures ?? []).filter(({ metric }) => metric === figure.metric).map((second) => agrees(figure, second)),
    ),
  );
  const agreeing = pairs.filter(Boolean).length;
  return agreeing > pairs.length - agreeing;
}

/** Kinds among which an event's neighbours are looked for. */
export const neighbourKinds = (kind: DocumentKind): readonly DocumentKind[] | undefined =>
  ALONE.has(kind) ? [kind] : undefined;
