import { type Company, parsePeriod, type Role } from "../../model/index.ts";
import { type ReadDocument } from "../document.ts";
import { comparableFigures } from "../links/anaphora.ts";
import { isOthers } from "../links/attribution.ts";
import { linkSegment } from "../links/link.ts";
import { type Link } from "../links/links.ts";
import { isOthersInList } from "../links/listed-companies.ts";
import { opensPair, type Pair, pairedWith, periodsInFront } from "../links/two-periods.ts";
import { comparedUnderHeading, quarterBetween, saysQuarter, underHeading } from "../links/under-heading.ts";
import { type Calendar, resolvePeriod } from "../periods/calendar.ts";
import { type PeriodMention } from "../periods/periods.ts";
import { isCovered, type Scan, within } from "../scan.ts";
import { gateOf, isOpen } from "../tokens/gate.ts";
import { wordList } from "../tokens/lexicon.ts";
import { placesOf } from "../tokens/places.ts";
import { wordAt } from "../tokens/tokens.ts";
import { anyWithin } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { type Draft, draftFact } from "./facts.ts";
import { besidePartial, type FactContext, roleOf } from "./in-time.ts";
import { measured } from "./measured.ts";
import { notItself } from "./not-itself.ts";
import { explicitPeriod } from "./own-period.ts";
import { restatedOf } from "./restated.ts";
import { sceneOf } from "./scene.ts";
import { isOfAnotherTime, setAgainstAnother } from "./set-against.ts";

const CANADIAN_AUSTRALIAN_ETC = oneOf("canadian australian us u states");
const RESPECTIVELY = oneOf("respectively");
const AMOUNTS_FIGURES_ETC = oneOf("amounts figures expressed dollar");

export function linkAll(scan: Scan): Link[] {
  const links: Link[] = [];
  for (let index = 0; index < scan.segments.length; index++) {
    const again = comparableFigures(scan, index, links);
    links.push(...(again.length > 0 ? again : linkSegment(scan, index, links)));
  }
  return links;
}

/** What became of a link: a figure, or why it is none. */
export interface Outcome {
  link: Link;
  made: Draft | string;
}

export function draftAll(
  document: ReadDocument,
  links: readonly Link[],
  context: FactContext,
): { drafts: Draft[]; outcomes: Outcome[]; refusals: string[] } {
  const outcomes: Outcome[] = [];
  const roles = new Map<Link, Role>();
  const elsewhen = new Set<Link>();
  const { headline } = context.calendar;
  const inQuarter = parsePeriod(headline)?.kind === "quarter";
  let pair: Pair | undefined;
  let carry: Carry | undefined;
  for (const [index, link] of links.entries()) {
    if (link.mention.metric === "decoy") {
      outcomes.push({ link, made: "something else" });
      continue;
    }
    pair = pairOf(document.scan, link) ?? pair;
    const refused = whyRefused(document, link) ?? setAgainstAnother(document.scan, link, elsewhen);
    const made =
      refused ??
      draftFact(
        document.scan,
        link,
        context,
        usesPair(document.scan, link) ? pair : undefined,
        isOfLongerSpan(document.scan, links, index, roles, inQuarter),
        link.compared || isSecondOfTwo(document.scan, link)
          ? comparedUnderHeading(document.scan, link.segment)
          : carriedTo(document.scan, carry, link),
      );
    carry = nextCarry(document.scan, carry, link);
    if (typeof made !== "string") roles.set(link, made.fact.role);
    else if (isOfAnotherTime(made)) elsewhen.add(link);
    outcomes.push({ link, made });
  }
  return sorted(restatedOf(outcomes));
}

/** What became of all links, and of those the figures and why the others are none. */
function sorted(outcomes: Outcome[]): { drafts: Draft[]; outcomes: Outcome[]; refusals: string[] } {
  const drafts: Draft[] = [];
  const refusals: string[] = [];
  for (const { link, made } of outcomes)
    if (typeof made !== "string") drafts.push(made);
    else if (link.mention.metric !== "decoy") refusals.push(made);
  return { drafts, outcomes, refusals };
}

/** "Revenue was $115.2 million and $79.5 million, respectively": under a heading that names two periods. */
const isSecondOfTwo = ({ tokens }: Scan, { beside, money }: Link): boolean =>
  beside !== undefined && anyWithin(tokens, money.to, money.to + 3, RESPECTIVELY);

