import { isListed, wordSet } from "../tokens/lexicon.ts";
import { type Token, wordAt } from "../tokens/tokens.ts";
import { isHyphen } from "../tokens/trie.ts";
import { oneOf } from "../tokens/words.ts";
import { scaleDecimal } from "./decimal.ts";
import { CURRENCIES, type Money, moneyAt } from "./money.ts";
import { type Quantity, quantityAt, spelledYearsAt } from "./quantities.ts";

export interface Amounts {
  money: Money[];
  quantities: Quantity[];
}

/** Signs that may open an amount, as words of currencies do. */
const SIGNS = wordSet(["$", "\u20ac", "\u00a3", "\u00a5", "\uff04", "\uffe5", "\u20a9", "\u20b9"]);

/** Words and signs between two amounts that share a scale; a dash makes a span of them. */
const JOINTS = oneOf("and to or bis auf");
const TO = oneOf("to bis");
const FROM = oneOf("from von");
const LONG_DASHES = new Set(["\u2014", "~"]);

/** Every amount of a text, in order, none inside another. */
export function findAmounts(tokens: readonly Token[], decimalComma: boolean): Amounts {
  const money: Money[] = [];
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const amount = mayOpen(tokens, at) ? moneyAt(tokens, at, decimalComma) : undefined;
    if (amount) {
      const before = sharedBefore(tokens, quantities, amount);
      if (before) {
        quantities.pop();
        money.push(before);
      }
      money.push(amount);
      at = amount.to;
      continue;
    }
    const quantity = token.kind === "number" ? quantityAt(tokens, at, decimalComma) : spelledYearsAt(tokens, at);
    if (quantity) {
      quantities.push(quantity);
      at = quantity.to;
    } else at++;
  }
  shareScales(tokens, money);
  return { money, quantities };
}

/** "from 34.0 to 44.8 million dollars", "von 34,0 auf 44,8 Millionen US-Dollar": the first has scale and currency of the second. */
function sharedBefore(tokens: readonly Token[], quantities: readonly Quantity[], amount: Money): Money | undefined {
  const first = quantities.at(-1);
  if (first?.unit !== "count" || first.to !== amount.from - 1 || amount.currency === undefined || !amount.scaled)
    return undefined;
  const leads = `${wordAt(tokens, first.from - 1)} ${tokens[first.to]!.low}`;
  if (leads !== "from to" && leads !== "von auf") return undefined;
  const { from, to, value, precision } = first;
  const before: Money = {
    from,
    to,
    value,
    precision,
    negative: false,
    range: false,
    scaled: false,
    currency: amount.currency,
  };
  if (Number(value) < 1000) rescale(before, amount);
  return before;
}

function mayOpen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return token.kind === "number" || isListed(token.known, SIGNS) || isListed(token.known, CURRENCIES);
}

/**
 * "$85.0 and $111.3 million" and "$48-52 million": an amount without scale takes the scale of the one that
 * it is joined to; a dash, or "between", makes a span of both.
 */
function shareScales(tokens: readonly Token[], money: Money[]): void {
  for (let index = money.length - 2; index >= 0; index--) {
    const left = money[index]!;
    const right = money[index + 1]!;
    if (right.from !== left.to + 1) continue;
    const joint = tokens[left.to]!;
    const dash = isHyphen(joint) || LONG_DASHES.has(joint.text);
    if (!dash && !JOINTS.has(joint.low)) continue;
    const between = wordAt(tokens, left.from - 1) === "between";
    const bare = !left.scaled && right.scaled && Number(left.value) < 1000;
    if (bare) rescale(left, right);
    if (dash || between || (bare && TO.has(joint.low) && !FROM.has(wordAt(tokens, left.from - 1)))) {
      left.range = true;
      right.range = true;
    }
  }
}

function rescale(left: Money, right: Money): void {
  const worth = Number(right.value);
  const places = worth >= 1e9 ? 9 : worth >= 1e6 ? 6 : 3;
  left.value = scaleDecimal(left.value, places)!.value;
  left.precision = scaleDecimal(left.precision, places)!.value;
  left.scaled = true;
}
