import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { coverAt, firstFrom, isCovered, type Scan } from "../scan.ts";
import type { Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { skipOver } from "../tokens/walk.ts";
import { CHANGE_VERBS, oneOf } from "../tokens/words.ts";

const HEADS = oneOf("after following from against versus compared contrasted");
const BEFORE_AMOUNT = oneOf(
  "with to a an the of its net only just about around nearly roughly some approximately negative minus positive - 's",
);
const TIME = oneOf("in for during the of its a same year quarter period");
const BEFORE_NAME = oneOf("the its total quarterly group company 's gaap this quarter");
/** Tokens between the word at the head and the amount, and between the amount and its comma. */
const NEAR = 10;

/**
 * "After a loss of $5 million in the fourth quarter, net income was $12.5 million", "Against $4.4 million a year ago,
 * adjusted EBITDA came to $46 million": the sentence opens with the other period's figure. The comma behind it.
 */
export function headTurn(scan: Scan, segment: Segment, index: number): number | undefined {
  const { tokens, periodOf } = scan;
  const money = scan.money[index]!;
  if (!HEADS.has(wordAt(tokens, segment.from)) || money.from - segment.from > NEAR) return undefined;
  const next = scan.money[index + 1];
  if (!next || next.from >= segment.to) return undefined;
  for (let at = segment.from + 1; at < money.from; at++)
    if (!isCovered(periodOf, at) && !isOwnName(scan, at) && !BEFORE_AMOUNT.has(tokens[at]!.low)) return undefined;
  let at = money.to;
  while (at < money.to + NEAR && (isOwnName(scan, at) || isCovered(periodOf, at) || TIME.has(wordAt(tokens, at)))) at++;
  return textAt(tokens, at) === "," && at < next.from ? at : undefined;
}

const isOwnName = ({ mentions, mentionOf }: Scan, at: number): boolean =>
  FIGURES.has(coverAt(mentions, mentionOf, at)?.metric ?? "");
const FIGURES = oneOf("total_revenue hpc_revenue mining_revenue hosting_revenue net_income adjusted_ebitda");

/** The name that the amount at the head shares with the one behind its comma, where it has none of its own. */
export function nameAhead(scan: Scan, segment: Segment, index: number): Mention | undefined {
  const comma = headTurn(scan, segment, index);
  if (comma === undefined) return undefined;
  const { tokens, mentions, mentionOf, companyOf } = scan;
  let start = skipOver(tokens, comma + 1, BEFORE_NAME, 4);
  while (isCovered(companyOf, start) || wordAt(tokens, start) === "'s") start++;
  const name = coverAt(mentions, mentionOf, start);
  if (!name || name.from !== start || name.metric === "decoy") return undefined;
  const next = scan.money[index + 1]!;
  // "…, mining made $30 million": the next amount is that name's, too, and no other name stands between.
  const between = mentions[firstFrom(mentions, name.to)];
  return next.from > name.to && (!between || between.from > next.from) ? { ...name } : undefined;
}

/** "At $64.2 million, revenue was well above the $51.7 million of a year ago": the name behind the amount's comma. */
export function nameBehindHead(scan: Scan, segment: Segment, { from, to }: Money): Mention | undefined {
  const { tokens, mentions, mentionOf, periodOf, companyOf } = scan;
  if (!AT.has(wordAt(tokens, segment.from)) || skipOver(tokens, segment.from + 1, ABOUT) !== from) return undefined;
  if (textAt(tokens, to) !== ",") return undefined;
  // "At $44.8 million, TeraWulf's second-quarter revenue was".
  let at = to + 1;
  while (at < to + 12 && (BEFORE_NAME.has(wordAt(tokens, at)) || isCovered(periodOf, at) || isCovered(companyOf, at)))
    at++;
  const name = coverAt(mentions, mentionOf, at);
  if (!name || name.metric === "decoy" || name.weak) return undefined;
  const verb = wordAt(tokens, name.to);
  return STANDS.has(verb) || CHANGE_VERBS.has(verb) ? name : undefined;
}
const AT = oneOf("at with");
const ABOUT = oneOf("a about around nearly roughly some just only over under almost record");
const STANDS = oneOf("was were beat topped exceeded missed came surpassed stood trailed fell edged hit reached");
