import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { coverAt, firstFrom, isCovered, type Scan, within } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin } from "../tokens/walk.ts";
import { BARRIERS, oneOf, TRADE_WORDS } from "../tokens/words.ts";
import { earnsAt, isChange, isClosed, isLight, isOfGreat, isOfOther, isOpenVerb, isVerb } from "./clause-verbs.ts";
import { type Candidate } from "./links.ts";
import { wholeEnd } from "./wholes.ts";

const OPENS = oneOf(
  "and but while whereas as because since when where though although so yet then now still meanwhile instead that said says",
);
const MARKS = oneOf("; : , ( \u2014 \u2013 - \u2022 *");
const PREPOSITIONS = oneOf(
  "in from of for on with by to at than over into against behind like without per via about under between through",
);
const RELATIVE = oneOf("which who whose");
const JOINS = oneOf("and & plus with");
const COMMA_DASH = oneOf(", \u2014 \u2013");
const NEVER = oneOf("hosting crypto cryptocurrency");
const BROUGHT = oneOf("brought brings bring bringing");
const SURE = oneOf("earned made generated contributed accounted earns makes");
const TURNED = oneOf("after from versus against compared vs down up");

const STOPS = oneOf("; : . |");

/** Between two names: the first has a statement of its own. */
const ENDS_ONE = oneOf("did does do was were is are had has not never nothing");

/** The most words between two names of one list. */
const LIST = 9;
/** Longest aside, and the most words that nothing explains. */
const ASIDE = 22;
const UNKNOWN = 3;
/** The most words of "hosting [for the machines of its neighbours] brought". */
const MODIFIER = 7;

export const isLine = ({ metric, weak }: Mention): boolean =>
  weak && metric.endsWith("_revenue") && metric !== "total_revenue";

/**
 * "Mining, by contrast, brought in just $12.8 million", "The data center business, set up around a lease, recorded
 * $33.2 million", "Mining still paid most of the bills with $79.9 million": a clause whose subject is a line of
 * business and whose verb leads to the amount. Only what stands between is asked, word by word.
 */
export function subjectOfClause(scan: Scan, segment: Segment, money: Money, from: number): Candidate | undefined {
  if (isOfOther(scan, money.to) || isSpeakers(scan, from, money.from)) return undefined;
  for (let index = firstFrom(scan.mentions, from); index < scan.mentions.length; index++) {
    const mention = scan.mentions[index]!;
    if (mention.from >= money.from) return undefined;
    if (!isLine(mention) || !isSubject(scan, segment, mention) || isOneOfMany(scan, segment, mention)) continue;
    if (leadsTo(scan, segment, mention, money)) return { mention, strength: 7.5 };
  }
  return undefined;
}

/** "Colocation, said CoreWeave, brought it $21 million": it is who speaks. */
const isSpeakers = ({ tokens }: Scan, from: number, to: number): boolean =>
  ITSELF.has(wordAt(tokens, to - 1)) && anyWithin(tokens, Math.max(from, to - ASIDE), to, SAID);
const ITSELF = oneOf("it us them");
const SAID = oneOf("said says");

/** Does a mention stand where a clause's subject stands? */
export function isSubject(
  { tokens, mentionOf, moneyOf, periodOf }: Scan,
  { from }: Segment,
  mention: Mention,
): boolean {
  for (let at = mention.from - 1, steps = 0; steps < 6; at--, steps++) {
    if (at < from || tokens[at]!.kind === "break" || isCovered(periodOf, at)) return true;
    const { low } = tokens[at]!;
    if (OPENS.has(low) || MARKS.has(low)) return true;
    // "Bit Digital, which runs data centers, took in": what the aside tells of.
    if (RELATIVE.has(low)) return false;
    if (PREPOSITIONS.has(low) || isCovered(moneyOf, at) || isCovered(mentionOf, at)) return false;
  }
  return false;
}

/** "Mining and hosting brought $60 million", "Mining, hosting and colocation brought": a part, and no amount of its own. */
export function isOneOfMany(
  { tokens, mentions, mentionOf, moneyOf }: Scan,
  { from }: Segment,
  mention: Mention,
): boolean {
  let joined = false;
  for (let at = mention.from - 1; at >= Math.max(from, mention.from - LIST); at--) {
    const other = coverAt(mentions, mentionOf, at);
    if (other) return joined && isLine(other) && other.metric !== mention.metric;
    if (
      isCovered(moneyOf, at) ||
      STOPS.has(tokens[at]!.text) ||
      ENDS_ONE.has(tokens[at]!.low) ||
      isVerb(tokens, at, mention.from)
    )
      return false;
    if (JOINS.has(tokens[at]!.low)) joined = true;
  }
  return false;
}

interface Told {
  verb?: "earns" | "changes" | "open";
  unknown: number;
}

/** Reads the predicate from the name to the amount. */
function leadsTo(scan: Scan, segment: Segment, mention: Mention, money: Money): boolean {
  const { tokens } = scan;
  const told: Told = { unknown: 0 };
  let at = modifierEnd(scan, mention, money.from);
  while (at < money.from) {
    const next = step(scan, mention, money, at, told);
    if (next === undefined) return false;
    at = next;
  }
  if (told.verb === undefined || isPlain(scan, segment, mention, money)) return false;
  if (told.verb === "open")
    return (
      TURNED.has(wordAt(tokens, money.to)) ||
      isClosed(tokens, money.to, segment.to) ||
      isJoined(scan, money.to) ||
      wholeEnd(scan, money.to) !== undefined
    );
  return told.verb === "earns" || isArrival(scan, money);
}

