import { type Money } from "../amounts/money.ts";
import { coverAt, isCovered, type Scan } from "../scan.ts";
import { wordAt } from "../tokens/tokens.ts";
import { skipBack } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { type Link } from "./links.ts";

const TALLIES = oneOf("tally total figure sum haul result number amount");
const LEADS = oneOf("of to at");
const SPANS: ReadonlySet<string | undefined> = new Set(["half", "nine_months", "year"]);
const ARTICLES = oneOf("a an the its - full");
const BRINGS = oneOf("with for bringing taking lifting putting pushing making brought took lifted and leaving");
/** The most tokens between the figure and its longer sum. */
const REACH = 14;

/**
 * "Adjusted EBITDA of $3.1 million, with a nine-month tally of $5.4 million", "bringing the six-month total to $9 million":
 * the figure before, summed up over a longer span that is named with it.
 */
export function tallied(scan: Scan, money: Money, previous: Link, index: number): Link | undefined {
  const { tokens, periods, periodOf, mentionOf, moneyOf } = scan;
  if (previous.segment !== index || previous.compared || previous.mention.metric === "decoy") return undefined;
  if (!LEADS.has(wordAt(tokens, money.from - 1)) || !TALLIES.has(wordAt(tokens, money.from - 2))) return undefined;
  const period = coverAt(periods, periodOf, money.from - 3);
  if (!period || period.relative || !(SPANS.has(period.kind) || period.toDate)) return undefined;
  if (!BRINGS.has(wordAt(tokens, skipBack(tokens, period.from - 1, ARTICLES)))) return undefined;
  const from = Math.max(previous.money.to, previous.mention.to);
  if (period.from - from > REACH) return undefined;
  for (let at = from; at < money.from; at++) if (isCovered(mentionOf, at) || isCovered(moneyOf, at)) return undefined;
  return { money, mention: previous.mention, segment: index, expected: previous.expected, strength: 5, over: period };
}
