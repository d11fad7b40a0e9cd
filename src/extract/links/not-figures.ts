import { type Money } from "../amounts/money.ts";
import { isOverTerm } from "../amounts/over-term.ts";
import { coverAt, isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { skipBack, skipOver } from "../tokens/walk.ts";
import { CHANGE_VERBS, oneOf, PER_WORDS } from "../tokens/words.ts";

const IN_FOR_ETC = oneOf(
  "in for from and or up down to compared versus vs a with as while on at last during after against im gegenüber nach euro us",
);
const SHARE_UNIT_ETC = oneOf(
  "share unit coin bitcoin btc year month day megawatt mw kwh mwh petahash ph th token week",
);
const AGO_EARLIER_ETC = oneOf("ago earlier before prior");
const ANNUAL_ANNUALIZED_ETC = oneOf(
  "annual annualized annualised recurring arr yearly contracted contract potential cumulative",
);
const WORTH_VALUED_ETC = oneOf("worth valued totaling totalling backlog representing represents represent pipeline");
const COMMA_SEMICOLON_STOP = oneOf(", ; .");
const WAS_IS_WERE = oneOf("was is were");
const CONTRACTED_BACKLOG_ETC = oneOf("contracted backlog cumulative aggregate lifetime");
const PAST_TRAILING = oneOf("past trailing");
const TWELVE_12 = oneOf("twelve 12");
const OVER_IN_ETC = oneOf("over in across during for");
const TERM_TERMS_ETC = oneOf("term terms life lifetime duration decade years");
const REVENUE_REVENUES_INCOME = oneOf("revenue revenues income");
const THE_THEIR_ETC = oneOf(
  "the their its initial base full contract lease - a first about some roughly approximately",
);
const MISSED_BEAT_ETC = oneOf("missed beat topped exceeded");
const UP_DOWN_ETC = oneOf("up down rose fell increased decreased grew climbed dropped gained");
const MADE_MAKES_ETC = oneOf("made makes making make rang racked");
const INCREASE_DECREASE_ETC = oneOf("increase decrease rise drop decline growth improvement jump gain");
const OVERSTATED_OVERSTATING_ETC = oneOf("overstated overstating understated understating inflated misstated");
const ABOUT_APPROXIMATELY_ETC = oneOf(
  "about approximately roughly nearly around some or us approx ~ . equivalent to almost",
);

/** "41 million warrants", "34 million shares": a number of things. */
export function counts(scan: Scan, at: number): boolean {
  const next = scan.tokens[at];
  if (next?.kind !== "word") return false;
  return isCovered(scan.mentionOf, at) || !IN_FOR_ETC.has(next.low);
}

/** "$3 a share", "$8 million per MW", "$367 million a year": a rate, and spans are no figures. */
export function isRate(scan: Scan, money: Money, end: number): boolean {
  if (money.range) return true;
  const next = scan.tokens[money.to];
  if (!next || money.to >= end) return false;
  if (PER_WORDS.has(next.low) || (next.text === "/" && !isCovered(scan.moneyOf, money.to + 1))) return true;
  if (isPerCoin(scan, money.to, end)) return true;
  const after = wordAt(scan.tokens, money.to + 1);
  if ((next.low === "a" || next.low === "an") && SHARE_UNIT_ETC.has(after))
    return !(after === "year" && AGO_EARLIER_ETC.has(wordAt(scan.tokens, money.to + 2)));
  return (next.low === "in" || next.low === "of") && ANNUAL_ANNUALIZED_ETC.has(after);
}

const WORDS_ON_LINES = oneOf("word break");

/** "$28k in mining revenue per bitcoin": words alone between the amount and what it is counted by. */
function isPerCoin({ tokens }: Scan, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 6) && WORDS_ON_LINES.has(tokens[at]!.kind); at++)
    if (tokens[at]!.low === "per") return SHARE_UNIT_ETC.has(wordAt(tokens, at + 1));
  return false;
}

