import { type Contract } from "../../model/index.ts";
import { isAboutOther, isSaidOfSubject, type OwnDocument, quoteSegment, type ReadDocument } from "../document.ts";
import { inTitle, speaksInPerson } from "../kinds/kind-essay.ts";
import { coverAt, coversAny, isCovered, within } from "../scan.ts";
import { gateOf, isOpen } from "../tokens/gate.ts";
import { wordList } from "../tokens/lexicon.ts";
import { findPhrases, hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { placesOf } from "../tokens/places.ts";
import { listed } from "../tokens/plant.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { CAPACITY_TAKEN, findCapacityTaken } from "./capacity-taken.ts";
import { findCounterparty } from "./counterparty.ts";
import { AI, BACKLOG, LEASE, PHRASES, SIGNED, SURE } from "./deal-words.ts";
import { EXPANDS } from "./expansion.ts";
import { cleanDeals, isNewDeal, isNews, isPledge, looksSigned, namesOtherBusiness } from "./new-deal.ts";
import { isOnlySupposed } from "./only-supposed.ts";
import { passagesOf } from "./passages.ts";
import { tellsControl } from "./stake.ts";
import { readTerms } from "./terms.ts";
import { calledByTrade } from "./unnamed-tenant.ts";

const THE_ITS_ETC = oneOf("the its their these those");
const FURTHER_ADDITIONAL_ETC = oneOf("further additional another more");
const ITS_THE_ETC = oneOf("its the their existing under our 's");
const DOUBLES_EXTENDS_ETC = oneOf(
  "doubles doubled extends extended widens widened enlarges enlarged gets got finds found welcomes upsizes upsized increases increased grows",
);
const A_AN_ETC = oneOf("a an new one first second third fourth another");
const BACKLOG_STAKE_ETC = oneOf("backlog stake notes financing investment loan offering against backed secured");
const LEASE_LEASES_ETC = oneOf("lease leases deal deals contract contracts agreement pact order");

const TAKEOVER_MERGER = oneOf("takeover merger");
const MERGES = oneOf("takeover merger merge merges merging");

/** The document's contract: a new one that it announces, or one that it recalls. */
export function findContracts(document: OwnDocument): Contract[] {
  const { scan, company } = document;
  if (isTakeover(document)) return [];
  const results = isAboutResults(document);
  const sentences = scan.segments.filter((segment) => announces(document, segment, results));
  const first = sentences[0];
  if (!first) return [];
  const { terms, places } = readTerms(document, sentences);
  const { tenant, backstop } = findCounterparty(document, sentences);
  const quoted = quoteSegment(document, first);
  const found: Contract = {
    kind: "contract",
    company,
    ...(tenant && { counterparty: tenant.name }),
    ...terms,
    ...(backstop && { backstop: { by: backstop.name } }),
    isNew: sentences.some((segment) => isNews(document, segment)),
    ...quoted,
    ...passagesOf(document, quoted, {
      ...(tenant && { counterparty: tenant }),
      ...places,
      ...(backstop && { backstop }),
    }),
  };
  return [found];
}

const DEALS = [...gateOf(SURE), ...EXPANDS, ...CAPACITY_TAKEN];

/** Does the sentence say that the subject signed such a contract? */
export function announces(document: ReadDocument, segment: Segment, results: boolean): boolean {
  const { tokens } = document.scan;
  if (!isOpen(DEALS, tokens, segment.from, segment.to)) return false;
  const named = cleanDeals(document, segment);
  const told = named.length > 0 ? named : findCapacityTaken(document, segment);
  const deals = told.filter((deal) => !isOnlySupposed(document.scan, segment, deal));
  if (deals.length === 0 || hasPhrase(PHRASES.notWords, tokens, segment.from, segment.to)) return false;
  if (isPurchase(document, segment)) return false;
  if (foreign(document, segment) || isPledged(document, segment, deals[0]!.from)) return false;
  const firm = namesTenant(document, segment);
  // "a deal to acquire land and one with a power company": of two without a tenant neither is ours.
  if (!firm && named.length > 0 && namesOtherBusiness(document, segment)) return false;
  const fresh =
    deals.some((deal) => deal.value === "expansion" || isNewDeal(document, segment, deal.from)) ||
    takesMore(document, segment);
  const signed = looksSigned(SIGNED, tokens, segment);
  if (results)
    return (
      (fresh && (firm || signed)) ||
      (signed && firm && (tenantSigns(document, segment) || deals.some((deal) => wordAt(tokens, deal.to) === "with")))
    );
  const verb = findPhrases(PHRASES.words, tokens, segment.from, segment.to).some(
    (one) => !isPledge(tokens, one) && (firm || !isAboutOther(document, segment, one.from)),
  );
  if (hasPhrase(BACKLOG, tokens, segment.from, segment.to) && !signed) return false;
  // A headline in these scripts has no verb: "ライオット、AMDと10年のデータセンター契約".
  const bare = deals.every((deal) => tokens[deal.from]!.text.charCodeAt(0) >= 0x2e80) && !signed;
  if (bare && !(firm && segment.title)) return false;
  if (!firm && !isSaidOfSubject(document, segment)) return false;
  const stated =
    verb ||
    (named.length === 0 && isInLead(document, segment)) ||
    isNamedWhole(document, segment, deals[0]!.from) ||
    (firm && tells(document, segment, deals[0]!.from, fresh)) ||
    (firm && named.length > 0 && isGrown(document, segment, deals[0]!.from)) ||
    (named.length > 0 && findCapacityTaken(document, segment).length > 0) ||
    (firm && isReviewed(document, segment, deals[0]!));
  return (
    stated &&
    (firm ||
      hasPhrase(AI, tokens, segment.from, segment.to) ||
      (isAboutAi(document) && (named.length === 0 || findCapacityTaken(document, segment).length > 0)) ||
      ((signed || isNamedWhole(document, segment, deals[0]!.from)) &&
        hasPhrase(LEASE, tokens, segment.from, segment.to)))
  );
}

/** "an agreement with EDF to acquire 64% of HPC operator Exaion": a part of a firm changes hands, nothing is let. */
const isPurchase = (document: ReadDocument, segment: Segment): boolean =>
  tellsControl(document, segment) && !hasPhrase(LEASE, document.scan.tokens, segment.from, segment.to);

/** "AMD doubles lease with Riot", "gets its first big AI tenant": right before the deal, the verb makes or widens it. */
const isGrown = ({ scan: { tokens } }: ReadDocument, { from }: Segment, at: number): boolean =>
  tokens.slice(Math.max(from, at - GROWN), at).some(({ low }) => DOUBLES_EXTENDS_ETC.has(low));
const GROWN = 7;

/** "Hut 8's lease with Fluidstack moves it to cash flow", below a title on the lease: who writes in the first person judges that one. */
const isReviewed = (document: ReadDocument, segment: Segment, deal: { to: number }): boolean =>
  wordAt(document.scan.tokens, deal.to) === "with" &&
  isInLead(document, segment) &&
  inTitle(document, SURE) &&
  speaksInPerson(document);

/** Title and first sentences: where a tenant that takes megawatts is the news, whatever the verb. */
const LEAD = 4;
const isInLead = ({ scan }: ReadDocument, segment: Segment): boolean =>
  segment.title || scan.segments.filter(({ title }) => !title).indexOf(segment) < LEAD;

/** The first sentences speak of AI: megawatts that are let are no mine's. */
const isAboutAi = ({ scan }: ReadDocument): boolean =>
  scan.segments.slice(0, ABOUT).some(({ from, to }) => hasPhrase(AI, scan.tokens, from, to));
const ABOUT = 6;

/** Without a verb of signing a tenant's deal is told by its worth, its term or what shares do; "the leases with it run for twelve years" stand. */
function tells(document: ReadDocument, segment: Segment, at: number, fresh: boolean): boolean {
  if (isWorth(document, segment) || fresh || moves(document, segment)) return true;
  const stands = THE_ITS_ETC.has(wordAt(document.scan.tokens, at - 1));
  return hasTerm(document, segment) && (segment.title || !stands);
}

/** "Boosteroid, a gaming provider, signed a lease agreement": a tenant opens the sentence and signs. */
function tenantSigns({ scan, firmOf }: ReadDocument, { from, to }: Segment): boolean {
  if (!isCovered(firmOf, from)) return false;
  return findPhrases(SIGNED, scan.tokens, from, Math.min(to, from + 12)).length > 0;
}

/** "CoreWeave exercised an option on a further 112 MW": news also in a text about results. */
const takesMore = (document: ReadDocument, segment: Segment): boolean =>
  document.scan.tokens.slice(segment.from, segment.to).some(({ low }) => FURTHER_ADDITIONAL_ETC.has(low)) &&
  findCapacityTaken(document, segment).length > 0;

/** "a $230 million loan backed by its 10-year agreement": money is raised on a contract that stands already. */
function isPledged({ scan: { tokens } }: ReadDocument, segment: Segment, at: number): boolean {
  const own = tokens
    .slice(Math.max(segment.from, at - 6), at)
    .some(({ low }) => low === "its" || low === "their" || low === "under");
  return own && hasPhrase(RAISED, tokens, segment.from, at);
}
const RAISED = phraseTrie(["loan", "notes", "credit facility", "financing", "bonds", "offering", "facility"]);

/** "Hut 8 rockets 20% on Anthropic data center pact": a title whose shares move on a deal reports it. */
const moves = ({ scan: { tokens } }: ReadDocument, segment: Segment): boolean =>
  segment.title &&
  hasPhrase(MOVES, tokens, segment.from, segment.to) &&
  hasPhrase(ON, tokens, segment.from, segment.to);
const MOVES = phraseTrie(
  listed(
    "rockets, jumps, soars, gains, rises, surges, leaps, climbs, rallies, spikes, pops, up, jump, soar, surge, rise",
  ),
);
const ON = phraseTrie(["on", "after"]);

/** "up by a third on a 15-year, $9.8 billion lease": nobody signs, but the deal is told whole, and not as one that stands. */
function isNamedWhole(document: ReadDocument, segment: Segment, at: number): boolean {
  if (!isWorth(document, segment) || !hasTerm(document, segment)) return false;
  for (let before = at - 1; before >= Math.max(segment.from, at - 9); before--) {
    const { low } = document.scan.tokens[before]!;
    if (ITS_THE_ETC.has(low)) return false;
    if (A_AN_ETC.has(low)) return true;
  }
  return true;
}

/** "15-year" stands in the sentence. */
function hasTerm({ scan }: ReadDocument, segment: Segment): boolean {
  for (let at = segment.from; at < segment.to; at++) {
    const quantity = coverAt(scan.quantities, scan.quantityOf, at);
    if (quantity?.unit === "years" && Number(quantity.value) <= 40) return true;
  }
  return false;
}

const BUYS = wordList(
  "buy buys buying acquire acquires acquiring acquired takeover merger merge merges merging".split(" "),
);
/** "takes control of Exaion", "majority of": a firm is bought. */
const CONTROL = phraseTrie(["take control of", "takes control of", "majority stake", "majority of", "control of"]);

/** "CoreWeave buys Core Scientific", "reject CoreWeave takeover", "buy 64% of Exaion": the deal of such a text is a company itself. */
function isTakeover({ scan: { tokens, companyOf, segments }, firmOf, titleEnd }: ReadDocument): boolean {
  if (segments.some(({ title, from, to }) => title && hasPhrase(CONTROL, tokens, from, to))) return true;
  for (const at of placesOf(tokens.places, BUYS)) {
    if (tokens[at]!.start >= titleEnd) return false;
    if (isCovered(companyOf, at + 1) || isCovered(companyOf, at + 2)) return true;
    if (TAKEOVER_MERGER.has(tokens[at]!.low) && isCovered(firmOf, at - 1)) return true;
    if (textAt(tokens, at + 2) === "%" && isCovered(firmOf, at + 4)) return true;
    if (
      MERGES.has(tokens[at]!.low) &&
      !segments.some(({ title, from, to }) => title && hasPhrase(LEASE, tokens, from, to))
    )
      return true;
  }
  return false;
}

/** A tenant is named in the sentence, or one named before is called by its trade. */
const namesTenant = (document: ReadDocument, segment: Segment): boolean =>
  coversAny(document.firms, document.firmOf, segment.from, segment.to) ||
  calledByTrade(document, segment) !== undefined;

/** "a $5.5 billion, 15-year lease", "$9.7B AI cloud pact": money and the deal it is the worth of. */
function isWorth({ scan }: ReadDocument, segment: Segment): boolean {
  for (const money of within(scan.money, segment)) {
    if (Number(money.value) < 1e7) continue;
    const end = Math.min(segment.to, money.to + 9);
    for (let at = money.to; at < end; at++) {
      if (BACKLOG_STAKE_ETC.has(scan.tokens[at]!.low)) break;
      if (LEASE_LEASES_ETC.has(scan.tokens[at]!.low)) return true;
    }
    if (isSaidWorth(scan, segment, money.from)) return true;
  }
  return false;
}

/** "a ten-year lease for 25MW, good for $311 million": the deal, and words of worth before the money. */
function isSaidWorth({ tokens }: ReadDocument["scan"], segment: Segment, at: number): boolean {
  const words = hasPhrase(GOOD_FOR, tokens, Math.max(segment.from, at - 4), at);
  const before = tokens.slice(Math.max(segment.from, at - 14), at);
  return words && !before.some(({ low }) => low === "all") && before.some(({ low }) => LEASE_LEASES_ETC.has(low));
}
const GOOD_FOR = phraseTrie(["worth", "good for", "valued at", "with a value of"]);

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

/** Another miner signed it, and the subject is not in the sentence. */
function foreign({ scan, company }: ReadDocument, segment: Segment): boolean {
  let own = false;
  let other = false;
  for (let at = segment.from; at < segment.to; at++) {
    const mention = coverAt(scan.companies, scan.companyOf, at);
    if (!mention) continue;
    if (mention.ticker === company) own = true;
    else other = true;
  }
  return other && !own;
}
