/** Money and periods as people read them, the same in a message, a table and a chart. */
import { parsePeriod } from "../model/index.ts";

const SYMBOLS: Record<string, string> = { USD: "$", CAD: "C$", AUD: "A$", GBP: "£", EUR: "€", CNY: "RMB ", JPY: "¥" };
const SCALES = [
  { power: 9, letter: "B" },
  { power: 6, letter: "M" },
  { power: 3, letter: "K" },
] as const;

/** Moves the decimal point of plain decimal text `places` to the left, exactly. */
function shiftLeft(decimal: string, places: number): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const digits = whole.padStart(places + 1, "0") + fraction;
  const point = digits.length - fraction.length - places;
  const text = `${digits.slice(0, point)}.${digits.slice(point)}`;
  return text.replace(/^0+(?=\d)/, "").replace(/\.?0+$/, "");
}

/** How many decimals a value at `power` keeps when its last stated digit stands for `precision`. */
function decimalsFor(precision: string, power: number): number {
  const [whole = "", fraction = ""] = precision.split(".");
  const place = fraction ? -fraction.length : whole.length - 1;
  return Math.max(0, power - place);
}

/**
 * "$427.6M" for 427600000 stated to 100000; keeps the digits that were stated, no more, no fewer, so that
 * "$21M" and "$21.0M" stay two statements. At most three decimals.
 */
export function formatMoney(value: string, currency: string, precision: string): string {
  const negative = value.startsWith("-");
  const magnitude = negative ? value.slice(1) : value;
  const length = (magnitude.split(".")[0] ?? "").replace(/^0+/, "").length;
  const scale = SCALES.find(({ power }) => length > power);
  const power = scale?.power ?? 0;
  const decimals = Math.min(3, decimalsFor(precision, power));
  const shown = Number(shiftLeft(magnitude, power)).toFixed(decimals);
  const grouped = scale ? shown : shown.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return `${negative ? "-" : ""}${SYMBOLS[currency] ?? `${currency} `}${grouped}${scale?.letter ?? ""}`;
}

/** The value of the last digit that is not zero, for amounts whose source keeps no precision: 9700000000 gives "100000000". */
export function roundness(value: string): string {
  if (value.includes(".")) return "1";
  const zeros = /^-?\d*?[1-9](0*)$/.exec(value)?.[1] ?? "";
  return `1${zeros}`;
}

/** "Q1 2026", "first half of 2025", "nine months of 2025", "full year 2025". */
export function formatPeriod(period: string): string {
  const parts = parsePeriod(period);
  if (!parts) return period;
  if (parts.kind === "quarter") return `Q${parts.number} ${parts.year}`;
  if (parts.kind === "half") return `${parts.number === 1 ? "first" : "second"} half of ${parts.year}`;
  return parts.kind === "year" ? `full year ${parts.year}` : `nine months of ${parts.year}`;
}

/** "1 alert", "3 alerts". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
