import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { coverAt, isCovered, type Scan, within } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipBack, skipOver } from "../tokens/walk.ts";
import { FIRM_WORDS, oneOf } from "../tokens/words.ts";
import { isLine, isOneOfMany, isSubject } from "./clause-subject.ts";
import { earnsAt, isOfOther, isVerb } from "./clause-verbs.ts";
import { type Candidate, type Link } from "./links.ts";
import { isWhole } from "./name-behind.ts";
import { ownedBy } from "./overtaken.ts";
import { namedAsPart } from "./part-named.ts";

const DETERMINERS = oneOf(
  "the its their our own legacy traditional core just still only bitcoin company's firm's miner's",
);
const THAT_WHICH = oneOf("that which");
const BY_FROM = oneOf("by from with in");
const MEANS = oneOf("with on through via out");
const NEAR_AMOUNT = oneOf(
  "about around nearly roughly some almost just over the its a another approximately another - = ~ only even",
);
const GOT = oneOf("made earned generated brought took got pulled collected booked makes making earning raked hauled");
const TURNS_TO = oneOf(
  "against versus vs above over than topping beating exceeding passing overtaking surpassing eclipsing outearning overtook passed topped beat beats exceeded surpassed eclipsed dwarfed outpaced overtaken dwarfing tops als übertraf überholte",
);
const TURNS_FAR = oneOf(
  "das der die den dem with to the of just about only ahead compared comparison roughly some nearly",
);
const FOR_AT = oneOf("for from at");
const SOURCE = oneOf(", : and while ;");

/** The line of business that begins at a place, over what may stand before its name. */
function lineAt(scan: Scan, from: number): Mention | undefined {
  let at = from;
  while (at < from + 4 && !isCovered(scan.mentionOf, at) && DETERMINERS.has(wordAt(scan.tokens, at))) at++;
  const mention = coverAt(scan.mentions, scan.mentionOf, at);
  return mention && mention.from === at && isLine(mention) ? mention : undefined;
}

/** Nothing that would make another thing of the name follows: a mark, a joint or a verb. */
const isEnded = (scan: Scan, named: Mention): boolean =>
  isWhole(scan, named) || TURNS_TO.has(wordAt(scan.tokens, named.to)) || isVerb(scan.tokens, named.to, named.to + 4);

/** A line of business that stands behind its amount, or beside it in brackets, and is tied to it by more than a preposition. */
export function lineNamed(scan: Scan, segment: Segment, at: number, links: readonly Link[]): Candidate | undefined {
  const money = scan.money[at]!;
  const relative = relativeBehind(scan, segment, money);
  if (relative) return { mention: { ...relative, weak: false }, strength: 8.5 };
  if (isOfOther(scan, money.to)) return undefined;
  const found =
    ownedBy(scan, segment.from, money) ??
    byMeans(scan, money) ??
    heldAgainst(scan, segment, money, links) ??
    fromSources(scan, segment, at) ??
    besideName(scan, segment, money, links);
  return found ? { mention: { ...found, weak: false }, strength: 7.5 } : namedAsPart(scan, segment, money);
}

/** "the $30.1 million that its own machines earned", "the $66.7 million earned by mining", "… which came from mining". */
function relativeBehind(scan: Scan, { to: end }: Segment, { to }: Money): Mention | undefined {
  const { tokens } = scan;
  const start = THAT_WHICH.has(wordAt(tokens, to)) ? to + 1 : to;
  // "that it made from colocation"
  const own = FIRM_WORDS.has(wordAt(tokens, start)) && start > to ? start + 1 : start;
  const came = start > to && CAME.has(wordAt(tokens, own));
  if (came || (earnsAt(tokens, own, end) && !CAME.has(wordAt(tokens, own)))) {
    const by = own + 1 + (wordAt(tokens, own + 1) === "in" && BY_FROM.has(wordAt(tokens, own + 2)) ? 1 : 0);
    if (!BY_FROM.has(wordAt(tokens, by)) || (start === to && own === start && wordAt(tokens, by) === "in"))
      return undefined;
    const named = lineAt(scan, by + 1);
    return named && isEnded(scan, named) ? named : undefined;
  }
  const named = lineAt(scan, start);
  if (!named || named.to >= end) return undefined;
  const verb = skipOver(tokens, named.to, ADVERBS, 2);
  if (!earnsAt(tokens, verb, Math.min(end, verb + 4))) return undefined;
  // "$5 million, mining earned $20 million": its own amount follows.
  for (let at = verb + 1; at < Math.min(end, verb + 5); at++) if (isCovered(scan.moneyOf, at)) return undefined;
  return named;
}
const CAME = oneOf("came comes coming");
const ADVERBS = oneOf("still then had just has once only itself alone");