/** "$12.8 billion of revenue over the terms", "worth $3 billion", "in contracted revenue": the sum of a contract. */
export function isSum(scan: Scan, money: Money, segment: Segment): boolean {
  if (isWithRenewals(scan, money) || isSumAgain(scan, money, segment) || isOverTerm(scan, segment, money)) return true;
  for (let at = money.from - 1; at >= Math.max(segment.from, money.from - 5); at--)
    if (WORTH_VALUED_ETC.has(scan.tokens[at]!.low)) return true;
  for (let at = money.to; at < Math.min(segment.to, money.to + 9); at++) {
    const { low, text } = scan.tokens[at]!;
    // "was the highest in three years": a figure, and how it compares.
    if (COMMA_SEMICOLON_STOP.has(text) || WAS_IS_WERE.has(low) || isCovered(scan.moneyOf, at)) return false;
    if (CONTRACTED_BACKLOG_ETC.has(low)) return true;
    if (PAST_TRAILING.has(low) && TWELVE_12.has(wordAt(scan.tokens, at + 1))) return true;
    if (OVER_IN_ETC.has(low) && isTerm(scan, at + 1)) return true;
  }
  return false;
}

const WITH_INCLUDING = oneOf("with including if");
const BOTH_ALL_ETC = oneOf("both all the its two three any");
const RENEWALS = oneOf("renewal renewals extension extensions option options");

/** "$2.5 billion with both renewal periods": no figure of a quarter. */
const isWithRenewals = ({ tokens }: Scan, { to }: Money): boolean =>
  WITH_INCLUDING.has(wordAt(tokens, to)) && RENEWALS.has(wordAt(tokens, skipOver(tokens, to + 1, BOTH_ALL_ETC, 2)));

const JOINTS = oneOf(", and or plus about around some");

/** "$1.1 billion over ten years, and $2.5 billion": the next sum of one contract. */
function isSumAgain(scan: Scan, { from }: Money, segment: Segment): boolean {
  const before = scan.money[(scan.moneyOf[from] ?? 0) - 1];
  if (!before || before.from < segment.from || from - before.to > 4) return false;
  return skipOver(scan.tokens, before.to, JOINTS) >= from && isSum(scan, before, segment);
}

/** "the terms", "its life", "15 years". */
function isTerm(scan: Scan, at: number): boolean {
  for (let index = at; index < at + 5; index++) {
    const quantity = coverAt(scan.quantities, scan.quantityOf, index);
    if (quantity) return quantity.unit === "years" && quantity.value !== "1";
    const low = wordAt(scan.tokens, index);
    if (TERM_TERMS_ETC.has(low)) return true;
    if (low === "lease") return !REVENUE_REVENUES_INCOME.has(wordAt(scan.tokens, index + 1));
    if (!THE_THEIR_ETC.has(low)) return false;
  }
  return false;
}

/** "rose by $5 million", "rose $5 million to …", "up $5 million": the change, not the figure. */
export function isChange(scan: Scan, money: Money, segment: Segment): boolean {
  if (isChangeOfName(scan, money.to)) return true;
  // "an increase of around $8 million".
  const lead = skipBack(scan.tokens, money.from - 1, ROUGHLY);
  const before = scan.tokens[lead];
  if (!before || lead < segment.from) return false;
  const verb = (at: number): boolean => CHANGE_VERBS.has(wordAt(scan.tokens, at));
  if (before.low === "by")
    return (
      isMisstated(scan, money, segment) ||
      verb(lead - 1) ||
      verb(lead - 2) ||
      MISSED_BEAT_ETC.has(wordAt(scan.tokens, lead - 1))
    );
  // "misstated the loss as $296.4 million".
  if (before.low === "as" && isMisstated(scan, money, segment)) return true;
  if (before.low === "or" && isChangeAgain(scan, money)) return true;
  if (UP_DOWN_ETC.has(before.low)) return !(before.low === "up" && MADE_MAKES_ETC.has(wordAt(scan.tokens, lead - 1)));
  if (before.low === "of" && isGainThen(scan, money)) return false;
  return (before.low === "of" || before.low === "a") && INCREASE_DECREASE_ETC.has(wordAt(scan.tokens, lead - 1));
}
const ROUGHLY = oneOf("around about approximately roughly nearly some almost");

