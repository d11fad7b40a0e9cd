import { conversion } from "../../announcements/index.ts";
import type { Contract, Conversion } from "../../model/index.ts";
import { isAboutOther, type OwnDocument, quoteSegment, type ReadDocument } from "../document.ts";
import { coverAt, isCovered, within } from "../scan.ts";
import { compilePhrases, findPhrases, hasPhrase } from "../tokens/phrases.ts";
import { placesOf } from "../tokens/places.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import type { Found } from "../tokens/trie.ts";
import { anyWithin } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { announces } from "./contract.ts";
import { AI, BUILT, BUYS, GIVEN, HAD, INTENDS, MACHINES, MAKES, PLACES, PUTS, RAISED } from "./conversion-words.ts";
import { RECALL } from "./deal-words.ts";
import { passagesOf } from "./passages.ts";

const CONVERSION = compilePhrases(conversion);

/** Sentences from the top that may tell it. */
const FIRST = 40;
/** How far behind "puts" or "deployed" stands what is put there, and before "AI campus" who builds it. */
const [OBJECT, BUILDER] = [9, 20];

/** Sites, machines or purchases turned to AI/HPC; a text that announces a tenant tells of a contract. */
export function findConversion(document: OwnDocument, contracts: readonly Contract[]): Conversion[] {
  const { scan, company } = document;
  if (contracts.some(({ isNew }) => isNew)) return [];
  if (placesOf(scan.tokens.places, CONVERSION.words.listed).length === 0) return [];
  const segment = scan.segments.slice(0, FIRST).find((one) => tellsConversion(document, one));
  if (!segment) return [];
  const mw = within(scan.quantities, segment).find(({ unit }) => unit === "mw");
  const quoted = quoteSegment(document, segment);
  return [
    {
      kind: "conversion",
      company,
      ...(mw ? { mw: Number(mw.value) } : {}),
      ...quoted,
      ...passagesOf(document, quoted, { ...(mw && { mw }) }),
    },
  ];
}

function tellsConversion(document: ReadDocument, segment: Segment): boolean {
  const { tokens } = document.scan;
  const { from, to } = segment;
  const found = findPhrases(CONVERSION.words, tokens, from, to);
  if (found.length === 0 || !hasPhrase(AI, tokens, from, to)) return false;
  if (hasPhrase(CONVERSION.notWords, tokens, from, to) || hasPhrase(RAISED, tokens, from, to)) return false;
  return found.some((one) => isDone(document, segment, one)) && !announces(document, segment, false);
}

/** What the word needs beside it, and by whom it is done. */
function isDone(document: ReadDocument, segment: Segment, found: Found<string>): boolean {
  const { tokens } = document.scan;
  const { to } = segment;
  const word = wordAt(tokens, found.from);
  const near = Math.min(to, found.to + OBJECT);
  if (PUTS.has(word) && found.value !== "purchase of" && !hasPhrase(MACHINES, tokens, found.to, near)) return false;
  if (BUILT.has(found.value) && !hasPhrase(AI, tokens, found.to, near)) return false;
  if (BUYS.has(word) && !isBought(document, segment, found)) return false;
  if (INTENDS.has(word) && !isEarly(document, segment)) return false;
  if (PLACES.has(found.value) && !comesToBe(document, segment, found)) return false;
  const others = isAnothers(document, found.from) || isAboutOther(document, segment, found.from);
  return !others || isMeantForSubject(document, segment, found.to);
}

/** "breaks ground on an AI campus", and not the one that was bought last year. */
const comesToBe = ({ scan: { tokens } }: ReadDocument, { from, to }: Segment, place: Found<string>): boolean =>
  anyWithin(tokens, Math.max(from, place.from - BUILDER), place.from, MAKES) && !hasPhrase(RECALL, tokens, from, to);

/** What is bought is for AI: it stands behind the verb, or before "have been bought". */
function isBought({ scan: { tokens } }: ReadDocument, { from, to }: Segment, found: Found<string>): boolean {
  const { from: at } = found;
  const before = wordAt(tokens, at - 1);
  if (before === "been") return true;
  if (!hasPhrase(AI, tokens, found.to, to) || hasPhrase(RECALL, tokens, found.to, to)) return false;
  // "buys its partner out of the data centers", "the site bought in January".
  if (anyWithin(tokens, found.to, found.to + OBJECT, OUT) || TIMED.has(wordAt(tokens, found.to))) return false;
  // "the land it bought for an AI campus", "which had bought GPUs": told of before.
  return at === from || !(HAD.has(before) || (GIVEN.has(before) && at - 2 >= from));
}
const OUT = oneOf("out");
const TIMED = oneOf("in by from on at last");

/** What somebody only wants is news in the title and the sentence below it. */
function isEarly({ scan: { segments } }: ReadDocument, segment: Segment): boolean {
  return segment.title || segment === segments.find(({ title, from, to }) => !title && to - from >= SENTENCE);
}
const SENTENCE = 5;

/** "as Galaxy converts the site": another stands right before the verb. */
function isAnothers({ scan, company, firmOf }: ReadDocument, at: number): boolean {
  const mention = coverAt(scan.companies, scan.companyOf, at - 1);
  return mention ? mention.ticker !== company : isCovered(firmOf, at - 1);
}

/** "Tether purchases 10,000 GPUs for Northern Data": another buys, and it is for the subject. */
function isMeantForSubject({ scan, company }: ReadDocument, segment: Segment, from: number): boolean {
  return scan.companies.some(
    (one) =>
      one.ticker === company && one.from > from && one.to <= segment.to && wordAt(scan.tokens, one.from - 1) === "for",
  );
}
