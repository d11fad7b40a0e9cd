import type { Part } from "./mentions.ts";
import { reads } from "./reads.ts";
import type { Sentence } from "./sentences.ts";

/** Ends a clause whose list of figures shares the verb behind it: "売上高が2億ドル、純利益が5000万ドルになる見通し". */
const LISTED = new Set<Part["is"]>(["money", "percent", "close", "bound"]);

/** Is the amount a forecast, a contract's, an end of a span, or one of several that are told together? */
export function isRefused(parts: readonly Part[], at: number, sentence: Sentence, japanese: boolean): boolean {
  return (
    isTakenBackBefore(parts, at, sentence) ||
    isTakenBackBehind(parts, at, sentence, japanese) ||
    isSpan(parts, at, japanese)
  );
}

function isTakenBackBefore(parts: readonly Part[], at: number, { from }: Sentence): boolean {
  let own = true;
  for (let back = at - 1; back >= from; back--) {
    const { is } = parts[back]!;
    if (is === "semicolon") return false;
    if (is === "share" && own) return true;
    if (is === "money") own = false;
    if (is === "ahead" || is === "deal" || is === "each") return true;
  }
  return false;
}

function isTakenBackBehind(parts: readonly Part[], at: number, { to }: Sentence, japanese: boolean): boolean {
  for (let next = at + 1; next < to; next++) {
    const { is } = parts[next]!;
    if (is === "semicolon") return false;
    // "純損失は1億ドルで1株当たり1.75ドル": the next amount is a share's.
    if (is === "share") return !reads(parts, next + 1, "money") && !reads(parts, next + 2, "money");
    if (is === "comma" && !(japanese && LISTED.has(parts[next - 1]!.is))) return false;
    if (is === "ahead" || is === "deal") return true;
  }
  return false;
}

/** "5000万ドル増", "增长3000万美元": by how much, and not to what. */
export function isChange(parts: readonly Part[], at: number, japanese: boolean): boolean {
  if (japanese && reads(parts, at + 1, "delta")) return true;
  return reads(parts, at - 1, "delta") || reads(parts, at - 2, "delta", "bound");
}

/** "1.75亿美元至2.05亿美元" without a word that it comes from there. */
function isSpan(parts: readonly Part[], at: number, japanese: boolean): boolean {
  const part = parts[at];
  if (part?.is === "money" && part.money.range) return true;
  const ends = (to: number, first: number): boolean => isShortTo(parts[to]) && reads(parts, first, "money");
  if (ends(at + 1, at + 2)) return !cameFrom(parts, at);
  // "减少2530万美元至6200万美元".
  return ends(at - 1, at - 2) && !cameFrom(parts, at - 2) && !isChange(parts, at - 2, japanese);
}

/** "至", "到": a longer word tells of a change. */
const isShortTo = (part: Part | undefined): boolean => part?.is === "to" && part.to - part.from === 1;

function cameFrom(parts: readonly Part[], at: number): boolean {
  for (let back = at - 1; back > at - 6; back--) if (reads(parts, back, "from")) return true;
  return false;
}
