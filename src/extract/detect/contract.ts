import { contract } from "../../announcements/index.ts";
import type { Contract } from "../../model/index.ts";
import { isAboutOther, quoteSegment, type ReadDocument } from "../document.ts";
import { compilePhrases, findPhrases, hasPhrase, phraseTrie } from "../phrases.ts";
import { within } from "../scan.ts";
import type { Segment } from "../segments.ts";
import { findCounterparty } from "./counterparty.ts";
import { readTerms } from "./terms.ts";

const PHRASES = compilePhrases(contract);

const DEAL = phraseTrie([
  "契約",
  "合同",
  "协议",
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
  "クラウド",
  "データセンター",
  "コロケーション",
  "云",
  "数据中心",
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
  "exercised its option",
  "exercises its option",
  "契約",
  "合同",
  "协议",
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
  const results = isAboutResults(document);
  const sentences = scan.segments.filter((segment) => announces(document, segment, results));
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
function announces(document: ReadDocument, segment: Segment, results: boolean): boolean {
  const { tokens } = document.scan;
  if (!hasPhrase(DEAL, tokens, segment.from, segment.to)) return false;
  if (hasPhrase(PHRASES.notWords, tokens, segment.from, segment.to)) return false;
  const verbs = findPhrases(PHRASES.words, tokens, segment.from, segment.to);
  const firm = namesTenant(document, segment);
  const signed = verbs.some((verb) => !isAboutOther(document, segment, verb.from) || firm);
  const stated = signed || (firm && isWorth(document, segment));
  if (results && !isFreshlySigned(document, segment)) return false;
  if (!stated || hasPhrase(OTHER_DEAL, tokens, segment.from, segment.to)) return false;
  if (foreign(document, segment)) return false;
  return hasPhrase(SURE, tokens, segment.from, segment.to) && (firm || hasPhrase(AI, tokens, segment.from, segment.to));
}

/** A tenant is named in the sentence. */
function namesTenant({ firmOf }: ReadDocument, segment: Segment): boolean {
  for (let at = segment.from; at < segment.to; at++) if (firmOf[at]! >= 0) return true;
  return false;
}

/** "a $5.5 billion, 15-year lease", "$9.7B AI cloud pact": money and the deal it is the worth of. */
function isWorth({ scan }: ReadDocument, segment: Segment): boolean {
  for (const money of within(scan.money, segment)) {
    if (Number(money.value) < 1e7) continue;
    const end = Math.min(segment.to, money.to + 9);
    for (let at = money.to; at < end; at++) {
      if (/^(?:backlog|stake|notes|financing|investment|loan|offering)$/.test(scan.tokens[at]!.low)) break;
      if (/^(?:lease|leases|deal|deals|contract|contracts|agreement|pact|order)$/.test(scan.tokens[at]!.low))
        return true;
    }
  }
  return false;
}

/** A text about results recalls contracts; only what it says was signed anew is news in it. */
function isAboutResults({ scan }: ReadDocument): boolean {
  const title = scan.segments.filter((segment) => segment.title);
  return (
    title.some((segment) => hasPhrase(RESULTS, scan.tokens, segment.from, segment.to)) &&
    !title.some(
      (segment) =>
        hasPhrase(SURE, scan.tokens, segment.from, segment.to) &&
        hasPhrase(PHRASES.words, scan.tokens, segment.from, segment.to),
    )
  );
}
const RESULTS = phraseTrie([
  "results",
  "earnings",
  "quarter",
  "quarterly",
  "10-q",
  "10-k",
  "q1",
  "q2",
  "q3",
  "q4",
  "net loss",
  "loss",
  "losses",
  "full year",
  "fiscal",
  "revenue",
  "half",
  "revenues",
  "profit",
  "transcript",
  "eps",
]);

const SIGNED = phraseTrie([
  "signed",
  "signs",
  "inked",
  "entered into",
  "executed",
  "secured",
  "announced",
  "finalized",
  "awarded",
  "has leased",
  "bring",
  "brings",
  "landed",
  "closed",
  "won",
]);
const NEW = phraseTrie([
  "new lease",
  "new agreement",
  "new contract",
  "new leases",
  "second lease",
  "third lease",
  "additional lease",
  "another lease",
  "new hosting",
  "new deal",
  "new colocation",
  "signed a lease",
  "signed a new",
  "signed an agreement",
  "leases with",
  "lease with",
  "agreement with",
  "contract with",
  "agreements with",
  "contracts with",
  "deal with",
  "lease agreement with",
  "leases for",
  "lease for",
]);

function isFreshlySigned({ scan, firmOf }: ReadDocument, segment: Segment): boolean {
  if (!hasPhrase(SIGNED, scan.tokens, segment.from, segment.to)) return false;
  const fresh = findPhrases(NEW, scan.tokens, segment.from, segment.to);
  const named = Array.from({ length: segment.to - segment.from }, (_, at) => firmOf[segment.from + at]!).some(
    (one) => one >= 0,
  );
  return fresh.some(
    (found) =>
      found.value.startsWith("new") ||
      found.value.includes("new") ||
      /^(?:second|third|additional|another)/.test(found.value) ||
      named,
  );
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
