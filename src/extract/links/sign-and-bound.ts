import { type Fact } from "../../model/index.ts";
import { type Scan } from "../scan.ts";
import type { Link } from "./links.ts";

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
  const behind = scan.tokens[money.to]?.low ?? "";
  if (isBracketed(scan, money)) return true;
  if (cameFromOtherSide(scan, link)) return mention.sign === "income";
  if (/^(?:negative|minus|damaging)$/.test(scan.tokens[money.from - 1]?.low ?? "")) return true;
  if (mention.metric === "net_income") {
    if (/^(?:loss|losses)$/.test(behind)) return true;
    if (/^(?:income|profit|gain)$/.test(behind) && !money.negative) return false;
    if (/^(?:crater|hole|deficit|shortfall)$/.test(scan.tokens[money.from - 2]?.low ?? "")) return true;
    if (isEarned(scan, money)) return false;
    return money.negative || mention.sign === "loss";
  }
  if (money.negative || mention.sign === "loss" || /^(?:loss|negative|deficit|shortfall)$/.test(behind)) return true;
  const from = inClause(
    scan,
    Math.max(segment.from, Math.min(mention.from, money.from) - 2),
    Math.min(mention.from, money.from),
  );
  for (let at = from; at < Math.max(mention.to, money.from); at++)
    if (/^(?:loss|deficit)$/.test(scan.tokens[at]!.low) || isNegative(scan, at, money.from)) return true;
  return false;
}

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
  if (tokens[compared.at]?.low !== "from" || mention.to > compared.at) return false;
  for (let at = compared.at; at < money.from; at++)
    if (mentionOf[at]! >= 0 || /^(?:negative|minus|positive|\()$/.test(tokens[at]!.low)) return false;
  if (/^(?:loss|income|profit|deficit|gain)$/.test(tokens[money.to]?.low ?? "")) return false;
  for (let at = mention.from - 1; at >= Math.max(segments[segment]!.from, mention.from - 6); at--)
    if (/^(?:swung|swings|swing|swinging|flipped|flips)$/.test(tokens[at]!.low)) return true;
  return false;
}

/** "versus a $154.4m net loss; adjusted EBITDA of …": what stands before a mark is said of something else. */
function inClause({ tokens }: Scan, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (/^[;,.|]$/.test(tokens[at]!.text)) return at + 1;
  return from;
}

/** "Loss: $8.8 million; a year ago it made $1.9 million": the verb tells of a profit, whatever the name before. */
function isEarned({ tokens }: Scan, { from, negative }: Link["money"]): boolean {
  if (negative) return false;
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const { low } = tokens[at]!;
    if (/^(?:earned|made|netted)$/.test(low)) return !/^(?:loss|losses)$/.test(tokens[at - 1]?.low ?? "");
    if (!/^(?:just|only|about|some|around|a|an|roughly|approximately|nearly)$/.test(low)) return false;
  }
  return false;
}

/** "negative $310.4 million, versus $310.6 million": the word is the next amount's alone. */
const isNegative = (scan: Scan, at: number, from: number): boolean =>
  /^(?:negative|minus|damaging)$/.test(scan.tokens[at]!.low) && ((scan.moneyOf[at + 1] ?? -1) < 0 || at + 1 === from);

/** "$137.5M vs ($71.9M)", "from ($57.5M)": the bracket is the minus sign. */
const isBracketed = ({ tokens }: Scan, { from, to }: Link["money"]): boolean =>
  tokens[from - 1]?.text === "(" &&
  tokens[to]?.text === ")" &&
  /^(?:vs|versus|from|against|to|and|of|was|:)$/.test(
    tokens[from - 2]?.text === "." ? (tokens[from - 3]?.low ?? "") : (tokens[from - 2]?.low ?? ""),
  );

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
  const one = scan.tokens[from - 1]?.low ?? "";
  const two = `${scan.tokens[from - 2]?.low ?? ""} ${one}`;
  const bound =
    (Object.hasOwn(BOUNDS, two) ? BOUNDS[two] : undefined) ?? (Object.hasOwn(BOUNDS, one) ? BOUNDS[one] : undefined);
  if (bound) return { bound };
  return scan.tokens[to]?.text === "+" ? { bound: "over" } : {};
}

function isCharge(scan: Scan, mention: Link["mention"], money: Link["money"], from: number): boolean {
  if (mention.metric === "impairment" || money.negative) return true;
  for (let at = Math.max(from, mention.from - 3); at < Math.max(mention.to, money.to) + 2; at++) {
    const low = scan.tokens[at]?.low ?? "";
    if (/^(?:gain|gains|increase|benefit)$/.test(low)) return false;
    if (/^(?:loss|losses|charge|charges|decrease|decline)$/.test(low)) return true;
  }
  for (let at = from; at < mention.from; at++)
    if (/^(?:loss|losses|charge|expense)$/.test(scan.tokens[at]!.low)) return true;
  return false;
}
