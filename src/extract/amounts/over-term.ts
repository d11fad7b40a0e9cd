import { coverAt, firstFrom, isCovered, type Scan } from "../scan.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";

const OVER_IN_ETC = oneOf("over across through throughout during in within");
const OVER_ACROSS_ETC = oneOf("over across through throughout");
const THAT_THOSE = oneOf("that those");
const THE_ITS_ETC = oneOf("the this its same whole entire full");
const TIME_SPAN_ETC = oneOf("time timeframe period span stretch years decade");
const AGO_OLD_ETC = oneOf("ago old earlier before");
const CUTS = oneOf("; while whereas");

/** How many tokens lie at most between an amount and the words that say over what it runs. */
const NEAR = 8;

/** How many sentences back the years may be told. */
const BACK = 2;

/**
 * "[The lease lasts 15 years.] … at about $4.5 billion over that time", "Over those years it should take in $5.5
 * billion": the amount runs over the years that were told before, and is of no quarter.
 */
export function isOverTerm(scan: Scan, segment: Segment, { from, to }: { from: number; to: number }): boolean {
  const at = said(scan, segment, from, to);
  return at !== undefined && namesYears(scan, segment, at);
}

/** Where the words stand: behind the amount, in front of it, or at the head of its sentence. */
function said(scan: Scan, segment: Segment, from: number, to: number): number | undefined {
  const last = Math.min(segment.to, to + NEAR);
  for (let at = to; at < last && !ends(scan, at); at++) if (opens(scan, at)) return at;
  for (let at = from - 1; at >= Math.max(segment.from, from - 2 * NEAR) && !ends(scan, at); at--)
    if (opens(scan, at)) return at;
  return undefined;
}

const ends = ({ tokens, moneyOf }: Scan, at: number): boolean => isCovered(moneyOf, at) || CUTS.has(tokens[at]!.low);

/** "over that time", "in those years", "across the whole decade"; "in the period" may be a quarter. */
function opens({ tokens, periodOf }: Scan, at: number): boolean {
  const { low } = tokens[at]!;
  if (!OVER_IN_ETC.has(low)) return false;
  const which = THAT_THOSE.has(wordAt(tokens, at + 1));
  if (!which && !(OVER_ACROSS_ETC.has(low) && THE_ITS_ETC.has(wordAt(tokens, at + 1)))) return false;
  const noun = skipOver(tokens, at + 2, THE_ITS_ETC, 2);
  // "over the same period last year" is another period.
  return TIME_SPAN_ETC.has(wordAt(tokens, noun)) && !isCovered(periodOf, noun);
}

/** Years or a decade told before, and no quarter between that the words could mean instead. */
function namesYears(scan: Scan, segment: Segment, at: number): boolean {
  const { tokens, segments, quantities, quantityOf, periods } = scan;
  const index = firstFrom(segments, segment.from);
  const start = segments[Math.max(0, index - BACK)]!.from;
  for (let before = at - 1; before >= start; before--) {
    const quantity = coverAt(quantities, quantityOf, before);
    const years = quantity?.unit === "years" && Number(quantity.value) > 1;
    if (!years && tokens[before]!.low !== "decade") continue;
    const end = quantity?.to ?? before + 1;
    const next = periods[firstFrom(periods, end)];
    return !anyWithin(tokens, end, end + 2, AGO_OLD_ETC) && (next === undefined || next.from > at);
  }
  return false;
}
