import type { EventMention } from "../model/index.ts";

const DAY = 86_400_000;

/** Days between two tellings; undefined where one of them has no day. */
export const daysBetween = (one: EventMention, other: EventMention): number | undefined =>
  one.dated && other.dated ? Math.abs(Date.parse(one.at) - Date.parse(other.at)) / DAY : undefined;

/** News is told within these days of the day that it names. */
const SAME_NEWS_DAYS = 3;

/** The days of the year that a mention speaks of, each as an instant of one leap year: its own, and "on October 21". */
function daysOfYear({ terms, at, dated }: EventMention): number[] {
  const named = terms.filter((term) => /^--\d\d-\d\d$/.test(term)).map((term) => term.slice(2));
  const all = dated ? [...named, at.slice(5, 10)] : named;
  return all.map((day) => Date.parse(`2000-${day}`)).filter((instant) => !Number.isNaN(instant));
}

/**
 * Where a day is missing on one side, "on October 21" beside a text of October 22 tells the same days of some year.
 * Two texts that both have their day are never compared so.
 */
export function tellSameDays(one: EventMention, other: EventMention): boolean {
  if (one.dated && other.dated) return false;
  const second = daysOfYear(other);
  return daysOfYear(one).some((first) =>
    second.some((instant) => {
      const gap = Math.abs(first - instant) / DAY;
      return Math.min(gap, 366 - gap) <= SAME_NEWS_DAYS;
    }),
  );
}

/** Neither the day of a text is known nor does it name one: only what it says can tell its time. */
export const namesNoDay = (mention: EventMention): boolean => !mention.dated && daysOfYear(mention).length === 0;
