import { financing } from "../../announcements/index.ts";
import type { Financing } from "../../model/index.ts";
import type { Money } from "../amounts/money.ts";
import { isAboutOther, type OwnDocument, quoteSegment, type ReadDocument } from "../document.ts";
import { coverAt, within } from "../scan.ts";
import { compilePhrases, findPhrases, hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { placesOf } from "../tokens/places.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import type { Found } from "../tokens/trie.ts";
import { anyWithin } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { ACTS, DONE, INSTRUMENTS, NAMED, NOT_DONE, PAID_BACK } from "./financing-words.ts";
import { passagesOf } from "./passages.ts";
import { hasRaised, isNews, isSupposed } from "./raising.ts";

const A_AN_ETC = oneOf("a an $ its up another about us new additional further more over nearly the");
const RIVALS_MINERS_ETC = oneOf("rivals miners peers others competitors companies");
const RAISING = oneOf("raises raised raising raise");
const GUESSES = oneOf("target targets outlook guidance estimate estimates forecast rating");
const TALKS = phraseTrie(["in talks", "talks with", "negotiating"]);

const PHRASES = compilePhrases(financing);

/** Sentences from the top in which money is raised as news. */
const SENTENCES = 40;

/** Notes, shares, loans or facilities that the company raises: an act and an instrument, or a sum that is raised. */
export function findFinancing(document: OwnDocument): Financing[] {
  const { scan, company } = document;
  for (const segment of scan.segments.slice(0, SENTENCES)) {
    const raised = hasRaised(document, segment) ?? actOn(document, segment);
    if (raised) return [toldIn(document, company, segment, raised)];
  }
  return [];
}

/** In a language whose announcements the grammar does not read: a phrase of the trade, and the amount only where it stands beside it. */
export function findForeignFinancing(document: OwnDocument): Financing[] {
  const { scan, company } = document;
  if (placesOf(scan.tokens.places, PHRASES.words.listed).length === 0) return [];
  for (const segment of scan.segments.slice(0, SENTENCES)) {
    const [phrase] = findPhrases(PHRASES.words, scan.tokens, segment.from, segment.to);
    if (!phrase || hasPhrase(PHRASES.notWords, scan.tokens, segment.from, segment.to)) continue;
    if (isAboutOther(document, segment, phrase.from)) continue;
    const money = nearest(within(scan.money, segment), phrase, FOREIGN_REACH);
    if (!segment.title && !money) continue;
    return [toldIn(document, company, segment, { ...(money && { money }) })];
  }
  return [];
}
/** Scripts without spaces take a token for every character. */
const FOREIGN_REACH = 14;

interface Raised {
  money?: Money;
  instrument?: Found<string>;
}

function toldIn(document: ReadDocument, company: string, segment: Segment, { money, instrument }: Raised): Financing {
  const named = instrument && NAMED.has(instrument.value) ? instrument : undefined;
  const quoted = quoteSegment(document, segment);
  return {
    kind: "financing",
    company,
    ...(money && {
      value: money.value,
      currency: money.currency === undefined || money.currency === "$" ? "USD" : money.currency,
    }),
    ...(named && { instrument: named.value }),
    ...quoted,
    ...passagesOf(document, quoted, { ...(money && { value: money }), ...(named && { instrument: named }) }),
  };
}

/** Farthest that an instrument stands behind its act, and before one that is said of it. */
const [BEHIND, BEFORE] = [14, 11];

/** "prices $550 million of convertible notes", "senior secured notes were issued". */
function actOn(document: ReadDocument, segment: Segment): Raised | undefined {
  const { tokens } = document.scan;
  const acts = findPhrases(ACTS, tokens, segment.from, segment.to).filter((one) => isAct(document.scan, one));
  if (hasPhrase(TALKS, tokens, segment.from, segment.to)) return undefined;
  const instruments = findPhrases(INSTRUMENTS, tokens, segment.from, segment.to);
  if (acts.length === 0) return segment.title ? saleIn(document, segment, instruments) : undefined;
  const named = instruments.find(({ value }) => NAMED.has(value));
  for (const instrument of instruments) {
    const act = acts.find((one) =>
      one.to <= instrument.from ? instrument.from - one.to <= BEHIND : isSaidOf(document, instrument, one),
    );
    if (!act || isPaidBack(document, segment, act, instrument)) continue;
    if (isSupposed(document, segment, Math.min(act.from, instrument.from))) continue;
    if (isOfOther(document, segment, act, instrument)) continue;
    const money = amountOf(document, segment, act, instrument);
    return { instrument: named ?? instrument, ...(money && { money }) };
  }
  return undefined;
}

/** "Slides After $1.15B Note Sale": a title names the sum and the sale. */
function saleIn({ scan }: ReadDocument, segment: Segment, instruments: readonly Found<string>[]): Raised | undefined {
  const instrument = instruments.find(({ value }) => SALE.test(value));
  const money = instrument && nearest(within(scan.money, segment), instrument, SALE_REACH);
  return instrument && money && money.to <= instrument.from && isNews(money) ? { instrument, money } : undefined;
}
const SALE = /(?:sale|offering|placement)$/;
const SALE_REACH = 3;

/** "A $1.4 billion loan closed this week", "notes were issued"; "debt still to be arranged" is none. */
function isSaidOf({ scan: { tokens } }: ReadDocument, instrument: Found<string>, act: Found<string>): boolean {
  const between = act.from - instrument.to;
  if (between < 0 || between > BEFORE || !(DONE.has(act.value) || act.value === "brought in")) return false;
  return !anyWithin(tokens, instrument.to, act.from, NOT_DONE);
}

/** "raises TeraWulf target to $94" raises no money; "senior secured notes" are a kind of notes; what is secured is "a loan", "up to $100 million". */
const isAct = ({ tokens }: ReadDocument["scan"], { value, to }: Found<string>): boolean =>
  (value !== "secured" || A_AN_ETC.has(wordAt(tokens, to))) &&
  !(RAISING.has(value) && anyWithin(tokens, to, to + 5, GUESSES));

/** "sold 1,835 bitcoin, prepaid a term loan": a word of paying back stands nearer to the instrument. */
function isPaidBack(
  { scan: { tokens } }: ReadDocument,
  { to }: Segment,
  act: Found<string>,
  instrument: Found<string>,
): boolean {
  const from = Math.min(act.to, instrument.to);
  const end = Math.max(act.from, instrument.from);
  return (
    hasPhrase(PAID_BACK, tokens, Math.min(from, end), Math.max(from, end)) ||
    hasPhrase(PAID_BACK, tokens, instrument.to, Math.min(to, instrument.to + 4))
  );
}

/** Another company acts, or it is another's offering: "an IPO of WhiteFiber"; or rivals do. */
function isOfOther(document: ReadDocument, segment: Segment, act: Found<string>, instrument: Found<string>): boolean {
  const { scan, company } = document;
  if (isAboutOther(document, segment, act.from) || !isSaidOfAny(document, segment)) return true;
  const before = within(scan.companies, segment).findLast(({ to }) => to <= Math.min(act.from, instrument.from));
  if (before && before.ticker !== company) return true;
  const next = coverAt(scan.companies, scan.companyOf, instrument.to + 1);
  return wordAt(scan.tokens, instrument.to) === "of" && next !== undefined && next.ticker !== company;
}

/** "Rivals have sold similar paper": the sector. */
const isSaidOfAny = ({ scan: { tokens } }: ReadDocument, { from, to }: Segment): boolean =>
  !anyWithin(tokens, from, Math.min(to, from + 3), RIVALS_MINERS_ETC);

/** How far from its instrument an amount may stand. */
const REACH = 9;

function amountOf(
  { scan }: ReadDocument,
  segment: Segment,
  act: Found<string>,
  instrument: Found<string>,
): Money | undefined {
  const sums = within(scan.money, segment).filter(
    (money) =>
      Number(money.value) >= 1e6 &&
      money.currency !== undefined &&
      !money.range &&
      scan.tokens[money.from - 1]?.low !== "from",
  );
  return nearest(sums, instrument, REACH) ?? nearest(sums, act, REACH);
}

/** The nearest amount to a phrase with no comma or semicolon between; the one before it on a tie. */
function nearest(sums: readonly Money[], { from, to }: { from: number; to: number }, reach: number): Money | undefined {
  let found: Money | undefined;
  let least = reach + 1;
  for (const money of sums) {
    const distance = money.to <= from ? from - money.to : money.from - to;
    if (distance < least) [found, least] = [money, distance];
  }
  return found;
}
