import { knownOf } from "../tokens/lexicon.ts";
import type { Token, Tokens } from "../tokens/tokens.ts";

const BEHIND = /^([ts])(\d\d|\d{4})?$/;
const BEFORE = /^([ts])([1-4])(\d\d|\d{4})?$/;

/** "1T26", "T1 2026", "S1 2026": quarters and halves as these languages shorten them, in the grammar's letters. */
export function shortPeriodAt(tokens: Tokens, at: number): { token: Token; to: number } | undefined {
  const token = tokens[at]!;
  if (token.kind === "number") {
    const next = tokens[at + 1];
    if (!/^[1-4]$/.test(token.text) || next?.kind !== "word" || next.spaced || next.text[0] === next.low[0])
      return undefined;
    const match = BEHIND.exec(next.low);
    return match ? { token: short(token, next, token.text, match[1]!, match[2]), to: at + 2 } : undefined;
  }
  if (token.kind !== "word" || token.text[0] === token.low[0]) return undefined;
  const match = BEFORE.exec(token.low);
  return match ? { token: short(token, token, match[2]!, match[1]!, match[3]), to: at + 1 } : undefined;
}

function short(first: Token, last: Token, number: string, letter: string, year: string | undefined): Token {
  const low = `${number}${letter === "t" ? "q" : "h"}${year ?? ""}`;
  return { ...first, kind: "word", text: low.toUpperCase(), low, known: knownOf(low), end: last.end };
}
