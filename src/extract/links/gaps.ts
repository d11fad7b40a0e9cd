import { isCovered, type Scan } from "../scan.ts";
import { leansOver } from "../tokens/segments.ts";
import { type Token, wordAt } from "../tokens/tokens.ts";
import { BARRIERS, CHANGE_VERBS, LINK_WORDS, oneOf } from "../tokens/words.ts";
import { asideEnd } from "./asides.ts";

const IN_AT = oneOf("in at");

/** What stands between a name and a figure. */
export interface Gap {
  /** Words that the grammar does not know as connecting. */
  unknown: number;
  /** All tokens that nothing covers. */
  length: number;
  commas: number;
  /** A semicolon, a barrier word or another sentence: nothing connects over it. */
  closed: boolean;
  /** "and" or "with": a new figure may begin. */
  joined: boolean;
}

/** Reads the tokens from `from` up to `to`; periods, percentages, companies and bracketed notes do not count. */
export function gapBetween(scan: Scan, from: number, to: number): Gap {
  const gap: Gap = { unknown: 0, length: 0, commas: 0, closed: false, joined: false };
  let depth = 0;
  let joint = -9;
  for (let at = from; at < to; at++) {
    const token = scan.tokens[at]!;
    const aside = token.text === "," ? asideEnd(scan, at) : undefined;
    if (aside !== undefined && aside < to) {
      at = aside;
      continue;
    }
    const firm = OF_FOR.has(token.low) ? firmEnd(scan, at + 1, to) : undefined;
    if (firm !== undefined) {
      at = firm;
      continue;
    }
    if (token.text === "(") depth++;
    else if (token.text === ")") depth = Math.max(0, depth - 1);
    if (token.text === ";" || (token.text === "|" && !isOpenBar(scan, at, gap))) gap.closed = true;
    if (depth > 0 || token.text === ")" || token.kind === "break") continue;
    // "took in $7 million" earns, "took a charge" does not.
    if (token.low === "took" && wordAt(scan.tokens, at + 1) === "in") continue;
    if (token.low === "made" && wordAt(scan.tokens, at + 1) === "up" && wordAt(scan.tokens, at + 2) === "of")
      gap.closed = true;
    if (
      isCovered(scan.moneyOf, at) ||
      isCovered(scan.periodOf, at) ||
      isCovered(scan.quantityOf, at) ||
      isCovered(scan.companyOf, at)
    )
      continue;
    if (isPlace(scan.tokens, at)) continue;
    const unknown = gap.unknown;
    count(gap, token.low, token.kind === "mark");
    if (token.low === "and" || token.low === "while") joint = at;
    // "rose and the company paid": a verb of its own behind "and" is another statement.
    if (gap.unknown > unknown && token.kind === "word" && at - joint <= 3) gap.closed = true;
  }
  return gap;
}

/** "Revenue for the Nasdaq-listed mining equipment maker slumped to": whose it is, to the noun that closes it. */
function firmEnd({ tokens, mentionOf, moneyOf, periodOf }: Scan, from: number, to: number): number | undefined {
  if (!THE_THIS.has(wordAt(tokens, from))) return undefined;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_FIRM); at++) {
    if (FIRM_NOUNS.has(tokens[at]!.low)) return POSSESSIVE.has(wordAt(tokens, at + 1)) ? undefined : at;
    const isHyphen = tokens[at]!.text === "-";
    if ((tokens[at]!.kind !== "word" && !isHyphen) || [mentionOf, moneyOf, periodOf].some((of) => isCovered(of, at)))
      return undefined;
  }
  return undefined;
}
const POSSESSIVE = oneOf("'s '");
const OF_FOR = oneOf("of for");
const THE_THIS = oneOf("the this");
const FIRM_NOUNS = oneOf(
  "company firm group miner maker manufacturer operator producer designer developer provider specialist supplier",
);
/** The most words of "the Nasdaq-listed mining equipment maker". */
const LONGEST_FIRM = 9;

/** "hosting in Akron brought": where a line of business is changes nothing. */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.kind === "word" &&
  tokens[at]!.text !== tokens[at]!.low &&
  wordAt(tokens, at + 1) !== "of" &&
  IN_AT.has(tokens[at - 1]?.text ?? "");

/** A bar is a border of cells, but for "Revenue: | $252.4 million | vs. $131.6 million". */
const isOpenBar = (scan: Scan, at: number, gap: Gap): boolean =>
  leansOver(scan.tokens, at) || (gap.unknown < 1 && isCovered(scan.moneyOf, at + 1));

function count(gap: Gap, low: string, mark: boolean): void {
  gap.length++;
  if (low === ",") gap.commas++;
  else if (BARRIERS.has(low)) gap.closed = true;
  else if (low === "and" || low === "with" || low === "on" || low === "&") gap.joined = true;
  else if (!LINK_WORDS.has(low) && !CHANGE_VERBS.has(low)) gap.unknown += mark ? 0.5 : 1;
}
