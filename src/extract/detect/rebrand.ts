import { rebrand } from "../../announcements/index.ts";
import type { Company, Rebrand } from "../../model/index.ts";
import { isAboutOther, type OwnDocument, quoteSegment, type ReadDocument } from "../document.ts";
import { monthOf } from "../periods/dates.ts";
import { type Scan, within } from "../scan.ts";
import { isListed, wordSet } from "../tokens/lexicon.ts";
import { compilePhrases, findPhrases, hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import type { Segment } from "../tokens/segments.ts";
import { isCapital, type Token, type Tokens, wordAt } from "../tokens/tokens.ts";
import type { Found } from "../tokens/trie.ts";
import { anyWithin, lastWithin } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { type Name, nameAt } from "./capital-name.ts";
import { isOldNews, nameAfter, nameBefore } from "./former-names.ts";
import { becomesNew, isNamedAnew, nameTaken, oldNameIn, tradesAnew } from "./known-name.ts";
import { newTicker, turnsToAi } from "./new-identity.ts";
import { passagesOf, placeOfName } from "./passages.ts";
import { plain, sameName, shortName } from "./same-name.ts";

const CLAUSE_ENDS = oneOf(", ; . :");
const WILL_PLANS_ETC = oneOf("will plans intends proposes wants would asks seeks");
const ONCE_PENDING = oneOf("once pending");
const TO_ALONE = oneOf("to");
const AND_ALONE = oneOf("and");
const SINCE_AFTER_FOLLOWING = oneOf("since after following");
const UNIT_SUBSIDIARY_ETC = oneOf("unit subsidiary division arm pool product platform brand app");
const FROM_TO_ETC = oneOf("from to as in : von zu para , itself of");
const FROM_OF = oneOf("from von of");

const PHRASES = compilePhrases(rebrand);
/** Verbs that take many objects: only an old name of the company before them makes what follows a new one. */
const BECOMES = /^(?:become|will be|is now|are now|devient|devenir|diventa|se convierte en|wird in|wird zu)$/;

const PLANNED =
  /^(?:will|plans|plan|proposes|proposed|intends|intend|to|planned|proposal|vote|approve|seeks|expects|would|pending)$/;

/** Behind a comma they tell something else: ", and moved its machines to North America". */
const TURNS = wordSet(["and", "when", "which", "where", "while", "after", "but", "as", "before"]);

/** Statements of one rename that are looked at; a text says it a few times. */
const MOST = 6;

/** A new name said of the subject: from, to, ticker, and whether it turns to AI. */
export function findRebrands(document: OwnDocument, companies: ReadonlyMap<string, Company>): Rebrand[] {
  const { scan, company } = document;
  const own = companies.get(company);
  const found: Rebrand[] = [];
  for (const segment of scan.segments) {
    if (found.length >= MOST) break;
    for (const phrase of findPhrases(PHRASES.words, scan.tokens, segment.from, segment.to)) {
      if (
        hasPhrase(PHRASES.notWords, scan.tokens, segment.from, segment.to) ||
        isAboutOther(document, segment, phrase.from) ||
        isLongPast(document, segment) ||
        isRecalled(scan.tokens.slice(Math.max(segment.from, phrase.from - 10), phrase.from)) ||
        isOfPart(scan.tokens.slice(phrase.to, Math.min(segment.to, phrase.to + 6)))
      )
        continue;
      const names =
        namesBehind(document, segment, phrase, own) ??
        namesAround(document, segment, own) ??
        (own && nameTaken(scan, segment, phrase.value, own));
      if (
        !names ||
        (own && isOldNews(own, names.from, names.to, document.day)) ||
        isOfMerger(scan.tokens, segment, names) ||
        (BECOMES.test(phrase.value) &&
          !isRenamed(scan.tokens, phrase.to, segment.to) &&
          !isCorporation(document, phrase, names.to) &&
          !(own && becomesNew(scan, phrase.from, own, names.to)))
      )
        continue;
      found.push(build(document, segment, phrase.from, names, own!));
      break;
    }
  }
  const known =
    own && found.length === 0 ? (isNamedAnew(scan, own) ?? tradesAnew(scan, document.text, own)) : undefined;
  if (known) found.push(build(document, known.segment, known.at, known.names, own!));
  return merge(found);
}

function build(
  document: ReadDocument,
  segment: Segment,
  at: number,
  names: { from?: string; to: string },
  own: Company,
): Rebrand {
  const { scan } = document;
  const planned = isPlanned(scan.tokens, segment, at);
  const ticker = newTicker(document, own);
  const quoted = quoteSegment(document, segment);
  const former = names.from && (oldNameIn(scan, segment, own) ?? placeOfName(document, segment, names.from));
  const next = placeOfName(document, segment, shortName(names.to));
  return {
    kind: "rebrand",
    company: own.ticker,
    to: shortName(names.to),
    ...(names.from ? { from: names.from } : {}),
    ...(ticker ? { newTicker: ticker.name } : {}),
    aiFirst: turnsToAi(document),
    status: planned ? "announced" : "completed",
    ...quoted,
    ...passagesOf(document, quoted, {
      ...(former && { from: former }),
      ...(next && { to: next }),
      ...(ticker && { newTicker: ticker }),
      status: { from: at, to: at + 1 },
    }),
  };
}

/** Verbs of other languages that say it of the future. */
const FUTURE = oneOf("va vai s'appellera prendra adoptera adoptará tomará pasará prenderà assumerà chiamerà adotará");

/** "will be called Keel", "announced that it will become a Delaware company and change its name", "once holders agree". */
function isPlanned(tokens: readonly Token[], { from, to, title }: Segment, at: number): boolean {
  if (FUTURE.has(wordAt(tokens, at))) return true;
  if (tokens.slice(Math.max(from, at - 4), at).some(({ low }) => PLANNED.test(low))) return true;
  const clause = Math.max(from, lastWithin(tokens, Math.max(from, at - CLAUSE), at, CLAUSE_ENDS) + 1, at - CLAUSE);
  if (anyWithin(tokens, clause, at + 2, WILL_PLANS_ETC) || isPending(tokens, at, to)) return true;
  return title && anyWithin(tokens, clause, at, TO_ALONE) && anyWithin(tokens, clause, at, AND_ALONE);
}
/** "changes its name once holders agree": in the same clause. */
function isPending(tokens: readonly Token[], at: number, to: number): boolean {
  const comma = tokens.slice(at, to).findIndex(({ text }) => text === ",");
  return anyWithin(tokens, at, comma < 0 ? to : at + comma, ONCE_PENDING);
}
/** How far before the words of a new name its verb may stand. */
const CLAUSE = 12;

/** "its first results since moving to the United States and changing its name": other news, which only looks back. */
function isRecalled(before: readonly Token[]): boolean {
  const turn = before.findLastIndex(({ low }) => SINCE_AFTER_FOLLOWING.has(low));
  // "The rise comes after the company announced it would be changing its name": the news itself.
  if (before.slice(turn + 1).some(({ low }) => SAID.has(low))) return false;
  const next = before[turn + 1]?.low;
  return turn >= 0 && (next === undefined || next.endsWith("ing") || next === "its" || next === "the");
}

const SAID = oneOf("announced said revealed disclosed announcing saying unveiled confirmed");

/** "Riot Platforms will be Atlas Compute Inc.": the company itself, and right behind a name with its legal form. */
function isCorporation({ scan, company }: ReadDocument, phrase: Found<string>, name: string): boolean {
  const said = nameAt(scan.tokens, phrase.to, phrase.to + 8);
  if (
    said?.text !== name ||
    said.from > phrase.to + 1 ||
    !hasLegalForm(scan.tokens, said.to) ||
    anyWithin(scan.tokens, said.to, said.to + 3, POSSESSIVE)
  )
    return false;
  return scan.companies.some(({ ticker, to }) => ticker === company && to <= phrase.from && phrase.from - to <= 4);
}
const POSSESSIVE = oneOf("'s");
const LEGAL = oneOf("inc corp corporation ltd limited plc ag");
/** "Atlas Compute Inc", "Atlas Compute, Inc": behind a name. */
const hasLegalForm = (tokens: readonly Token[], to: number): boolean =>
  LEGAL.has(wordAt(tokens, to - 1)) || LEGAL.has(wordAt(tokens, to + 1));

/** "wird in Keel Infrastructure umbenannt": the verb's other half. */
const isRenamed = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.slice(from, Math.min(end, from + 8)).some(({ low }) => low === "umbenannt");

/** "Hut 8 Mining … a business combination under the name Hut 8 Corp": what two become is called like one of them. */
const isOfMerger = (tokens: Tokens, { from, to }: Segment, names: { from?: string; to: string }): boolean =>
  names.from !== undefined &&
  plain(names.from).startsWith(`${plain(shortName(names.to))} `) &&
  hasPhrase(COMBINES, tokens, from, to);
const COMBINES = phraseTrie(["combination", "combined", "merger", "merged", "merge", "combine", "new entity"]);

/** "renames its hosting unit Highrise": a part of the company, and not itself. */
const isOfPart = (behind: readonly Token[]): boolean => {
  const part = behind.findIndex(({ low }) => UNIT_SUBSIDIARY_ETC.has(low));
  return (
    part >= 0 && behind.slice(0, part).every(({ kind, text, low }) => kind === "word" && (text === low || part <= 3))
  );
};

/** "In 2020 it was renamed": told as history in a text of later years. */
function isLongPast({ scan, day }: ReadDocument, segment: Segment): boolean {
  const [year] = within(scan.periods, segment).flatMap((one) => (one.year === undefined ? [] : [one.year]));
  return year !== undefined && Math.max(newestYear(scan), Number(day?.slice(0, 4) ?? 0)) - year >= 2;
}

/** The newest year that the text names; at most its first thousand periods are looked at. */
const newestYear = (scan: Scan): number =>
  scan.periods.slice(0, 1000).reduce((newest, one) => Math.max(newest, one.year ?? 0), 0);

/** "… to X", "as X", "from Y to X", "from Y" where the subject's own name is the new one. */
function namesBehind(
  document: ReadDocument,
  segment: Segment,
  phrase: Found<string>,
  own: Company | undefined,
): { from?: string; to: string } | undefined {
  const { tokens } = document.scan;
  const at = phrase.to;
  let from: string | undefined;
  let to: string | undefined;
  for (let index = at; index < Math.min(segment.to, at + 24); index++) {
    const { low, text } = tokens[index]!;
    const next = tokens[index + 1];
    if (text === ";" || (text === "," && next && isListed(next.known, TURNS))) break;
    if (!FROM_TO_ETC.has(low) && index !== at) continue;
    const bare = index === at && !FROM_TO_ETC.has(low);
    const name = nameAt(tokens, bare ? index : index + 1, segment.to);
    if (!name || (bare && own && isOfTitle(tokens, phrase, name, own)) || monthOf(tokens[name.from]) !== undefined)
      continue;
    if (FROM_OF.has(low)) from ??= name.text;
    else if (low !== ",") to ??= name.text;
    index = name.to - 1;
  }
  if (to === undefined && from !== undefined && own && sameName(own.formerNames, from))
    return { from, to: nameAfter(own, from) };
  if (to === undefined) return undefined;
  from ??= own && nameBefore(own, to);
  return from === undefined || plain(from) === plain(to) ? { to } : { from, to };
}

/** "Name Change Draws Investor Suit": in a title that writes all words large what follows is a name only by its form. */
function isOfTitle(tokens: readonly Token[], { value, to }: Found<string>, name: Name, own: Company): boolean {
  if (!NOUNS.has(value) || !isCapital(tokens[to - 1])) return false;
  if (sameName([own.name, ...own.formerNames, ...own.aliases], name.text) || hasLegalForm(tokens, name.to))
    return false;
  return tokens[name.from]!.kind === "word" && name.from === to;
}
const NOUNS = new Set(
  "new name, new corporate name, new corporate identity, name change, corporate name change, rebrand, re-brand, rebranding, re-branding, renaming, change of name, change of its name".split(
    ", ",
  ),
);

/** "Cipher Digital (formerly Cipher Mining) … rebranding": both names stand around the word. */
function namesAround(
  { scan }: ReadDocument,
  segment: Segment,
  own: Company | undefined,
): { from?: string; to: string } | undefined {
  if (!own) return undefined;
  const said = within(scan.companies, segment).filter((one) => one.ticker === own.ticker && one.how !== "ticker");
  const names = said.map((one) =>
    scan.tokens
      .slice(one.from, one.to)
      .map((token) => token.text)
      .join(" "),
  );
  const old = names.find((name) => sameName(own.formerNames, name) && !sameName([own.name], name));
  const now = names.find((name) => sameName([own.name], name) && !sameName(own.formerNames, name));
  return old && now ? { from: old, to: now } : undefined;
}

/** The fullest of several statements. */
function merge(found: readonly Rebrand[]): Rebrand[] {
  const best = found.toSorted(
    (a, b) => Number(b.from !== undefined) + b.to.length / 100 - Number(a.from !== undefined) - a.to.length / 100,
  )[0];
  return best ? [best] : [];
}
