import { merger } from "../../announcements/index.ts";
import type { Merger } from "../../model/index.ts";
import type { Money } from "../amounts/money.ts";
import { type OwnDocument, quoteSegment, type ReadDocument } from "../document.ts";
import { isCovered, within } from "../scan.ts";
import { gateOf, isOpen } from "../tokens/gate.ts";
import { compilePhrases, findPhrases, hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import type { Segment } from "../tokens/segments.ts";
import { type Tokens, textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { type Bought, boughtBy } from "./bought-firm.ts";
import { nameAt } from "./capital-name.ts";
import { statusOf } from "./merger-status.ts";
import { FOREIGN_THINGS, MERGES, RECALLED, VOTES } from "./merger-words.ts";
import { type Named, passagesOf } from "./passages.ts";

const I_MY = oneOf("I my");
/** "majority-owned by Hut 8": an owner; a ticker behind a colon is no name either. */
const OWNER = phraseTrie(["owned by", "subsidiary of", "unit of", "arm of", "backed by"]);
const FOR_AT_ETC = oneOf("for at worth values valued");
const DEAL_BID_ETC = oneOf(
  "deal bid takeover merger acquisition buyout offer purchase combination proposal transaction stake",
);

const PHRASES = compilePhrases(merger);
const SENTENCES = 40;

/** The company buys another, is bought or merges, or such a deal ends. */
export function findMerger(document: OwnDocument): Merger[] {
  const { scan, company } = document;
  for (const segment of scan.segments.slice(0, SENTENCES)) {
    const deal = dealIn(document, segment);
    if (deal) return [told(document, company, segment, deal)];
  }
  return [];
}

/** In a language whose announcements the grammar does not read: a phrase of the trade in the title, or beside another firm. */
export function findForeignMerger(document: OwnDocument): Merger[] {
  const { scan, company } = document;
  if (!isOpen(SAYS, scan.tokens, 0, scan.tokens.length)) return [];
  for (const segment of scan.segments.slice(0, SENTENCES)) {
    const [phrase] = findPhrases(PHRASES.words, scan.tokens, segment.from, segment.to);
    if (!phrase || hasPhrase(FOREIGN_THINGS, scan.tokens, segment.from, segment.to)) continue;
    const other = partnerNear(document, segment, phrase.to);
    if (segment.title || other)
      return [told(document, company, segment, { ...(other && { party: other }), from: phrase.from })];
  }
  return [];
}
const SAYS = gateOf(PHRASES.words);

function told(document: ReadDocument, company: string, segment: Segment, { party }: Bought): Merger {
  const money = priceIn(document, segment);
  const status = statusOf(document, segment);
  const quoted = quoteSegment(document, segment);
  return {
    kind: "merger",
    company,
    ...(party && { counterparty: party.name }),
    ...(money && {
      value: money.value,
      currency: money.currency === undefined || money.currency === "$" ? "USD" : money.currency,
    }),
    ...(status && { status: status.status }),
    ...quoted,
    ...passagesOf(document, quoted, {
      ...(party && { counterparty: party }),
      ...(money && { value: money }),
      ...(status && { status }),
    }),
  };
}

const ANY = gateOf(MERGES, VOTES);

/** A merger by its noun, a vote on it, or a firm that is bought. */
function dealIn(document: ReadDocument, segment: Segment): Bought | undefined {
  const { tokens } = document.scan;
  const { from, to, title } = segment;
  if (!title && anyWithinText(document, segment)) return undefined;
  if (hasPhrase(RECALLED, tokens, from, to)) return undefined;
  const bought = boughtBy(document, segment);
  if (bought) return bought;
  if (!isOpen(ANY, tokens, from, to)) return undefined;
  const [noun] = findPhrases(MERGES, tokens, from, to);
  const [vote] = noun ? [] : findPhrases(VOTES, tokens, from, to);
  const said = noun ?? vote;
  if (!said) return undefined;
  const party = partnerNear(document, segment, said.from) ?? (noun && partnerByName(document, noun.to, to));
  if (party) return { party, from: said.from };
  // "The $40 billion takeover of Aligned" in a text about a miner: others' deal.
  const own = within(document.scan.companies, segment).some(({ ticker }) => ticker === document.company);
  return noun && title && own ? { from: said.from } : undefined;
}

/** "merger with US Data Mining Group": a name that no list knows. */
function partnerByName({ scan: { tokens, companyOf } }: ReadDocument, at: number, to: number): Named | undefined {
  if (wordAt(tokens, at) !== "with" || isCovered(companyOf, at + 1)) return undefined;
  const said = nameAt(tokens, at + 1, to);
  return said && { ...said, name: said.text };
}

/** "I bought Core Scientific": who writes it looks back. */
const anyWithinText = ({ scan: { tokens } }: ReadDocument, { from, to }: Segment): boolean =>
  tokens.slice(from, to).some(({ text }) => I_MY.has(text));

/** The firm or company beside the subject that stands nearest to a place. */
function partnerNear({ scan, firms, company }: ReadDocument, segment: Segment, at: number): Named | undefined {
  const named: Named[] = [
    ...within(firms, segment),
    ...within(scan.companies, segment)
      .filter(({ ticker, from }) => ticker !== company && !isOwner(scan.tokens, from))
      .map((one) => ({ ...one, name: one.ticker })),
  ];
  return named.toSorted((one, other) => Math.abs(one.from - at) - Math.abs(other.from - at))[0];
}

const isOwner = (tokens: Tokens, at: number): boolean =>
  textAt(tokens, at - 1) === ":" || hasPhrase(OWNER, tokens, Math.max(0, at - 2), at);

/** Words between a price and the deal behind it, and the word of a price before it. */
const [DEAL_BEHIND, PRICED] = [5, 3];

/** "in $175M deal", "the $9 billion CoreWeave takeover", "for about $168 million", "values it at $155 million". */
function priceIn({ scan }: ReadDocument, segment: Segment): Money | undefined {
  const { tokens } = scan;
  return within(scan.money, segment).find(({ from, to, value, currency, range }) => {
    if (Number(value) < 1e6 || currency === undefined || range || textAt(tokens, to) === "per") return false;
    if (anyWithin(tokens, to, Math.min(segment.to, to + DEAL_BEHIND), DEAL_BID_ETC)) return true;
    return (
      anyWithin(tokens, Math.max(segment.from, from - PRICED), from, FOR_AT_ETC) &&
      wordAt(tokens, from - 1) !== "another"
    );
  });
}
