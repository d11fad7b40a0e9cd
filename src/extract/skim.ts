import { charactersOf } from "./characters.ts";
import { LAW, MINING } from "./kind-words.ts";
import { countToken, languageOf, openCount } from "./language.ts";
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
  const characters = charactersOf(text);
  const { codes } = characters;
  const cursor = openCursor();
  const count = openCount();
  while (advance(characters, cursor)) {
    const code = codes[cursor.start]!;
    const known = knownTo(text, codes, cursor);
    if (isListed(known, MINING) || isListed(known, LAW)) return undefined;
    if (mayBeginName(code) && beginsName(text, codes, cursor, names)) return undefined;
    countToken(count, cursor.kind, code, known);
  }
  return languageOf(count);
}

/** Words with other than ASCII letters are rare enough to be cut out. */
const isPlain = ({ hash, kind }: Cursor): boolean => hash !== 0 || kind !== "word";

const knownTo = (text: string, codes: Uint16Array, cursor: Cursor): Known =>
  isPlain(cursor)
    ? knownAt(codes, cursor.start, cursor.end, cursor.hash)
    : knownOf(lower(text.slice(cursor.start, cursor.end)));

const beginsName = (text: string, codes: Uint16Array, cursor: Cursor, { firsts }: Names): boolean =>
  isPlain(cursor)
    ? firsts.at(codes, cursor.start, cursor.end, cursor.hash) === true
    : firsts.of(lower(text.slice(cursor.start, cursor.end))) === true;
