import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { CHANGE_VERBS, oneOf } from "../tokens/words.ts";
import { isBottomLine, isEarning, isEarnings } from "./bottom-line.ts";
import type { PlacedAtom } from "./mentions.ts";

const REVENUE_REVENUES_SALES = oneOf("revenue revenues sales");
const WITH_VERSUS_ETC = oneOf("with versus vs against from after to quarterly");
const DOLLAR_US_ETC = oneOf("$ us c a € £ about nearly around roughly approximately");
const FOR_IN = oneOf("for in");
const QUARTER_PERIOD_ETC = oneOf("quarter period year months");
const MILLION_BILLION_ETC = oneOf("million billion mln bn m");
const OF_TO_AND = oneOf("of to and");

/** Before "sales" as a company's whole revenue: "its sales", "fiscal third-quarter sales", a sentence's first word. */
const WHOSE =
  /^(?:its|their|the|company's|'s|quarter|quarterly|total|overall|group|annual|quarter's|year's|but|on|over|against|and|\u2022|-|\*|:|\.|;|\u2013)$/;
const STOOD = /^(?:was|were|came|reached|totaled|totalled|hit|stood|amounted|rose|of|:)$/;

/** Words that the press uses for figures, where the words around make them so; elsewhere they are something else. */
export const asPressSays =
  (tokens: readonly Token[]) =>
  (placed: PlacedAtom): PlacedAtom | [] => {
    const { from, to } = placed;
    const { low } = tokens[from]!;
    if (placed.atom.what === "decoy" && tokens[to - 1]!.low === "on" && REVENUE_REVENUES_SALES.has(wordAt(tokens, to)))
      return onRevenue(tokens, placed);
    if (placed.atom.what === "decoy" && isLossAgain(tokens, placed))
      return { from, to: from + 1, atom: { what: "bare", sign: "loss" } };
    if (to !== from + 1) return placed;
    if (low === "sales" && placed.atom.what === "decoy" && isSalesOfLine(tokens, from, to))
      return { ...placed, atom: { what: "revenue", total: false } };
    if (low === "sales" && placed.atom.what === "decoy" && isWholeSales(tokens, from, to))
      return { ...placed, atom: { what: "revenue", total: true } };
    if (low === "earnings" && placed.atom.what === "decoy" && isEarnings(tokens, from, to))
      return { ...placed, atom: { what: "metric", metric: "net_income" } };
    if (low === "earning" && !isEarning(tokens, from, to)) return [];
    if ((low === "earned" || low === "earns") && !isBottomLine(tokens, from, to)) return [];
    return placed;
  };

/** "compared with losses of $39 million": a company's, where two of its periods are compared. */
const isLossAgain = (tokens: readonly Token[], { from, to }: PlacedAtom): boolean =>
  tokens[from]!.low === "losses" &&
  to === from + 2 &&
  tokens[to - 1]!.low === "of" &&
  WITH_VERSUS_ETC.has(wordAt(tokens, from - 1)) &&
  textAt(tokens, to) === "$";

/** "a net loss on revenue of $144 million": no loss on an asset, the loss itself. */
const onRevenue = (tokens: readonly Token[], placed: PlacedAtom): PlacedAtom =>
  tokens[placed.from]!.low === "net" && tokens[placed.from + 1]!.low === "loss"
    ? { ...placed, to: placed.from + 2, atom: { what: "metric", metric: "net_income", sign: "loss" } }
    : placed;

/** "Sales of $169.7 million", "sales advanced 65% to $20.2 million"; "sales of 300 BTC" and "bitcoin sales" are none. */
function isWholeSales(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const whose =
    before === undefined || before.kind === "break" || WHOSE.test(before.low) || /^20\d\d$/.test(before.low);
  if (isInSales(tokens, from, to)) return true;
  if (!whose) return false;
  const next = wordAt(tokens, to);
  if (next === "of" || next === ":") return DOLLAR_US_ETC.has(wordAt(tokens, to + 1));
  if (FOR_IN.has(next)) return QUARTER_PERIOD_ETC.has(wordAt(tokens, to + 2)) && STOOD.test(wordAt(tokens, to + 3));
  return STOOD.test(next) || CHANGE_VERBS.has(next);
}

/**
 * "Colocation sales were", "sales of cloud services", "its data center division had sales of $33.2 million": what a
 * line of business sells is its revenue, but for things that it parts with: "sales of $20 million of bitcoin".
 */
function isSalesOfLine(tokens: readonly Token[], from: number, to: number): boolean {
  if (SERVICES.has(wordAt(tokens, from - 1))) return !THINGS_SOLD.has(wordAt(tokens, from - 2));
  if (wordAt(tokens, to) !== "of") return false;
  if (SERVICES.has(wordAt(tokens, to + 1)) || (wordAt(tokens, to + 1) === "ai" && wordAt(tokens, to + 2) === "cloud"))
    return true;
  if (!HAD.has(wordAt(tokens, from - 1)) || !DOLLAR_US_ETC.has(wordAt(tokens, to + 1))) return false;
  for (let at = to + 2; at < Math.min(tokens.length, to + 9); at++) {
    if (tokens[at]!.kind === "break" || COMMA_STOP.has(tokens[at]!.text)) break;
    if (THINGS_SOLD.has(tokens[at]!.low)) return false;
  }
  return true;
}
const SERVICES = oneOf("cloud colocation hpc leasing hosting co-location");
const HAD = oneOf("had has posted reported recorded booked generated made delivered with saw logged registered");
const COMMA_STOP = oneOf(", . ; :");
const THINGS_SOLD = oneOf(
  "bitcoin bitcoins btc coins coin rigs machines miners shares stock assets hardware equipment land ether eth",
);

/** "made $144.8 million in sales"; "in sales of bitcoin" are none. */
const isInSales = (tokens: readonly Token[], from: number, to: number): boolean =>
  wordAt(tokens, from - 1) === "in" &&
  MILLION_BILLION_ETC.has(wordAt(tokens, from - 2)) &&
  !OF_TO_AND.has(wordAt(tokens, to));
