import { isCovered, type Scan } from "../scan.ts";
import type { Segment } from "../tokens/segments.ts";
import { type Tokens, wordAt } from "../tokens/tokens.ts";
import { anyWithin, lastWithin, skipBack, skipOver } from "../tokens/walk.ts";
import { MODALS, oneOf } from "../tokens/words.ts";

const CUTS = oneOf(", ; : ( ) – —");
const JOINTS = oneOf('and but yet so that then said " “');
const A_ANY_ETC = oneOf("a an any");
const IF_UNLESS_ETC = oneOf("if unless without until assuming provided should");
const WHO = oneOf("it the a an there such they any");
const LACKS_NEEDS_ETC = oneOf(
  "lack lacks lacked lacking need needs needed want wants wanted craves missing hoping hopes hope wishes dream dreams missed",
);
const SIGNS = oneOf("signed signs inked inks struck announced announces secured won landed");
const CERTAIN = oneOf("will");

/** How far behind the deal its verb may stand: "an AI lease signed this year would". */
const VERB_WITHIN = 7;

/**
 * "A signed lease would change how the market sees it", "Until it has a signed AI lease", "What it lacks is a signed
 * lease with a hyperscaler": a deal that nobody signed.
 */
export function isOnlySupposed(scan: Scan, segment: Segment, deal: { from: number; to: number }): boolean {
  const { tokens } = scan;
  const start = clauseFrom(tokens, segment.from, deal.from);
  return (
    wouldDo(tokens, start, segment.to, deal.to) ||
    isConditional(scan, start, deal.from) ||
    isLacked(tokens, start, deal.from)
  );
}

function clauseFrom(tokens: Tokens, from: number, at: number): number {
  let start = at;
  while (start > from && !CUTS.has(tokens[start - 1]!.text)) start--;
  return start;
}

/** The deal is the subject, one of many, and its verb tells what it would do. */
function wouldDo(tokens: Tokens, start: number, end: number, to: number): boolean {
  if (!A_ANY_ETC.has(wordAt(tokens, skipOver(tokens, start, JOINTS, 2)))) return false;
  for (let at = to; at < Math.min(end, to + VERB_WITHIN); at++) {
    const { low, text } = tokens[at]!;
    if (CUTS.has(text) || low === "that" || low === "which") return false;
    if (MODALS.has(low)) return !CERTAIN.has(low);
  }
  return false;
}

/** "If CleanSpark signs a deal", "Without a signed contract", "Until it has": "until 2041" tells how long it runs. */
function isConditional({ tokens, companyOf }: Scan, start: number, to: number): boolean {
  const at = skipOver(tokens, start, JOINTS, 2);
  if (!IF_UNLESS_ETC.has(wordAt(tokens, at)) || at >= to) return lastCondition(tokens, at, to);
  return WHO.has(wordAt(tokens, at + 1)) || isCovered(companyOf, at + 1);
}

/** "The shares may double if it signs a lease": the condition stands in the midst, and nothing is signed before it. */
function lastCondition(tokens: Tokens, start: number, to: number): boolean {
  const at = lastWithin(tokens, start, to, IF_UNLESS);
  return at > start && !anyWithin(tokens, start, at, SIGNS);
}
const IF_UNLESS = oneOf("if unless");

/** "What it lacks is a signed lease", "CleanSpark needs a lease": what is not there. */
function isLacked(tokens: Tokens, start: number, deal: number): boolean {
  const at = skipBack(tokens, deal - 1, A_SIGNED_ETC);
  return at >= start && LACKS_NEEDS_ETC.has(tokens[at]!.low) && !anyWithin(tokens, start, at, SIGNS);
}
const A_SIGNED_ETC = oneOf(
  "a an any is was its the one first second another new signed firm binding executed big large long term - ai hpc cloud hosting colocation anchor such for real",
);
