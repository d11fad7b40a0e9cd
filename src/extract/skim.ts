import { flattenHtml } from "../lib/index.ts";
import { type Characters, charactersOf, cutShort, stringAt } from "./characters.ts";
import { LAW, MINING } from "./kind-words.ts";
import { countToken, type LanguageCount, languageOf, openCount, sureLanguage } from "./language.ts";
import { advance, type Cursor, openCursor } from "./lexer.ts";
import { isListed, type Known, knownAt, knownOf } from "./lexicon.ts";
import { mayBeginName, type Names } from "./names.ts";
import { lower } from "./tokens.ts";

/**
 * The language of a text that cannot name a watched company and has no word that tells more of its kind than its
 * title does, which is what most of a news feed is. Undefined where the text has to be read: one walk over its
 * characters, no tokens, no strings, however many companies are watched.
 */
export function skim(text: string, names: Names): string | undefined {
  const count = walk(charactersOf(text), names);
  return count && languageOf(count);
}

/** The same of a title and a page, whose markup is taken out on the way; undefined also where only a parser can. */
export function skimPage(title: string, html: string, names: Names): string | undefined {
  const head = `${title}\n\n`;
  const characters = charactersOf(head + html);
  const end = flattenHtml(html, characters.codes, head.length, characters.length);
  const count = end < 0 ? undefined : walk(cutShort(characters, end), names);
  return count && sureLanguage(count);
}

/** Counts the words that show a language; undefined where one was met that has to be read. */
function walk(characters: Characters, names: Names): LanguageCount | undefined {
  const { codes } = characters;
  const cursor = openCursor();
  const count = openCount();
  while (advance(characters, cursor)) {
    const code = codes[cursor.start]!;
    const known = knownTo(codes, cursor);
    if (isListed(known, MINING.listed) || isListed(known, LAW.listed)) return undefined;
    if (mayBeginName(code) && beginsName(codes, cursor, names)) return undefined;
    countToken(count, cursor.kind, code, known);
  }
  return count;
}

/** Words with other than ASCII letters are rare enough to be cut out. */
const isPlain = ({ hash, kind }: Cursor): boolean => hash !== 0 || kind !== "word";

const lowAt = (codes: Uint16Array, { start, end }: Cursor): string => lower(stringAt(codes, start, end));

const knownTo = (codes: Uint16Array, cursor: Cursor): Known =>
  isPlain(cursor) ? knownAt(codes, cursor.start, cursor.end, cursor.hash) : knownOf(lowAt(codes, cursor));

const beginsName = (codes: Uint16Array, cursor: Cursor, { firsts }: Names): boolean =>
  isPlain(cursor)
    ? firsts.at(codes, cursor.start, cursor.end, cursor.hash) === true
    : firsts.of(lowAt(codes, cursor)) === true;
