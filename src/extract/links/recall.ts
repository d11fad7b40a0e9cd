import type { PeriodMention } from "../periods/periods.ts";
import { coverAt, isCovered, type Scan } from "../scan.ts";
import type { Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { type Comparison, periodBehind } from "./comparison.ts";

/** In front of what recalls: "By comparison, in", "Back in", "And for the". */
const LEADS = oneOf("in for during at by over back and but still even , comparison contrast the its of that same 's");
const PRONOUNS = oneOf("it that this");
/** Between an article and the noun: "the [comparable] figure", "the [same] number". */
const WHICH = oneOf("comparable corresponding equivalent comparative same matching previous prior earlier respective");
const COMPARABLE = oneOf("comparable corresponding equivalent");
const NOUNS = oneOf("figure number total amount sum tally result line haul count");
const FOR = oneOf("for in of at from the its a");
const HAD = oneOf("had has have");
const STOOD = oneOf(
  "was were been stood came come read totaled totalled amounted brought seen saw showed shown ran hit reached compares compared",
);
const FILLERS = oneOf(
  "at to in a an the only just about around nearly roughly some mere still even almost as with out",
);

const EARNED: Readonly<Record<string, ReadonlySet<string>>> = {
  net_income: oneOf("made earned netted"),
  total_revenue: oneOf("generated taken booked"),
};
const FIRM = oneOf("it company miner firm group they");

/** "in Q1 2024 it had made $35 million": the verb tells which figure is recalled. The token behind it. */
export function earnedBefore({ tokens, companyOf }: Scan, at: number, metric: string): number | undefined {
  const firm = wordAt(tokens, at) === "the" ? at + 1 : at;
  if (!FIRM.has(wordAt(tokens, firm)) && !isCovered(companyOf, firm)) return undefined;
  const verb = wordAt(tokens, firm + 1) === "had" ? firm + 2 : firm + 1;
  if (!EARNED[metric]?.has(wordAt(tokens, verb))) return undefined;
  return wordAt(tokens, verb + 1) === "in" ? verb + 2 : verb + 1;
}

/**
 * "It was $34 million in the first quarter", "The figure was $25 million in Q1 2025", "Fiscal Q1 had brought $181
 * million", "For the year-ago quarter the number was $20 million": of the figure before, and of another period, which
 * stands in front of the verb or behind the amount.
 */
export function recalled(
  scan: Scan,
  segment: Segment,
  { from, to }: { from: number; to: number },
): Comparison | undefined {
  if (isNoted(scan, segment, from, to)) return { at: segment.from, expected: false };
  const subject = subjectOf(scan, segment.from, from);
  if (!subject || !leadsTo(scan, subject.to, from)) return undefined;
  const behind = periodBehind(scan, segment, to);
  const period = behind && !behind.measure ? behind : subject.period;
  return subject.comparable || (period && isOther(period)) ? { at: segment.from, expected: false } : undefined;
}

/** "For comparison: $51.7 million in Q2 2025", "Year-ago: $51.7 million": no verb, and the amount alone. */
function isNoted(scan: Scan, segment: Segment, from: number, to: number): boolean {
  const { tokens, periods, periodOf } = scan;
  if (textAt(tokens, from - 1) !== ":" || from - segment.from > NOTE) return false;
  const first = coverAt(periods, periodOf, segment.from);
  const behind = periodBehind(scan, segment, to);
  if (first) return first.to === from - 1 && isOther(first);
  const said = skipOver(tokens, segment.from, FOR_BY, 1);
  return wordAt(tokens, said) === "comparison" && said + 1 === from - 1 && behind !== undefined && isOther(behind);
}
const FOR_BY = oneOf("for by in");
/** The most tokens before the amount of a note. */
const NOTE = 8;

const isOther = (period: PeriodMention): boolean => !period.measure && period.relative !== "current";

/** The subject of a recalling clause and the period that stands with it; undefined where something else is told. */
function subjectOf(
  scan: Scan,
  start: number,
  end: number,
): { to: number; period?: PeriodMention; comparable?: boolean } | undefined {
  const { tokens, periods, periodOf } = scan;
  let at = start;
  let period: PeriodMention | undefined;
  while (at < end && (isCovered(periodOf, at) || (LEADS.has(tokens[at]!.low) && !isSubject(scan, at)))) {
    const found = coverAt(periods, periodOf, at);
    period ??= found;
    at = found?.to ?? at + 1;
  }
  const subject = at < end ? subjectEnd(scan, at) : undefined;
  // The period itself: "Fiscal Q1 had brought".
  if (subject === undefined) return period ? { to: at, period } : undefined;
  let to = subject;
  while (to < end && (isCovered(periodOf, to) || (FOR.has(tokens[to]!.low) && isCovered(periodOf, to + 1)))) {
    const found = coverAt(periods, periodOf, to);
    period ??= found;
    to = found?.to ?? to + 1;
  }
  const comparable = COMPARABLE.has(wordAt(tokens, at + 1)) && subject > at + 1;
  return { to, ...(period ? { period } : {}), comparable };
}

const isSubject = (scan: Scan, at: number): boolean => subjectEnd(scan, at) !== undefined;

/** "it", "that figure", "the comparable number": where it ends. */
function subjectEnd({ tokens }: Scan, at: number): number | undefined {
  let noun = at + 1;
  while (WHICH.has(wordAt(tokens, noun))) noun++;
  if (NOUNS.has(wordAt(tokens, noun)) && LEADS.has(tokens[at]!.low)) return noun + 1;
  const verb = wordAt(tokens, at + 1);
  return PRONOUNS.has(tokens[at]!.low) && (HAD.has(verb) || STOOD.has(verb)) ? at + 1 : undefined;
}

/** "had been only", "stood at": a verb of being leads to the amount, and nothing else. */
function leadsTo({ tokens }: Scan, from: number, to: number): boolean {
  const verb = HAD.has(wordAt(tokens, from)) ? from + 1 : from;
  if (!STOOD.has(wordAt(tokens, verb))) return false;
  for (let at = verb + 1; at < to; at++) if (!FILLERS.has(tokens[at]!.low)) return false;
  return to - verb <= 6;
}
