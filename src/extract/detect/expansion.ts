import type { ReadDocument } from "../document.ts";
import { hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import type { Segment } from "../tokens/segments.ts";
import type { Found } from "../tokens/trie.ts";

const AGREED = phraseTrie([
  "agreed",
  "agree",
  "agrees",
  "signed",
  "signs",
  "inked",
  "entered into",
  "announced",
  "announces",
]);

/** How far before "expansion" its worth stands. */
const BEFORE = 4;

/** "The company and CoreWeave agreed on a $1.2 billion expansion": a tenant's deal that grows is a deal. */
export function findExpansions({ scan, firmOf }: ReadDocument, segment: Segment): Found<string>[] {
  for (let at = segment.from; at < segment.to; at++) {
    if (scan.tokens[at]!.low !== "expansion" || !isWorthMoney(scan, at, segment.from)) continue;
    const tenant = firmOf.subarray(segment.from, segment.to).some((firm) => firm >= 0);
    if (tenant && hasPhrase(AGREED, scan.tokens, segment.from, segment.to))
      return [{ value: "expansion", from: at, to: at + 1 }];
  }
  return [];
}

function isWorthMoney({ moneyOf }: ReadDocument["scan"], at: number, from: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - BEFORE); before--) if (moneyOf[before]! >= 0) return true;
  return false;
}
