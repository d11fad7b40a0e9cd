import type { Link } from "../links/links.ts";
import type { PeriodMention } from "../periods/periods.ts";
import { isCovered, type Scan } from "../scan.ts";
import { wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipBack } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";

const ENDED_CLOSED_ETC = oneOf("ended closed finished capped concluded completed");
const UP_OFF = oneOf("up off");
const WRAPPED_ROUNDED = oneOf("wrapped rounded closed finished");
const THE_ITS = oneOf("the its");
const QUARTERLY = oneOf("quarterly");
const BEFORE_NAME = oneOf("net total gaap record consolidated company own highest best largest biggest");

/** "closed its fiscal year with quarterly revenue of $258.7 million": the name itself says whose the figure is. */
export function isQuarterly({ tokens }: Scan, { mention: { from, to } }: Link): boolean {
  return anyWithin(tokens, skipBack(tokens, from - 1, BEFORE_NAME, 2), to, QUARTERLY);
}

/** A period beside a figure, unless it is longer than the quarter that the figure's own name speaks of. */
export function unlessLonger(scan: Scan, link: Link, period: PeriodMention | undefined): PeriodMention | undefined {
  if (!period?.kind || period.kind === "quarter" || period.relative || period.bareYear) return period;
  return isQuarterly(scan, link) ? undefined : period;
}

/** "ended 2025 with a quarter in which colocation brought in $31 million": the figure is the quarter's. */
export function endsInQuarter({ tokens, periodOf }: Scan, { from, to }: PeriodMention, first: number): boolean {
  const verb = THE_ITS.has(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  const off = UP_OFF.has(wordAt(tokens, verb)) && WRAPPED_ROUNDED.has(wordAt(tokens, verb - 1));
  if (!off && !ENDED_CLOSED_ETC.has(wordAt(tokens, verb))) return false;
  for (let at = to; at < first; at++) if (tokens[at]!.low === "quarter" && !isCovered(periodOf, at)) return true;
  return false;
}
