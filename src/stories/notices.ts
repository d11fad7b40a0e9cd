import type { EventMention } from "../model/index.ts";

const deadlinesOf = ({ terms }: EventMention): string[] => terms.filter((term) => term.startsWith("#until"));

const areNotices = (one: EventMention, other: EventMention): boolean =>
  [one, other].every((told) => told.terms.includes("#listing") && deadlinesOf(told).length > 0);

const shareDeadline = (one: EventMention, other: EventMention): boolean =>
  deadlinesOf(one).some((day) => deadlinesOf(other).includes(day));

/** An exchange gives a company one deadline to mend what it lacks: every text on its notice names that day. */
export const isSameNotice = (one: EventMention, other: EventMention): boolean =>
  areNotices(one, other) && shareDeadline(one, other);

/** The next notice has another deadline, under the same title. */
export const areOtherNotices = (one: EventMention, other: EventMention): boolean =>
  areNotices(one, other) && !shareDeadline(one, other);
