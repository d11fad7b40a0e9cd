import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { coverAt, isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { type Candidate, type Link } from "./links.ts";

const THE_ITS_ETC = oneOf("the its that this total revenue revenues sum quarter 's");
const FROM_IN_ETC = oneOf("from in on of with through via by out");
const CUSTOMERS_CLIENTS_ETC = oneOf("customers clients tenants services operations business leases");
const THE_ITS_OUR_ETC = oneOf("the its our own legacy traditional self -");

const LISTS =
  /^(?:,|and|;|the|its|while|with|from|by|but|another|about|plus|&|our|an|a|further|roughly|some|around|nearly|just)$/;
const JOINS =
  /^(?:,|for|at|to|a|an|another|with|just|about|around|some|nearly|only|:|roughly|brought|contributed|added|made|in|up|chipped|chipping|adding|contributing|bringing|the|other|remaining)$/;

const isLine = ({ metric, weak }: Mention): boolean =>
  metric.endsWith("_revenue") && (weak || metric !== "total_revenue");

/**
 * The second of two statements of one shape: "Cloud was good for $18 million and colocation for $2 million",
 * "$70 million from AI cloud and $66 million from bitcoin". The first carries the verb for both.
 */
export function parallel(scan: Scan, segment: Segment, at: number, links: readonly Link[]): Candidate | undefined {
  const money = scan.money[at]!;
  const first = links.at(-1);
  if (!first || first.money !== scan.money[at - 1] || first.compared || !isLine(first.mention)) return undefined;
  const before = (): Mention | undefined => namedBefore(scan, Math.max(first.money.to, first.mention.to), money);
  const mention =
    first.mention.from >= first.money.to ? (namedBehind(scan, segment, first, money) ?? before()) : before();
  return mention && isLine(mention) ? { mention: { ...mention, weak: false }, strength: 6 } : undefined;
}

function namedBefore(scan: Scan, from: number, money: Money): Mention | undefined {
  let at = overTime(scan, overWhole(scan, from));
  const start = at;
  while (at < money.from && at - start < 5 && LISTS.test(scan.tokens[at]!.low) && !isCovered(scan.mentionOf, at)) at++;
  const mention = coverAt(scan.mentions, scan.mentionOf, at);
  if (!mention || at >= money.from) return undefined;
  for (let index = mention.to; index < money.from; index++) if (!JOINS.test(scan.tokens[index]!.low)) return undefined;
  return mention.to <= money.from && money.from - mention.to <= 4 ? mention : undefined;
}

/** "earned $77.5 million [in the first quarter of 2026]; self-mining, only $30.1 million". */
function overTime({ tokens, periods, periodOf }: Scan, from: number): number {
  const at = skipOver(tokens, from, IN_THE, 2);
  const period = coverAt(periods, periodOf, at);
  return period?.from === at ? period.to : from;
}
const IN_THE = oneOf("in for during the");

/** "$11.6 million [of the revenue], and HPC $3.4 million". */
function overWhole({ tokens }: Scan, from: number): number {
  if (wordAt(tokens, from) !== "of") return from;
  let at = from + 1;
  while (at < from + 5 && THE_ITS_ETC.has(wordAt(tokens, at))) at++;
  return at;
}

/** The same preposition leads to both names. */
function namedBehind(scan: Scan, segment: Segment, first: Link, money: Money): Mention | undefined {
  const preposition = wordAt(scan.tokens, money.to);
  if (!FROM_IN_ETC.has(preposition) || scan.tokens[first.money.to]?.low !== preposition) return undefined;
  // What stands behind the first name closes it: "from AI cloud [customers], and another".
  for (let at = first.mention.to; at < money.from; at++)
    if (!LISTS.test(scan.tokens[at]!.low) && !CUSTOMERS_CLIENTS_ETC.has(scan.tokens[at]!.low)) return undefined;
  let at = money.to + 1;
  while (
    at < Math.min(segment.to, money.to + 4) &&
    THE_ITS_OUR_ETC.has(scan.tokens[at]!.low) &&
    !isCovered(scan.mentionOf, at)
  )
    at++;
  const found = at < segment.to ? scan.mentionOf[at]! : -1;
  return found < 0 ? undefined : scan.mentions[found];
}
