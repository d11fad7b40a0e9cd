/** Stands for a line break of the page until text is folded: Unicode's own line separator. */
export const BREAK = "\u2028";

// Zero-width characters, soft hyphens and direction marks are invisible and split words apart; control
// characters have no meaning in a page.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?![\t-\r])\p{Cc}/gu;

/** ASCII with single spaces, as most text is: nothing to fold. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** One line: breaks and every kind of space become single spaces. */
export const foldLine = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();

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
