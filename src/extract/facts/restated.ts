import { type Link } from "../links/links.ts";
import { type Outcome } from "./draft.ts";
import { type Draft } from "./facts.ts";

const STATED_AGAIN = "the longer period's figure again";

/**
 * "a net loss of $686.7 million for fiscal year 2022 … Net loss of $686.7 million, up from $37.1 million" in news of a fourth
 * quarter: a figure that no word gives a period, and that the text tells of the year, is the year's; so is what it is
 * set against.
 */
export function restatedOf(outcomes: readonly Outcome[]): Outcome[] {
  const longer = new Set<string>();
  for (const { made } of outcomes)
    if (typeof made !== "string" && made.fact.role === "year_to_date") longer.add(keyOf(made));
  const again = new Set<Link>();
  for (const { link, made } of outcomes)
    if (typeof made !== "string" && made.assumed && longer.has(keyOf(made))) again.add(link);
  return outcomes.map((outcome) =>
    again.has(outcome.link) || isSetAgainst(outcome, again) ? { ...outcome, made: STATED_AGAIN } : outcome,
  );
}

const keyOf = ({ fact: { metric, value, currency } }: Draft): string => `${metric}|${value}|${currency ?? ""}`;

/** Compared in the same sentence, under the same name. */
const isSetAgainst = ({ link, made }: Outcome, again: ReadonlySet<Link>): boolean =>
  typeof made !== "string" &&
  made.fact.role.startsWith("prior") &&
  [...again].some(({ segment, mention }) => segment === link.segment && mention.metric === link.mention.metric);
