import { flattenHtml } from "../lib/index.ts";
import { MINING_WORDS } from "./build-scan.ts";
import { BROKERS, FIRST_PERSON, LAW, MINING } from "./kinds/kind-words.ts";
import { TELLING_TITLE } from "./kinds/telling-titles.ts";
import { FIRST_WORDS, mayBeginName, type Names } from "./mentions/names.ts";
import { type Characters, charactersOf, cutShort, stringAt } from "./tokens/characters.ts";
import { countToken, type LanguageCount, languageOf, openCount, sureLanguage } from "./tokens/language.ts";
import { advance, type Cursor, openCursor } from "./tokens/lexer.ts";
import { isListed, type Known, knownAt, knownOf, unionOf } from "./tokens/lexicon.ts";
import { valuesAhead } from "./tokens/phrase-ahead.ts";
import { lower } from "./tokens/tokens.ts";

/** A text that is not read any further. */
export interface Skimmed {
  lang: string;
  /** Its title alone may tell what kind of news it is. */
  isTelling: boolean;
}

/**
 * What is known of a text that cannot name a watched company and has no word that tells more of its kind than its
 * title does, which is what most of a news feed is. Undefined where the text has to be read: one walk over its
 * characters, no tokens, no strings, however many companies are watched.
 */
export function skim(text: string, titleEnd: number, names: Names): Skimmed | undefined {
  const characters = charactersOf(text);
  const count = walk(characters, names);
  return count && { lang: languageOf(count), isTelling: isTellingTitle(characters, titleEnd) };
}

/** The same of a title and a page, whose markup is taken out on the way; undefined also where only a parser can. */
export function skimPage(title: string, html: string, names: Names): Skimmed | undefined {
  const head = `${title}\n\n`;
  const characters = charactersOf(head + html);
  const end = flattenHtml(html, characters.codes, head.length, characters.length);
  const count = end < 0 ? undefined : walk(cutShort(characters, end), names);
  const lang = count && sureLanguage(count);
  return lang === undefined ? undefined : { lang, isTelling: isTellingTitle(characters, title.length) };
}

function isTellingTitle(characters: Characters, titleEnd: number): boolean {
  const cursor = openCursor();
  while (advance(characters, cursor) && cursor.start < titleEnd) {
    const begins = isListed(knownTo(characters.codes, cursor), TELLING_TITLE.listed);
    if (begins && valuesAhead(TELLING_TITLE, characters, cursor).length > 0) return true;
  }
  return false;
}

/** What was met on the way that decides nothing alone. */
interface Met {
  /** The first word of a name or a notice that did not go on as one: the text is read where anything else speaks for it. */
  doubt: boolean;
  /** A name that counts beside words of mining only. */
  weakName: boolean;
  mining: boolean;
}

/** Words of all lists that are asked below, but for those that begin names: they are known only when a reader is made. */
const TELLING_WORDS = unionOf(MINING.listed, LAW.listed, MINING_WORDS);

/** Whether a listed word makes a text worth reading; what decides nothing alone is noted. */
function isTelling(known: Known, characters: Characters, cursor: Cursor, names: Names, met: Met): boolean {
  if (isListed(known, MINING.listed)) return true;
  if (isListed(known, LAW.listed)) {
    if (valuesAhead(LAW, characters, cursor).length > 0) return true;
    met.doubt = true;
  }
  if (isListed(known, MINING_WORDS)) met.mining = true;
  const begins = isListed(known, FIRST_WORDS) && mayBeginName(characters.codes[cursor.start]!);
  return begins && isNamed(characters, cursor, names, met);
}

/** Counts the words that show a language; undefined where the text has to be read. */
function walk(characters: Characters, names: Names): LanguageCount | undefined {
  const { codes } = characters;
  const cursor = openCursor();
  const count = openCount();
  const met: Met = { doubt: false, weakName: false, mining: false };
  while (advance(characters, cursor)) {
    const known = knownTo(codes, cursor);
    const isAsked = isListed(known, TELLING_WORDS) || isListed(known, FIRST_WORDS);
    if (isAsked && isTelling(known, characters, cursor, names, met)) return undefined;
    countToken(count, cursor.kind, codes[cursor.start]!, known);
  }
  if (!met.doubt) return count;
  const isRead = (met.weakName && met.mining) || !isLatin(count) || speaks(characters);
  return isRead ? undefined : count;
}

const CAPITAL_I = 73;

/** Whether an author or an analyst may speak: that makes an opinion of a text that is read (kind-essay.ts). */
function speaks(characters: Characters): boolean {
  const { codes } = characters;
  const cursor = openCursor();
  while (advance(characters, cursor)) {
    const known = knownTo(codes, cursor);
    if (codes[cursor.start] === CAPITAL_I && cursor.end === cursor.start + 1) return true;
    for (const trie of [FIRST_PERSON, BROKERS])
      if (isListed(known, trie.listed) && valuesAhead(trie, characters, cursor).length > 0) return true;
  }
  return false;
}

/** In other scripts contracts are read whoever they are of. */
const isLatin = ({ scripts }: LanguageCount): boolean => scripts.han === 0 && scripts.kana === 0;

/** Whether a name begins here; a ticker must stand in capitals. */
function isNamed(characters: Characters, cursor: Cursor, { trie }: Names, met: Met): boolean {
  if (!trie.next.has(lowAt(characters.codes, cursor))) return false;
  met.doubt = true;
  for (const entries of valuesAhead(trie, characters, cursor))
    for (const { how, cased } of entries) {
      if (how === "name") return true;
      if (how === "weak") met.weakName = true;
      else if (cased === stringAt(characters.codes, cursor.start, cursor.end)) return true;
    }
  return false;
}

/** Words with other than ASCII letters are rare enough to be cut out. */
const isPlain = ({ hash, kind }: Cursor): boolean => hash !== 0 || kind !== "word";

const lowAt = (codes: Uint16Array, { start, end }: Cursor): string => lower(stringAt(codes, start, end));

const knownTo = (codes: Uint16Array, cursor: Cursor): Known =>
  isPlain(cursor) ? knownAt(codes, cursor.start, cursor.end, cursor.hash) : knownOf(lowAt(codes, cursor));
