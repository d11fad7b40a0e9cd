import { isListed } from "../tokens/lexicon.ts";
import { type Token, wordAt } from "../tokens/tokens.ts";
import { isHyphen } from "../tokens/trie.ts";
import { scaleDecimal } from "./decimal.ts";
import { CURRENCIES, type Money, moneyAt } from "./money.ts";
import { type Quantity, quantityAt, spelledYearsAt } from "./quantities.ts";

export interface Amounts {
  money: Money[];
  quantities: Quantity[];
}

/** First characters that may open an amount: currency signs; words are tried when a digit follows soon. */
const SIGNS = new Set(["$", "\u20ac", "\u00a3", "\u00a5", "\uff04", "\uffe5", "\u20a9", "\u20b9"]);

/** A currency code stands at most this many tokens before its figure: "U . S . $ ( -". */
const REACH = 6;

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
    const quantity =
      token.kind === "number"
        ? quantityAt(tokens, at, decimalComma)
        : token.kind === "word"
          ? spelledYearsAt(tokens, at)
          : undefined;
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
  if (token.kind === "number") return true;
  if (token.kind !== "word") return token.kind === "mark" && SIGNS.has(token.text);
  if (!isListed(token.known, CURRENCIES) || token.text.length > 4 || token.text === token.low) return false;
  for (let index = at + 1; index < at + REACH && index < tokens.length; index++) {
    if (tokens[index]!.kind === "number") return true;
    if (tokens[index]!.kind === "break") return false;
  }
  return false;
}

/**
 * "$85.0 and $111.3 million" and "$48-52 million": an amount without scale takes the scale of the one that
 * it is joined to; a dash, or "between", makes a span of both.
 */
function shareScales(tokens: readonly Token[], money: Money[]): void {
  for (let index = money.length - 2; index >= 0; index--) {
    const left = money[index]!;
    const right = money[index + 1]!;
    if (right.from - left.to > 1 || right.from < left.to) continue;
    const joint = tokens[left.to];
    if (!joint || right.from === left.to) continue;
    const dash = isHyphen(joint) || joint.text === "\u2014" || joint.text === "~";
    const word =
      joint.low === "and" || joint.low === "to" || joint.low === "or" || joint.low === "bis" || joint.low === "auf";
    if (!dash && !word) continue;
    const between = wordAt(tokens, left.from - 1) === "between";
    const bare = !left.scaled && right.scaled && Number(left.value) < 1000;
    if (bare) rescale(left, right);
    if (dash || between || (bare && joint.low === "to" && wordAt(tokens, left.from - 1) !== "from")) {
      left.range = true;
      right.range = true;
    }
  }
}

function rescale(left: Money, right: Money): void {
  const worth = Number(right.value);
  const places = worth >= 1e9 ? 9 : worth >= 1e6 ? 6 : 3;
  const value = scaleDecimal(left.value, places);
  const precision = scaleDecimal(left.precision, places);
  if (!value || !precision) return;
  left.value = value.value;
  left.precision = precision.value;
  left.scaled = true;
  if (left.currency === undefined && right.currency !== undefined) left.currency = right.currency;
}
