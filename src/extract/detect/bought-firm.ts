import type { ReadDocument } from "../document.ts";
import { coverAt, isCovered } from "../scan.ts";
import { gateOf, isOpen } from "../tokens/gate.ts";
import { findPhrases } from "../tokens/phrases.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { anyWithin } from "../tokens/walk.ts";
import { BUYS, NO_FIRM, UP_TO_FIRM, WHOLE } from "./merger-words.ts";
import { type Named } from "./passages.ts";

/** A deal over a firm: where its word stands, and the other party where it has a name. */
export interface Bought {
  party?: Named;
  from: number;
}

/** How far behind the verb the firm stands, its stake named before it. */
const OBJECT = 14;

/** "to buy 64% of EDF's Exaion", "CoreWeave offered to acquire the company"; land, power and coins are no firms. */
export function boughtBy(document: ReadDocument, segment: Segment): Bought | undefined {
  const { scan } = document;
  if (!isOpen(BUYING, scan.tokens, segment.from, segment.to)) return undefined;
  for (const verb of findPhrases(BUYS, scan.tokens, segment.from, segment.to)) {
    const object = objectAt(document, verb.to, segment.to);
    if (object === undefined) continue;
    const bought = partyAt(document, object);
    if (bought !== undefined) return { party: bought, from: verb.from };
    // The subject is bought: somebody else buys it.
    const buyer = buyerBefore(document, segment, verb.from);
    if (buyer !== undefined) return { party: buyer, from: verb.from };
  }
  return undefined;
}
const BUYING = gateOf(BUYS);

/** Token of the firm behind the verb, over words of a stake and a trade; undefined where a thing is bought. */
function objectAt(document: ReadDocument, from: number, end: number): number | undefined {
  const { tokens, companyOf, quantityOf } = document.scan;
  for (let at = from; at < Math.min(end, from + OBJECT); at++) {
    const { low, kind } = tokens[at]!;
    if (isCovered(document.firmOf, at) || isCovered(companyOf, at))
      return isOfThing(document, at, end) ? undefined : behindOwner(document, at);
    if (NO_FIRM.has(low)) return undefined;
    if (WHOLE.has(low) && wordAt(tokens, at - 1) === "the") return at;
    if (!UP_TO_FIRM.has(low) && !isCovered(quantityOf, at) && kind !== "number") return undefined;
  }
  return undefined;
}

/** "buy Argo's Helios site", "acquire Galaxy shares": a thing of the firm's. */
function isOfThing({ scan: { tokens, companyOf }, firmOf }: ReadDocument, at: number, end: number): boolean {
  let behind = at;
  while (behind < end && (isCovered(firmOf, behind) || isCovered(companyOf, behind))) behind++;
  return anyWithin(tokens, behind, Math.min(end, behind + 3), NO_FIRM);
}

/** "EDF's Exaion": the firm behind its owner. */
function behindOwner({ scan: { tokens, companyOf }, firmOf }: ReadDocument, at: number): number {
  let behind = at;
  while (isCovered(firmOf, behind) && firmOf[behind] === firmOf[at]) behind++;
  if (wordAt(tokens, behind) !== "'s") return at;
  for (let next = behind + 1; next < behind + 8 && next < tokens.length; next++)
    if (isCovered(firmOf, next) || isCovered(companyOf, next)) return next;
  return at;
}

/** Another than the subject, by name. */
function partyAt({ scan, firms, firmOf, company }: ReadDocument, at: number): Named | undefined {
  const firm = coverAt(firms, firmOf, at);
  if (firm) return firm;
  const mention = coverAt(scan.companies, scan.companyOf, at);
  return mention && mention.ticker !== company ? { ...mention, name: mention.ticker } : undefined;
}

function buyerBefore(document: ReadDocument, { from }: Segment, at: number): Named | undefined {
  for (let before = at - 1; before >= from; before--) {
    const party =
      isCovered(document.firmOf, before) || isCovered(document.scan.companyOf, before)
        ? partyAt(document, before)
        : undefined;
    if (party !== undefined) return party;
  }
  return undefined;
}
