import type { Part } from "./mentions.ts";
import { reads } from "./reads.ts";

/** Beside amounts of another currency they only say the same again: no company that we watch counts in them. */
const CONVERTED = new Set(["JPY", "HKD", "TWD", "SGD", "KRW"]);

/** "7250万ドル(約100億円)の純損失", "約304億円(2億1260万ドル)の純損失": the same again in another currency changes no name. */
export function overConversion(parts: readonly Part[], at: number): number {
  const inside = reads(parts, at + 2, "bound") ? at + 3 : at + 2;
  if (reads(parts, at + 1, "open") && isConverted(parts[inside]) && reads(parts, inside + 1, "close"))
    return inside + 2;
  const open = reads(parts, at - 1, "bound") ? at - 2 : at - 1;
  return reads(parts, open, "open") && isConverted(parts[open - 1]) && reads(parts, at + 1, "close") ? at + 2 : at + 1;
}

export const isConverted = (part: Part | undefined): boolean =>
  part?.is === "money" && CONVERTED.has(part.money.currency);
