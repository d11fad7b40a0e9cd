import type { EventMention } from "../model/index.ts";
import { isPrecise, preciseAmounts } from "./amounts.ts";
import { daysBetween, tellSameDays } from "./days.ts";
import { agrees } from "./figures.ts";
import { SECTOR } from "./sector.ts";
import { sameSubject } from "./subject.ts";
import { termsAgree } from "./terms.ts";

/** Results are told within days; a figure that agrees may be told again for months. */
const SAME_RESULTS_DAYS = 3;
const RETOLD_DAYS = 120;

function isOneUnwatched(one: EventMention, other: EventMention): boolean {
  if (!one.subject || !other.subject || !sameSubject(one.subject, other.subject)) return false;
  const days = daysBetween(one, other);
  if (one.period && other.period) return one.period === other.period;
  return days === undefined ? termsAgree(one.terms, other.terms, false) : days <= SAME_RESULTS_DAYS;
}

/** From this many amounts on they tell which quarter a text without one is about, where most of its own are among them. */
const TELLING_AMOUNTS = 3;
/** Told on the same days of some year less of them will do. */
const TELLING_THAT_DAY = 2;
const MOST_OF_THEM = 0.6;

/** The last day of a quarter that a text is about: of those that it names the latest. */
const quarterEnd = ({ terms }: EventMention): string | undefined =>
  terms
    .filter((term) => /^\d{4}-\d\d-(?:28|29|30|31)$/.test(term))
    .filter((day) => new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1)
    .sort()
    .at(-1);

/**
 * Results in a language whose figures are not read name no quarter, but amounts are written alike everywhere. The
 * year before stands in both texts too: less than most of them may be only that. Where both name the day on which
 * the quarter ended one amount will do.
 */
function amountsAgree(members: readonly EventMention[], mention: EventMention): boolean {
  if (mention.period || mention.figures) return false;
  const own = preciseAmounts(mention.terms);
  const end = quarterEnd(mention);
  return members.some((member) => {
    if (end && end === quarterEnd(member) && mention.terms.some((term) => term !== end && isTelling(term, member)))
      return true;
    const shared = own.filter((amount) => member.terms.includes(amount)).length;
    if (mostAgree(mention, member)) return true;
    const enough = tellSameDays(member, mention) ? TELLING_THAT_DAY : TELLING_AMOUNTS;
    return shared >= enough && shared > own.length * MOST_OF_THEM;
  });
}

/** Of amounts to two digits more is asked. */
const TELLING_PAIRS = 4;

function mostAgree(mention: EventMention, member: EventMention): boolean {
  const own = mention.terms.filter((term) => /^\d[\d.]*\d[\d.]*[mb]$/.test(term));
  const shared = own.filter((amount) => member.terms.includes(amount)).length;
  return shared >= TELLING_PAIRS && shared > own.length * MOST_OF_THEM;
}

const isTelling = (term: string, { terms }: EventMention): boolean =>
  /^\d/.test(term) && isPrecise(term) && terms.includes(term);

/** More of the figures that both state agree than differ. */
function figuresAgree(members: readonly EventMention[], mention: EventMention): boolean {
  const pairs = members.flatMap(({ figures = [] }) =>
    figures.flatMap((figure) =>
      (mention.figures ?? []).filter(({ metric }) => metric === figure.metric).map((second) => agrees(figure, second)),
    ),
  );
  const agreeing = pairs.filter(Boolean).length;
  return agreeing > pairs.length - agreeing;
}

/** Days to the nearest of them; nothing where none of them has its day. */
function nearestOf(members: readonly EventMention[], mention: EventMention): number | undefined {
  const days = members.flatMap((member) => daysBetween(member, mention) ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
}

const isTooLate = (members: readonly EventMention[], mention: EventMention): boolean =>
  members.every((member) => daysBetween(member, mention) !== undefined) &&
  (nearestOf(members, mention) ?? 0) > RETOLD_DAYS;

/**
 * Whether results belong to an event. The quarter decides where it is named; where it is not, the figures do,
 * then the day: a company reports once in three days.
 */
export function isSameResults(members: readonly EventMention[], mention: EventMention): boolean {
  const results = members.filter(({ kind }) => kind === "earnings");
  const isResult = ({ company, kind, figures }: EventMention): boolean =>
    company === mention.company && (kind === "earnings" || figures !== undefined);
  if (results.length === 0 || !members.every(isResult)) return false;
  // Of companies that nobody watches no quarter and no figure is read: their name and the words must do.
  if (mention.company === SECTOR) return members.every((member) => isOneUnwatched(member, mention));
  const period = results.find((member) => member.period)?.period;
  if (period && mention.period) return period === mention.period;
  if ((nearestOf(results, mention) ?? SAME_RESULTS_DAYS + 1) <= SAME_RESULTS_DAYS) return true;
  if (isTooLate(results, mention)) return false;
  return amountsAgree(results, mention) || figuresAgree(results, mention);
}

/** Who judges a company after its report states a figure of it: he joins the results, as one more voice. */
export const isJudgedAfter = (members: readonly EventMention[], mention: EventMention): boolean => {
  const results = members.filter(({ kind }) => kind === "earnings");
  return (
    mention.figures !== undefined &&
    mention.kind !== "earnings" &&
    results.length > 0 &&
    !isTooLate(results, mention) &&
    figuresAgree(results, mention)
  );
};
