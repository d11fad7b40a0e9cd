/** Values as people read them in a message. */
import { formatMoney, roundness } from "../kit/index.ts";
import { isCurrency } from "./currency.ts";
import { isUnknown, type Quantity, type Value } from "./value.ts";

const SUFFIX: Readonly<Record<string, string>> = {
  mw: " MW",
  eh_s: " EH/s",
  btc: " BTC",
  percent: "%",
  years: " years",
  days: " days",
};

function grouped(value: number, decimals: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: decimals });
}

function plainDecimal(value: number): string {
  return value.toFixed(2).replace(/\.?0+$/, "");
}

function number(value: number, { unit, step, text }: Quantity): string {
  if (isCurrency(unit)) {
    const amount = text ?? plainDecimal(value);
    return formatMoney(amount, unit, step > 0 ? String(step) : roundness(amount));
  }
  if (unit === "ratio") return `${grouped(value * 100, Math.abs(value) < 0.1 ? 1 : 0)}%`;
  if (unit === "years" && value === 1) return "1 year";
  if (unit === "days" && value === 1) return "1 day";
  return `${grouped(value, 2)}${SUFFIX[unit] ?? ""}`;
}

function quantity(value: Quantity): string {
  const { lo, hi, text } = value;
  if (lo === hi) return number(lo, value);
  if (lo === Number.NEGATIVE_INFINITY) return `under ${number(hi, value)}`;
  if (hi === Number.POSITIVE_INFINITY) return `over ${number(lo, value)}`;
  if (text !== undefined) return `about ${number(Number(text), value)}`;
  return `${number(lo, value)} to ${number(hi, value)}`;
}

/** Many rules show one figure of a story; its words are made once. */
const shown = new WeakMap<Quantity, string>();

function remembered(value: Quantity): string {
  const known = shown.get(value);
  if (known !== undefined) return known;
  const words = quantity(value);
  shown.set(value, words);
  return words;
}

/** "$21.0M", "under $13M", "62%", "168 MW"; "not stated" where it is unknown. */
export function show(value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return isUnknown(value) ? "not stated" : remembered(value);
}
