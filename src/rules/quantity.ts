/** Sums and comparisons of quantities with bounds: an answer is given only where every value within them agrees. */
import { inDollars, isCurrency } from "./currency.ts";
import { isUnknown, type Quantity, type Unknown, unknown, type Value } from "./value.ts";

export interface Stated {
  value: string;
  unit: string;
  precision?: string | undefined;
  bound?: "under" | "over" | "about" | undefined;
}

/** So near to the bound that no figure fits between, for amounts up to a hundred billion. */
const NEAREST = 1e-12;

/** A figure as a text states it. "about" leaves one step of its last digit open on both sides. */
export function stated({ value, unit, precision, bound }: Stated, name: string): Quantity | Unknown {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return unknown(name);
  const step = Math.abs(Number(precision ?? 0)) || 0;
  const nudge = Math.max(Math.abs(number), 1) * NEAREST;
  const slack = bound === "about" ? step : 0;
  return {
    type: "quantity",
    lo: bound === "under" ? Number.NEGATIVE_INFINITY : bound === "over" ? number + nudge : number - slack,
    hi: bound === "over" ? Number.POSITIVE_INFINITY : bound === "under" ? number - nudge : number + slack,
    unit,
    step,
    names: [name],
    text: value,
  };
}

function isOpen({ lo, hi }: Quantity): boolean {
  return lo !== hi;
}

/** The names that a result rests on: those that leave it open, or all. */
function namesOf(left: Quantity, right: Quantity): readonly string[] {
  const open = [left, right].filter(isOpen);
  return [...new Set((open.length > 0 ? open : [left, right]).flatMap(({ names }) => names))];
}

/** Brings two amounts to one currency, or says which figure was wanted in which. */
function aligned(left: Quantity, right: Quantity): readonly [Quantity, Quantity] | Unknown {
  if (left.unit === right.unit || !isCurrency(left.unit) || !isCurrency(right.unit)) {
    const moneyOnce = left.unit !== right.unit && isCurrency(left.unit) !== isCurrency(right.unit);
    return moneyOnce ? unknown(...left.names, ...right.names) : [left, right];
  }
  const dollars = [inDollars(left), inDollars(right)] as const;
  if (dollars[0] && dollars[1]) return [dollars[0], dollars[1]];
  const stranger = dollars[0] ? right : left;
  return unknown(...stranger.names.map((name) => `${name} in ${left === stranger ? right.unit : left.unit}`));
}

export type Comparison = "<" | "<=" | ">" | ">=" | "==" | "!=";

function decide(operator: Comparison, left: Quantity, right: Quantity): boolean | undefined {
  switch (operator) {
    case "<":
      return left.hi < right.lo ? true : left.lo >= right.hi ? false : undefined;
    case "<=":
      return left.hi <= right.lo ? true : left.lo > right.hi ? false : undefined;
    case ">":
      return decide("<", right, left);
    case ">=":
      return decide("<=", right, left);
    case "==":
      if (left.hi < right.lo || left.lo > right.hi) return false;
      return isOpen(left) || isOpen(right) ? undefined : true;
    default: {
      const equal = decide("==", left, right);
      return equal === undefined ? undefined : !equal;
    }
  }
}

export function compare(operator: Comparison, left: Quantity, right: Quantity): Value {
  // Nearly always so, and this is asked for every rule of every story.
  if (left.unit === right.unit) return decide(operator, left, right) ?? unknown(...namesOf(left, right));
  const pair = aligned(left, right);
  if ("type" in pair) return pair;
  return decide(operator, ...pair) ?? unknown(...namesOf(...pair));
}

/** The unit of a product or quotient: money divided by money is a ratio, money times a number stays money. */
function unitOf(operator: "*" | "/", left: Quantity, right: Quantity): string {
  const plain = (unit: string) => unit === "ratio" || unit === "count";
  if (operator === "/") return plain(right.unit) ? left.unit : "ratio";
  return plain(left.unit) ? right.unit : left.unit;
}

function spanning(values: readonly number[], left: Quantity, right: Quantity, unit: string): Quantity | Unknown {
  const names = namesOf(left, right);
  if (values.some(Number.isNaN)) return unknown(...names);
  const step = Math.max(left.step, right.step);
  return { type: "quantity", lo: Math.min(...values), hi: Math.max(...values), unit, step, names };
}

export function calculate(operator: "+" | "-" | "*" | "/", left: Quantity, right: Quantity): Quantity | Unknown {
  if (operator === "+" || operator === "-") {
    if (left.unit !== right.unit && isCurrency(left.unit)) return unknown(...left.names, ...right.names);
    const ends = operator === "+" ? [left.lo + right.lo, left.hi + right.hi] : [left.lo - right.hi, left.hi - right.lo];
    return spanning(ends, left, right, left.unit);
  }
  if (operator === "/" && right.lo <= 0 && right.hi >= 0) return unknown(...right.names);
  const of = (a: number, b: number) => (operator === "*" ? a * b : a / b);
  const ends = [left.lo, left.hi].flatMap((a) => [of(a, right.lo), of(a, right.hi)]);
  return spanning(ends, left, right, unitOf(operator, left, right));
}

export function negated(value: Value): Value {
  if (typeof value !== "object" || isUnknown(value)) return value;
  const { text } = value;
  const turned = text?.startsWith("-") ? text.slice(1) : text && `-${text}`;
  return { ...value, lo: -value.hi, hi: -value.lo, ...(turned ? { text: turned } : {}) };
}

/**
 * Growth from `before` to `after` as a ratio: 0.5 is half as much again. Unknown from zero or less, where no
 * percentage has a meaning, and between two currencies.
 */
export function growth(after: Quantity, before: Quantity): Quantity | Unknown {
  if (before.lo <= 0 || after.unit !== before.unit) return unknown(...before.names);
  const lo = after.lo / (after.lo < 0 ? before.lo : before.hi) - 1;
  const hi = after.hi / (after.hi < 0 ? before.hi : before.lo) - 1;
  return spanning([lo, hi], after, before, "ratio");
}

/** True where two statements of one figure differ by more than their rounding and by more than `share` of the first. */
export function differs(now: Quantity, before: Quantity, share: Quantity): Value {
  if (now.unit !== before.unit) return unknown(...now.names);
  if (isOpen(now) || isOpen(before)) return unknown(...namesOf(now, before));
  const apart = Math.abs(now.lo - before.lo);
  return apart > Math.max(now.step, before.step) && apart > Math.abs(before.lo) * share.lo;
}
