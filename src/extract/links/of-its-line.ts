import { type Mention } from "../mentions/mentions.ts";
import { coverAt, firstFrom, isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { isLine, isOneOfMany, isSubject } from "./clause-subject.ts";
import { type Link } from "./links.ts";

const ADVERBS = oneOf("also still alone again just then once itself");
const HAS = oneOf(
  "brought made posted had has turned earned recorded booked generated delivered yielded reported contributed produced ran swung slid fell saw suffered incurred showed at with a",
);
const OTHERS = oneOf("it which company firm group miner operator we they while whereas but leaving left giving for");
const THAT = oneOf("the that this its");
const UNITS = oneOf("segment division unit arm");
const RECORDED = oneOf("was were recorded posted booked reported incurred");
const IN_BY = oneOf("in by at from for within");

/**
 * "Mining brought a profit of $30 million", "the hosting arm's net loss was $5 million", "a net loss of $5 million in
 * the mining segment", "hosting posted total revenue of $21 million": where a line of business is the subject, its
 * profit is not the company's, and its total revenue is its own.
 */
export function ofItsLine(scan: Scan, segment: Segment, link: Link): Link {
  const { mention, money } = link;
  const profit = mention.metric === "net_income" || mention.metric === "adjusted_ebitda";
  if (!profit && !(mention.metric === "total_revenue" && mention.total)) return link;
  const first = Math.min(mention.from, money.from);
  if (profit && (isOfUnit(scan, segment, first) || isInUnit(scan, segment, Math.max(mention.to, money.to))))
    return { ...link, mention: { ...mention, metric: "decoy" } };
  const line = subjectBefore(scan, segment, first);
  if (!line) return link;
  return { ...link, mention: profit ? { ...mention, metric: "decoy" } : { ...line, weak: false } };
}

/** "The segment had a net loss of": some line's, whichever the sentence before names. */
const isOfUnit = ({ tokens }: Scan, { from }: Segment, first: number): boolean =>
  first > from + 2 &&
  THAT.has(wordAt(tokens, from)) &&
  UNITS.has(wordAt(tokens, from + 1)) &&
  (wordAt(tokens, from + 2) === "'s" || HAS.has(wordAt(tokens, skipOver(tokens, from + 2, ADVERBS, 2))));

/** "a net loss of $5 million was recorded by the mining segment", "in its hosting division". */
function isInUnit({ tokens, mentions, mentionOf }: Scan, { to }: Segment, last: number): boolean {
  const at = skipOver(tokens, last, RECORDED, 2);
  if (at >= to || !IN_BY.has(wordAt(tokens, at))) return false;
  const start = skipOver(tokens, at + 1, THAT, 1);
  const line = coverAt(mentions, mentionOf, start);
  if (line && line.from === start && isLine(line)) return UNITS.has(wordAt(tokens, line.to - 1));
  return start > at + 1 && UNITS.has(wordAt(tokens, start));
}

function subjectBefore(scan: Scan, segment: Segment, to: number): Mention | undefined {
  const { tokens, mentions, companyOf, moneyOf } = scan;
  for (let index = firstFrom(mentions, segment.from); index < mentions.length; index++) {
    const line = mentions[index]!;
    if (line.to >= to) return undefined;
    if (!isLine(line) || isCovered(companyOf, line.from - 1) || isCovered(companyOf, line.from)) continue;
    const owns = wordAt(tokens, line.to) === "'s" && UNITS.has(wordAt(tokens, line.to - 1));
    if (!owns && !HAS.has(wordAt(tokens, skipOver(tokens, line.to, ADVERBS, 2)))) continue;
    const named = isSubject(scan, segment, line) || wordAt(tokens, line.from - 1) === "with";
    if (!named || isOneOfMany(scan, segment, line)) continue;
    if (isUnbroken(line.to, to, (at) => isCovered(moneyOf, at) || isCovered(companyOf, at) || isOther(scan, at)))
      return line;
  }
  return undefined;
}

/** Another subject or another clause begins. */
const isOther = ({ tokens }: Scan, at: number): boolean =>
  OTHERS.has(wordAt(tokens, at)) ||
  textAt(tokens, at) === ";" ||
  textAt(tokens, at) === ":" ||
  tokens[at]!.kind === "break";

function isUnbroken(from: number, to: number, isBreak: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (isBreak(at)) return false;
  return true;
}
