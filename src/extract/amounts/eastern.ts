import { type Token, textAt } from "../tokens/tokens.ts";

const SCALES = new Map([
  ["\u4e07", 4],
  ["\u5104", 8],
  ["\u4ebf", 8],
  ["\u5146", 12],
]);
const MYRIAD = /^\d{1,4}$/;

/** "8億5000万", "3億1,100万": two figures are one number, in myriads. */
export function easternPair(tokens: readonly Token[], at: number): string | undefined {
  if (SCALES.get(textAt(tokens, at + 1)) !== 8 || textAt(tokens, at + 3) !== "\u4e07") return undefined;
  const [whole, rest] = [at, at + 2].map((index) => textAt(tokens, index).replace(",", ""));
  if (!MYRIAD.test(whole!) || !MYRIAD.test(rest!)) return undefined;
  return String(Number(whole) * 10_000 + Number(rest));
}

/** "97億ドル", "4.2 亿美元", "百万ドル"; another figure behind the scale is left unread. */
export function easternScale(tokens: readonly Token[], at: number): { places: number; to: number } | undefined {
  const text = textAt(tokens, at);
  const to = text === "\u767e" && textAt(tokens, at + 1) === "\u4e07" ? at + 2 : at + 1;
  const places = to === at + 2 ? 6 : SCALES.get(text);
  // "200兆瓦" are megawatts.
  if (places === undefined || tokens[to]?.kind === "number" || textAt(tokens, to) === "\u74e6") return undefined;
  return { places, to };
}