/** Not the company's, or not the figure itself; what is set against such a one is none either. */
function whyRefused(document: ReadDocument, link: Link): string | undefined {
  if (isOthers(document, link) || isOthersInList(document, link)) return "figure of another company";
  if (link.expected) return undefined;
  if (link.base && notItself(document.scan, link.base)) return "set against no figure";
  return notItself(document.scan, link);
}

/** "For six months the net loss was $85 million, compared with net income of $25 million a year ago": set against a longer span. */
function isOfLongerSpan(
  scan: Scan,
  links: readonly Link[],
  at: number,
  roles: ReadonlyMap<Link, Role>,
  inQuarter: boolean,
): boolean {
  const link = links[at]!;
  const isLong = (one: Link): boolean => roles.get(one) === "year_to_date" || (inQuarter && isLonger(scan, one));
  if (link.base) return isLong(link.base);
  if (!link.compared) return false;
  for (let index = at - 1; index >= 0 && links[index]!.segment === link.segment; index--) {
    const before = links[index]!;
    if (!before.compared && before.mention.metric === link.mention.metric) return isLong(before);
  }
  return false;
}

/** "For the nine months ended September 30, 2025": longer than a quarter, whatever quarter the text is about. */
function isLonger(scan: Scan, link: Link): boolean {
  const period = explicitPeriod(scan, link, undefined);
  if (!period?.kind || period.relative || period.bareYear || period.measure) return false;
  return period.kind !== "quarter";
}

/** The period that the last figure named, and where: what follows may lean on it. */
interface Carry {
  period: PeriodMention;
  segment: number;
}

/** Inside its sentence any period carries on; a year's or a half's also through its paragraph. */
function carriedTo(scan: Scan, carry: Carry | undefined, link: Link): PeriodMention | undefined {
  const { segments } = scan;
  const scene = sceneOf(scan, link);
  if (scene) return scene;
  if (!carry) return underHeading(scan, link.segment);
  if (carry.segment === link.segment)
    return quarterBetween(scan, carry.period.to, Math.min(link.mention.from, link.money.from))
      ? undefined
      : carry.period;
  if (saysQuarter(scan, link.segment)) return undefined;
  const same = segments[carry.segment]!.line === segments[link.segment]!.line && link.segment - carry.segment <= 3;
  return same && carry.period.kind !== "quarter" ? carry.period : undefined;
}

/** "(net income of $250.9 million in Q1 2024)": the bracket's period ends with it. */
function isInBrackets({ tokens, segments }: Scan, { money, segment }: Link): boolean {
  const { from } = segments[segment]!;
  if (!isOpen(OPENED, tokens, from, money.from)) return false;
  for (let at = money.from - 1; at >= from; at--) {
    if (tokens[at]!.text === ")") return false;
    if (tokens[at]!.text === "(") return true;
  }
  return false;
}

function nextCarry(scan: Scan, carry: Carry | undefined, link: Link): Carry | undefined {
  if (link.compared || link.beside || isInBrackets(scan, link)) return carry;
  const period = explicitPeriod(scan, link, undefined);
  if (period && !period.relative && !period.bareYear && period.kind !== undefined)
    return { period, segment: link.segment };
  if (period) return undefined;
  return carriedTo(scan, carry, link) && carry ? { period: carry.period, segment: link.segment } : undefined;
}

/** Two periods named as one: "the three and six months ended June 30, 2026", "June 30, 2026 and 2025". */
function asPair(first: PeriodMention | undefined, second: PeriodMention | undefined): Pair | undefined {
  if (!first || !second || second.from - first.to > 1 || first.measure || second.measure) return undefined;
  return { first, second };
}

/** Where the next amount outside of brackets begins. */
function amountBehind({ tokens, moneyOf }: Scan, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    if (tokens[at]!.text === "(") depth++;
    else if (tokens[at]!.text === ")") depth--;
    else if (depth <= 0 && isCovered(moneyOf, at)) return at;
  }
  return end;
}

/** "in the quarter and nine months". */
function quarterAnd({ tokens }: Scan, second: PeriodMention | undefined): Pair | undefined {
  if (!second || wordAt(tokens, second.from - 1) !== "and" || wordAt(tokens, second.from - 2) !== "quarter")
    return undefined;
  return { first: { from: second.from - 2, to: second.from - 1, relative: "current" }, second };
}

