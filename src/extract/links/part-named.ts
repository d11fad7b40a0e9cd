import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { coverAt, isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipBack, skipOver } from "../tokens/walk.ts";
import { oneOf, REVENUE_NOUNS } from "../tokens/words.ts";
import { isLine, isOneOfMany } from "./clause-subject.ts";
import { type Candidate, type Link } from "./links.ts";

const LEADS = oneOf(": , at with ( \u2013 \u2014 - about around nearly roughly some almost just only over");
const LINKS = oneOf("is was were from by became remains remained came comes now the its still in own of - bitcoin");
const PARTS = oneOf("rest remainder most bulk majority half part share chunk slice % percent third thirds quarters");
const WHOLE = oneOf("revenue revenues sales that it total sum money turnover which income them all");
const GREAT = oneOf("biggest largest main top chief greatest");
const KINDS = oneOf("part line business earner source contributor segment item share chunk slice portion");

/**
 * "Some 98% of its $224.6 million in revenue is now bitcoin: $220.9 million", "The largest part came from AI
 * colocation: $77.5 million", "The rest was mining, $66.7 million": the name ends a statement of what the whole is
 * made of, and its amount follows.
 */
export function namedAsPart(scan: Scan, segment: Segment, money: Money): Candidate | undefined {
  const { tokens, mentions, mentionOf } = scan;
  const behind = partBehind(scan, segment, money);
  if (behind) return behind;
  const end = skipBack(tokens, money.from - 1, LEADS, 3);
  const name = coverAt(mentions, mentionOf, end);
  if (!name || end === money.from - 1 || name.from < segment.from || !isLine(name)) return undefined;
  if (isOneOfMany(scan, segment, name)) return undefined;
  const before = skipBack(tokens, name.from - 1, LINKS, 4);
  if (!anyWithin(tokens, before + 1, name.from, COPULAS) || !tellsPart(scan, segment.from, before + 1))
    return undefined;
  return { mention: { ...name, weak: false }, strength: 7 };
}
/** "Two-thirds of sales, or $77.5 million, are now colocation": the part and its amount, and what it is. */
function partBehind(scan: Scan, segment: Segment, { from, to }: Money): Candidate | undefined {
  const { tokens, mentions, mentionOf } = scan;
  const lead = skipBack(tokens, from - 1, LEADS, 3);
  const or = wordAt(tokens, lead) === "or" ? lead - 1 : lead;
  if (or === from - 1 || textAt(tokens, to) !== "," || !NOW_IS.has(wordAt(tokens, to + 1))) return undefined;
  if (!tellsPart(scan, segment.from, or + 1)) return undefined;
  const line = coverAt(mentions, mentionOf, skipOver(tokens, to + 2, NOW, 2));
  if (!line || line.to > segment.to || !isLine(line) || tokens[line.to]?.kind === "word") return undefined;
  return { mention: { ...line, weak: false }, strength: 7 };
}
const NOW_IS = oneOf("is are was were");
const NOW = oneOf("now still already today its the own from by");

const COPULAS = oneOf("is was were from by became remains remained");

/** "98% of its revenue", "the rest", "the largest part"; of nothing that is spent or owed. */
function tellsPart({ tokens, mentions, mentionOf }: Scan, from: number, to: number): boolean {
  let part = false;
  for (let at = from; at < to; at++) {
    const mention = coverAt(mentions, mentionOf, at);
    if (mention && mention.metric !== "total_revenue") return false;
    const { low } = tokens[at]!;
    if (PARTS.has(low) && (wordAt(tokens, at + 1) !== "of" || anyWithin(tokens, at + 2, Math.min(to, at + 9), WHOLE)))
      part = true;
    if (GREAT.has(low) && anyWithin(tokens, at + 1, at + 3, KINDS)) part = true;
  }
  return part;
}

