import type { ReadDocument } from "../document.ts";
import type { FirmMention } from "../mentions/firms.ts";
import { isCovered, type Scan } from "../scan.ts";
import { isListed, wordList } from "../tokens/lexicon.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";

const TENANT = wordList(["hyperscaler", "hyperscalers", "tenant", "customer", "neocloud", "mieter"]);
/** Who may rent, where a word before it says that no name is given. */
const PARTY = wordList(
  "company companies giant giants firm firms provider providers operator operators startup client group".split(" "),
);
const UNNAMED_UNDISCLOSED_ETC = oneOf("unnamed undisclosed unidentified grade anonymous");
const AI_CLOUD_ETC = oneOf("ai cloud gpu tech");
const A_AN_ETC = oneOf("a an one the this that another its");

/** How far before the noun its words stand: "undisclosed investment-grade technology company". */
const BEFORE = 6;

/** "a hyperscaler", "an undisclosed investment-grade company": who rents, and no name is given. */
export function isTenant(scan: Scan, at: number, from: number): boolean {
  const { known } = scan.tokens[at]!;
  return isListed(known, TENANT) || (isListed(known, PARTY) && qualifies(scan, at, from, UNNAMED_UNDISCLOSED_ETC));
}

/** "the AI firm", "one of the country's big cloud companies": the subject may be called so as well, if it is not named there. */
export function isOfTheTrade(scan: Scan, at: number, from: number): boolean {
  const isParty = isListed(scan.tokens[at]!.known, PARTY);
  return isParty && !isCovered(scan.companyOf, at + 1) && AI_CLOUD_ETC.has(wordAt(scan.tokens, at - 1)) && at > from;
}

const CHIP = oneOf("chip semiconductor processor");
const CHIP_FIRMS = oneOf("designer maker giant company firm group");

/** How many sentences before "the chip designer" its name stands. */
const NAMED_BEFORE = 2;

/**
 * "the California chip designer has leased", below "will house computers for AMD": who rents, by its trade. No miner's
 * own name is meant, for another firm's has just been told.
 */
export function calledByTrade(
  { scan, firms }: Pick<ReadDocument, "scan" | "firms">,
  segment: Segment,
): FirmMention | undefined {
  const { tokens, segments } = scan;
  for (let at = segment.from; at < segment.to; at++) {
    const maker =
      tokens[at]!.low === "chipmaker" || (CHIP.has(tokens[at]!.low) && CHIP_FIRMS.has(wordAt(tokens, at + 1)));
    if (!maker || ![at - 1, at - 2, at - 3].some((the) => the >= segment.from && tokens[the]!.low === "the")) continue;
    const first = segments[Math.max(0, segments.indexOf(segment) - NAMED_BEFORE)]!;
    return firms.findLast(({ from }) => from >= first.from && from < at);
  }
  return undefined;
}

function qualifies({ tokens }: Scan, at: number, from: number, words: ReadonlySet<string>): boolean {
  for (let index = at - 1; index >= Math.max(from, at - BEFORE); index--) {
    if (words.has(tokens[index]!.low)) return true;
    if (A_AN_ETC.has(tokens[index]!.low)) return false;
  }
  return false;
}