/** The two periods of two amounts of one name: behind them and before the next amount, else in front of them. */
function pairOf(scan: Scan, link: Link): Pair | undefined {
  const segment = scan.segments[link.segment]!;
  const first = link.beside?.money ?? link.money;
  const last = link.beside ? link.money : scan.money[pairedWith(scan, link.money.to, segment.to) ?? -1];
  if (!last) return undefined;
  const periods = within(scan.periods, segment);
  const next = amountBehind(scan, last.to, segment.to);
  const [one, other] = periods.filter(({ from }) => from >= last.to && from < next);
  const behind = asPair(one, other);
  if (behind || link.compared) return behind;
  const before = scan.money[scan.moneyOf[first.from]! - 1]?.to ?? segment.from;
  const inFront = periods.filter(({ from, to }) => from >= before && to <= first.from);
  return (
    periodsInFront(scan, segment, first.from) ??
    asPair(inFront.at(-2), inFront.at(-1)) ??
    quarterAnd(scan, inFront.at(-1))
  );
}

/** Only amounts that stand in a pair use its periods. */
function usesPair(scan: Scan, link: Link): boolean {
  return link.beside !== undefined || opensPair(scan, link.money.to, scan.segments[link.segment]!.to);
}

/** Against what the document compares where it says so: the comparisons that name a period decide, else all words. */
export function mostCompared(
  scan: Scan,
  links: readonly Link[],
  calendar: Calendar,
  partialQuarter: number | undefined,
): "prior_year" | "prior_quarter" {
  const votes = { prior_quarter: 0, prior_year: 0 };
  for (const link of links) {
    if (!link.compared || link.mention.metric === "decoy") continue;
    const role = comparedRole(scan, link, calendar, partialQuarter) ?? measured(scan, link);
    if (role === "prior_year" || role === "prior_quarter") votes[role]++;
  }
  if (votes.prior_quarter === 0 && votes.prior_year === 0)
    for (const { relative } of scan.periods)
      if (relative === "prior_quarter" || relative === "prior_year") votes[relative]++;
  // Who compares with both names the quarter each time; a bare comparison is with the year before.
  return votes.prior_quarter > 0 && votes.prior_year === 0 ? "prior_quarter" : "prior_year";
}

function comparedRole(
  scan: Scan,
  link: Link,
  calendar: Calendar,
  partialQuarter: number | undefined,
): Role | undefined {
  const explicit = explicitPeriod(scan, link, undefined);
  // "vs. $144 million in Q1" in a text about a second quarter of an unnamed year.
  if (explicit?.relative) return explicit.relative;
  if (explicit && partialQuarter !== undefined) return besidePartial(explicit, { partialQuarter });
  const own = parsePeriod(calendar.headline);
  if (explicit?.bareYear) return own && explicit.year === own.year - 1 ? "prior_year" : undefined;
  const period = explicit ? resolvePeriod(explicit, calendar) : undefined;
  return period !== undefined && calendar.headline !== undefined ? roleOf(period, calendar.headline) : undefined;
}

const OPENED = gateOf(wordList(["("]));
const DOLLARS = wordList(["dollars"]);
const PRELIMINARY = wordList(["preliminary"]);

/** Which country's dollar a bare "$" is. */
export function dollarOf(scan: Scan, company: Company): string {
  const said = saidDollar(scan);
  if (said) return said;
  if (company.currency !== "CAD" && company.currency !== "AUD") return "USD";
  const stated = scan.money.some((amount) => amount.currency === "USD");
  return stated ? "USD" : company.currency;
}

/** "All amounts in Canadian dollars", "expressed in Australian dollars": what a bare sign means in this text. */
function saidDollar({ tokens }: Scan): string | undefined {
  for (const at of placesOf(tokens.places, DOLLARS)) {
    if (at < 2 || !CANADIAN_AUSTRALIAN_ETC.has(tokens[at - 1]!.low)) continue;
    if (!tokens.slice(Math.max(0, at - 9), at).some(({ low }) => AMOUNTS_FIGURES_ETC.has(low))) continue;
    return { canadian: "CAD", australian: "AUD" }[tokens[at - 1]!.low] ?? "USD";
  }
  return undefined;
}

export function isPreliminary({ tokens }: Scan, titleEnd: number): boolean {
  const [first] = placesOf(tokens.places, PRELIMINARY);
  return first !== undefined && tokens[first]!.start < titleEnd + 400;
}
