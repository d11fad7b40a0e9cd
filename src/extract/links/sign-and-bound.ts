import { type Fact } from "../../model/index.ts";
import { isCovered, type Scan } from "../scan.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { CHANGE_VERBS, oneOf } from "../tokens/words.ts";
import type { Link } from "./links.ts";

const NEGATIVE_MINUS_DAMAGING = oneOf("negative minus damaging");
const LOSS_LOSSES = oneOf("loss losses");
const INCOME_PROFIT_GAIN = oneOf("income profit gain");
const CRATER_HOLE_ETC = oneOf("crater hole deficit shortfall");
const LOSS_NEGATIVE_ETC = oneOf("loss negative deficit shortfall");
const LOSS_DEFICIT = oneOf("loss deficit");
const NEGATIVE_MINUS_ETC = oneOf("negative minus positive (");
const LOSS_INCOME_ETC = oneOf("loss income profit deficit gain");
const SWUNG_SWINGS_ETC = oneOf("swung swings swing swinging flipped flips");
const SEMICOLON_COMMA_ETC = oneOf("; , . | /");
const EARNED_MADE_NETTED = oneOf("earned made netted");
const JUST_ONLY_ETC = oneOf("just only about some around a an roughly approximately nearly");
const VS_VERSUS_ETC = oneOf("vs versus from against to and of was :");
const GAIN_GAINS_ETC = oneOf("gain gains increase benefit");
const LOSS_LOSSES_ETC = oneOf("loss losses charge charges decrease decline");
const LOSS_LOSSES_CHARGE_ETC = oneOf("loss losses charge expense");

/** Figures that can be below zero. */
const SIGNED = new Set(["net_income", "adjusted_ebitda", "impairment", "fair_value_change", "warrant_change"]);

/** Parts of a loss: a charge is negative, a gain is not; the sentence says which it is. */
const PARTS = new Set(["impairment", "fair_value_change", "warrant_change"]);

/** The value with its sign: a loss is negative by its name, a bracket or a minus. */
export function signed(scan: Scan, link: Link): string {
  const { money, mention } = link;
  const negative = SIGNED.has(mention.metric) && isLoss(scan, link);
  return negative && money.value !== "0" ? `-${money.value}` : money.value;
}

function isLoss(scan: Scan, link: Link): boolean {
  const { mention, money, segment: index } = link;
  const segment = scan.segments[index]!;
  if (PARTS.has(mention.metric)) return isCharge(scan, mention, money, segment.from);
  const behind = wordAt(scan.tokens, money.to);
  if (isBracketed(scan, money)) return true;
  // "against $126 million in the black".
  if (behind === "in" && wordAt(scan.tokens, money.to + 2) === "black") return false;
  if (isGain(scan, money)) return false;
  if (cameFromOtherSide(scan, link)) return mention.sign === "income";
  if (NEGATIVE_MINUS_DAMAGING.has(wordAt(scan.tokens, money.from - 1))) return true;
  if (mention.metric === "net_income") {
    if (LOSS_LOSSES.has(behind)) return true;
    if (INCOME_PROFIT_GAIN.has(behind) && !money.negative) return false;
    if (CRATER_HOLE_ETC.has(wordAt(scan.tokens, money.from - 2))) return true;
    if (isEarned(scan, money)) return false;
    if (turnedNegative(scan, mention.to, money.from)) return true;
    return money.negative || mention.sign === "loss";
  }
  if (money.negative || mention.sign === "loss" || LOSS_NEGATIVE_ETC.has(behind)) return true;
  const from = inClause(
    scan,
    Math.max(segment.from, Math.min(mention.from, money.from) - 2),
    Math.min(mention.from, money.from),
  );
  for (let at = from; at < Math.max(mention.to, money.from); at++)
    if (LOSS_DEFICIT.has(scan.tokens[at]!.low) || isNegative(scan, at, money.from)) return true;
  return false;
}

/** "Net income turned negative at $5.1 million". */
function turnedNegative({ tokens, moneyOf }: Scan, from: number, to: number): boolean {
  let told = false;
  for (let at = from; at < to - 1; at++) {
    if (isCovered(moneyOf, at)) return false;
    if (NEGATIVE.has(wordAt(tokens, at + 1)) && TURNED.has(wordAt(tokens, at))) told = true;
  }
  return told;
}
const NEGATIVE = oneOf("negative");
const TURNED = oneOf("turned was went remained stayed became");

