import { isListed, wordSet } from "../tokens/lexicon.ts";
import type { Token } from "../tokens/tokens.ts";
import { MONTH_NAMES } from "./dates.ts";
import { ODD_COUNTS } from "./odd-span.ts";
import { ORDINALS } from "./ordinals.ts";
import { TO_DATE_WORDS } from "./period-spans.ts";
import type { PeriodMention } from "./periods.ts";
import { RELATIVE_WORDS } from "./relative.ts";

/** "three months", "nine months": what so many of them are. */
export const MONTH_COUNTS: Record<string, PeriodMention["kind"]> = {
  three: "quarter",
  "3": "quarter",
  six: "half",
  "6": "half",
  nine: "nine_months",
  "9": "nine_months",
  twelve: "year",
  "12": "year",
};

const STARTING = [
  ...Object.keys(ORDINALS),
  ...Object.keys(MONTH_COUNTS),
  ...ODD_COUNTS,
  ..."quarter half halbjahr interim full fiscal financial year annual geschäftsjahr geschäftsjahres gesamtjahr fy cy gj ytd".split(
    " ",
  ),
];
const STARTERS = wordSet(STARTING);

/** Every word that may begin a period in any way, and that which `lastOfYear` reads. */
const BEGINNINGS = wordSet([...STARTING, ...RELATIVE_WORDS, ...TO_DATE_WORDS, ...MONTH_NAMES, "last"]);

/** "q1", "1q26", "fy2025"; "1q", "2h". */
function looksShort(low: string): boolean {
  const last = low.charCodeAt(low.length - 1);
  return (low.length <= 8 && last >= 48 && last <= 57) || (low.length === 2 && (last === 113 || last === 104));
}

/** Only few words begin a period that is named by itself; all others are passed at once. */
export function mayBegin({ kind, low, known }: Token): boolean {
  // A day, a month, a year.
  if (kind === "number") return low.length <= 4 || isListed(known, STARTERS);
  return isListed(known, STARTERS) || looksShort(low);
}

/** Whether any reading is tried at all: most words are none of these. */
export const mayBeginPeriod = ({ kind, low, known }: Token): boolean =>
  isListed(known, BEGINNINGS) || kind === "number" || (kind === "word" && looksShort(low));
