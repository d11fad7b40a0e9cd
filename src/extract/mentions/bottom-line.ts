import type { Token } from "../tokens/tokens.ts";

/** Before "earned": a line of business, whose revenue it is. */
const LINES =
  /^(?:mining|hosting|leasing|cloud|colocation|compute|ai|hpc|gpu|segment|unit|business|division|arm|operations|miners|machines|rigs)$/;

/**
 * "earned $123.1 million, or 27 cents a share", "earned $384 million on sales of", "earned $104 million after losing",
 * "earned $364.5 million in its fiscal year": the bottom line, as agencies write it.
 */
export function isBottomLine(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:\$|us|c|a|\u20ac|\u00a3)$/.test(tokens[to]?.low ?? "") || LINES.test(tokens[from - 1]?.low ?? ""))
    return false;
  if (tokens[from - 1]?.low === "had" && opensInThePast(tokens, from)) return true;
  for (let at = to + 1; at < Math.min(tokens.length, to + 14); at++) {
    const { text, low } = tokens[at]!;
    const next = tokens[at + 1]?.low ?? "";
    if (low === "share") return true;
    if (low === "on") return /^(?:sales|revenue|revenues)$/.test(next);
    if (low === "after") return next === "losing" || next === "a" || next === "losses";
    if (/^(?:against|versus|with|to)$/.test(low) && next === "a")
      return /^(?:loss|net|profit)$/.test(tokens[at + 2]?.low ?? "");
    if (/^(?:in|during|for)$/.test(low) && !isTime(tokens, at + 1)) return false;
    if (/^(?:in|during|for)$/.test(low)) return true;
    if (
      text === ";" ||
      (text === "." && tokens[at + 1]?.spaced !== false) ||
      /^(?:from|of|by|revenue|through)$/.test(low)
    )
      return false;
  }
  return false;
}

/** "Twelve months earlier, with bitcoin on its way up, MARA had earned $528.0 million." */
function opensInThePast(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > from - 20 && at >= 0; at--) {
    const { kind, text, low } = tokens[at]!;
    if (kind === "break" || /^[.;:]$/.test(text)) return false;
    if (/^(?:earlier|ago|before)$/.test(low))
      return /^(?:months|year|years|quarter|\d+)$/.test(tokens[at - 1]?.low ?? "");
  }
  return false;
}

const WHICH = /^(?:the|its|a|fiscal|first|second|third|fourth|three|six|nine|twelve|full|latest|same|past|last)$/;

/** "in its fiscal year", "in the third quarter of 2025", "in Q3", and no revenue behind it: "in third-quarter revenue". */
function isTime(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 6 && (WHICH.test(tokens[at]?.low ?? "") || tokens[at]?.text === "-")) at++;
  if (!/^(?:quarter|year|months|period|half|q[1-4]|h[12]|fy\d*|20\d\d)$/.test(tokens[at]?.low ?? "")) return false;
  return !/^(?:revenue|revenues|sales|income|fees|net|total|hpc|mining|bitcoin)$/.test(tokens[at + 1]?.low ?? "");
}

/** "Earnings: $104.5 Mln vs. -$154.4 Mln", "The company's earnings totaled $104.5 million": net income in the words of agencies. */
export function isEarnings(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.low ?? "";
  if (LINES.test(before) || /^(?:adjusted|core|operating|pretax|retained|headline|diluted|per)$/.test(before))
    return false;
  if (!/^(?:totaled|totalled|:|came)$/.test(tokens[to]?.low ?? "")) return false;
  for (let at = to + 1; at < Math.min(tokens.length, to + 9); at++) {
    if (/^(?:million|mln|mn|billion|bln|m)$/.test(tokens[at]!.low)) return true;
    if (tokens[at]!.kind === "break" || /^[;,|]$/.test(tokens[at]!.text)) return false;
  }
  return false;
}

/** "after earning $528 million", "went from losing $154 million to earning $104 million": not "earning $20 million from hosting". */
export function isEarning(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:after|to|from|versus|against|despite)$/.test(tokens[from - 1]?.low ?? "") || tokens[to]?.text !== "$")
    return false;
  for (let at = to + 1; at < Math.min(tokens.length, to + 6); at++)
    if (/^(?:from|through|by|of|revenue)$/.test(tokens[at]!.low)) return false;
  return true;
}
