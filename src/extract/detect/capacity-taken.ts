import type { ReadDocument } from "../document.ts";
import { coverAt, coversAny, isCovered } from "../scan.ts";
import { gateOf, isOpen } from "../tokens/gate.ts";
import { isListed, wordList, wordSet } from "../tokens/lexicon.ts";
import { hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import type { Found } from "../tokens/trie.ts";
import { anyWithin } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { calledByTrade, isOfTheTrade, isTenant } from "./unnamed-tenant.ts";

const CAPACITY_LOAD = oneOf("capacity load");
const SEMICOLON_AND_ETC = oneOf("; and while to");
const COMMITS_COMMITTED = oneOf("commit commits committed committing");
const SIGNS_SIGNED_SIGN = oneOf("signs signed sign");
const FOR_UP = oneOf("for up");
const EXERCISES_EXERCISED = oneOf("exercise exercises exercised");
const WHOLE_REST_ETC = oneOf("whole rest all entire remainder remaining");
const SPACE_POWER_ETC = oneOf("space power capacity room halls servers");
const FROM_AT_ITS = oneOf("from at its with");

const TAKES = wordList(
  "contracts contracted contract leases leased takes taken taking commits committed reserves reserved booked books adds added add exercises exercised exercising activates activated expands expanded rents rented rent renting lease take occupy occupies occupied took uses use mietet pachtet mieten signs signed sign fill fills move moves moving".split(
    " ",
  ),
);
/** What a tenant does with room and no landlord. */
const MOVES_IN = wordSet(
  "takes taken taking take took rents rented rent renting occupy occupies exercised exercises signs signed sign use".split(
    " ",
  ),
);

/** A miner's own verbs for the same: what it lets, it lets to somebody. */
const LETS = wordList(
  "leases leased lease lets let letting leasing rents rented renting vermietet verpachtet signed hands handing turns".split(
    " ",
  ),
);
const PROVIDES = wordList("provide provides providing supply supplies host hosts adds add".split(" "));
const PAYS = wordList(["pay", "pays", "paying"]);
const MORE_ANOTHER_ETC = oneOf("more another additional further extra second third");
const TAKERS = wordSet(
  "hyperscaler hyperscalers tenant tenants customer customers neocloud firm company provider giant startup unnamed undisclosed".split(
    " ",
  ),
);

/** What a sentence needs of words to say so. */
export const CAPACITY_TAKEN = gateOf(TAKES, LETS, PROVIDES, PAYS);

/**
 * "CoreWeave has contracted a further 70 MW", "exercised its last option, for 120 MW": a tenant takes megawatts,
 * and no noun says deal. The verb stands for it.
 */
export function findCapacityTaken(
  { scan, firms, firmOf }: Pick<ReadDocument, "scan" | "firms" | "firmOf">,
  segment: Segment,
): Found<string>[] {
  if (!isOpen(CAPACITY_TAKEN, scan.tokens, segment.from, segment.to)) return [];
  let tenant = calledByTrade({ scan, firms }, segment) !== undefined;
  let loose = false;
  for (let at = segment.from; at < segment.to; at++) {
    const { low, known } = scan.tokens[at]!;
    if (isCovered(firmOf, at) || isTenant(scan, at, segment.from)) tenant ||= !STANDS.test(wordAt(scan.tokens, at - 1));
    loose ||= isOfTheTrade(scan, at, segment.from);
    const lets =
      (low === "leased" && isForIt(scan, at, segment.to)) ||
      (isListed(known, LETS) && isLetTo({ scan, firmOf }, at, segment.to)) ||
      isProvided({ scan, firmOf }, at, segment.to) ||
      (SIGNS_SIGNED_SIGN.has(low) && isSignedUp({ scan, firmOf }, at, segment.to)) ||
      (tenant && isPaying(scan, at, segment.to));
    const takes =
      (tenant && isListed(known, TAKES)) || (loose && isListed(known, MOVES_IN) && !isCovered(scan.companyOf, at - 1));
    if (!lets && (!takes || isCovered(scan.companyOf, at - 1) || MAY.has(wordAt(scan.tokens, at - 1)))) continue;
    if (lets || isTaken(scan, at, segment.to)) return [{ value: low, from: at, to: at + 1 }];
  }
  return [];
}

/** "could lease another 160 MW": nobody has taken them; "590 MW under contract", "its lease": a noun. */
const MAY = oneOf("may might could can under its the a");

/** Megawatts that the verb takes, or room "at its site"; a signature takes what it is "for". */
function isTaken(scan: ReadDocument["scan"], at: number, end: number): boolean {
  const { low, known } = scan.tokens[at]!;
  if (EXERCISES_EXERCISED.has(low) && scan.tokens.slice(at + 1, at + 6).some((one) => one.low === "option"))
    return true;
  if (isListed(known, MOVES_IN) && restBehind(scan, at, end)) return true;
  if (FILLS.has(low) && isComing(scan, at) && partBehind(scan, at, end)) return true;
  const next = wordAt(scan.tokens, at + 1);
  if (SIGNS_SIGNED_SIGN.has(low)) return FOR_UP.has(next) && megawattsBehind(scan, at + 1, end);
  if (COMMITS_COMMITTED.has(low) && next === "to") return megawattsBehind(scan, at + 1, end);
  return megawattsBehind(scan, at, end) || (isListed(known, MOVES_IN) && roomBehind(scan, at, end));
}

/** "Nvidia has agreed to pay IREN $3.4 billion over five years": what a tenant pays a miner is rent. */
const isPaying = ({ tokens, companyOf, money, moneyOf }: ReadDocument["scan"], at: number, end: number): boolean =>
  isListed(tokens[at]!.known, PAYS) &&
  isCovered(companyOf, at + 1) &&
  coversAny(money, moneyOf, at + 2, Math.min(end, at + 8));

/** "takes the rest of Galaxy's Helios campus", "to use whole of Helios". */
const restBehind = ({ tokens, companies, companyOf }: ReadDocument["scan"], at: number, end: number): boolean =>
  anyWithin(tokens, at + 1, Math.min(end, at + 4), WHOLE_REST_ETC) &&
  (coversAny(companies, companyOf, at + 2, Math.min(end, at + 8)) ||
    anyWithin(tokens, at + 2, Math.min(end, at + 8), SITE));
const SITE = oneOf("site campus complex");

const FILLS = oneOf("fill fills occupy move moves moving");
const AHEAD = oneOf("will to is");

/** "will fill the first phase", "is moving into the second hall"; "fills it" stands. */
const isComing = ({ tokens, segments }: ReadDocument["scan"], at: number): boolean =>
  AHEAD.has(wordAt(tokens, at - 1)) || segments.some(({ title, from, to }) => title && from <= at && at < to);

const PART = phraseTrie(
  "first second third whole entire"
    .split(" ")
    .flatMap((which) =>
      ["phase", "building", "hall", "data hall", "ai hall", "hpc hall", "site", "campus"].map(
        (what) => `${which} ${what}`,
      ),
    ),
);

/** A part of a site, a few words behind, and not "its own". */
const partBehind = ({ tokens }: ReadDocument["scan"], at: number, end: number): boolean =>
  hasPhrase(PART, tokens, at + 1, Math.min(end, at + 8)) && !anyWithin(tokens, at + 1, at + 4, OWN);
const OWN = oneOf("own");

/** "to rent power from Riot", "would rent space at its Rockdale facility". */
function roomBehind({ tokens }: ReadDocument["scan"], at: number, end: number): boolean {
  for (let index = at + 1; index < Math.min(end, at + 3); index++)
    if (SPACE_POWER_ETC.has(tokens[index]!.low)) return FROM_AT_ITS.has(wordAt(tokens, index + 1));
  return false;
}

/** "at Lake Mariner, where Fluidstack leases 360 MW": what stands already. */
const STANDS = /^(?:where|which|whose)$/;

/** "Hut 8 leased 352 MW of IT capacity for 15 years": a miner lets what it built, it rents no halls itself. */
function isForIt({ tokens }: ReadDocument["scan"], at: number, end: number): boolean {
  for (let index = at + 1; index < Math.min(end, at + 9) - 1; index++)
    if (tokens[index]!.low === "it" && CAPACITY_LOAD.has(tokens[index + 1]!.low)) return true;
  return false;
}

/** "is to provide CoreWeave with another 70MW", "adds 70MW for CoreWeave": more of it, for a named tenant. */
function isProvided({ scan, firmOf }: Pick<ReadDocument, "scan" | "firmOf">, at: number, end: number): boolean {
  const { tokens } = scan;
  if (!isListed(tokens[at]!.known, PROVIDES) || !megawattsBehind(scan, at, end)) return false;
  const more = tokens[at]!.low === "adds" || tokens.slice(at, at + 14).some(({ low }) => MORE_ANOTHER_ETC.has(low));
  if (!more) return false;
  for (let index = at + 1; index < Math.min(end, at + 12); index++)
    if (isCovered(firmOf, index))
      return wordAt(tokens, index - 1) === "for" || tokens.slice(index, index + 3).some(({ low }) => low === "with");
  return false;
}

/** "leases 245 MW in Louisiana to Fluidstack": megawatts, and behind "to" who takes them. */
function isLetTo({ scan, firmOf }: Pick<ReadDocument, "scan" | "firmOf">, at: number, end: number): boolean {
  if (!megawattsBehind(scan, at, end) && !hallBehind(scan, at, end)) return false;
  for (let to = at + 2; to < Math.min(end, at + 18); to++) {
    const { low } = scan.tokens[to]!;
    // "leased a data center from Fluidstack": machines translate so; of a stranger it is land that is rented.
    if (low === "from" && namesFirm(firmOf, to + 1, Math.min(end, to + 6))) return true;
    if (low !== "to") continue;
    for (let taker = to + 1; taker < Math.min(end, to + 7); taker++)
      if (isCovered(firmOf, taker) || isListed(scan.tokens[taker]!.known, TAKERS)) return true;
  }
  return false;
}

const namesFirm = (firmOf: Int32Array, from: number, to: number): boolean =>
  firmOf.subarray(from, to).some((firm) => firm >= 0);

const HALL = phraseTrie([
  "data center",
  "data centers",
  "data centre",
  "data centres",
  "data warehouse",
  "datacenter",
  "data hall",
  "data halls",
  "ai capacity",
  "hpc capacity",
  "first phase",
  "second phase",
  "phase one",
  "phase two",
  "campus",
]);

/** "leased its data center in Colorado City to": halls that the verb can take. */
const hallBehind = ({ tokens }: ReadDocument["scan"], at: number, end: number): boolean =>
  hasPhrase(HALL, tokens, at + 1, Math.min(end, at + 9));

/** "has signed up Anthropic, via Fluidstack, for 245 MW": who is named behind takes what it is "for". */
function isSignedUp({ scan, firmOf }: Pick<ReadDocument, "scan" | "firmOf">, at: number, end: number): boolean {
  const { tokens, quantities, quantityOf } = scan;
  if (wordAt(tokens, at + 1) !== "up" || !isCovered(firmOf, at + 2)) return false;
  for (let to = at + 3; to < Math.min(end, at + 14); to++)
    if (tokens[to]!.low === "for")
      return [to + 1, to + 2].some((mw) => coverAt(quantities, quantityOf, mw)?.unit === "mw");
  return false;
}

/** Megawatts that the verb can take: in its own clause, a few words behind. */
function megawattsBehind({ tokens, quantityOf, quantities }: ReadDocument["scan"], at: number, end: number): boolean {
  for (let index = at + 1; index < Math.min(end, at + 13); index++) {
    if (SEMICOLON_AND_ETC.has(tokens[index]!.low)) return false;
    if (coverAt(quantities, quantityOf, index)?.unit === "mw") return true;
  }
  return false;
}