/** "double what bitcoin brought in, $12.8 million": the clause names the line, and its amount follows. */
export function whatLineMade(scan: Scan, { from }: Money): Candidate | undefined {
  const { tokens } = scan;
  let at = skipBack(tokens, from - 1, NEAR_AMOUNT, 3);
  if (textAt(tokens, at) === "," || textAt(tokens, at) === ":") at--;
  for (let what = at; what > at - 8; what--) {
    if (wordAt(tokens, what) !== "what") continue;
    const line = lineAt(scan, what + 1);
    const verb = line ? skipOver(tokens, line.to, ADVERBS, 2) : at;
    return line && verb <= at && earnsAt(tokens, verb, at + 1)
      ? { mention: { ...line, weak: false }, strength: 8 }
      : undefined;
  }
  return undefined;
}

/** "more than the $66.7 million that CoreWeave's cloud made": whose it is, the clause behind it tells. */
export function isMadeByOther({ tokens }: Scan, { to }: Money): boolean {
  if (!THAT_WHICH.has(wordAt(tokens, to)) || FIRM_WORDS.has(wordAt(tokens, to + 1)) || wordAt(tokens, to + 1) === "the")
    return false;
  for (let at = to + 2; at < to + 7; at++) if (earnsAt(tokens, at, at + 3)) return true;
  return false;
}

/** "lost $70.5 million with mining", "a profit of $70.5 million in mining": of the line, not of the company. */
export function isOfLine(scan: Scan, { to }: Money, { metric, weak, to: end }: Mention): boolean {
  if (metric !== "net_income" || !weak) return false;
  const from = Math.max(to, end);
  if (!BY_FROM.has(wordAt(scan.tokens, from)) && !MEANS.has(wordAt(scan.tokens, from))) return false;
  const named = lineAt(scan, from + 1);
  return named !== undefined && isEnded(scan, named);
}

/** "made $70.5 million with AI cloud services", "out of mining", "through its GPU cloud". */
function byMeans(scan: Scan, { from, to }: Money): Mention | undefined {
  const { tokens } = scan;
  if (!MEANS.has(wordAt(tokens, to))) return undefined;
  const out = wordAt(tokens, to) === "out";
  if (out && wordAt(tokens, to + 1) !== "of") return undefined;
  if (!earnedBefore(scan, from)) return undefined;
  const named = lineAt(scan, to + (out ? 2 : 1));
  return named && isEnded(scan, named) && !joinsOther(scan, named) ? named : undefined;
}

/** The verb right before the amount, or before one beside it: "made $70 million with cloud and $66 million with mining". */
function earnedBefore({ tokens, money, moneyOf }: Scan, from: number): boolean {
  const at = skipBack(tokens, from - 1, NEAR_AMOUNT, 3);
  if (GOT.has(wordAt(tokens, at)) || (wordAt(tokens, at) === "in" && GOT.has(wordAt(tokens, at - 1)))) return true;
  if (!SOURCE.has(wordAt(tokens, at))) return false;
  const before = moneyOf.subarray(Math.max(0, at - 12), at).findLast((index) => index >= 0);
  return before !== undefined && anyWithin(tokens, money[before]!.from - 5, money[before]!.from, GOT);
}

/** "from AI cloud and mining": neither alone. */
export function joinsOther(scan: Scan, { to, metric }: Mention): boolean {
  const { tokens, mentions, mentionOf } = scan;
  if (!AND_PLUS.has(wordAt(tokens, to))) return false;
  const at = skipOver(tokens, to + 1, FROM_ITS, 3);
  const other = coverAt(mentions, mentionOf, at);
  if (!other || !isLine(other) || other.metric === metric) return false;
  // "from AI cloud and mining made $5 million": the next statement begins.
  return (
    !isVerb(tokens, other.to, other.to + 4) && !NEXT.has(wordAt(tokens, other.to)) && !isCovered(scan.moneyOf, other.to)
  );
}
const AND_PLUS = oneOf("and & plus , or");
const FROM_ITS = oneOf("the its their our own from and");
const NEXT = oneOf("$ us about just with was : for respectively");

