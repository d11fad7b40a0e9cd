import { type Money } from "../amounts/money.ts";
import { type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { EXPECT_NOUNS, oneOf } from "../tokens/words.ts";
import { isExpected } from "./expectation.ts";

const AT_BETWEEN_ETC = oneOf("at between near around");
const IS_ARE = oneOf("is are");
const STREET_WALL_ETC = oneOf("street wall analyst analysts the our - •");

/** Is the amount only expected, by its clause, its line or the word before it? */
export function expected(scan: Scan, segment: Segment, money: Money): boolean {
  return (
    isForecastLine(scan, segment) ||
    isSeenAt(scan, money.from) ||
    isExpected(scan.tokens, segment.from, money.from, money.to, segment.to, (at) => scan.moneyOf[at]! >= 0)
  );
}

/** "Total revenue is seen at $158 million": by those who guess. */
const isSeenAt = ({ tokens }: Scan, from: number): boolean =>
  AT_BETWEEN_ETC.has(wordAt(tokens, from - 1)) &&
  wordAt(tokens, from - 2) === "seen" &&
  IS_ARE.has(wordAt(tokens, from - 3));

/** "Consensus: revenue of $78 million; adjusted EBITDA of …": a list of what others expect. */
function isForecastLine({ tokens }: Scan, { from, to }: Segment): boolean {
  let named = false;
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const { text, low } = tokens[at]!;
    if (text === ":") return named;
    if (EXPECT_NOUNS.has(low) || low === "outlook") named = true;
    else if (!STREET_WALL_ETC.has(low)) return false;
  }
  return false;
}
