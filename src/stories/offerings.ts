import type { EventMention } from "../model/index.ts";
import { isPrecise, moneyTerm } from "./amounts.ts";
import { daysBetween } from "./days.ts";
import { differs, VALUE_SHARE } from "./shares.ts";

/** The farthest that an offering grew between its launch and its price, of those seen. */
const MOST_GROWTH = 2.5;

/** An offering may grow within days; else another amount is another offering. */
const GROWS_DAYS = 4;

const areFinancings = (...mentions: EventMention[]): boolean => mentions.every(({ kind }) => kind === "financing");

const bothHave = (term: string, one: EventMention, other: EventMention): boolean =>
  one.terms.includes(term) && other.terms.includes(term);

const oneHas = (term: string, one: EventMention, other: EventMention): boolean =>
  one.terms.includes(term) || other.terms.includes(term);

const maturitiesOf = ({ terms }: EventMention): string[] => terms.filter((term) => /^20[34]\d$/.test(term));
const couponsOf = ({ terms }: EventMention): string[] => terms.filter((term) => term.startsWith("#coupon "));

/** Whether two lists that both say something have something in common; nothing where one of them is silent. */
function agree(one: readonly string[], other: readonly string[]): boolean | undefined {
  return one.length > 0 && other.length > 0 ? one.some((term) => other.includes(term)) : undefined;
}

/** Notes due in one year; where one text does not say when, they are known by the capped calls bought with them. */
const areSameNotes = (one: EventMention, other: EventMention): boolean =>
  agree(maturitiesOf(one), maturitiesOf(other)) ?? bothHave("#capped", one, other);

const isTooFar = (one: EventMention, other: EventMention): boolean => {
  const [least = 0, most = 0] = [Number(one.value), Number(other.value)].sort((first, second) => first - second);
  return most > least * MOST_GROWTH;
};

/** One text says that the offering grew, and both speak of the same notes; where one names no sum, of one year. */
function isUpsized(one: EventMention, other: EventMention): boolean {
  if (!oneHas("#upsize", one, other)) return false;
  if (!one.value || !other.value) return agree(maturitiesOf(one), maturitiesOf(other)) ?? false;
  return !isTooFar(one, other) && areSameNotes(one, other);
}

/** One sum: to three digits, or of notes due in one year or with one coupon. */
const isSameSum = (one: EventMention, other: EventMention): boolean =>
  one.value !== undefined &&
  one.value === other.value &&
  (isPrecise(moneyTerm(Number(one.value))) ||
    agree(couponsOf(one), couponsOf(other)) === true ||
    agree(maturitiesOf(one), maturitiesOf(other)) === true);

/** A company goes public once. */
const isOneListing = (one: EventMention, other: EventMention): boolean => bothHave("#ipo", one, other);

/** Two tellings of one offering of shares or notes, by what only one offering has. */
export const isOneOffering = (one: EventMention, other: EventMention): boolean =>
  areFinancings(one, other) && (isUpsized(one, other) || isSameSum(one, other) || isOneListing(one, other));

/** Notes with another coupon, or another sum where nothing says that the offering grew. */
export function isOtherOffering(one: EventMention, other: EventMention): boolean {
  if (!areFinancings(one, other)) return false;
  if (agree(couponsOf(one), couponsOf(other)) === false) return true;
  if (!one.value || !other.value || !differs(Number(one.value), Number(other.value), VALUE_SHARE)) return false;
  const days = daysBetween(one, other);
  return days === undefined ? !isUpsized(one, other) : days > GROWS_DAYS;
}

const sumOf = ({ value }: EventMention): string => moneyTerm(Number(value));

/**
 * An offering that grew is told with its first sum and with its last: a text that names both holds together those
 * that name one of them and need not say that it grew.
 */
export function isSameOffering(members: readonly EventMention[], mention: EventMention): boolean {
  if (!mention.value || !areFinancings(mention, ...members)) return false;
  return members.some(
    (bridge) =>
      bridge.terms.includes("#upsize") &&
      (isUpsized(bridge, mention) || isSameSum(bridge, mention)) &&
      bridge.value !== undefined &&
      [bridge, mention, ...members].every((told) => !told.value || bridge.terms.includes(sumOf(told))),
  );
}
