import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { type Candidate } from "./links.ts";

const COMPANY_MINER_ETC = oneOf("company miner group firm");
const IT_COMPANY_ETC = oneOf("it company miner group firm they we");
const GENERATED_GENERATES_GENERATING = oneOf("generated generates generating");
const IN_DURING_ETC = oneOf("in during for over");
const TOOK_TAKES_ETC = oneOf("took takes raked pulled hauled");
const FROM_BY_ETC = oneOf("from by through via of");
const THAT_WHICH_ETC = oneOf("that which the ( )");

const TOOK = /^(?:took|takes|taken|made|earned|booked|generated|collected|brought|recorded)$/;

/** Revenue that no word names: "Riot took in $161 million", "Of the $20 million that it took in, hosting made …". */
export function takenIn(scan: Scan, segment: Segment, money: Money): Candidate | undefined {
  if (!tookIn(scan, segment, money) && !generated(scan, segment, money) && !ofTheSum(scan, segment, money))
    return undefined;
  const mention: Mention = { from: money.from, to: money.from, metric: "total_revenue", weak: false, total: true };
  return { mention, strength: 5 };
}

const isFirmName = (low: string | undefined): boolean => COMPANY_MINER_ETC.has(low ?? "");

const isActor = ({ tokens, companyOf }: Scan, at: number): boolean =>
  // "Bit Digital (BTBT) took in".
  (textAt(tokens, at) === ")" && (companyOf[at - 1] ?? -1) >= 0) ||
  // "The company, which took in $50.6 million".
  (wordAt(tokens, at) === "which" && textAt(tokens, at - 1) === "," && isFirmName(tokens[at - 2]?.low)) ||
  (companyOf[at] ?? -1) >= 0 ||
  IT_COMPANY_ETC.has(wordAt(tokens, at));

/** "BitFuFu generated $180.7 million in the third quarter": no other thing is generated in a span of time. */
function generated(scan: Scan, segment: Segment, { from, to }: Money): boolean {
  const { tokens, periodOf } = scan;
  if (!GENERATED_GENERATES_GENERATING.has(wordAt(tokens, from - 1)) || !isActor(scan, from - 2)) return false;
  if (to >= segment.to || !IN_DURING_ETC.has(tokens[to]!.low)) return false;
  return periodOf[to + 1]! >= 0 || (periodOf[to + 2] ?? -1) >= 0 || wordAt(tokens, to + 2) === "quarter";
}

/** A company takes in, and not from a share sale or a lender. */
function tookIn(scan: Scan, segment: Segment, { from, to }: Money): boolean {
  const { tokens } = scan;
  if (wordAt(tokens, from - 1) !== "in" || !TOOK_TAKES_ETC.has(wordAt(tokens, from - 2))) return false;
  const next = to < segment.to ? wordAt(tokens, to) : "";
  if (!isActor(scan, from - 3) || FROM_BY_ETC.has(next)) return false;
  return (
    next !== "in" || scan.periodOf[to + 1]! >= 0 || scan.periodOf[to + 2]! >= 0 || wordAt(tokens, to + 2) === "quarter"
  );
}

/** "[All] of the $47 million that TeraWulf took in …": what was taken is the whole. */
function ofTheSum(scan: Scan, segment: Segment, { from, to }: Money): boolean {
  const { tokens } = scan;
  if (wordAt(tokens, from - 1) !== "the" || wordAt(tokens, from - 2) !== "of") return false;
  for (let at = to; at < Math.min(segment.to, to + 8); at++) {
    if (TOOK.test(tokens[at]!.low)) return isActor(scan, at - 1);
    if (!isActor(scan, at) && !THAT_WHICH_ETC.has(tokens[at]!.low)) return false;
  }
  return false;
}
