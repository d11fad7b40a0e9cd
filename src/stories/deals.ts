import type { EventMention } from "../model/index.ts";
import { moneyTerm } from "./amounts.ts";
import { differs, POWER_SHARE, VALUE_SHARE } from "./shares.ts";
import { sameSubject } from "./subject.ts";

const firstWord = (name: string): string => name.split(" ", 1)[0] ?? "";

const names = ({ terms, title }: EventMention, subject: string): boolean =>
  terms.includes(firstWord(subject)) || title.toLowerCase().includes(firstWord(subject));

/** Of one worth, and of one power where both state it. */
const areOfOneSize = (one: EventMention, other: EventMention): boolean =>
  one.value !== undefined &&
  other.value !== undefined &&
  !differs(Number(one.value), Number(other.value), VALUE_SHARE) &&
  (one.mw === undefined || other.mw === undefined || !differs(one.mw, other.mw, POWER_SHARE));

/**
 * Of one lease one text names the tenant and another who will use the machines: the size is the same, and one of the
 * texts names both.
 */
export const isOneLease = (one: EventMention, other: EventMention): boolean =>
  one.kind === "contract" &&
  other.kind === "contract" &&
  areOfOneSize(one, other) &&
  ((one.subject !== undefined && names(other, one.subject)) ||
    (other.subject !== undefined && names(one, other.subject)));

/** The amounts by which a deal is known, as terms write them. */
function sizesOf({ value, mw }: EventMention): string[] {
  return [...(value === undefined ? [] : [moneyTerm(Number(value))]), ...(mw === undefined ? [] : [`${mw}mw`])];
}

/** News of a day's move whose title names the partner of a deal and whose head names its size. */
const isMoveOf = (move: EventMention, deal: EventMention): boolean =>
  deal.kind === "contract" &&
  deal.subject !== undefined &&
  (move.kind === "market" || move.kind === "other") &&
  move.title.toLowerCase().includes(firstWord(deal.subject)) &&
  sizesOf(deal).some((size) => move.terms.includes(size));

/** The shares moved because of the deal. */
export const tellsDeal = (one: EventMention, other: EventMention): boolean =>
  isMoveOf(one, other) || isMoveOf(other, one);

/**
 * A text of no kind of its own that names the partner of a deal and no power but the deal's. An opinion weeks later
 * recalls partners too: it has to name the power.
 */
export function speaksOfDeal(mention: EventMention, deal: EventMention): boolean {
  if (deal.kind !== "contract" || deal.subject === undefined || !names(mention, deal.subject)) return false;
  const powers = mention.terms.filter((term) => term.endsWith("mw"));
  return powers.length === 0 ? mention.kind !== "opinion" : powers.includes(`${deal.mw}mw`);
}

/** The two names of one lease: the tenant's and that of who uses the machines. */
export const nameOtherPartners = (one: EventMention, other: EventMention): boolean =>
  one.subject !== undefined &&
  other.subject !== undefined &&
  !sameSubject(one.subject, other.subject) &&
  isOneLease(one, other);
