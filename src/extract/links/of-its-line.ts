import { type Mention } from "../mentions/mentions.ts";
import { firstFrom, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { isLine, isOneOfMany, isSubject } from "./clause-subject.ts";
import { type Link } from "./links.ts";

const ADVERBS = oneOf("also still alone again just then once itself");
const HAS = oneOf(
  "brought made posted had has turned earned recorded booked generated delivered yielded reported contributed produced ran swung showed at with a",
);
const OTHERS = oneOf("it which company firm group miner operator we they while whereas but leaving left giving for");

/**
 * "Mining brought a profit of $30 million", "hosting posted total revenue of $21 million": where a line of business is
 * the subject, its profit is not the company's, and its total revenue is its own.
 */
export function ofItsLine(scan: Scan, segment: Segment, link: Link): Link {
  const { mention, money } = link;
  const profit = mention.metric === "net_income" && mention.weak;
  if (!profit && !(mention.metric === "total_revenue" && mention.total)) return link;
  const line = subjectBefore(scan, segment, Math.min(mention.from, money.from));
  if (!line) return link;
  return { ...link, mention: profit ? { ...mention, metric: "decoy" } : { ...line, weak: false } };
}

function subjectBefore(scan: Scan, segment: Segment, to: number): Mention | undefined {
  const { tokens, mentions, companyOf, moneyOf } = scan;
  for (let index = firstFrom(mentions, segment.from); index < mentions.length; index++) {
    const line = mentions[index]!;
    if (line.to >= to) return undefined;
    if (!isLine(line) || (companyOf[line.from - 1] ?? -1) >= 0 || companyOf[line.from]! >= 0) continue;
    if (!HAS.has(wordAt(tokens, skipOver(tokens, line.to, ADVERBS, 2)))) continue;
    const named = isSubject(scan, segment, line) || wordAt(tokens, line.from - 1) === "with";
    if (!named || isOneOfMany(scan, segment, line)) continue;
    if (isUnbroken(line.to, to, (at) => moneyOf[at]! >= 0 || companyOf[at]! >= 0 || isOther(scan, at))) return line;
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
