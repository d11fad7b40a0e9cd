import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { coverAt, coversAny, isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipBack } from "../tokens/walk.ts";
import { BUSINESS_UNITS, CHANGE_VERBS, oneOf } from "../tokens/words.ts";
import { type Candidate, type Link } from "./links.ts";
import { isSegmentName } from "./name-behind.ts";
import { OVERTAKES } from "./overtaken.ts";

const FROM_ON_BY = oneOf("from on by");
const MINED_PRODUCED_ETC = oneOf("mined produced earned mining self");
const THE_ITS_ETC = oneOf("the its our their company's 's by from - • * in for");
const TOTAL_REVENUE_ETC = oneOf("total revenue revenues sales turnover");
const THE_ITS_TOTAL_ETC = oneOf("the its total overall");
const AND_BUT_ETC = oneOf("and but while ,");
const THE_ITS_THEIR_ETC = oneOf("the its their total 's company group year quarter");
const SEMICOLON_WHILE_WHEREAS = oneOf("; while whereas");
const COMPANY_FIRM_ETC = oneOf(
  "company firm group miner operator specialist giant player provider developer corporation hopeful contender upstart startup newcomer pioneer outfit landlord",
);
const ENDS_OF_MINED = oneOf("; and while but as");
const MINED_PRODUCED_MINING = oneOf("mined produced mining");
const THE_THIS_THAT = oneOf("the this that");
const SEGMENT_UNIT_BUSINESS_ETC = oneOf("segment unit business division line arm");

/** "revenue of $23.6 million from mining 834 bitcoin": the segment stands behind the amount. */
export function sourceSegment(
  scan: Scan,
  money: Money,
  left: Candidate,
  right: Candidate | undefined,
): Candidate | undefined {
  if (left.mention.metric === "total_revenue" && isFromBitcoin(scan, money.to))
    return { mention: { ...left.mention, metric: "mining_revenue" }, strength: left.strength };
  if (left.mention.metric !== "total_revenue" || left.mention.total || !right || !isSegmentName(right.mention))
    return undefined;
  if (isWholeOf(scan, left.mention, money)) return undefined;
  return { mention: { ...right.mention, weak: false }, strength: left.strength };
}

/** "$22.8 million from 801 Bitcoin mined". */
function isFromBitcoin(scan: Scan, at: number): boolean {
  if (!FROM_ON_BY.has(wordAt(scan.tokens, at))) return false;
  const start = wordAt(scan.tokens, at + 1) === "mining" || wordAt(scan.tokens, at + 1) === "the" ? at + 2 : at + 1;
  const quantity = coverAt(scan.quantities, scan.quantityOf, start);
  if (quantity?.unit !== "btc") return false;
  return (
    (scan.tokens[at]!.low !== "on" && MINED_PRODUCED_ETC.has(scan.tokens[quantity.to]?.low ?? "mined")) ||
    wordAt(scan.tokens, at + 1) === "mining"
  );
}

/** "HPC Hosting posted revenue of …", "By mining 801 bitcoin it had revenue of …": the sentence's subject is a segment. */
export function bySubject(
  scan: Scan,
  segment: Segment,
  found: Candidate,
  money: Money,
  links: readonly Link[],
): Candidate {
  const { mention } = found;
  if (mention.metric.endsWith("_revenue") && isWholeOf(scan, mention, money))
    return { ...found, mention: { ...mention, metric: "total_revenue", total: true } };
  if (mention.metric !== "total_revenue" || mention.total) return found;
  if (isOfSegment(scan, mention)) {
    const heading = underHeading(scan, segment);
    return { ...found, mention: { ...mention, metric: heading?.metric ?? "decoy" } };
  }
  if (tellsOfMined(scan, segment, mention.from)) return { ...found, mention: { ...mention, metric: "mining_revenue" } };
  const first = Math.min(mention.from, money.from);
  let at = clauseFrom(scan, segment.from, first);
  const skip = Math.min(segment.to, at + 5);
  while (
    at < skip &&
    !isCovered(scan.mentionOf, at) &&
    (isCovered(scan.companyOf, at) || THE_ITS_ETC.has(scan.tokens[at]!.low))
  )
    at++;
  at = overAdjectives(scan, at);
  const named = coverAt(scan.mentions, scan.mentionOf, at);
  const subject = named ?? underHeading(scan, segment);
  if (!subject || !isSegmentName(subject) || isFirm(scan, subject)) return found;
  if (
    named &&
    (subject.to > mention.from || opensClause(scan, subject, mention) || isExplained(scan, subject, mention))
  )
    return found;
  // "Mining contributed $172 million of $179 million in revenue": it has its figure already.
  const last = links.at(-1);
  if (
    last &&
    !last.compared &&
    last.mention.from === subject.from &&
    last.money.to <= money.from &&
    !isOwnAgain(scan, last.money.to)
  )
    return found;
  for (let index = subject.to; index < mention.from; index++) {
    // "Colocation (HPC hosting) segment: revenue of …": the line's own head.
    if (scan.tokens[index]!.text === ":" && (!named || index + 1 !== first)) return found;
  }
  return { ...found, mention: { ...subject, weak: false, from: mention.from, to: mention.to } };
}

