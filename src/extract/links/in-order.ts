import { type Money } from "../amounts/money.ts";
import type { Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { type Comparison } from "./comparison.ts";
import { type Link } from "./links.ts";
import { runOfAmounts } from "./listed-names.ts";

/**
 * "Revenue was $21.8 million and adjusted EBITDA $17.7 million, compared with $51.7 million and $297.0 million a year
 * ago": of as many amounts as were told each is set against its own. "open" where the numbers differ.
 */
export function toldInOrder(
  scan: Scan,
  segment: Segment,
  money: Money,
  { at: turn }: Comparison,
  links: readonly Link[],
): Link | "open" | undefined {
  const at = scan.moneyOf[money.from]!;
  const [first, last] = runOfAmounts(scan, segment, at);
  if (first === last) return undefined;
  const start = scan.money[first]!.from;
  const told = links.filter(
    ({ mention, compared, money: { to } }) => !compared && mention.metric !== "decoy" && to <= start,
  );
  if (new Set(told.map(({ mention }) => mention.metric)).size < 2 || turn > start) return undefined;
  return told.length === last - first + 1 ? told[at - first] : "open";
}
