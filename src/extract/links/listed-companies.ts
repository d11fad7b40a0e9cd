import type { ReadDocument } from "../document.ts";
import { within } from "../scan.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import type { Link } from "./links.ts";
import { runOfAmounts } from "./listed-names.ts";

const JOINS = oneOf("and & ,");
/** Longest list of companies that is counted. */
const MOST = 6;

/**
 * "Hut 8, Cipher and TeraWulf had revenues of $71.0 million, $48.1 million and $34.0 million": as many companies as
 * amounts, in their order. Is this amount another's than the subject's?
 */
export function isOthersInList({ scan, company }: ReadDocument, { money, segment: index }: Link): boolean {
  const segment = scan.segments[index]!;
  const at = scan.moneyOf[money.from]!;
  const [first, last] = runOfAmounts(scan, segment, at);
  const count = last - first + 1;
  if (count < 2) return false;
  const own = within(scan.companies, { from: segment.from, to: scan.money[first]!.from }).findLast(
    ({ ticker }) => ticker === company,
  );
  if (!own) return false;
  const before = namesBeside(scan, own.from - 1, -1, segment.from);
  if (before + 1 + namesBeside(scan, own.to, 1, scan.money[first]!.from) !== count) return false;
  // Two amounts of two periods: "TeraWulf and Cipher … in 2026 and 2025".
  if (within(scan.periods, segment).filter(({ measure }) => !measure).length > 1) return false;
  return at - first !== before;
}

/** How many names, known to us or not, a list goes on with on one side of a token. */
function namesBeside({ tokens }: ReadDocument["scan"], start: number, step: 1 | -1, end: number): number {
  const inside = (at: number): boolean => (step > 0 ? at < end : at >= end);
  let at = start;
  for (let names = 0; ; names++) {
    const joint = at;
    while (inside(at) && JOINS.has(wordAt(tokens, at))) at += step;
    if (at === joint || names > MOST) return names;
    const name = at;
    while (inside(at) && (tokens[at]!.kind === "number" || tokens[at]!.text !== tokens[at]!.low)) at += step;
    if (at === name) return names;
  }
}