const NO_ADJECTIVES = oneOf(
  "of in at by from for with behind on to than over after and or that which who is was has had",
);

/** "rose" tells; "growing" may only describe. */
const isChange = (low: string): boolean => CHANGE_VERBS.has(low) && !low.endsWith("ing");

/** "Its [young] data center division", "the [fast-growing, still small] cloud unit": up to a line's name, else nothing. */
function overAdjectives({ tokens, mentionOf }: Scan, from: number): number {
  if (!THE_ITS_THEIR_ETC.has(wordAt(tokens, from - 1))) return from;
  for (let at = from; at < Math.min(tokens.length, from + 8); at++) {
    if (isCovered(mentionOf, at)) return at;
    const { kind, text, low } = tokens[at]!;
    const between = text === "," || text === "-";
    if (!between && (kind !== "word" || text !== low || NO_ADJECTIVES.has(low) || isChange(low))) return from;
  }
  return from;
}

/**
 * "HPC leases accounted for $31.9 million, or 71%, of revenue of $44.8 million", "62% of its $34 million revenue came
 * from HPC leases", "Mining made $12.8 million of TeraWulf's $44.8 million in revenue": a part of it is told, and the
 * amount is the whole's.
 */
function isWholeOf(scan: Scan, mention: Mention, money: Money): boolean {
  // "of the $35 million in mining revenue" is mining's; "in revenue came from mining" is the whole's.
  const bare = TOTAL_REVENUE_ETC.has(wordAt(scan.tokens, mention.from));
  if (mention.metric !== "total_revenue" && (mention.to < money.from || !bare)) return false;
  let at = Math.min(mention.from, money.from) - 1;
  for (let steps = 0; steps < 5 && isOwner(scan, at); steps++) at--;
  if (wordAt(scan.tokens, at) !== "of") return false;
  return SHARE.test(wordAt(scan.tokens, at - 1)) || (mention.from >= money.to && isCovered(scan.moneyOf, at - 1));
}

const SHARE = /^(?:,|%|percent|cent|most|half|part|share|third|thirds|quarter|bulk|majority)$/;

/** "Mining added 434 bitcoin and revenue was …": behind the joint the whole company speaks again. */
function opensClause({ tokens }: Scan, subject: Mention, { from }: Mention): boolean {
  let at = from - 1;
  while (at > subject.to && THE_ITS_TOTAL_ETC.has(tokens[at]!.low)) at--;
  if (!AND_BUT_ETC.has(tokens[at]!.low) || at <= subject.to) return false;
  for (let index = subject.to; index < at; index++) if (tokens[index]!.kind === "word") return true;
  return false;
}

/** "AI cloud overtook mining: revenue was …": what the colon leads to is told of the whole company. */
function isExplained(scan: Scan, subject: Mention, { from }: Mention): boolean {
  const colon = skipBack(scan.tokens, from - 1, THE_ITS_TOTAL_ETC, 3);
  if (textAt(scan.tokens, colon) !== ":" || !anyWithin(scan.tokens, subject.to, colon, OVERTAKES)) return false;
  return coversAny(scan.mentions, scan.mentionOf, subject.to, colon);
}

