/** What a piece of a page looks like, before anything is known of its meaning. */
const LETTERS = /\p{L}/u;
/** What the press writes into the cell instead of over the column: "$252.4M", "($124.8 million)", "60.4 EH/s". */
const COUNTED = "thousand|million|billion|[kmb]|mn|mm|bn|btc|mw|gw|[ep]h/s|j/th|bps|pp";
const FIGURE = new RegExp(
  String.raw`^(?:[A-Z]{0,3}[$€£¥])?[\s(]{0,3}[-+\u2010-\u2015\u2212]?[\s$€£¥(]{0,3}\d[\d,.]{0,24}\s?\)?\s?(?:${COUNTED})?\s?[)%x]{0,3}$`,
  "i",
);
/** A dash for nothing, a sign in a cell of its own, "n/m". */
const FILLER = /^(?:(?:[A-Z]{0,3}[$€£¥])?\s?[-\u2010-\u2015\u2212]{0,3}|[()%$]{1,2}|n\/?[am]|nm)$/i;

const FIGURE_PIECE = /^[A-Z]{0,3}[$€£¥\s\d.,()%x\u2010-\u2015\u2212-]{0,24}$/;

export const hasLetters = (text: string): boolean => LETTERS.test(text);
export const looksLikeFigure = (text: string): boolean => FIGURE.test(text);
export const fillsFigure = (text: string): boolean => FILLER.test(text);

/** Whether pieces read as a row of a statement: a label, then figures and what stands in for them, one at least. */
export function isLabelledRow([label, ...rest]: readonly string[]): boolean {
  if (label === undefined || !hasLetters(label) || !rest.some(looksLikeFigure)) return false;
  return rest.every((text) => looksLikeFigure(text) || FILLER.test(text));
}

/** Whether cells hold one figure and its signs: "$", "(58,120,449", ")". */
export const isFigureInPieces = (texts: readonly string[]): boolean =>
  texts.every((text) => FIGURE_PIECE.test(text)) && looksLikeFigure(texts.join(""));
