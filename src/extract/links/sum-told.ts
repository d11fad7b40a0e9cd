import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { coverAt, isCovered, type Scan } from "../scan.ts";
import { anyWithin, skipOver } from "../tokens/walk.ts";
import { BARRIERS, oneOf } from "../tokens/words.ts";
import { type Link } from "./links.ts";
import { addUp, closesSum } from "./wholes.ts";

const TOGETHER = oneOf("together combined altogether total sum both two all overall");
/** Barriers elsewhere; here the firm takes in what its lines brought. */
const TAKES = oneOf("took takes brings brought");
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
  if (title || money.from - from > LONGEST) return undefined;
  if (!anyWithin(tokens, from, from + OPENING, TOGETHER) && !closesSum(scan, money)) return undefined;
  const rest = lineAdded(scan, index);
  for (let at = rest?.to ?? from; at < money.from; at++)
    if (isCovered(mentionOf, at) || (BARRIERS.has(tokens[at]!.low) && !TAKES.has(tokens[at]!.low))) return undefined;
  // A sentence without a figure may stand between.
  const last = told.at(-1)?.segment ?? -1;
  if (last < index - NEAR) return undefined;
  const isPart = ({ compared, mention }: Link): boolean => !compared && mention.metric.endsWith("_revenue");
  const here = told.filter((one) => one.segment === last && isPart(one));
  // A sentence for each of two lines.
  const parts = here.length > 1 ? here : told.filter((one) => one.segment >= last - 1 && isPart(one));
  const metrics = parts.map(({ mention: { metric } }) => metric);
  if (metrics.includes("total_revenue")) return undefined;
  const whole = rest ? !metrics.includes(rest.metric) && isMoreThan(money, parts) : addUp(money, parts);
  if (!whole) return undefined;
  const mention = { from, to: from + 1, metric: "total_revenue", weak: false, total: true };
  return { money, mention, segment: index, expected: false, strength: 5 };
}

const ADDS = oneOf("add adding with including plus");
const THE_ITS = oneOf("the its in some");

/** "[Colocation earned $77.5 million, self-mining $30.1 million.] Add hosted mining and you get $115.2 million in total". */
function lineAdded({ tokens, segments, mentions, mentionOf }: Scan, index: number): Mention | undefined {
  const { from } = segments[index]!;
  if (!ADDS.has(tokens[from]!.low)) return undefined;
  const line = coverAt(mentions, mentionOf, skipOver(tokens, from + 1, THE_ITS, 2));
  return line?.metric.endsWith("_revenue") && line.metric !== "total_revenue" ? line : undefined;
}

/** What a further line adds is less than what the others made together. */
function isMoreThan({ value }: Money, parts: readonly Link[]): boolean {
  const sum = parts.reduce((all, { money }) => all + Number(money.value), 0);
  return parts.length > 1 && Number(value) > sum && Number(value) < 2 * sum;
}
