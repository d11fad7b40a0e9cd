import { Big } from "big.js";
import type { Fact } from "../model/index.ts";

type Stated = Pick<Fact, "value" | "precision"> & Partial<Pick<Fact, "currency" | "bound">>;

/**
 * Two statements of one figure agree when they differ by less than the coarser one's last digit:
 * "$427 million" and "$427.6 million" are one figure, cut or rounded. A bound agrees with what it allows.
 */
export function agrees(one: Stated, other: Stated): boolean {
  if ((one.currency ?? "") !== (other.currency ?? "")) return false;
  const first = new Big(one.value);
  const second = new Big(other.value);
  const coarser = new Big(one.precision).gt(other.precision) ? new Big(one.precision) : new Big(other.precision);
  if (first.minus(second).abs().lt(coarser)) return true;
  // Bounds hold for the signed value: a loss of more than 427 million is under -427 million.
  if (one.bound === "under" || other.bound === "over") return second.lt(first) && isNear(first, second);
  if (one.bound === "over" || other.bound === "under") return second.gt(first) && isNear(first, second);
  return false;
}

/** A bound is a way of rounding, no licence for another figure: within a tenth. */
const isNear = (first: Big, second: Big): boolean => first.minus(second).abs().lte(first.abs().times(0.1));
