import { type Calendar, countsByCalendar } from "../periods/calendar.ts";
import { OPEN_YEAR } from "../periods/dated-by-url.ts";
import type { Headline } from "../periods/headline.ts";
import type { Part } from "./mentions.ts";
import type { HanPeriod } from "./periods.ts";
import { reads } from "./reads.ts";
import type { Sentence } from "./sentences.ts";
import { numberOf, periodOf } from "./time.ts";

/** The document's own period, and whether it is told together with its year: "第四季度及全年业绩". */
export interface HanHeadline extends Headline {
  joint?: true;
}

/** Sentences of the body that may name it. */
const LEAD = 5;

/** Makes of a period one that is only compared with: "较2024年第四季度". */
const COMPARES = new Set<Part["is"]>(["from", "against", "delta", "bound"]);

const NOT_NAMED: HanHeadline = { doubts: ["no period is named"] };
const NOT_SETTLED = [OPEN_YEAR, "no date settles it"];

/** The period of the first sentences that tell of one; the title's where they agree. */
export function findHeadline(parts: readonly Part[], sentences: readonly Sentence[], calendar: Calendar): HanHeadline {
  const found = headlineIn(parts, sentences, calendar);
  if (found.period === undefined || !countsByCalendar(found.period, calendar)) return found;
  return { ...headlineIn(parts, sentences, { ...calendar, byCalendar: true }), byCalendar: true };
}

function headlineIn(parts: readonly Part[], sentences: readonly Sentence[], calendar: Calendar): HanHeadline {
  const title = named(
    parts,
    sentences.filter((one) => one.title),
  );
  const lead = named(parts, sentences.filter((one) => !one.title).slice(0, LEAD));
  const own = choose(title, lead, calendar);
  if (own === undefined) return NOT_NAMED;
  const { mention, joint } = own;
  const period = periodOf(mention, calendar);
  const told = joint ? { joint } : {};
  if (period !== undefined) return { period, ...told, doubts: hasYear(mention) ? [] : [OPEN_YEAR] };
  const number = numberOf(mention, calendar.fiscalYearEndMonth);
  if (mention.kind === undefined || mention.kind === "nine_months" || number === undefined || mention.yearEnds)
    return NOT_NAMED;
  return { partial: { kind: mention.kind, number }, ...told, doubts: NOT_SETTLED };
}

const hasYear = ({ year, ends }: HanPeriod): boolean => (year ?? ends?.year) !== undefined;

/** A period, and whether the word for results stands behind it. */
type Told = HanPeriod & { announced?: true };

interface Named {
  mention: HanPeriod;
  joint?: true;
}

/** Of title and lead the one that tells more; none where they tell of different periods. */
function choose(title: readonly Told[], lead: readonly Told[], calendar: Calendar): Named | undefined {
  const first = lead[0] ?? title[0];
  if (!first) return undefined;
  const joint = jointOf(lead.length > 0 ? lead : title, calendar);
  if (joint) return { mention: joint, joint: true };
  if (title.length === 1) {
    const same = lead.find((one) => isSame(one, title[0]!, calendar));
    if (same) return { mention: hasYear(same) ? same : { ...same, ...yearOf(title[0]!) } };
    // The title tells of one period, and the text announces the results of another.
    return lead.some(({ announced }) => announced) ? undefined : { mention: title[0]! };
  }
  return { mention: first };
}

const yearOf = ({ year, fiscal }: HanPeriod): Partial<HanPeriod> =>
  year === undefined ? {} : { year, ...(fiscal ? { fiscal } : {}) };

/** Most characters between a quarter and its year: "及", "と". */
const BETWEEN = 4;

/** A quarter whose year is named with it: the quarter is the document's own. */
function jointOf([first, second]: readonly HanPeriod[], calendar: Calendar): HanPeriod | undefined {
  if (!first || !second || second.from - first.to > BETWEEN) return undefined;
  const quarter = [first, second].find(({ kind }) => kind === "quarter");
  const year = [first, second].find(({ kind }) => kind === "year");
  if (!quarter || !year || numberOf(quarter, calendar.fiscalYearEndMonth) !== 4) return undefined;
  return hasYear(quarter) ? quarter : { ...quarter, ...yearOf(year) };
}

function isSame(one: HanPeriod, other: HanPeriod, calendar: Calendar): boolean {
  if (one.kind !== other.kind) return false;
  const [a, b] = [one, other].map((mention) => periodOf(mention, calendar));
  if (a !== undefined && b !== undefined && (one.year || one.ends) && (other.year || other.ends)) return a === b;
  const [first, second] = [one, other].map((mention) => numberOf(mention, calendar.fiscalYearEndMonth));
  return first === second;
}

/** Periods that the sentences tell of, none that is compared with, and none of a time to come. */
function named(parts: readonly Part[], sentences: readonly Sentence[]): Told[] {
  const found: Told[] = [];
  for (const { from, to } of sentences) {
    let linked = false;
    for (let at = from; at < to; at++) {
      const part = parts[at]!;
      if (part.is === "money") linked = true;
      // Behind an amount stands what it is compared with.
      if (part.is !== "period" || linked) continue;
      const { period } = part;
      if (period.bareYear || period.apart) continue;
      const compared = COMPARES.has(parts[at - 1]?.is ?? "glue") || period.lastYear || isAhead(parts, at, from, to);
      if (!compared)
        found.push({ ...withEnd(period, parts, at), ...(announces(parts, at) ? { announced: true } : {}) });
    }
  }
  return found;
}

/** "2025年9月期通期決算", "2025年第四季度及全年业绩". */
const announces = (parts: readonly Part[], at: number): boolean =>
  [1, 2, 3].some((next) => reads(parts, at + next, "results"));

/** "2026年度第4四半期(4〜6月)": the months in the bracket are the quarter's. */
function withEnd(period: HanPeriod, parts: readonly Part[], at: number): HanPeriod {
  const behind = parts[at + 2];
  if (parts[at + 1]?.is !== "open" || behind?.is !== "period" || !behind.period.ends || period.ends) return period;
  return behind.period.kind === period.kind ? { ...period, ends: behind.period.ends } : period;
}

/** A forecast, a plan or an order stands in its clause. */
function isAhead(parts: readonly Part[], at: number, from: number, to: number): boolean {
  for (let back = at - 1; back >= from; back--) {
    if (parts[back]!.is === "comma" || parts[back]!.is === "semicolon") break;
    // "将于2月24日公布2025年第四季度财报".
    if (parts[back]!.is === "report") break;
    if (parts[back]!.is === "ahead" || parts[back]!.is === "deal") return true;
  }
  for (let next = at + 1; next < to; next++) {
    if (parts[next]!.is === "comma" || parts[next]!.is === "semicolon") break;
    if (parts[next]!.is === "ahead") return true;
  }
  return false;
}
