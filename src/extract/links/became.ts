import { coverAt, type Scan } from "../scan.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";

const TURNED_TURNS_TURNING = oneOf("turned turns turning");
const GAVE_GIVES_GIVING = oneOf("gave gives giving");
const BECAME = oneOf("became becomes");

/** "a net loss of $84.4 million turned into net income of $219.5 million", "gave way to", "a profit of $7.0 million became". */
export function becomesOther(scan: Scan, { from, to }: { from: number; to: number }): boolean {
  const low = (at: number): string => wordAt(scan.tokens, at);
  const turned = TURNED_TURNS_TURNING.has(low(to)) && low(to + 1) === "into";
  const gaveWay = GAVE_GIVES_GIVING.has(low(to)) && low(to + 1) === "way" && low(to + 2) === "to";
  return turned || gaveWay || (BECAME.has(low(to)) && isOfNetIncome(scan, from));
}

/** "a profit of $7.0 million". */
const isOfNetIncome = ({ tokens, mentions, mentionOf }: Scan, from: number): boolean =>
  wordAt(tokens, from - 1) === "of" && coverAt(mentions, mentionOf, from - 2)?.metric === "net_income";

/** "turned $64.2 million of revenue into a profit": what was taken in, and what was left of it. */
export const tellsRevenue = ({ mentions, mentionOf }: Scan, to: number): boolean =>
  [to, to + 1, to + 2].some((at) => coverAt(mentions, mentionOf, at)?.metric.endsWith("_revenue") === true);