/** "AI cloud brought in $70.5 million, against $66.7 million for mining", "versus mining's $66.7 million". */
function heldAgainst(scan: Scan, segment: Segment, money: Money, links: readonly Link[]): Mention | undefined {
  const { tokens } = scan;
  const last = links.at(-1);
  if (!last || scan.segments[last.segment] !== segment || !last.mention.metric.endsWith("_revenue")) return undefined;
  const owner = OWNS.has(wordAt(tokens, money.from - 1)) ? money.from - 2 : -1;
  const before = coverAt(scan.mentions, scan.mentionOf, owner);
  if (before && isLine(before) && before.to === money.from - 1) {
    const turn = skipBack(tokens, before.from - 1, TURNS_FAR, 3);
    return before.metric !== last.mention.metric &&
      before.from > last.money.from &&
      anyWithin(tokens, turn - 1, before.from, AHEAD)
      ? before
      : undefined;
  }
  const turn = skipBack(tokens, money.from - 1, TURNS_FAR, 4);
  if (!anyWithin(tokens, turn - 1, money.from, AHEAD) || !FOR_AT.has(wordAt(tokens, money.to))) return undefined;
  const named = lineAt(scan, money.to + 1);
  return named && named.metric !== last.mention.metric && isEnded(scan, named) ? named : undefined;
}
const OWNS = oneOf("'s with mit");
const AHEAD: ReadonlySet<string> = new Set([...TURNS_TO, "compared", "ahead", "comparison"]);

/** "The picture was reversed: $8.6 million from colocation, $67.2 million from self-mining": two lines of one shape. */
function fromSources(scan: Scan, segment: Segment, at: number): Mention | undefined {
  const money = scan.money[at]!;
  const named = sourceOf(scan, money);
  if (!named || !SOURCE.has(wordAt(scan.tokens, skipBack(scan.tokens, money.from - 1, NEAR_AMOUNT, 3))))
    return undefined;
  const beside = within(scan.money, segment).some((other) => {
    const source = other === money ? undefined : sourceOf(scan, other);
    return source !== undefined && source.metric !== named.metric;
  });
  return beside ? named : undefined;
}

function sourceOf(scan: Scan, { to }: Money): Mention | undefined {
  if (wordAt(scan.tokens, to) !== "from") return undefined;
  const named = lineAt(scan, to + 1);
  return named && isEnded(scan, named) && !joinsOther(scan, named) ? named : undefined;
}

/** "AI cloud ($70.5 million) passed mining ($66.7 million)", "AI cloud, at $70.5 million, passed mining, at …". */
function besideName(scan: Scan, segment: Segment, money: Money, links: readonly Link[]): Mention | undefined {
  const { tokens } = scan;
  const at = wordAt(tokens, money.from - 1) === "at";
  const comma = at && textAt(tokens, money.from - 2) === ",";
  const open = textAt(tokens, money.from - 1) === "(";
  if (!at && !open) return undefined;
  if (open && textAt(tokens, money.to) !== ")") return undefined;
  const name = coverAt(scan.mentions, scan.mentionOf, money.from - (comma ? 3 : 2));
  if (!name || !isLine(name) || isOneOfMany(scan, segment, name)) return undefined;
  const last = links.at(-1);
  const second =
    last !== undefined &&
    scan.segments[last.segment] === segment &&
    last.mention.metric !== name.metric &&
    isLine({ ...last.mention, weak: true }) &&
    anyWithin(tokens, last.money.to, name.from, AHEAD);
  if (second) return name;
  if (!isSubject(scan, segment, name)) return undefined;
  const next = money.to + (open || textAt(tokens, money.to) === "," ? 1 : 0);
  return anyWithin(tokens, next, next + 1, PREDICATES) || isVerb(tokens, next, next + 4) ? name : undefined;
}
const PREDICATES: ReadonlySet<string> = new Set([...TURNS_TO, "was", "were", "is", "has", "had", "missed", "came"]);
