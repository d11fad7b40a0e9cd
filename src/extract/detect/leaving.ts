import { miningExit } from "../../announcements/index.ts";
import type { Scan } from "../scan.ts";
import { compilePhrases, findPhrases } from "../tokens/phrases.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { isHyphen } from "../tokens/trie.ts";
import { skipBack, skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";

const DOWN_OUT = oneOf("down out");
const MINER_WORD = oneOf("miner");
const MINE_MINES = oneOf("mine mines");
const LAST_REMAINING_ALL = oneOf("last remaining all");
const BE_A_ETC = oneOf("be a an engage in operate run");
const BE_BEEN_ETC = oneOf("be been being is are was were");
const WILL_TO_ETC = oneOf("will to would shall must");
const HAS_HAVE_ETC = oneOf("has have had fully gradually completely entirely then therefore also and now");
const END_CEASE_STOP = oneOf("end cease stop");

export const LEAVING = compilePhrases(miningExit).words;

/** What leaves mining: the verb, and where its object ends. */
export interface Leaving {
  from: number;
  to: number;
}

/** May stand between the verb and "mining"; a share or a place may not: "30% of", "one", "Texas". */
const BETWEEN =
  /^(?:its|the|their|our|all|of|any|remaining|last|entire|whole|own|owned|legacy|core|bitcoin|btc|crypto|cryptocurrency|cryptocurrencies|digital|asset|assets|currency|proprietary|self|proof|work|from|out|entirely|completely|fully|gradually|altogether|company's|'s|active|traditional|directly|doing|unprofitable)$/;
const MINING = /^(?:mining|cryptomining|self-mining)$/;
/** The business itself; what else stands behind "mining" is a thing, a figure or a place. */
const BUSINESS = oneOf(
  "business businesses operations operation activities activity arm unit division segment industry sector bitcoin btc cryptocurrency cryptocurrencies for itself production work in-house",
);
const THING =
  /^(?:site|sites|facility|facilities|farm|farms|machine|machines|rig|rigs|equipment|hardware|fleet|hall|halls|hosting|pool|pools|stock|stocks|contract|contracts|container|containers|center|centers|centre|centres|campus|revenue|revenues|income|margin|margins|cost|costs|capacity|power|hashrate|hash|rewards|reward|as|company|companies|firm|firms|month|months|quarter|difficulty|economics|data|profit|profits|loss|losses|exposure|lease|roots|past|peers|day|year|with|there|here)$/;
/** "our Bitcoin business" of a miner is its mining. */
const COIN = /^(?:bitcoin|btc|crypto)$/;
const UNIT = /^(?:business|businesses)$/;
const MACHINES = /^(?:miners|rigs|machines|asics)$/;

/** "wind its mining down", "phase it out": the particle stands behind the object. */
const PARTED = /^(?:wind|winds|winding|wound|phase|phases|phasing|phased)$/;

/** Every place of a sentence that leaves mining, weighed or not. */
export function findLeaving(scan: Scan, segment: Segment): Leaving[] {
  const found: Leaving[] = [];
  for (const verb of findPhrases(LEAVING, scan.tokens, segment.from, segment.to)) {
    const to = objectBehind(scan, segment, verb.to, verb.value === "no longer") ?? subjectBefore(scan, segment, verb);
    if (to === undefined || (PARTED.test(verb.value) && !DOWN_OUT.has(wordAt(scan.tokens, to)))) continue;
    found.push({ from: verb.from, to: Math.max(to, verb.to) });
  }
  return found;
}

/** "[its legacy bitcoin] mining [operations]", "its last bitcoin miners": where it ends. */
function objectBehind({ tokens }: Scan, segment: Segment, from: number, verbal: boolean): number | undefined {
  let last = false;
  for (let at = from; at < Math.min(segment.to, from + 9); at++) {
    const token = tokens[at]!;
    if (verbal && MINER_WORD.has(token.low)) return at + 1;
    if (COIN.test(token.low) && UNIT.test(wordAt(tokens, at + 1))) return at + 2;
    if (MINING.test(token.low) || (verbal && MINE_MINES.has(token.low))) return wholeOf(tokens, segment, at + 1);
    if (last && MACHINES.test(token.low)) return at + 1;
    if (LAST_REMAINING_ALL.has(token.low)) last = true;
    if (isHyphen(token) || BETWEEN.test(token.low) || (verbal && BE_A_ETC.has(token.low))) continue;
    return undefined;
  }
  return undefined;
}

/** Behind "mining": the business or nothing; a site, a machine or a figure is no exit. */
function wholeOf(tokens: Scan["tokens"], segment: Segment, from: number): number | undefined {
  const to = skipOver(tokens, from, BUSINESS, Math.min(4, segment.to - from));
  const next = to < segment.to ? tokens[to] : undefined;
  return next && (THING.test(next.low) || (isHyphen(next) && !next.spaced)) ? undefined : to;
}

const ACTED =
  /^(?:wound down|discontinued|ceased|phased out|shut down|shut|shuttered|exited|sunset|closed down|ended|abandoned|retired|terminated|stopped|switched off|turned off|unplugged)$/;

/** "bitcoin mining will be wound down by 2027", "self-mining is to end": the verb stands behind. */
function subjectBefore(
  { tokens }: Scan,
  segment: Segment,
  verb: { from: number; to: number; value: string },
): number | undefined {
  let at = verb.from - 1;
  let passive = false;
  let ahead = false;
  while (at >= segment.from && verb.from - at < 7) {
    const { low } = tokens[at]!;
    if (BE_BEEN_ETC.has(low)) passive = true;
    else if (WILL_TO_ETC.has(low)) ahead = true;
    else if (!HAS_HAVE_ETC.has(low)) break;
    at--;
  }
  const acts = passive ? ACTED.test(verb.value) : ahead && END_CEASE_STOP.has(verb.value);
  if (!acts) return undefined;
  return MINING.test(wordAt(tokens, skipBack(tokens, at, BUSINESS))) ? verb.to : undefined;
}
