import { Big } from "big.js";
import type { OptionDefinition } from "../command.ts";
import { type Read, shown } from "./fault.ts";

const SCALE: Record<string, number> = {
  "": 0,
  k: 3,
  thousand: 3,
  m: 6,
  mm: 6,
  mn: 6,
  mio: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  t: 12,
  tn: 12,
  trillion: 12,
};
const MONEY = /^(?:us\$|usd|\$)? ?(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,6})? ?([a-z]{0,8})(?: ?usd)?$/;
const RATIO = /^(\d{1,6}(?:\.\d{1,4})?) ?(%|percent|x|bps?)$/;
const CLEARING = ["none", "default"];

/** "100m", "$1.5bn", "100,000,000", "250mm": decimal text in whole units, never negative. "none" and "default" stay as words. */
export function readMoney(typed: string): Read<string> {
  const text = typed.toLowerCase().trim();
  if (CLEARING.includes(text)) return { value: text };
  const found = MONEY.exec(text);
  const power = SCALE[found?.[3] ?? "?"];
  if (!found || power === undefined) {
    const negative = /^[-−(]/.test(text) ? " without a minus sign" : "";
    return {
      fault: `takes an amount of money${negative} such as 100m, $1.5bn or 250,000,000; ${shown(typed)} is none`,
    };
  }
  const amount = new Big(`${(found[1] ?? "").replaceAll(",", "")}${found[2] ?? ""}`);
  return { value: amount.times(new Big(10).pow(power)).toFixed() };
}

/** "15%", "2x", "50bp" as a fraction in decimal text: "0.15", "2", "0.005". A bare number is refused: 15 could be both. */
export function readRatio(typed: string): Read<string> {
  const text = typed.toLowerCase().trim();
  if (CLEARING.includes(text)) return { value: text };
  const found = RATIO.exec(text);
  if (!found) return { fault: `takes a share such as 15%, 2x or 50bp; ${shown(typed)} is none` };
  const divisor = found[2] === "x" ? 1 : found[2]?.startsWith("b") ? 10_000 : 100;
  return { value: new Big(found[1] ?? "0").div(divisor).toFixed() };
}

/** Money or a share, whichever was typed. */
export function readAmount(typed: string): Read<string> {
  const ratio = readRatio(typed);
  if ("value" in ratio) return ratio;
  const money = readMoney(typed);
  return "value" in money ? money : { fault: `takes an amount such as 250m, 20% or default; ${shown(typed)} is none` };
}

export function readInteger(typed: string, { min, max }: Pick<OptionDefinition, "min" | "max">): Read<number> {
  const range = `a whole number${min !== undefined && max !== undefined ? ` from ${min} to ${max}` : ""}`;
  const value = /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  const inside = value >= (min ?? 0) && value <= (max ?? Number.MAX_SAFE_INTEGER);
  return inside ? { value } : { fault: `takes ${range}; ${shown(typed)} is none` };
}
