import type { DocumentKind, EventMention } from "../model/index.ts";
import { isPrecise } from "./amounts.ts";
import { daysBetween, namesNoDay, tellSameDays } from "./days.ts";
import { isOneLease, nameOtherPartners, speaksOfDeal, tellsDeal } from "./deals.ts";
import { areOtherNotes, isOneNote } from "./houses.ts";
import { areOtherNotices, isSameNotice } from "./notices.ts";
import { isOneOffering, isOtherOffering } from "./offerings.ts";
import { COUNTRIES } from "./places.ts";
import { tellRenaming } from "./renamed.ts";
import { SECTOR } from "./sector.ts";
import { differs, POWER_SHARE, PRICE_SHARE, VALUE_SHARE } from "./shares.ts";
import { areOtherSteps, tellDecision } from "./stages.ts";
import { amountsDiffer, likeness, sameSubject, titleWords } from "./subject.ts";
import { termsAgree } from "./terms.ts";

/** How far apart in days two documents may tell one event, by kind; a period needs no such bound. */
const WINDOW_DAYS: Partial<Record<DocumentKind, number>> = {
  contract: 21,
  rebrand: 60,
  mining_exit: 45,
  merger: 30,
  financing: 5,
  conversion: 14,
  preview: 30,
};
const OTHER_WINDOW_DAYS = 4;

/** News whose kind a reader may miss: it joins the event of a stricter kind that its words tell. */
const SOFT: ReadonlySet<DocumentKind> = new Set(["other", "opinion", "market", "conversion"]);

/** Kinds that only join their like. */
const ALONE: ReadonlySet<DocumentKind> = new Set(["earnings", "production", "preview"]);

function kindsDiffer(one: DocumentKind, other: DocumentKind): boolean {
  if (one === other) return false;
  return ALONE.has(one) || ALONE.has(other) || !(SOFT.has(one) || SOFT.has(other));
}

/** The first power that a text names, its title before its head. */
const leadingPower = ({ mw, terms }: EventMention): number | undefined => {
  const first = terms.find((term) => term.endsWith("mw"));
  return mw ?? (first === undefined ? undefined : Number.parseFloat(first));
};

const PLANS: ReadonlySet<DocumentKind> = new Set(["conversion", "mining_exit"]);

/** Plans for two sites are told with two sizes; each text may speak of the other further on. */
function areOtherPlans(one: EventMention, other: EventMention): boolean {
  if (![one, other].every(({ kind }) => PLANS.has(kind)) || (one.kind === other.kind && one.kind !== "conversion"))
    return false;
  const [first, second] = [leadingPower(one), leadingPower(other)];
  return first !== undefined && second !== undefined && differs(first, second, POWER_SHARE);
}

/** Keys that both state and that differ: never one event, however alike the texts. */
function keysDiffer(one: EventMention, other: EventMention): boolean {
  if (one.company !== other.company || kindsDiffer(one.kind, other.kind)) return true;
  if (one.subject && other.subject && !sameSubject(one.subject, other.subject) && !isOneLease(one, other)) return true;
  // News of a firm that nobody watches is no part of what the trade or its shares did.
  if (one.company === SECTOR && (one.kind === "other") !== (other.kind === "other")) return true;
  if (
    areOtherSteps(one, other) ||
    areOtherNotes(one, other) ||
    areOtherNotices(one, other) ||
    areOtherPlans(one, other)
  )
    return true;
  if (one.kind === "financing" && other.kind === "financing") return isOtherOffering(one, other);
  if (one.period && other.period && one.period !== other.period) return true;
  // One target is bought once: its shares are worth less than they are with the debts.
  if (one.kind === "merger" && other.kind === "merger" && one.subject && other.subject) return false;
  const sameValue = one.value && other.value && !differs(Number(one.value), Number(other.value), VALUE_SHARE);
  if (one.value && other.value && !sameValue) return true;
  return !sameValue && one.mw !== undefined && other.mw !== undefined && differs(one.mw, other.mw, POWER_SHARE);
}

/** A company seldom sells two things at once: where both titles tell of a sale fewer shared words will do. */
const isOneSale = (one: EventMention, other: EventMention): boolean =>
  one.terms.includes("#sale") && other.terms.includes("#sale");

/** Data centers are seldom bought abroad: two titles that tell of one, in one country. */
const isOnePurchase = (one: EventMention, other: EventMention): boolean =>
  ["#purchase", "#site"].every((topic) => one.terms.includes(topic) && other.terms.includes(topic)) &&
  one.terms.some((term) => COUNTRIES.has(term) && other.terms.includes(term));

/** Whether the words of title and head tell one event. */
function wordsAgree(one: EventMention, other: EventMention, near: boolean): boolean {
  const [first, second] = [titleWords(one.title), titleWords(other.title)];
  if (isOneOffering(one, other)) return true;
  const unlike = one.value === undefined || one.value !== other.value;
  if (unlike && one.kind === "financing" && other.kind === "financing" && amountsDiffer(first, second)) return false;
  const enough = near || isOneSale(one, other) ? 0.25 : 0.5;
  // A company titles its updates alike month after month: days apart only what they say joins them.
  const apart = !near && ((one.dated && other.dated) || ALONE.has(one.kind));
  return (!apart && likeness(first, second) >= enough) || termsAgree(one.terms, other.terms, near);
}

/** A law suit or a long sale is told for months; what comes later than this is another event. */
const LONGEST_DAYS = 120;

const isKeyed = (one: EventMention, other: EventMention): boolean => one.kind === other.kind && !SOFT.has(one.kind);

