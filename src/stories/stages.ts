import type { EventMention } from "../model/index.ts";
import { daysBetween } from "./days.ts";

/** Steps of a takeover that are news of their own; what tells none of them tells its signing. */
const STEPS = ["#decided", "#closed"];

const stepOf = ({ terms }: EventMention): string | undefined => STEPS.find((step) => terms.includes(step));

/** Texts of one day or the next tell one step, whichever words they choose. */
const SAME_STEP_DAYS = 4;

const isTalkOf = (talk: EventMention, deal: EventMention): boolean =>
  deal.kind === "contract" && talk.kind !== "contract" && talk.terms.includes("#talks");

/** A text of no kind of its own tells a step only in so many words. */
const isOtherStepOf = (told: EventMention, merger: EventMention): boolean =>
  merger.kind === "merger" && stepOf(told) !== undefined && stepOf(told) !== stepOf(merger);

/** Nobody signs for a site and completes it within so many days. */
const BUILT_DAYS = 30;
const BUILDING: ReadonlySet<string> = new Set(["other", "conversion", "contract", "market", "opinion"]);

/** "Hut 8 completes its 10-acre site", months after its power and land were signed for: the work is done since. */
const isBuiltSince = (one: EventMention, other: EventMention, days: number | undefined): boolean =>
  days !== undefined &&
  days > BUILT_DAYS &&
  [one, other].every(({ kind }) => BUILDING.has(kind)) &&
  one.terms.includes("#built") !== other.terms.includes("#built");

/**
 * A takeover that is agreed, one that holders vote on and one that closes are three events; so are the talks of a
 * lease and the lease. Where both texts have their day and it is the same, the words decide nothing.
 */
export function areOtherSteps(one: EventMention, other: EventMention): boolean {
  const days = daysBetween(one, other);
  if (days !== undefined && days <= SAME_STEP_DAYS) return false;
  if (isBuiltSince(one, other, days)) return true;
  if (one.kind === "merger" && other.kind === "merger") return stepOf(one) !== stepOf(other);
  return isOtherStepOf(one, other) || isOtherStepOf(other, one) || isTalkOf(one, other) || isTalkOf(other, one);
}

const isAboutDecision = (told: EventMention, merger: EventMention): boolean =>
  merger.kind === "merger" &&
  merger.subject !== undefined &&
  told.kind !== "merger" &&
  told.title.toLowerCase().includes(merger.subject);

/** What holders decided about a takeover, and who judges it under the partner's name. */
export const tellDecision = (one: EventMention, other: EventMention): boolean =>
  [one, other].every(({ terms }) => terms.includes("#decided")) &&
  (isAboutDecision(one, other) || isAboutDecision(other, one));
