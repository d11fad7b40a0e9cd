import type { DocumentKind, EventMention } from "../model/index.ts";
import { isPrecise, preciseAmounts } from "./amounts.ts";
import { daysBetween, namesNoDay, tellSameDays } from "./days.ts";
import { agrees } from "./figures.ts";
import { tellRenaming } from "./renamed.ts";
import { amountsDiffer, likeness, sameSubject, titleWords } from "./subject.ts";
import { sharedTerms } from "./terms.ts";

/** The company of news about the whole sector; its stories are kept together and never alert. */
export const SECTOR = "*";

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

const differs = (one: number, other: number, share: number): boolean =>
  Math.abs(one - other) > share * Math.max(one, other);

/** Amounts are rounded ("about $3.7 billion"); power is named as it was contracted. */
const VALUE_SHARE = 0.06;
const POWER_SHARE = 0.02;
/** Bitcoin's price within a day's report: "below $73K" and "$72,185". */
const PRICE_SHARE = 0.02;

function kindsDiffer(one: DocumentKind, other: DocumentKind): boolean {
  if (one === other) return false;
  return ALONE.has(one) || ALONE.has(other) || !(SOFT.has(one) || SOFT.has(other));
}

/** The farthest that an offering grew between its launch and its price, of those seen. */
const MOST_GROWTH = 2.5;

const maturitiesOf = ({ terms }: EventMention): string[] => terms.filter((term) => /^20[34]\d$/.test(term));

/** Notes due in one year; where one text does not say when, they are known by the capped calls bought with them. */
function areSameNotes(one: EventMention, other: EventMention): boolean {
  const [first, second] = [maturitiesOf(one), maturitiesOf(other)];
  if (first.length > 0 && second.length > 0) return first.some((year) => second.includes(year));
  return one.terms.includes("#capped") && other.terms.includes("#capped");
}

/** One text says that the offering grew, and both speak of the same notes. */
function isUpsized(one: EventMention, other: EventMention): boolean {
  const [least = 0, most = 0] = [Number(one.value), Number(other.value)].sort((first, second) => first - second);
  if (most > least * MOST_GROWTH) return false;
  return [one, other].some(({ terms }) => terms.includes("#upsize")) && areSameNotes(one, other);
}

/** One sum, due in one year. */
const isSameIssue = (one: EventMention, other: EventMention): boolean =>
  one.value === other.value &&
  maturitiesOf(one).length > 0 &&
  maturitiesOf(other).length > 0 &&
  areSameNotes(one, other);

/** An offering may grow within days; else another amount is another offering. */
function isOtherOffering(one: EventMention, other: EventMention): boolean {
  if (!one.value || !other.value || !differs(Number(one.value), Number(other.value), VALUE_SHARE)) return false;
  const days = daysBetween(one, other);
  return days === undefined ? !isUpsized(one, other) : days > OTHER_WINDOW_DAYS;
}

/** Keys that both state and that differ: never one event, however alike the texts. */
function keysDiffer(one: EventMention, other: EventMention): boolean {
  if (one.company !== other.company || kindsDiffer(one.kind, other.kind)) return true;
  if (one.subject && other.subject && !sameSubject(one.subject, other.subject)) return true;
  // News of a firm that nobody watches is no part of what the trade or its shares did.
  if (one.company === SECTOR && (one.kind === "other") !== (other.kind === "other")) return true;
  if (one.kind === "financing" && other.kind === "financing") return isOtherOffering(one, other);
  const sameValue = one.value && other.value && !differs(Number(one.value), Number(other.value), VALUE_SHARE);
  if (one.value && other.value && !sameValue) return true;
  return !sameValue && one.mw !== undefined && other.mw !== undefined && differs(one.mw, other.mw, POWER_SHARE);
}

/** Few shared terms will do within the window, more are asked of texts far apart or without a day. */
export function termsAgree(one: readonly string[], other: readonly string[], near: boolean): boolean {
  const { count, share } = sharedTerms(one, other);
  return near ? count >= 3 && share >= 0.2 : (count >= 4 && share >= 0.28) || (count >= 3 && share >= 1 / 3);
}

/** A company seldom sells two things at once: where both titles tell of a sale fewer shared words will do. */
const isOneSale = (one: EventMention, other: EventMention): boolean =>
  one.terms.includes("#sale") && other.terms.includes("#sale");

/** Whether the words of title and head tell one event. */
function wordsAgree(one: EventMention, other: EventMention, near: boolean): boolean {
  const [first, second] = [titleWords(one.title), titleWords(other.title)];
  if (one.kind === "financing" && other.kind === "financing") {
    if (one.value && other.value && (isUpsized(one, other) || isSameIssue(one, other))) return true;
    if (amountsDiffer(first, second)) return false;
  }
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
  if (tellRenaming(one, other) || isSameMove(one, other) || isSameClaim(one, other)) return true;
  // Nobody leaves mining twice: where a text names no day nothing tells two exits apart.
  if (keyed && one.kind === "mining_exit" && (namesNoDay(one) || namesNoDay(other))) return true;
  if (keyed && (sameDays || (near && days !== undefined && days <= OTHER_WINDOW_DAYS))) return true;
  return wordsAgree(one, other, near);
}

function isOneUnwatched(one: EventMention, other: EventMention): boolean {
  if (!one.subject || !other.subject || !sameSubject(one.subject, other.subject)) return false;
  const days = daysBetween(one, other);
  if (one.period && other.period) return one.period === other.period;
  return days === undefined ? termsAgree(one.terms, other.terms, false) : days <= SAME_RESULTS_DAYS;
}

/** From this many amounts on they tell which quarter a text without one is about, where most of its own are among them. */
const TELLING_AMOUNTS = 3;
const MOST_OF_THEM = 0.6;

/**
 * Results in a language whose figures are not read name no quarter, but amounts are written alike everywhere. The
 * year before stands in both texts too: less than most of them may be only that.
 */
function amountsAgree(members: readonly EventMention[], mention: EventMention): boolean {
  if (mention.period || mention.figures) return false;
  const own = preciseAmounts(mention.terms);
  return members.some(({ terms }) => {
    const shared = own.filter((amount) => terms.includes(amount)).length;
    return shared >= TELLING_AMOUNTS && shared > own.length * MOST_OF_THEM;
  });
}

/**
 * Whether results belong to an event. The quarter decides where it is named; where it is not, the figures do,
 * then the day: a company reports once in three days.
 */
export function isSameResults(members: readonly EventMention[], mention: EventMention): boolean {
  if (members.some(({ company, kind }) => company !== mention.company || kind !== "earnings")) return false;
  // Of companies that nobody watches no quarter and no figure is read: their name and the words must do.
  if (mention.company === SECTOR) return members.every((member) => isOneUnwatched(member, mention));
  const period = members.find((member) => member.period)?.period;
  if (period && mention.period) return period === mention.period;
  const days = members.map((member) => daysBetween(member, mention));
  const nearest = Math.min(...days.map((gap) => gap ?? Number.POSITIVE_INFINITY));
  if (nearest <= SAME_RESULTS_DAYS) return true;
  if (days.every((gap) => gap !== undefined) && nearest > RETOLD_DAYS) return false;
  if (amountsAgree(members, mention)) return true;
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
