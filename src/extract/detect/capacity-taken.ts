import type { ReadDocument } from "../document.ts";
import { gateOf, isOpen } from "../tokens/gate.ts";
import { isListed, wordList } from "../tokens/lexicon.ts";
import { hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import type { Found } from "../tokens/trie.ts";
import { oneOf } from "../tokens/words.ts";

const CAPACITY_LOAD = oneOf("capacity load");
const SEMICOLON_AND_ETC = oneOf("; and while to");

const TAKES = wordList(
  "contracts contracted leases leased takes taken commits committed reserves reserved adds added add exercises exercised activates activated expands expanded rents rented rent lease take occupy occupies occupied took uses use mietet pachtet mieten".split(
    " ",
  ),
);
const TENANT = wordList(["hyperscaler", "hyperscalers", "tenant", "customer", "neocloud", "mieter"]);

/** A miner's own verbs for the same: what it lets, it lets to somebody. */
const LETS = wordList("leases leased lease lets let letting leasing rents rented vermietet verpachtet".split(" "));
const TAKERS = wordList(
  "hyperscaler hyperscalers tenant tenants customer customers neocloud firm company provider giant startup unnamed undisclosed".split(
    " ",
  ),
);

/** What a sentence needs of words to say so. */
export const CAPACITY_TAKEN = gateOf(TAKES, LETS);

/**
 * "CoreWeave has contracted a further 70 MW", "exercised its last option, for 120 MW": a tenant takes megawatts,
 * and no noun says deal. The verb stands for it.
 */
export function findCapacityTaken(
  { scan, firmOf }: Pick<ReadDocument, "scan" | "firmOf">,
  segment: Segment,
): Found<string>[] {
  if (!isOpen(CAPACITY_TAKEN, scan.tokens, segment.from, segment.to)) return [];
  let tenant = false;
  for (let at = segment.from; at < segment.to; at++) {
    const { low, known } = scan.tokens[at]!;
    if (firmOf[at]! >= 0 || isListed(known, TENANT)) tenant ||= !STANDS.test(wordAt(scan.tokens, at - 1));
    const lets =
      (low === "leased" && isForIt(scan, at, segment.to)) ||
      (isListed(known, LETS) && isLetTo({ scan, firmOf }, at, segment.to));
    if (!lets && (!tenant || !isListed(known, TAKES) || scan.companyOf[at - 1]! >= 0)) continue;
    if (lets || megawattsBehind(scan, at, segment.to)) return [{ value: low, from: at, to: at + 1 }];
  }
  return [];
}

/** "at Lake Mariner, where Fluidstack leases 360 MW": what stands already. */
const STANDS = /^(?:where|which|whose)$/;

/** "Hut 8 leased 352 MW of IT capacity for 15 years": a miner lets what it built, it rents no halls itself. */
function isForIt({ tokens }: ReadDocument["scan"], at: number, end: number): boolean {
  for (let index = at + 1; index < Math.min(end, at + 9) - 1; index++)
    if (tokens[index]!.low === "it" && CAPACITY_LOAD.has(tokens[index + 1]!.low)) return true;
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
      if (firmOf[taker]! >= 0 || isListed(scan.tokens[taker]!.known, TAKERS)) return true;
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

/** Megawatts that the verb can take: in its own clause, a few words behind. */
function megawattsBehind({ tokens, quantityOf, quantities }: ReadDocument["scan"], at: number, end: number): boolean {
  for (let index = at + 1; index < Math.min(end, at + 13); index++) {
    if (SEMICOLON_AND_ETC.has(tokens[index]!.low)) return false;
    const quantity = quantityOf[index]!;
    if (quantity >= 0 && quantities[quantity]!.unit === "mw") return true;
  }
  return false;
}
