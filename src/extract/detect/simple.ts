import { conversion } from "../../announcements/index.ts";
import type { Conversion } from "../../model/index.ts";
import { isAboutOther, quoteSegment, type ReadDocument } from "../document.ts";
import { compilePhrases, findPhrases, hasPhrase, type Phrases, phraseTrie } from "../tokens/phrases.ts";
import { placesOf } from "../tokens/places.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { announces } from "./contract.ts";

const CONVERSION = compilePhrases(conversion);
const AI = phraseTrie([
  "ai",
  "hpc",
  "high-performance computing",
  "high performance computing",
  "artificial intelligence",
  "gpu",
  "gpus",
  "data center",
  "data centre",
  "data centers",
  "h100",
  "ki",
  "rechenzentrum",
  "rechenzentrums",
  "rechenzentren",
  "ki-rechenzentren",
]);

/** The first sentence that fits, title first. */
function firstSentence(
  document: ReadDocument,
  phrases: Phrases,
  also?: (segment: Segment) => boolean,
  anyActor = false,
): Segment | undefined {
  const { scan } = document;
  if (placesOf(scan.tokens.places, phrases.words.listed).length === 0) return undefined;
  return scan.segments.slice(0, 40).find((segment) => {
    const [found] = findPhrases(phrases.words, scan.tokens, segment.from, segment.to);
    if (!found || hasPhrase(phrases.notWords, scan.tokens, segment.from, segment.to)) return false;
    return (
      (also === undefined || also(segment)) &&
      (anyActor || !isAboutOther(document, segment, found.from) || isMeantForSubject(document, segment, found.to))
    );
  });
}

/** "Tether purchases 10,000 GPUs for Northern Data": another buys, and it is for the subject. */
function isMeantForSubject({ scan, company }: ReadDocument, segment: Segment, from: number): boolean {
  return scan.companies.some(
    (one) =>
      one.ticker === company && one.from > from && one.to <= segment.to && wordAt(scan.tokens, one.from - 1) === "for",
  );
}

/** Sites, machines or purchases turned to AI/HPC; a sentence that announces a tenant tells of a contract. */
export function findConversion(document: ReadDocument): Conversion[] {
  const { scan, company } = document;
  if (company === undefined) return [];
  const segment = firstSentence(
    document,
    CONVERSION,
    (one) => hasPhrase(AI, scan.tokens, one.from, one.to) && !announces(document, one, false),
  );
  if (!segment) return [];
  const mw = scan.quantities.find(
    (quantity) => quantity.unit === "mw" && quantity.from >= segment.from && quantity.to <= segment.to,
  );
  return [{ kind: "conversion", company, ...(mw ? { mw: Number(mw.value) } : {}), ...quoteSegment(document, segment) }];
}
