/** Amounts as people write them in expectations and settings: "$21.0M", "under $13M", "-€164.6M", "168 MW", "12". */
import type { Fact } from "../model/index.ts";

export interface WrittenAmount {
  /** Decimal text in full. */
  value: string;
  /** Currency, or "mw", "btc", "eh_s", "percent", "years"; absent for a plain number. */
  unit?: string;
  /** The value of the last digit written. */
  precision: string;
  bound?: NonNullable<Fact["bound"]>;
}

const SYMBOLS: Readonly<Record<string, string>> = { $: "USD", C$: "CAD", A$: "AUD", "€": "EUR", "£": "GBP" };
const SCALES: Readonly<Record<string, number>> = { K: 3, M: 6, B: 9 };
const SUFFIXES: Readonly<Record<string, string>> = {
  MW: "mw",
  BTC: "btc",
  "EH/s": "eh_s",
  "%": "percent",
  years: "years",
};
const AMOUNT =
  /^(?:(under|over|about) )?(-)?(C\$|A\$|\$|€|£|[A-Z]{3} )?(\d{1,15})(?:\.(\d{1,6}))?([KMB])?(?: ?(MW|BTC|EH\/s|%|years))?$/;

/** Moves the point of "21.0" six places to the right: "21000000", exactly. */
function scaled(whole: string, fraction: string, power: number): string {
  const digits = whole + fraction.padEnd(power, "0").slice(0, power);
  const rest = fraction.slice(power);
  return `${digits.replace(/^0+(?=\d)/, "")}${rest ? `.${rest}` : ""}`;
}

function lastDigit(decimals: number, power: number): string {
  const place = power - decimals;
  return place >= 0 ? `1${"0".repeat(place)}` : `0.${"0".repeat(-place - 1)}1`;
}

export function readAmount(text: string): WrittenAmount | undefined {
  const found = AMOUNT.exec(text.trim().replace(/(?<=\d),(?=\d{3})/g, ""));
  if (!found) return undefined;
  const [, bound, sign = "", symbol = "", whole = "", fraction = "", scale = "", suffix = ""] = found;
  const power = SCALES[scale] ?? 0;
  const unit = SYMBOLS[symbol] ?? (symbol.trim() || SUFFIXES[suffix]);
  return {
    value: `${sign}${scaled(whole, fraction, power)}`,
    precision: lastDigit(fraction.length, power),
    ...(unit && { unit }),
    ...(bound && { bound: bound as NonNullable<Fact["bound"]> }),
  };
}
