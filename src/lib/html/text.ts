/** Stands for a line break of the page until text is folded: Unicode's own line separator. */
export const BREAK = "\u2028";

// Zero-width characters, soft hyphens and direction marks are invisible and split words apart; control
// characters have no meaning in a page. Spelled out, for Unicode's class of them takes twice as long.
const CONTROL = String.raw`\u0000-\u0008\u000e-\u001f\u007f-\u009f`;
const INVISIBLE = new RegExp(`[${CONTROL}\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]`, "g");

// Neither white space nor invisible.
const SEEN = String.raw`[!-~\u00a1-\u00ac\u00ae-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2065-\u2fff\u3001-\ufefe\uff00-\uffff]+`;

/** Words with single spaces between them, as most text is: nothing to fold. */
const FOLDED = new RegExp(`^(?:${SEEN}(?: ${SEEN})*)?$`);

/** White space that is more than a single blank; what is one is left alone, for most of a text is. */
const SPACES = /(?: (?=\s)|[^\S ])\s*/g;

/** Every run of white space as one blank, none at the ends. */
export const foldSpaces = (text: string): string => text.replace(SPACES, " ").trim();

/** One line: breaks and every kind of space become single spaces. */
export const foldLine = (text: string): string => (FOLDED.test(text) ? text : foldSpaces(text.replace(INVISIBLE, "")));

/** Lines kept where the page breaks them, each folded; empty lines are dropped. */
export const foldLines = (text: string): string[] =>
  text
    .split(BREAK)
    .map(foldLine)
    .filter((line) => line !== "");

const MARK = /^(?:\d{1,2}|[a-z]|[*†‡§¶#^]{1,3})$/i;

/**
 * Whether a superscript is a footnote mark: "(1)", "2", "a, b", "*". A mark glued to a figure makes
 * another figure of it ("$87.3" with note 3 reads "$87.33"), so marks are dropped. "st", "th", "TM" are not.
 */
export function isFootnoteMark(text: string): boolean {
  if (text.length > 24) return false;
  const marks = foldLine(text.replace(/[()[\],;]/g, " "));
  return marks !== "" && marks.split(" ").every((mark) => MARK.test(mark));
}
