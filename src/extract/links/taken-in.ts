import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { type Candidate } from "./links.ts";

const TOOK = /^(?:took|takes|taken|made|earned|booked|generated|collected|brought|recorded)$/;

/** Revenue that no word names: "Riot took in $161 million", "Of the $20 million that it took in, hosting made …". */
export function takenIn(scan: Scan, segment: Segment, money: Money): Candidate | undefined {
  if (!tookIn(scan, segment, money) && !generated(scan, segment, money) && !ofTheSum(scan, segment, money))
    return undefined;
  const mention: Mention = { from: money.from, to: money.from, metric: "total_revenue", weak: false, total: true };
  return { mention, strength: 5 };
}

const isFirmName = (low: string | undefined): boolean => /^(?:company|miner|group|firm)$/.test(low ?? "");

const isActor = ({ tokens, companyOf }: Scan, at: number): boolean =>
  // "Bit Digital (BTBT) took in".
  (tokens[at]?.text === ")" && (companyOf[at - 1] ?? -1) >= 0) ||
  // "The company, which took in $50.6 million".
  (tokens[at]?.low === "which" && tokens[at - 1]?.text === "," && isFirmName(tokens[at - 2]?.low)) ||
  (companyOf[at] ?? -1) >= 0 ||
  /^(?:it|company|miner|group|firm|they|we)$/.test(tokens[at]?.low ?? "");

/** "BitFuFu generated $180.7 million in the third quarter": no other thing is generated in a span of time. */
function generated(scan: Scan, segment: Segment, { from, to }: Money): boolean {
  const { tokens, periodOf } = scan;
  if (!/^(?:generated|generates|generating)$/.test(tokens[from - 1]?.low ?? "") || !isActor(scan, from - 2))
    return false;
  if (to >= segment.to || !/^(?:in|during|for|over)$/.test(tokens[to]!.low)) return false;
  return periodOf[to + 1]! >= 0 || (periodOf[to + 2] ?? -1) >= 0 || tokens[to + 2]?.low === "quarter";
}

/** A company takes in, and not from a share sale or a lender. */
function tookIn(scan: Scan, segment: Segment, { from, to }: Money): boolean {
  const { tokens } = scan;
  if (tokens[from - 1]?.low !== "in" || !/^(?:took|takes|raked|pulled|hauled)$/.test(tokens[from - 2]?.low ?? ""))
    return false;
  const next = to < segment.to ? (tokens[to]?.low ?? "") : "";
  if (!isActor(scan, from - 3) || /^(?:from|by|through|via|of)$/.test(next)) return false;
  return (
    next !== "in" || scan.periodOf[to + 1]! >= 0 || scan.periodOf[to + 2]! >= 0 || tokens[to + 2]?.low === "quarter"
  );
}

/** "[All] of the $47 million that TeraWulf took in …": what was taken is the whole. */
function ofTheSum(scan: Scan, segment: Segment, { from, to }: Money): boolean {
  const { tokens } = scan;
  if (tokens[from - 1]?.low !== "the" || tokens[from - 2]?.low !== "of") return false;
  for (let at = to; at < Math.min(segment.to, to + 8); at++) {
    if (TOOK.test(tokens[at]!.low)) return isActor(scan, at - 1);
    if (!isActor(scan, at) && !/^(?:that|which|the|\(|\))$/.test(tokens[at]!.low)) return false;
  }
  return false;
}
