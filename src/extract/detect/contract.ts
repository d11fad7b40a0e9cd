import { contract } from "../../announcements/index.ts";
import type { Contract } from "../../model/index.ts";
import { isAboutOther, quoteSegment, type ReadDocument } from "../document.ts";
import { compilePhrases, findPhrases, hasPhrase, phraseTrie } from "../phrases.ts";
import type { Segment } from "../segments.ts";
import { findCounterparty } from "./counterparty.ts";
import { readTerms } from "./terms.ts";

const PHRASES = compilePhrases(contract);

const DEAL = phraseTrie([
  "lease",
  "leases",
  "contract",
  "contracts",
  "agreement",
  "agreements",
  "deal",
  "deals",
  "pact",
  "order",
  "colocation",
  "co-location",
  "partnership",
  "hosting deal",
  "hosting deals",
  "hosting agreement",
  "leasing",
  "tenant",
  "mietvertrag",
  "vertrag",
  "lease agreement",
  "option",
  "cloud capacity",
  "capacity",
]);
const AI = phraseTrie([
  "ai",
  "hpc",
  "high-performance computing",
  "high performance computing",
  "artificial intelligence",
  "gpu",
  "gpus",
  "cloud",
  "data center",
  "data centers",
  "data centre",
  "data centres",
  "hyperscaler",
  "hyperscalers",
  "colocation",
  "critical it",
  "compute",
  "it load",
  "datacenter",
]);
const SURE = phraseTrie([
  "lease",
  "leases",
  "contract",
  "contracts",
  "agreement",
  "agreements",
  "deal",
  "deals",
  "pact",
  "order",
  "tenant",
  "lease agreement",
]);
/** Other business that is signed for: none of ours. */
const OTHER_DEAL = phraseTrie([
  "purchase agreement",
  "power purchase",
  "power agreement",
  "energy services agreement",
  "bitcoin mining hosting",
  "hosting agreement for miners",
  "miner purchase",
  "merger",
  "acquire",
  "acquires",
  "acquisition",
  "credit agreement",
  "loan",
  "convertible",
  "notes",
  "offering",
  "interconnection agreement",
  "land",
  "fibre",
  "fiber",
  "securities",
  "at-the-market",
  "atm",
  "buy gpus",
  "purchase of gpus",
  "to purchase",
  "buys",
  "supply agreement",
  "design and build",
  "construction contract",
  "mining machines",
  "asics",
  "bitcoin mine",
  "mine in",
  "share purchase",
  "investment agreement",
  "hosting agreement with bitmain",
  "bitcoin miners",
  "miners hosting",
  "option to acquire",
  "term sheet",
]);
/** Looks back: an existing lease, one of last year. */
const RECALL = phraseTrie([
  "existing",
  "earlier",
  "previously",
  "last year",
  "last month",
  "already",
  "in 2024",
  "in 2023",
  "since",
  "long-term data-centre contract",
  "comes from",
  "recalled",
  "following its",
  "after its",
  "expanded relationship",
  "remains",
]);

/** The document's contract: a new one that it announces, or one that it recalls. */
export function findContracts(document: ReadDocument): Contract[] {
  const { scan, company } = document;
  if (company === undefined) return [];
  const sentences = scan.segments.filter((segment) => announces(document, segment));
  const first = sentences[0];
  if (!first) return [];
  const terms = readTerms(document, sentences);
  const counterparty = findCounterparty(document, sentences);
  const found: Contract = {
    kind: "contract",
    company,
    ...(counterparty.name ? { counterparty: counterparty.name } : {}),
    ...terms,
    ...(counterparty.backstop ? { backstop: { by: counterparty.backstop } } : {}),
    isNew: sentences.some((segment) => isNews(document, segment)),
    ...quoteSegment(document, first),
  };
  return [found];
}

/** Does the sentence say that the subject signed such a contract? */
function announces(document: ReadDocument, segment: Segment): boolean {
  const { tokens } = document.scan;
  if (!hasPhrase(DEAL, tokens, segment.from, segment.to)) return false;
  if (hasPhrase(PHRASES.notWords, tokens, segment.from, segment.to)) return false;
  const verbs = findPhrases(PHRASES.words, tokens, segment.from, segment.to);
  const firm = namesTenant(document, segment);
  const signed = verbs.some((verb) => !isAboutOther(document, segment, verb.from) || firm);
  const stated = signed || (firm && isWorth(document, segment));
  if (!stated || hasPhrase(OTHER_DEAL, tokens, segment.from, segment.to)) return false;
  if (foreign(document, segment)) return false;
  return hasPhrase(SURE, tokens, segment.from, segment.to) && (firm || hasPhrase(AI, tokens, segment.from, segment.to));
}

/** A tenant is named in the sentence. */
function namesTenant({ firmOf }: ReadDocument, segment: Segment): boolean {
  for (let at = segment.from; at < segment.to; at++) if (firmOf[at]! >= 0) return true;
  return false;
}

/** "a $5.5 billion, 15-year lease": money stands with the deal. */
function isWorth({ scan }: ReadDocument, segment: Segment): boolean {
  for (let at = segment.from; at < segment.to; at++)
    if (scan.moneyOf[at]! >= 0 && Number(scan.money[scan.moneyOf[at]!]!.value) >= 1e7) return true;
  return false;
}

/** Another miner signed it, and the subject is not in the sentence. */
function foreign({ scan, company }: ReadDocument, segment: Segment): boolean {
  let own = false;
  let other = false;
  for (let at = segment.from; at < segment.to; at++) {
    const mention = scan.companyOf[at]!;
    if (mention < 0) continue;
    if (scan.companies[mention]!.ticker === company) own = true;
    else other = true;
  }
  return other && !own;
}

const isNews = ({ scan }: ReadDocument, segment: Segment): boolean =>
  segment.title || !hasPhrase(RECALL, scan.tokens, segment.from, segment.to);
