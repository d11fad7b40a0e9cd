import { type Token, textAt } from "../tokens/tokens.ts";

/** "8億5000万", "3億1,100万": two figures are one number, in myriads. */
export function easternPair(tokens: readonly Token[], at: number): string | undefined {
  const scale = tokens[at + 1]?.text;
  if ((scale !== "\u5104" && scale !== "\u4ebf") || textAt(tokens, at + 3) !== "\u4e07") return undefined;
  const [whole, rest] = [tokens[at], tokens[at + 2]].map((token) => (token?.text ?? "").replace(",", ""));
  if (!/^\d{1,4}$/.test(whole!) || !/^\d{1,4}$/.test(rest!)) return undefined;
  return String(Number(whole) * 10_000 + Number(rest));
}

/** "97億ドル", "4.2 亿美元", "百万ドル"; another figure behind the scale is left unread. */
export function easternScale(tokens: readonly Token[], at: number): { places: number; to: number } | undefined {
  const { text } = tokens[at]!;
  const places =
    text === "\u5104" || text === "\u4ebf"
      ? 8
      : text === "\u4e07"
        ? 4
        : text === "\u5146"
          ? 12
          : text === "\u767e" && textAt(tokens, at + 1) === "\u4e07"
            ? 6
            : undefined;
  // "200兆瓦" are megawatts.
  if (places === undefined || tokens[at + 1]?.kind === "number" || textAt(tokens, at + 1) === "\u74e6")
    return undefined;
  return { places, to: at + (places === 6 ? 2 : 1) };
}
