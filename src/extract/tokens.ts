/**
 * Text to tokens in one pass over its characters. A token keeps its place in the text, so that every figure
 * can be quoted; nothing is rewritten.
 */
export interface Token {
  /** As it stands in the text. */
  text: string;
  /** Lower case, curly quotes straightened: what vocabularies are matched with. */
  low: string;
  start: number;
  end: number;
  kind: "word" | "number" | "mark" | "break";
  /** White space stands before it. */
  spaced: boolean;
}

const LETTER = /\p{L}|\p{M}/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code >= 0x2000 && code <= 0x206f) return false;
  const point = text.codePointAt(at);
  return point !== undefined && LETTER.test(String.fromCodePoint(point));
}

/** Scripts written without spaces: each character is a word of its own, or one word would span a page. */
const isIdeograph = (code: number): boolean => code >= 0x3040 && code <= 0x9fff;

const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 13 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff;

/** End of the number that begins at `at`: digits with single dots, commas or apostrophes between digits. */
function numberEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    if (isDigit(text.charCodeAt(end))) end++;
    else if (isJoint(text, end)) end += 2;
    else break;
  }
  return end;
}

function isJoint(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  return (mark === 46 || mark === 44 || mark === 0x2019) && isDigit(text.charCodeAt(at + 1));
}

/** Currency codes that are glued to their figure: "RMB37.5 million". */
const CODES = new Set(["RMB", "USD", "EUR", "CAD", "AUD", "GBP", "CNY", "JPY", "HKD", "SGD", "CHF", "CDN"]);

/** End of the word that begins at `at`; letters and digits, and an apostrophe or ampersand inside. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isIdeograph(code)) return end === at ? end + 1 : end;
    if (end === at + 3 && isDigit(code) && CODES.has(text.slice(at, end))) break;
    if (isLetter(code, text, end) || isDigit(code)) end += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
    else if (isInner(text, end)) end++;
    else break;
  }
  return end;
}

function isInner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 39 && code !== 0x2019 && code !== 38) return false;
  if (code !== 38 && isPossessive(text, at)) return false;
  return isLetter(text.charCodeAt(at + 1), text, at + 1) && isLetter(text.charCodeAt(at - 1), text, at - 1);
}

/** "'s" at the end of a word is a token of its own, so that "TeraWulf's" names TeraWulf. */
function isPossessive(text: string, at: number): boolean {
  if ((text.charCodeAt(at + 1) | 32) !== 115) return false;
  const after = text.charCodeAt(at + 2);
  return !isDigit(after) && !(at + 2 < text.length && isLetter(after, text, at + 2));
}

/** "1Q26" and "2H25" begin with a digit and are words. */
function isShortPeriod(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1) | 32;
  return (letter === 113 || letter === 104) && (isDigit(text.charCodeAt(at + 2)) || text.charCodeAt(at + 2) === 32);
}

function lower(text: string): string {
  const low = text.toLowerCase();
  return low.includes("\u2019") ? low.replaceAll("\u2019", "'") : low;
}

/** All tokens of a text in order. Line ends are tokens of kind "break" whose text is "\n" or "\n\n". */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  const add = (kind: Token["kind"], end: number): void => {
    const piece = text.slice(at, end);
    tokens.push({ text: piece, low: kind === "word" ? lower(piece) : piece, start: at, end, kind, spaced });
    at = end;
    spaced = false;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      spaced = true;
    } else if (code === 10) {
      const end = breakEnd(text, at);
      const blank = text.slice(at, end).split("\n").length > 2;
      tokens.push({ text: blank ? "\n\n" : "\n", low: "\n", start: at, end, kind: "break", spaced: true });
      at = end;
      spaced = true;
    } else if (isDigit(code)) {
      const end = numberEnd(text, at);
      if (end === at + 1 && isShortPeriod(text, at)) add("word", wordEnd(text, at));
      else add("number", end);
    } else if (isLetter(code, text, at)) add("word", Math.max(wordEnd(text, at), at + 1));
    else if ((code === 39 || code === 0x2019) && !spaced && isPossessive(text, at)) add("word", at + 2);
    else add("mark", at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1));
  }
  return tokens;
}

function breakEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (text.charCodeAt(end) === 10 || isSpace(text.charCodeAt(end)))) end++;
  // Spaces before the next word belong to the next line.
  return end;
}
