import { type Money } from "../amounts/money.ts";
import { isCovered, type Scan } from "../scan.ts";
import { anyWithin } from "../tokens/walk.ts";
import { BARRIERS, oneOf } from "../tokens/words.ts";
import { type Link } from "./links.ts";
import { addUp } from "./wholes.ts";

const TOGETHER = oneOf("together combined altogether total sum both two all overall");
/** Tokens in which the sentence says that it adds up, and the most before its amount. */
const OPENING = 5;
const LONGEST = 10;
/** How many sentences back the parts may stand. */
const NEAR = 2;

/**
 * "[Cloud made $70.5 million and mining $66.7 million.] Together they make $137.2 million": the sum of the lines of
 * business that the sentence before told, to the last digit, is the whole.
 */
export function sumTold(scan: Scan, index: number, money: Money, told: readonly Link[]): Link | undefined {
  const { tokens, segments, mentionOf } = scan;
  const { from, title } = segments[index]!;
  if (title || money.from - from > LONGEST || !anyWithin(tokens, from, from + OPENING, TOGETHER)) return undefined;
  for (let at = from; at < money.from; at++)
    if (isCovered(mentionOf, at) || BARRIERS.has(tokens[at]!.low)) return undefined;
  // A sentence without a figure may stand between.
  const last = told.at(-1)?.segment ?? -1;
  if (last < index - NEAR) return undefined;
  const parts = told.filter(
    ({ segment, compared, mention }) => segment === last && !compared && mention.metric.endsWith("_revenue"),
  );
  if (parts.some(({ mention }) => mention.metric === "total_revenue") || !addUp(money, parts)) return undefined;
  const mention = { from, to: from + 1, metric: "total_revenue", weak: false, total: true };
  return { money, mention, segment: index, expected: false, strength: 5 };
}
