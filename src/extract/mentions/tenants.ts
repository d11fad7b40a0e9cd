import { type Token, wordAt } from "../tokens/tokens.ts";
import { skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import type { Mention, PlacedAtom } from "./mentions.ts";

const PROFIT_PROFITS_ETC = oneOf("profit profits loss losses");
const HARDWARE_SEGMENT_ETC = oneOf(
  "hardware segment trading unit site cash gross operating power energy hosting cloud colocation compute production mining engineering assets treasury staking",
);
const FOR_TO_ETC = oneOf("for to from of");
const CONTRACTED_CONTRACT_ETC = oneOf(
  "contracted contract prospective potential future annualized annualised recurring cumulative aggregate trailing implied lifetime backlog hypothetical",
);

/** "Hardware profit", "mining profit", "the mining arm lost $12.8 million": of a part of the business; "Cipher Mining lost" is not. */
export function isOfPart(tokens: readonly Token[], at: number): boolean {
  const before = ARMS.has(wordAt(tokens, at - 1)) && HARDWARE_SEGMENT_ETC.has(wordAt(tokens, at - 2)) ? at - 2 : at - 1;
  if (!HARDWARE_SEGMENT_ETC.has(wordAt(tokens, before))) return false;
  return PROFIT_PROFITS_ETC.has(tokens[at]!.low) || (LOST_LOSES.has(tokens[at]!.low) && !isNameOf(tokens, before));
}
const LOST_LOSES = oneOf("lost loses losing");
const ARMS = oneOf("arm business unit division segment side operation");

const isNameOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text !== tokens[at]!.low && /^(?:word|number)$/.test(tokens[at - 1]?.kind ?? "");

const WHO =
  /^(?:customers|customer|tenants|tenant|clients|companies|firms|workloads|labs|developers|servers|chips|computers|hardware|equipment|models|clusters)$/;

/** "colocation for AI customers", "leases to HPC tenants": whom a line of business serves. The end of both names. */
export function tenantsBehind(
  tokens: readonly Token[],
  { atom, to }: PlacedAtom,
  next: PlacedAtom | undefined,
): number | undefined {
  if (atom.what !== "segment" || (atom.segment !== "hpc" && atom.segment !== "hosting")) return undefined;
  if (next?.atom.what !== "segment" || next.atom.segment !== "hpc" || next.from !== to + 1) return undefined;
  if (!FOR_TO_ETC.has(tokens[to]!.low) || !WHO.test(wordAt(tokens, next.to))) return undefined;
  return next.to + 1;
}

/** "contracted HPC revenue", "trailing revenue", "annualized lease revenue": of no period that was reported. */
export const isNotReported = (tokens: readonly Token[], { from, to, metric }: Mention): boolean =>
  metric.endsWith("_revenue") &&
  (CONTRACTED_CONTRACT_ETC.has(wordAt(tokens, from - 1)) ||
    isOverTerm(tokens, to) ||
    (metric === "total_revenue" && isFromThem(tokens, to)));

/** "Total revenue over the initial term": of all its years. */
const isOverTerm = (tokens: readonly Token[], to: number): boolean =>
  OVER_DURING.has(wordAt(tokens, to)) && wordAt(tokens, skipOver(tokens, to + 1, THE_INITIAL, 4)) === "term";
const OVER_DURING = oneOf("over during");
const THE_INITIAL = oneOf("the its their full whole initial base lease contract -");

/** "Total revenue from the pair", "revenue from both", "revenue from it": of what was told before, and never the whole. */
function isFromThem(tokens: readonly Token[], to: number): boolean {
  if (wordAt(tokens, to) !== "from") return false;
  if (THEM.has(wordAt(tokens, to + 1))) return true;
  const end = skipOver(tokens, to + 1, SO_MANY, 3);
  return end > to + 1 && MANY.has(wordAt(tokens, end - 1)) && !isNamed(tokens[end]);
}
const THEM = oneOf("it them");
const MANY = oneOf(
  "two three four pair duo trio both lot leases contracts agreements deals lease contract agreement deal",
);
const SO_MANY = new Set([...MANY, ..."the these those this its all new".split(" ")]);
/** "from both mining and HPC", "from the two segments": what they are. */
const isNamed = (token: Token | undefined): boolean => token?.kind === "word" && !SAYS_HOW_MUCH.has(token.low);
const SAYS_HOW_MUCH = oneOf(
  "is are was were will would should could may might totals totaled totalled comes came amounts amounted adds reaches over across during at of to put combined together",
);
