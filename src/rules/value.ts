/**
 * What an expression of a rule can be: yes or no, text, a quantity with its bounds, or unknown.
 * Three values after Kleene: unknown carries the names of the facts that were missing, so that a person
 * can be told what would settle it.
 */

/**
 * A number known to lie from `lo` to `hi`, both included; equal for a figure stated outright.
 * "under $13 million" reaches from minus infinity to just below 13,000,000.
 */
export interface Quantity {
  type: "quantity";
  lo: number;
  hi: number;
  /** A currency ("USD"), a unit ("mw", "btc", "eh_s", "percent", "years", "days"), or "ratio" and "count". */
  unit: string;
  /** The value of the last digit stated; 0 where it is exact. */
  step: number;
  /** The facts it rests on; where it is no single value, those that leave it open. */
  names: readonly string[];
  /** The decimal text it was read from, for messages; absent for what was computed. */
  text?: string;
}

export interface Unknown {
  type: "unknown";
  missing: readonly string[];
}

export type Value = boolean | string | Quantity | Unknown;

export function unknown(...missing: readonly string[]): Unknown {
  return { type: "unknown", missing: [...new Set(missing)] };
}

export function isUnknown(value: Value): value is Unknown {
  return typeof value === "object" && value.type === "unknown";
}

export function isQuantity(value: Value): value is Quantity {
  return typeof value === "object" && value.type === "quantity";
}

/** A number stated outright. */
export function exactly(value: number, unit: string, names: readonly string[] = []): Quantity {
  return { type: "quantity", lo: value, hi: value, unit, step: 0, names };
}

export function missingOf(...values: readonly Value[]): Unknown {
  return unknown(...values.flatMap((value) => (isUnknown(value) ? value.missing : [])));
}

/** Kleene's "and": one plain no settles it, whatever else is unknown. */
export function both(left: Value, right: Value): Value {
  if (left === false || right === false) return false;
  return left === true && right === true ? true : missingOf(left, right);
}

/** Kleene's "or": one plain yes settles it. */
export function either(left: Value, right: Value): Value {
  if (left === true || right === true) return true;
  return left === false && right === false ? false : missingOf(left, right);
}
