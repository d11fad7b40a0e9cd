import type { Link } from "../links/links.ts";
import type { PeriodMention } from "../periods/periods.ts";
import { type Scan, within } from "../scan.ts";
import { wordAt } from "../tokens/tokens.ts";
import { anyWithin } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";

const THEN = oneOf("then");
const SINCE = oneOf("since and if but now even");
const HAD = oneOf("had");
const TURNED = oneOf("reverse reversed opposite different otherwise picture");
const NOW = oneOf("now today currently still");

/**
 * "A year ago the picture was the reverse. Self-mining then earned $67 million and colocation just $8 million": a
 * sentence without an amount sets the scene in the past, and the next one stays there.
 */
export function sceneOf(scan: Scan, { segment: index, money }: Link): PeriodMention | undefined {
  const here = scan.segments[index]!;
  const before = scan.segments[index - 1];
  if (!before || before.line !== here.line || before.title || within(scan.money, before).length > 0) return undefined;
  // "The fourth quarter had been worse": a quarter by its own name lies back where the sentence says "had".
  const had = anyWithin(scan.tokens, before.from, before.to, HAD);
  const scene = within(scan.periods, before).find(
    ({ relative, measure, kind }) =>
      measure !== true &&
      (relative === "prior_year" || relative === "prior_quarter" || (had && kind === "quarter" && !relative)),
  );
  if (!scene || scene.from - before.from > 3 || anyWithin(scan.tokens, here.from, money.from, NOW)) return undefined;
  const stays =
    isThen(scan, here.from, money.to + 1) ||
    anyWithin(scan.tokens, here.from, money.from, HAD) ||
    anyWithin(scan.tokens, scene.to, before.to, TURNED);
  return stays ? scene : undefined;
}

/** "Mining then earned"; "since then" and "and then" lead back. */
function isThen({ tokens }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (THEN.has(wordAt(tokens, at)) && !SINCE.has(wordAt(tokens, at - 1))) return true;
  return false;
}