const ALL = oneOf("all entirely exclusively solely wholly");
const NEARLY = oneOf("nearly almost virtually practically not about mostly");
const EVERY = oneOf("cent dollar penny bit");
const ALL_GLUE = oneOf(
  "all of it that which this them came coming comes was is were derived earned from in by the its own still then just",
);
const MARKS = oneOf(", ( \u2014 \u2013 -");

/**
 * "revenue was $47.6 million, all of it from mining", "entirely from mining": the whole is the line's, too. A second
 * link of the same amount, under the line's name.
 */
export function allOfIt(scan: Scan, segment: Segment, link: Link): Link | undefined {
  const { money, mention } = link;
  // "It was $34.8 million in Q1": the name stands in the sentence before, and so does what it says.
  if (mention.from < segment.from) return undefined;
  if (mention.metric !== "total_revenue")
    return isLine({ ...mention, weak: true }) ? wholeOfAll(scan, link) : undefined;
  const line =
    lineOfAll(scan, Math.max(money.to, mention.to), segment.to) ??
    lineOfAll(scan, mention.to, money.from) ??
    (allBefore(scan, money) ? lineBehindCopula(scan, money.to, segment.to) : undefined);
  return line && { ...link, mention: { ...line, weak: false, from: mention.from, to: mention.to } };
}

/** "All of the $137.2 million in revenue came from mining": the line's amount is the whole's, too. */
function wholeOfAll(scan: Scan, link: Link): Link | undefined {
  const { money, mention } = link;
  const said = mention.from >= money.to && anyWithin(scan.tokens, money.to, mention.to, REVENUE_NOUNS);
  if (!said || !allBefore(scan, money) || !anyWithin(scan.tokens, money.to, mention.to, CAME)) return undefined;
  return {
    ...link,
    mention: { from: mention.from, to: mention.to, metric: "total_revenue", weak: false, total: true },
  };
}
const CAME = oneOf("came comes was were");

/** "All of the $47.6 million", not "nearly all of the". */
function allBefore({ tokens }: Scan, { from }: Money): boolean {
  const at = skipBack(tokens, from - 1, OF_THE, 2);
  return wordAt(tokens, at) === "all" && !NEARLY.has(wordAt(tokens, at - 1));
}
const OF_THE = oneOf("of the its");

/** "… that TeraWulf took in was bitcoin revenue". */
function lineBehindCopula(
  { tokens, mentions, mentionOf, moneyOf }: Scan,
  from: number,
  to: number,
): Mention | undefined {
  for (let at = from; at < Math.min(to, from + 16) && !isCovered(moneyOf, at); at++) {
    if (!CAME.has(tokens[at]!.low)) continue;
    const line = coverAt(mentions, mentionOf, skipOver(tokens, at + 1, ALL_GLUE, 3));
    return line && isLine({ ...line, weak: true }) ? line : undefined;
  }
  return undefined;
}

function lineOfAll(scan: Scan, from: number, to: number): Mention | undefined {
  const { tokens, mentions, mentionOf, periodOf, moneyOf } = scan;
  let at = from;
  while (at < to && at < from + 8 && !ALL.has(wordAt(tokens, at)) && wordAt(tokens, at) !== "every") {
    if (
      isCovered(moneyOf, at) ||
      !(isCovered(periodOf, at) || MARKS.has(tokens[at]!.text) || TIME.has(tokens[at]!.low))
    )
      return undefined;
    at++;
  }
  if (at >= to || at >= from + 8 || NEARLY.has(wordAt(tokens, at - 1))) return undefined;
  if (wordAt(tokens, at) === "every" && !EVERY.has(wordAt(tokens, at + 1))) return undefined;
  const start = skipOver(tokens, wordAt(tokens, at) === "every" ? at + 2 : at + 1, ALL_GLUE, 6);
  const line = coverAt(mentions, mentionOf, start);
  return line && line.from === start && line.to <= to && isLine(line) ? line : undefined;
}
const TIME = oneOf("in for during the of quarter period when and");
