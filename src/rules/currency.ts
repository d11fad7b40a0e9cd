/**
 * Two amounts in different currencies are only compared where every rate of the last ten years gives the same
 * answer. The ranges are the lowest and highest US dollars per unit since 2015 by the European Central
 * Bank's reference rates, widened outward by a few per cent; a currency that is not listed stays unknown.
 */
import type { Quantity } from "./value.ts";

const DOLLARS_PER_UNIT: Readonly<Record<string, readonly [number, number]>> = {
  USD: [1, 1],
  EUR: [0.9, 1.3],
  GBP: [1.02, 1.65],
  CAD: [0.65, 0.87],
  AUD: [0.54, 0.85],
  NZD: [0.53, 0.8],
  CHF: [0.95, 1.35],
  JPY: [0.006, 0.0105],
  CNY: [0.13, 0.168],
  HKD: [0.126, 0.131],
  SGD: [0.66, 0.82],
  SEK: [0.085, 0.13],
};

export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** The amount in US dollars at any rate of the range; undefined for a currency without one. */
export function inDollars(amount: Quantity): Quantity | undefined {
  const rates = DOLLARS_PER_UNIT[amount.unit];
  if (!rates) return undefined;
  const [low, high] = rates;
  const lo = amount.lo * (amount.lo < 0 ? high : low);
  const hi = amount.hi * (amount.hi < 0 ? low : high);
  return { ...amount, lo, hi, unit: "USD" };
}