const windowOf = (one: EventMention, other: EventMention): number =>
  Math.max(WINDOW_DAYS[one.kind] ?? OTHER_WINDOW_DAYS, WINDOW_DAYS[other.kind] ?? OTHER_WINDOW_DAYS);

/** Nothing that both state forbids one event, and they are not too far apart. */
function mayBeOne(one: EventMention, other: EventMention): boolean {
  if (keysDiffer(one, other)) return false;
  const days = daysBetween(one, other);
  return days === undefined || days <= (isKeyed(one, other) ? windowOf(one, other) : LONGEST_DAYS);
}

/** From this many texts on, what several of them say is the matter's own vocabulary. */
const LEAST_FOR_VOCABULARY = 3;

/**
 * A long matter without a key (a law suit, a market's fall) is told in parts: a text joins it by the terms that
 * at least two of its texts share, where it need not be like each of them.
 */
export function isSameMatter(members: readonly EventMention[], mention: EventMention): boolean {
  if (members.length < LEAST_FOR_VOCABULARY || ![...members, mention].every(({ kind }) => SOFT.has(kind))) return false;
  if (!members.every((member) => mayBeOne(member, mention))) return false;
  const counts = new Map<string, number>();
  for (const term of members.flatMap(({ terms }) => terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return termsAgree(
    [...counts].flatMap(([term, count]) => (count > 1 ? [term] : [])),
    mention.terms,
    false,
  );
}

/** What a company does once in years: it takes a name, it gives up mining. */
const ONCE: ReadonlySet<DocumentKind> = new Set(["rebrand", "mining_exit"]);

/**
 * Texts that agree by such a key speak with one voice: a vaguer text that is like one of them need not be like each.
 */
export function isSameOnce(members: readonly EventMention[], mention: EventMention): boolean {
  if (ONCE.has(mention.kind) || !members.every((member) => mayBeOne(member, mention))) return false;
  const [keyed, others] = [members.filter(({ kind }) => ONCE.has(kind)), members.filter(({ kind }) => !ONCE.has(kind))];
  return keyed.some((member) => isOneEvent(member, mention)) && others.every((member) => isOneEvent(member, mention));
}

/**
 * Where one text names the tenant of a lease and another who uses the machines, a third with less of its size is held
 * to both by the text that has the size and the same name.
 */
export const isOfSameLease = (members: readonly EventMention[], mention: EventMention): boolean =>
  mention.kind === "contract" &&
  members.every(
    (member) =>
      isOneEvent(member, mention) ||
      members.some((bridge) => nameOtherPartners(bridge, member) && isOneEvent(bridge, mention)),
  );

/**
 * Texts on one signed deal speak with one voice too: a text without a key that names its partner, and no other power,
 * need be like one of them only; each picks what it likes of a deal.
 */
export const isOfSameDeal = (members: readonly EventMention[], mention: EventMention): boolean =>
  SOFT.has(mention.kind) &&
  members.every((member) => mayBeOne(member, mention)) &&
  members.some((member) => speaksOfDeal(mention, member) && isOneEvent(member, mention));

/** Two plans of one uncommon size in megawatts, as if they were told within days. */
const isSameSize = (one: EventMention, other: EventMention): boolean =>
  one.kind === "conversion" &&
  other.kind === one.kind &&
  one.terms.some((term) => term.endsWith("mw") && isPrecise(term) && other.terms.includes(term));

/** One law suit has one deadline, and every firm that looks for plaintiffs names it. */
const isSameClaim = (one: EventMention, other: EventMention): boolean =>
  [one, other].every(({ terms }) => terms.includes("#claim")) &&
  one.terms.some((term) => /^\d{4}-\d\d-\d\d$/.test(term) && other.terms.includes(term));

/** Two falls or two rises of all of them on the day on which bitcoin stood at one price. */
const isSameMove = (one: EventMention, other: EventMention): boolean =>
  [one, other].every(({ company, kind, value }) => company === SECTOR && kind === "market" && value !== undefined) &&
  !differs(Number(one.value), Number(other.value), PRICE_SHARE) &&
  ["#fall", "#rise"].some((move) => one.terms.includes(move) && other.terms.includes(move));

/** Two mentions that are no results: one event or two. */
export function isOneEvent(one: EventMention, other: EventMention): boolean {
  if (!mayBeOne(one, other)) return false;
  const days = daysBetween(one, other);
  const sameDays = tellSameDays(one, other);
  const near = sameDays || isSameSize(one, other) || (days !== undefined && days <= windowOf(one, other));
  const keyed = isKeyed(one, other);
  if (keyed && one.kind !== "financing" && ((one.subject && other.subject) || (one.value && other.value))) return true;
  if (keyed && one.period && other.period) return true;
  if (
    tellRenaming(one, other) ||
    tellsDeal(one, other) ||
    isOneNote(one, other) ||
    tellDecision(one, other) ||
    isOnePurchase(one, other) ||
    isSameNotice(one, other) ||
    isSameMove(one, other) ||
    isSameClaim(one, other)
  )
    return true;
  // Nobody leaves mining twice: where a text names no day nothing tells two exits apart.
  if (keyed && one.kind === "mining_exit" && (namesNoDay(one) || namesNoDay(other))) return true;
  if (keyed && (sameDays || (near && days !== undefined && days <= OTHER_WINDOW_DAYS))) return true;
  return wordsAgree(one, other, near);
}

/**
 * Kinds among which an event's neighbours are looked for. Who judges results joins them, and may belong to any other
 * news instead: results are seen with all that he could join.
 */
export const neighbourKinds = (kind: DocumentKind, company: string): readonly DocumentKind[] | undefined =>
  ALONE.has(kind) && (kind !== "earnings" || company === SECTOR) ? [kind] : undefined;
