import { type ReadDocument } from "../document.ts";
import { monthOf } from "../periods/dates.ts";
import { findPhrases, hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import { type Segment } from "../tokens/segments.ts";
import { type Token, type Tokens, textAt, wordAt } from "../tokens/tokens.ts";
import { type Found, type Listed } from "../tokens/trie.ts";
import { anyWithin } from "../tokens/walk.ts";
import { MODALS, oneOf } from "../tokens/words.ts";
import { findCapacityTaken } from "./capacity-taken.ts";
import { CAPACITY_BOUGHT, OTHER_DEAL, RECALL, SURE } from "./deal-words.ts";
import { findExpansions } from "./expansion.ts";
import { isUnmade } from "./unmade.ts";

const REVENUE_REVENUES_ETC = oneOf("revenue revenues income costs payments liabilities receivables");
const AS_ITS_ETC = oneOf("as its their whose existing sole current only");
const BY_NOTES_ETC = oneOf("by notes loan financing debt term credit bonds");
const AGREED_SIGNED_ETC = oneOf("agreed signed struck leased inked announced");
const IN_BACK_LAST = oneOf("in last");
const COMMA_SEMICOLON_STOP = oneOf(", ; .");
const NEW_SECOND_ETC = oneOf("new second third fourth additional another two three further fresh");

/** Nouns of a deal that are not qualified as another business: "loan agreement", "agreement to acquire". */
export function cleanDeals(document: ReadDocument, segment: Segment): Found<string>[] {
  const { tokens } = document.scan;
  const named = findPhrases(SURE, tokens, segment.from, segment.to).filter(
    (deal) =>
      !isStandingTenant(tokens, deal) &&
      !isIncome(tokens, deal) &&
      !isUnmade(tokens, segment.from, deal) &&
      !isUnderContract(tokens, deal) &&
      !anyWithin(tokens, deal.from - 3, deal.from, WHERE),
  );
  return [...named, ...findExpansions(document, segment)].filter(
    (deal) =>
      !isOtherBusiness(tokens, Math.max(segment.from, deal.from - 5), Math.min(segment.to, deal.to + 5)) &&
      !hasPhrase(CREDIT, tokens, deal.to, Math.min(segment.to, deal.to + 10)),
  );
}
/** "CoreWeave, which has 590 MW under contract": what stands already. */
const isUnderContract = (tokens: readonly Token[], { value, from }: Found<string>): boolean =>
  value === "contract" && wordAt(tokens, from - 1) === "under" && !anyWithin(tokens, from - 8, from, PUTS);
const PUTS = oneOf("put puts placed places brings brought now");

const CREDIT = phraseTrie(["credit line", "line of credit", "credit facility"]);

/** "at Helios, where CoreWeave leases 526 MW": what stands already. */
const WHERE = oneOf("where whose");

/** "booked $31.9 million of lease revenue": what leases bring in, and no lease. */
const isIncome = (tokens: readonly Token[], { to }: Found<string>): boolean =>
  REVENUE_REVENUES_ETC.has(wordAt(tokens, to));

const isOtherBusiness = (tokens: ReadDocument["scan"]["tokens"], from: number, to: number): boolean =>
  hasPhrase(OTHER_DEAL, tokens, from, to) && !hasPhrase(CAPACITY_BOUGHT, tokens, from, to);

/** Is another business signed for in the sentence, beside what may be a deal of ours? */
export const namesOtherBusiness = ({ scan: { tokens } }: ReadDocument, { from, to }: Segment): boolean =>
  findPhrases(SURE, tokens, from, to).some((deal) =>
    isOtherBusiness(tokens, Math.max(from, deal.from - 5), Math.min(to, deal.to + 5)),
  );

/** "has Fluidstack as tenant", "its tenant CoreWeave": who rents already signs nothing. */
function isStandingTenant(tokens: readonly Token[], { value, from, to }: Found<string>): boolean {
  if (value !== "tenant") return false;
  // "Fluidstack, the tenant, agreed in August": who is told of in passing.
  const aside = COMMA_SEMICOLON_STOP.has(textAt(tokens, to)) && COMMA_SEMICOLON_STOP.has(textAt(tokens, from - 2));
  return AS_ITS_ETC.has(wordAt(tokens, from - 1)) || (aside && wordAt(tokens, from - 1) === "the");
}

/** "notes secured by the lease", "backed by an agreement": the verb pledges what stands and signs nothing. */
export const isPledge = (tokens: readonly Token[], { value, to }: Found<string>): boolean =>
  value.startsWith("secure") && BY_NOTES_ETC.has(wordAt(tokens, to));

/** Does a sentence sign, win or agree? */
export const looksSigned = (words: Listed<string>, tokens: Tokens, { from, to }: Segment): boolean =>
  findPhrases(words, tokens, from, to).some((one) => !isPledge(tokens, one));

/** "a new 150-megawatt lease", "two 10-year agreements", "another contract". */
export function isNewDeal({ scan }: ReadDocument, segment: Segment, at: number): boolean {
  for (let index = Math.min(at, segment.to) - 1; index >= Math.max(segment.from, at - 9); index--) {
    const { low, text } = scan.tokens[index]!;
    if (COMMA_SEMICOLON_STOP.has(text)) return false;
    if (NEW_SECOND_ETC.has(low)) return true;
  }
  return false;
}

/** Title and first sentences: what a text is about. */
const LEAD = 3;

/** "Two tenants have leased 600 megawatts", further down and nothing more: the perfect tense says what stands already. */
function isStanding({ scan }: ReadDocument, segment: Segment, taken: readonly Found<string>[]): boolean {
  if (scan.segments.indexOf(segment) < LEAD) return false;
  return taken.some(({ from }) => {
    const before = scan.tokens.slice(Math.max(segment.from, from - 3), from);
    return before.some(({ low }) => low === "have" || low === "has") && !before.some(({ low }) => low === "now");
  });
}

/** Is what a sentence announces new, and not recalled? */
export function isNews(document: ReadDocument, segment: Segment): boolean {
  const { tokens } = document.scan;
  if (segment.title) return true;
  if (isRecalled(tokens, segment) || isOfThePast(tokens, segment) || isOfEarlierMonth(document, segment)) return false;
  const taken = cleanDeals(document, segment).length > 0 ? [] : findCapacityTaken(document, segment);
  return !isStanding(
    document,
    segment,
    taken.filter(({ from }) => !isNewDeal(document, segment, Math.min(segment.to, from + MORE_WITHIN))),
  );
}

/** "an earlier lease", "signed since May"; "their best day since the listing" measures something else. */
const isRecalled = (tokens: Tokens, { from, to }: Segment): boolean =>
  findPhrases(RECALL, tokens, from, to).some(
    (one) => one.value !== "since" || !anyWithin(tokens, Math.max(from, one.from - 5), one.from, MOST),
  );
const MOST = oneOf("best worst biggest largest highest lowest sharpest strongest steepest most");

/** "has contracted a further 70 MW": how far behind the verb it says that it is more. */
const MORE_WITHIN = 6;

const SUBORDINATE = phraseTrie(
  listed(`
    was signed in, were signed in, was signed last, were signed last, is let to, which is leased, that is leased, is leased to, already leased, are leased to, is let to, was leased to, leased last, signed last,
    which has leased, where it has leased, that it leased, which it leased, under a lease signed, under an agreement signed, under the lease signed,
    a lease signed in, an agreement signed in, agreement signed in, lease signed in, contract signed in, deal signed in, leases signed in, contracts signed in, pact signed in, deal struck in, signed earlier, agreed earlier
  `),
);

/** "River Bend, which is leased to Fluidstack under an agreement signed in December": told on the way to other news. */
const isOfThePast = (tokens: Tokens, { from, to }: Segment): boolean =>
  findPhrases(SUBORDINATE, tokens, from, to).some((one) => !TODAY.has(wordAt(tokens, one.to))) ||
  isOfAMonth(tokens, from, to);
/** "under a lease signed today" is news. */
const TODAY = oneOf("today now");

/** "agreed in March to rent 133 MW": news is of a day. */
function isOfAMonth(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to - 2; at++)
    if (
      AGREED_SIGNED_ETC.has(tokens[at]!.low) &&
      IN_BACK_LAST.has(tokens[at + 1]!.low) &&
      monthOf(tokens[at + 2]) !== undefined
    )
      return true;
  return false;
}

/** "In May, Applied Digital signed", "soared in May, when it signed", told in August: a month before the last one. */
function isOfEarlierMonth({ scan: { tokens }, day }: ReadDocument, { from, to }: Segment): boolean {
  if (day === undefined) return false;
  for (let at = from; at < to - 2; at++) {
    const month = tokens[at]!.low === "in" ? monthOf(tokens[at + 1]) : undefined;
    if (month === undefined) continue;
    const next = wordAt(tokens, at + 2) === "," ? at + 3 : at + 2;
    const opens = at === from && next === at + 3;
    if (!opens && wordAt(tokens, next) !== "when" && wordAt(tokens, at - 1) !== "back") continue;
    const ago = (Number(day.slice(5, 7)) - month + 12) % 12;
    if (ago > 1 && !anyWithin(tokens, next, next + AHEAD_WITHIN, MODALS)) return true;
  }
  return false;
}

/** "In December, the tenant will move in": how far behind the month a verb says that it is to come. */
const AHEAD_WITHIN = 10;
