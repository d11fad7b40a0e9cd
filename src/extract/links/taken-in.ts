import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { coverAt, isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipBack, skipOver } from "../tokens/walk.ts";
import { FIRM_WORDS, oneOf } from "../tokens/words.ts";
import { type Candidate } from "./links.ts";

const COMPANY_MINER_ETC = oneOf("company miner group firm");
const GENERATED_ETC = oneOf("generated generates generating grossed");
const PARTICLES = new Set(["turned over", "brought in", "brings in"]);
const ADVERBS = oneOf("also then still only again nevertheless thus even together");
const ABOUT = oneOf("about around nearly roughly some just only under almost a total of record approximately");
const RAISED = oneOf(
  "selling sale sold issuing issuance offering offerings shares stock notes loan loans borrowing financing",
);
const SPANS = oneOf("quarter period months year half");
const IN_DURING_ETC = oneOf("in during for over between");
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

const isActor = ({ tokens, companyOf }: Scan, at: number): boolean =>
  // "Bit Digital (BTBT) took in".
  (textAt(tokens, at) === ")" && isCovered(companyOf, at - 1)) ||
  // "The company, which took in $50.6 million".
  (wordAt(tokens, at) === "which" &&
    textAt(tokens, at - 1) === "," &&
    (COMPANY_MINER_ETC.has(wordAt(tokens, at - 2)) || isCovered(companyOf, at - 2))) ||
  isCovered(companyOf, at) ||
  FIRM_WORDS.has(wordAt(tokens, at));

/** Longest aside between a firm and its verb. */
const ASIDE = 26;

/** "Soluna Holdings, which builds computing centers, took in", "the company also took in": the firm that a verb belongs to. */
function acts(scan: Scan, segment: Segment, verb: number): boolean {
  const at = skipBack(scan.tokens, verb - 1, ADVERBS);
  if (isActor(scan, at)) return true;
  if (textAt(scan.tokens, at) !== ",") return false;
  for (let open = at - 1; open > Math.max(segment.from, at - ASIDE); open--) {
    if (isCovered(scan.moneyOf, open) || textAt(scan.tokens, open) === ";") return false;
    if (textAt(scan.tokens, open) === "," && isActor(scan, open - 1)) return true;
  }
  return false;
}

/** "in the third quarter", "between January and March": a span of time stands behind the amount. */
function inTime({ tokens, periodOf }: Scan, segment: Segment, to: number): boolean {
  if (to >= segment.to || !IN_DURING_ETC.has(tokens[to]!.low)) return isCovered(periodOf, to) && to < segment.to;
  return isCovered(periodOf, to + 1) || isCovered(periodOf, to + 2) || SPANS.has(wordAt(tokens, to + 2));
}

/** "BitFuFu generated $180.7 million in the third quarter": no other thing is generated in a span of time. */
function generated(scan: Scan, segment: Segment, { from, to }: Money): boolean {
  const { tokens } = scan;
  const last = skipBack(tokens, from - 1, ABOUT);
  const two = PARTICLES.has(`${wordAt(tokens, last - 1)} ${wordAt(tokens, last)}`);
  if (!two && !GENERATED_ETC.has(wordAt(tokens, last))) return false;
  // "brought in $150 million in the first quarter by selling bitcoin".
  if (anyWithin(tokens, to, Math.min(segment.to, to + 12), RAISED)) return false;
  const verb = two ? last - 1 : last;
  return acts(scan, segment, verb) && (inTime(scan, segment, to) || afterTime(scan, segment, verb, to));
}

/** "For the nine months to September 30 the company generated $55.7 million.": the span opens the sentence, nothing follows. */
function afterTime({ tokens, periods, periodOf }: Scan, segment: Segment, verb: number, to: number): boolean {
  const start = skipOver(tokens, segment.from, OPENS_TIME, 3);
  const period = start > segment.from ? coverAt(periods, periodOf, start) : undefined;
  if (!period || period.from !== start || verb - period.to > FIRM_REACH) return false;
  return to >= segment.to || ENDS.has(textAt(tokens, to)) || TURNS.has(tokens[to]!.low) || tokens[to]!.kind === "break";
}
const OPENS_TIME = oneOf("in during for the its and");
const ENDS = oneOf(", . ; )");
const TURNS = oneOf("compared versus against up down while and");
/** The most tokens of "the Singapore-based company" between the span and the verb. */
const FIRM_REACH = 10;

/** A company takes in, and not from a share sale or a lender. */
function tookIn(scan: Scan, segment: Segment, { from, to }: Money): boolean {
  const { tokens } = scan;
  const last = skipBack(tokens, from - 1, ABOUT);
  if (wordAt(tokens, last) !== "in" || !TOOK_TAKES_ETC.has(wordAt(tokens, last - 1))) return false;
  const next = to < segment.to ? wordAt(tokens, to) : "";
  if (!acts(scan, segment, last - 1) || FROM_BY_ETC.has(next)) return false;
  return next !== "in" || inTime(scan, segment, to);
}

const CAME = oneOf("came rolled flowed");

/** "[All] of the $47 million that TeraWulf took in …": what was taken is the whole. */
function ofTheSum(scan: Scan, segment: Segment, { from, to }: Money): boolean {
  const { tokens } = scan;
  if (wordAt(tokens, from - 1) !== "the" || wordAt(tokens, from - 2) !== "of") return false;
  for (let at = to; at < Math.min(segment.to, to + 8); at++) {
    if (TOOK.test(tokens[at]!.low)) return isActor(scan, at - 1);
    // "Of the $115.2 million that came in".
    if (CAME.has(tokens[at]!.low)) return wordAt(tokens, at - 1) === "that" && wordAt(tokens, at + 1) === "in";
    if (!isActor(scan, at) && !THAT_WHICH_ETC.has(tokens[at]!.low)) return false;
  }
  return false;
}
