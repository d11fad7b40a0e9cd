import type { ReadDocument } from "../document.ts";
import { coversAny, isCovered } from "../scan.ts";
import { gateOf, isOpen } from "../tokens/gate.ts";
import { isListed, wordList } from "../tokens/lexicon.ts";
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

const EXPANSION = wordList(["expansion"]);

/** What a sentence needs of words to speak of one. */
export const EXPANDS = gateOf(EXPANSION);

/** How far before "expansion" its worth stands. */
const BEFORE = 4;

/** "The company and CoreWeave agreed on a $1.2 billion expansion": a tenant's deal that grows is a deal. */
export function findExpansions({ scan, firms, firmOf }: ReadDocument, segment: Segment): Found<string>[] {
  if (!isOpen(EXPANDS, scan.tokens, segment.from, segment.to)) return [];
  for (let at = segment.from; at < segment.to; at++) {
    if (!isListed(scan.tokens[at]!.known, EXPANSION) || !isWorthMoney(scan, at, segment.from)) continue;
    const tenant = coversAny(firms, firmOf, segment.from, segment.to);
    if (tenant && hasPhrase(AGREED, scan.tokens, segment.from, segment.to))
      return [{ value: "expansion", from: at, to: at + 1 }];
  }
  return [];
}

function isWorthMoney({ moneyOf }: ReadDocument["scan"], at: number, from: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - BEFORE); before--)
    if (isCovered(moneyOf, before)) return true;
  return false;
}