/** "swung to a loss of $6.1 million from $88.0 million": what it swung from has no name, and is of the other sign. */
function cameFromOtherSide(
  { tokens, mentionOf, segments }: Scan,
  { compared, mention, money, segment }: Link,
): boolean {
  if (
    !compared ||
    compared.to !== undefined ||
    mention.sign === undefined ||
    money.negative ||
    mention.from > money.from
  )
    return false;
  if (wordAt(tokens, compared.at) !== "from" || mention.to > compared.at) return false;
  for (let at = compared.at; at < money.from; at++)
    if (isCovered(mentionOf, at) || NEGATIVE_MINUS_ETC.has(tokens[at]!.low)) return false;
  if (LOSS_INCOME_ETC.has(wordAt(tokens, money.to))) return false;
  for (let at = mention.from - 1; at >= Math.max(segments[segment]!.from, mention.from - 6); at--)
    if (SWUNG_SWINGS_ETC.has(tokens[at]!.low)) return true;
  return false;
}

/** "versus a $154.4m net loss; adjusted EBITDA of …": what stands before a mark is said of something else. */
function inClause({ tokens }: Scan, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (SEMICOLON_COMMA_ETC.has(tokens[at]!.text)) return at + 1;
  return from;
}

/** "Loss: $8.8 million; a year ago it made $1.9 million": the verb tells of a profit, whatever the name before. */
function isEarned({ tokens }: Scan, { from, negative }: Link["money"]): boolean {
  if (negative) return false;
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const { low } = tokens[at]!;
    if (EARNED_MADE_NETTED.has(low)) return !LOSS_LOSSES.has(wordAt(tokens, at - 1));
    if (!JUST_ONLY_ETC.has(low)) return false;
  }
  return false;
}

/** "a loss of $8.7 million against a gain of $78.8 million". */
const isGain = ({ tokens }: Scan, { from, negative }: Link["money"]): boolean =>
  !negative && wordAt(tokens, from - 1) === "of" && wordAt(tokens, from - 2) === "gain";

/** "negative $310.4 million, versus $310.6 million": the word is the next amount's alone. */
const isNegative = (scan: Scan, at: number, from: number): boolean =>
  NEGATIVE_MINUS_DAMAGING.has(scan.tokens[at]!.low) && (!isCovered(scan.moneyOf, at + 1) || at + 1 === from);

/** "$137.5M vs ($71.9M)", "from ($57.5M)": the bracket is the minus sign. */
const isBracketed = ({ tokens }: Scan, { from, to }: Link["money"]): boolean =>
  textAt(tokens, from - 1) === "(" &&
  textAt(tokens, to) === ")" &&
  VS_VERSUS_ETC.has(textAt(tokens, from - 2) === "." ? wordAt(tokens, from - 3) : wordAt(tokens, from - 2));

const BOUNDS: Record<string, NonNullable<Fact["bound"]>> = {
  under: "under",
  below: "under",
  "up to": "under",
  "less than": "under",
  "fewer than": "under",
  "not quite": "under",
  "just under": "under",
  over: "over",
  above: "over",
  "more than": "over",
  "at least": "over",
  exceeding: "over",
  exceeded: "over",
  topped: "over",
  topping: "over",
  "north of": "over",
  "upwards of": "over",
  about: "about",
  approximately: "about",
  around: "about",
  roughly: "about",
  some: "about",
  nearly: "about",
  almost: "about",
  "close to": "about",
  circa: "about",
  ca: "about",
  rund: "about",
  "~": "about",
  estimated: "about",
};

/** The bound of the value with its sign: a loss of more than $427 million is an income under minus 427 million. */
export function boundOf(scan: Scan, from: number, to: number, loss: boolean): { bound?: NonNullable<Fact["bound"]> } {
  const { bound } = statedBound(scan, from, to);
  if (bound === undefined) return {};
  return { bound: bound === "about" || !loss ? bound : bound === "over" ? "under" : "over" };
}

function statedBound(scan: Scan, from: number, to: number): { bound?: NonNullable<Fact["bound"]> } {
  const one = wordAt(scan.tokens, from - 1);
  const two = `${wordAt(scan.tokens, from - 2)} ${one}`;
  // "edged up to $167 million": the direction, no limit.
  if (two === "up to" && CHANGE_VERBS.has(wordAt(scan.tokens, from - 3))) return {};
  // "turned over $167 million": what it took in.
  if (two === "turned over") return {};
  const bound =
    (Object.hasOwn(BOUNDS, two) ? BOUNDS[two] : undefined) ?? (Object.hasOwn(BOUNDS, one) ? BOUNDS[one] : undefined);
  if (bound) return { bound };
  return textAt(scan.tokens, to) === "+" ? { bound: "over" } : {};
}

function isCharge(scan: Scan, mention: Link["mention"], money: Link["money"], from: number): boolean {
  if (mention.metric === "impairment" || money.negative) return true;
  for (let at = Math.max(from, mention.from - 3); at < Math.max(mention.to, money.to) + 2; at++) {
    const low = wordAt(scan.tokens, at);
    if (GAIN_GAINS_ETC.has(low)) return false;
    if (LOSS_LOSSES_ETC.has(low)) return true;
  }
  for (let at = from; at < mention.from; at++) if (LOSS_LOSSES_CHARGE_ETC.has(scan.tokens[at]!.low)) return true;
  return false;
}
