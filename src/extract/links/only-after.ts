import type { PeriodMention } from "../periods/periods.ts";
import { isCovered, type Scan } from "../scan.ts";
import { oneOf } from "../tokens/words.ts";

const AFTER = oneOf("after following unlike despite compared comparing");
/** Farthest word before a period that still sets it behind. */
const REACH = 7;

/**
 * "After a weak fourth quarter of 2025, revenue was …", "Unlike the quarter before, …": a quarter that only went before,
 * and whose figure is not told. "After nine months revenue was …" tells of them.
 */
export function isOnlyAfter({ tokens, moneyOf }: Scan, { from, kind, relative }: PeriodMention): boolean {
  if (kind !== "quarter" && (relative === undefined || relative === "current")) return false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const { low, kind: sort } = tokens[at]!;
    if (sort === "break" || sort === "mark" || isCovered(moneyOf, at)) {
      if (low !== "-" && low !== "'s") return false;
    } else if (AFTER.has(low)) return true;
  }
  return false;
}