/** "compared with revenue of", "from revenue of": still the subject's. */
const isOwnAgain = ({ tokens }: Scan, to: number): boolean =>
  wordAt(tokens, to) !== "of" && wordAt(tokens, to) !== "out";

/** "The segment's revenue was …": not the whole company's. */
const isOfSegment = ({ tokens }: Scan, { from }: Mention): boolean =>
  wordAt(tokens, from - 1) === "'s" && BUSINESS_UNITS.has(wordAt(tokens, from - 2));

/** "the", "its", "TeraWulf's" before the whole. */
const isOwner = ({ tokens, companyOf }: Scan, at: number): boolean =>
  isCovered(companyOf, at) || THE_ITS_THEIR_ETC.has(wordAt(tokens, at));

/** "All but a sliver, $220.9 million, was mined", "of which $220.9 million was mined": a part of the whole, by its verb. */
export function minedPart({ tokens }: Scan, segment: Segment, { from, to }: Money): Candidate | undefined {
  const verb = textAt(tokens, to) === "," || textAt(tokens, to) === ")" ? to + 1 : to;
  if (!WAS_WERE.has(wordAt(tokens, verb)) || wordAt(tokens, verb + 1) !== "mined" || verb + 1 >= segment.to)
    return undefined;
  const which = wordAt(tokens, from - 1) === "which" && wordAt(tokens, from - 2) === "of";
  if (!which && !anyWithin(tokens, segment.from, segment.from + 3, PARTLY)) return undefined;
  return { mention: { from: verb + 1, to: verb + 2, metric: "mining_revenue", weak: false }, strength: 7 };
}
const WAS_WERE = oneOf("was were");
const PARTLY = oneOf("all most nearly almost half of bulk majority");

/** "$140.9 million of the $153 million in revenue came from mining": the first amount is what came from there. */
export function partOfWhole(scan: Scan, { to }: Money): Candidate | undefined {
  if (wordAt(scan.tokens, to) !== "of") return undefined;
  let at = to + 1;
  while (at < to + 5 && isOwner(scan, at)) at++;
  const whole = coverAt(scan.money, scan.moneyOf, at);
  const found = whole && scan.mentionOf[whole.to + 1];
  const mention = found !== undefined && found >= 0 ? scan.mentions[found]! : undefined;
  return mention && mention.metric !== "total_revenue" && mention.metric.endsWith("_revenue")
    ? { mention, strength: 6 }
    : undefined;
}

/** Behind the last semicolon or "while" before the figure. */
function clauseFrom({ tokens }: Scan, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (SEMICOLON_WHILE_WHEREAS.has(tokens[at]!.low)) return at + 1;
  return from;
}

/** "The digital asset technology company posted revenue of …": the whole company speaks. */
function isFirm({ tokens }: Scan, { to }: Mention): boolean {
  for (let at = to; at < to + 3; at++) if (COMPANY_FIRM_ETC.has(wordAt(tokens, at))) return true;
  return false;
}

/** "It mined 2,298 BTC for about $64.4 million in revenue." */
function tellsOfMined(scan: Scan, segment: Segment, to: number): boolean {
  for (let at = segment.from; at < to; at++) {
    if (scan.tokens[at]!.text === ";") return false;
    if (!MINED_PRODUCED_MINING.has(scan.tokens[at]!.low)) continue;
    if (coverAt(scan.quantities, scan.quantityOf, at + 1)?.unit !== "btc") continue;
    // "produced 1,530 BTC and booked a record $161.4 million in revenue": a verb of its own, and all of the revenue.
    return at - segment.from <= 4 && !anyWithin(scan.tokens, at, to, ENDS_OF_MINED);
  }
  return false;
}

/** "The segment had …" under a heading that names it. */
function underHeading(scan: Scan, segment: Segment): Mention | undefined {
  if (
    !THE_THIS_THAT.has(wordAt(scan.tokens, segment.from)) ||
    !SEGMENT_UNIT_BUSINESS_ETC.has(wordAt(scan.tokens, segment.from + 1))
  )
    return undefined;
  for (let at = segment.from - 1; at >= Math.max(0, segment.from - 8); at--) {
    const found = coverAt(scan.mentions, scan.mentionOf, at);
    if (found) return found;
  }
  return undefined;
}