/** "a $24.6 million revenue drop": by how much. */
function isChangeOfName({ tokens, mentions, mentionOf }: Scan, to: number): boolean {
  const name = coverAt(mentions, mentionOf, to);
  return name !== undefined && name.from === to && CHANGES.has(wordAt(tokens, name.to));
}
const CHANGES = oneOf("drop decline decrease increase rise jump slump surge dip growth plunge shortfall");

/** "a loss of $8.7 million against a gain of $78.8 million": what was earned then; "a gain of … on the sale" is a part. */
const isGainThen = ({ tokens }: Scan, { from, to }: Money): boolean =>
  wordAt(tokens, from - 2) === "gain" &&
  wordAt(tokens, from - 3) === "a" &&
  TURNED_TO.has(wordAt(tokens, from - 4)) &&
  !PARTLY.has(wordAt(tokens, to));
const TURNED_TO = oneOf("vs . versus against to with from");
const PARTLY = oneOf("on from related attributable due");

/** "fell by 22% or $31.0 million to $111.9 million": the change again, in dollars. */
function isChangeAgain({ tokens, quantityOf }: Scan, { from, to }: Money): boolean {
  let at = wordAt(tokens, from - 2) === "," ? from - 3 : from - 2;
  if (!isCovered(quantityOf, at)) return false;
  while (isCovered(quantityOf, at)) at--;
  const next = wordAt(tokens, to) === "," ? to + 1 : to;
  return (BY.has(wordAt(tokens, at)) || CHANGE_VERBS.has(wordAt(tokens, at))) && TO_FROM.has(wordAt(tokens, next));
}
const BY = oneOf("by");
const TO_FROM = oneOf("to from");

/** "saved more than $10 million in operating expenses", "cut $4 million from its costs": what is spent no more. */
export const isSaved = ({ tokens }: Scan, { from }: Money): boolean =>
  SAVED.has(wordAt(tokens, skipBack(tokens, from - 1, MORE_THAN, 3)));
const SAVED = oneOf(
  "save saved saves saving cut cuts cutting trim trimmed trims trimming slash slashed shaved shaving",
);
const MORE_THAN = oneOf("more less than over another some around about roughly nearly almost an a");

/** "in a quarter that had brought $179.3 million the year before": of the whole, which no name before it is. */
export function isOfQuarterThat({ tokens }: Scan, { from }: Money): boolean {
  const verb = skipBack(tokens, from - 1, ROUGHLY);
  if (!BROUGHT.has(wordAt(tokens, verb))) return false;
  const that = HAD.has(wordAt(tokens, verb - 1)) ? verb - 2 : verb - 1;
  return THAT_WHICH.has(wordAt(tokens, that)) && SPAN.has(wordAt(tokens, that - 1));
}
const BROUGHT = oneOf("brought made generated saw seen earned yielded in produced");
const HAD = oneOf("had has");
const THAT_WHICH = oneOf("that which");
const SPAN = oneOf("quarter period year stretch months");

/** "overstated revenue for 2021 by $10 million": how wrong a figure was. */
function isMisstated(scan: Scan, money: Money, segment: Segment): boolean {
  for (let at = money.from - 2; at >= Math.max(segment.from, money.from - 12); at--)
    if (OVERSTATED_OVERSTATING_ETC.has(scan.tokens[at]!.low)) return true;
  return false;
}

/** "€26 million (about $28 million)": the same amount again in another currency. */
export function isConversion(scan: Scan, before: Money, money: Money): boolean {
  const gap = money.from - before.to;
  if (gap > 4 || gap < 1 || before.currency === money.currency) return false;
  const open = scan.tokens[before.to]!;
  if (open.text !== "(" && open.low !== "or" && open.text !== "," && open.text !== "/") return false;
  for (let at = before.to + 1; at < money.from; at++)
    if (!ABOUT_APPROXIMATELY_ETC.has(scan.tokens[at]!.low)) return false;
  return true;
}

/** An amount that a name may be linked across: a rate, a change, a conversion. */
export const skipped = (scan: Scan, money: Money, segment: Segment): boolean =>
  isRate(scan, money, segment.to) || isChange(scan, money, segment);