/** "cloud provided $21.5 million and [mining] $3.7 million": the next line follows. */
function isJoined({ tokens, mentions, mentionOf }: Scan, to: number): boolean {
  if (wordAt(tokens, to) !== "and") return false;
  const next = coverAt(mentions, mentionOf, to + 1) ?? coverAt(mentions, mentionOf, to + 2);
  return next !== undefined && isLine(next);
}

/** One word, aside, period or share further; undefined where the clause says something else. */
function step(scan: Scan, mention: Mention, money: Money, at: number, told: Told): number | undefined {
  const { tokens } = scan;
  const { low, text, kind } = tokens[at]!;
  if (isCovered(scan.mentionOf, at) || isCovered(scan.moneyOf, at) || kind === "break") return undefined;
  if (isCovered(scan.periodOf, at) || isCovered(scan.quantityOf, at) || isCovered(scan.companyOf, at)) return at + 1;
  if (COMMA_DASH.has(text) || text === "(" || text === ")")
    return asideEnd(scan, mention, at, money.from) ?? (goesOn(scan, at, money) ? at + 1 : undefined);
  if (earnsAt(tokens, at, money.from)) told.verb = "earns";
  else if (isOpenVerb(low)) told.verb = "open";
  else if (isChange(low) && !(told.verb === "earns" && isLight(low))) told.verb = "changes";
  else if (low === "and")
    return isVerb(tokens, at + 1, money.from) || isLight(wordAt(tokens, at + 1)) ? at + 1 : undefined;
  else if (!isLight(low) && !(told.verb === "earns" && isOfGreat(low))) {
    if (kind !== "word" || BARRIERS.has(low) || ++told.unknown > UNKNOWN || told.verb === "earns") return undefined;
    // A noun right behind the name is what the clause is about: "mining executives".
    if (told.verb === undefined && told.unknown === 1 && !/ed$|^did$/.test(low)) return undefined;
  }
  return at + 1;
}

/** "hosting for NYDIG's machines made", "colocation in Denton": what is said of the name before its verb. */
function modifierEnd(scan: Scan, mention: Mention, to: number): number {
  const from = mention.to;
  if (!PREPOSITIONS.has(wordAt(scan.tokens, from)) || isVerb(scan.tokens, from, to)) return from;
  for (let at = from + 1; at < Math.min(to, from + MODIFIER); at++) {
    if (isVerb(scan.tokens, at, to)) return at;
    // "for CoreWeave, which only began this year, yielded": the aside leads to the verb.
    if (scan.tokens[at]!.text === "," && asideEnd(scan, mention, at, to) !== undefined) return at;
    if (isCovered(scan.mentionOf, at) || scan.tokens[at]!.kind === "mark") return from;
  }
  return from;
}

/** Behind the mark that closes an aside: a verb, or a word that leads to one. */
function asideEnd(scan: Scan, mention: Mention, open: number, to: number): number | undefined {
  const { tokens, mentions, mentionOf, moneyOf } = scan;
  const mark = textAt(tokens, open) === "(" ? ")" : textAt(tokens, open);
  for (let at = open + 1; at < Math.min(to, open + ASIDE); at++) {
    const other = coverAt(mentions, mentionOf, at);
    if (other && isLine(other) && other.metric !== mention.metric) return undefined;
    if (isCovered(moneyOf, at) || tokens[at]!.kind === "break" || tokens[at]!.text === ";") return undefined;
    if (tokens[at]!.text === mark && (isVerb(tokens, at + 1, to) || isLight(wordAt(tokens, at + 1)))) return at + 1;
  }
  return undefined;
}

/** "multiplied, bringing in $31.9 million", "grew ninefold, to $31.9 million", "wilted too, $5.6 million after …". */
function goesOn(scan: Scan, at: number, money: Money): boolean {
  if (textAt(scan.tokens, at) === "(" || textAt(scan.tokens, at) === ")") return false;
  return at + 1 >= money.from || isVerb(scan.tokens, at + 1, money.from) || isLight(wordAt(scan.tokens, at + 1));
}

/** "fell to $12.8 million", "wilted too, $5.6 million after $24.8 million". */
function isArrival({ tokens }: Scan, money: Money): boolean {
  for (let at = money.from - 1; at > money.from - 5; at--) {
    const low = wordAt(tokens, at);
    if (low === "to") return true;
    if (COMMA_DASH.has(low)) return TURNED.has(wordAt(tokens, money.to));
    if (!isLight(low)) return false;
  }
  return false;
}

/** "Bitcoin reached $12.8 million" tells of a price or a holding, "AI brought in $12.8 million" of revenue. */
function isPlain(scan: Scan, segment: Segment, { from, to, metric, own }: Mention, money: Money): boolean {
  const { tokens } = scan;
  const last = wordAt(tokens, to - 1);
  const holding = to - from === 2 && /^assets?$/.test(last) && own !== true;
  if (!holding && (to - from > 1 || !TRADE_WORDS.has(last))) return false;
  if (NEVER.has(last)) return true;
  for (let at = to; at < money.from; at++) if (SURE.has(tokens[at]!.low)) return false;
  // Sold coins bring in money, too; beside another line of business they are the line.
  const beside = within(scan.mentions, segment).some((other) => isLine(other) && other.metric !== metric);
  return !((beside || metric === "hpc_revenue") && tokens.slice(to, money.from).some(({ low }) => BROUGHT.has(low)));
}
