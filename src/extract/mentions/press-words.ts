import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { lastWithin } from "../tokens/walk.ts";
import { oneOf, REVENUE_NOUNS } from "../tokens/words.ts";
import { isAfterTax, isBottomLine, isEarning, isEarnings } from "./bottom-line.ts";
import type { PlacedAtom } from "./mentions.ts";
import { isSales } from "./sales.ts";

const WITH_VERSUS_ETC = oneOf("with versus vs against from after to quarterly");

/** Words that the press uses for figures, where the words around make them so; elsewhere they are something else. */
export const asPressSays =
  (tokens: readonly Token[]) =>
  (placed: PlacedAtom, index: number, atoms: readonly PlacedAtom[]): PlacedAtom | [] => {
    const { from, to, atom } = placed;
    if (atom.what === "decoy") return decoyAsSaid(tokens, placed, atoms[index - 1]) ?? placed;
    const { low } = tokens[from]!;
    if (low === "earning" && !isEarning(tokens, from, to)) return [];
    if ((low === "earned" || low === "earns") && !isBottomLine(tokens, from, to)) return [];
    return placed;
  };

/** What is no figure by its word alone and is one here; undefined where it is none. */
function decoyAsSaid(
  tokens: readonly Token[],
  placed: PlacedAtom,
  before: PlacedAtom | undefined,
): PlacedAtom | undefined {
  const { from, to } = placed;
  const { low } = tokens[from]!;
  if (isAfterTax(tokens, from, to)) return { from: from - 1, to, atom: { what: "bare", sign: "income" } };
  if (tokens[to - 1]!.low === "on" && REVENUE_NOUNS.has(wordAt(tokens, to))) return onRevenue(tokens, placed);
  if (isLossAgain(tokens, placed)) return { from, to: from + 1, atom: { what: "bare", sign: "loss" } };
  if (to !== from + 1) return undefined;
  if (low === "sales" && isSales(tokens, placed, before)) return { ...placed, atom: { what: "revenue", total: false } };
  const adjusted = low === "ebitda" ? adjustedEnd(tokens, to) : undefined;
  if (adjusted) return { from, to: adjusted, atom: { what: "metric", metric: "adjusted_ebitda" } };
  if (low === "earnings" && isEarnings(tokens, from, to))
    return { ...placed, atom: { what: "metric", metric: "net_income" } };
  return undefined;
}

/** "EBITDA on the company's adjusted basis", "EBITDA (adjusted)", "EBITDA, adjusted,": where the name ends. */
function adjustedEnd(tokens: readonly Token[], to: number): number | undefined {
  if (wordAt(tokens, to + 1) === "adjusted" && CLOSES.has(textAt(tokens, to + 2))) return to + 3;
  const basis = lastWithin(tokens, to + 2, to + 7, BASIS);
  return wordAt(tokens, to) === "on" && wordAt(tokens, basis - 1) === "adjusted" ? basis + 1 : undefined;
}
const BASIS = oneOf("basis");
const CLOSES = oneOf(") ,");

/** "compared with losses of $39 million": a company's, where two of its periods are compared. */
const isLossAgain = (tokens: readonly Token[], { from, to }: PlacedAtom): boolean =>
  tokens[from]!.low === "losses" &&
  tokens[to - 1]!.low === "of" &&
  WITH_VERSUS_ETC.has(wordAt(tokens, from - 1)) &&
  textAt(tokens, to) === "$";

/** "a net loss on revenue of $144 million": no loss on an asset, the loss itself. */
const onRevenue = (tokens: readonly Token[], placed: PlacedAtom): PlacedAtom =>
  tokens[placed.from]!.low === "net" && tokens[placed.from + 1]!.low === "loss"
    ? { ...placed, to: placed.from + 2, atom: { what: "metric", metric: "net_income", sign: "loss" } }
    : placed;
