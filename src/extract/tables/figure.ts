/** What one cell says once it is taken for a figure. */
export type CellValue =
  | { kind: "number"; digits: string; negative: boolean; currency?: string; scale?: number }
  /** A dash, "nil": nothing of the kind. */
  | { kind: "nil" }
  /** A share, a ratio, a range, "n/m": a value, but none of money. */
  | { kind: "other" };

// Written before a figure or in a cell of its own. "$" alone leaves the currency to the document.
const SYMBOLS: Record<string, string | undefined> = {
  $: undefined,
  us$: "USD",
  "u.s.$": "USD",
  usd: "USD",
  c$: "CAD",
  ca$: "CAD",
  cdn$: "CAD",
  cad: "CAD",
  cad$: "CAD",
  a$: "AUD",
  au$: "AUD",
  aud: "AUD",
  hk$: "HKD",
  "£": "GBP",
  gbp: "GBP",
  "€": "EUR",
  eur: "EUR",
  "¥": "CNY",
  rmb: "CNY",
  cny: "CNY",
};
const SYMBOL = "(?:u\\.s\\.|us|ca|cdn|cad|c|au|a|hk)?\\s?\\$|usd|cad|aud|gbp|eur|rmb|cny|[£€¥]";
const MINUS = "[-\u2010-\u2015\u2212]";
const NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d{1,15})?(\\.\\d{1,6})?";

const OPENERS = new RegExp(`^(?:(${SYMBOL})\\s?)?(\\()?(?:\\s?(${SYMBOL}))?$`, "i");
const FIGURE = new RegExp(
  `^(?:(${SYMBOL})\\s?)?(\\()?\\s?(${MINUS})?\\s?(?:(${SYMBOL})\\s?)?(${MINUS})?\\s?${NUMBER}\\s?` +
    "(thousand|million|billion|mm|mn|bn|[mkb])?\\s?(\\))?\\s?(thousand|million|billion|mm|mn|bn|[mkb])?(?:\\s?[\\[(][0-9a-z][\\])]|[*†‡]){0,3}$",
  "i",
);
const NIL = new RegExp(`^(?:(?:${SYMBOL})\\s?)?(?:${MINUS}{1,3}|nil|none)$`, "i");
const OTHER = /^(?:n\/?[am]|nm|\*|n\.[am]\.|[(]?[-+\u2212]?\(?[\d.,]+\)?\s?(?:%|x|bps|pp|pts?)\)?\s?(?:%|pts?)?)$/i;
const RANGE = new RegExp(
  `^\\(?(?:${SYMBOL})?\\s?\\(?[\\d.,]+\\)?\\s?(?:${MINUS}|to)\\s?\\(?(?:${SYMBOL})?\\s?\\(?[\\d.,]+\\)?$`,
  "i",
);

const SCALES: Record<string, number> = { thousand: 3, k: 3, million: 6, mm: 6, mn: 6, m: 6, billion: 9, bn: 9, b: 9 };

const currencyOf = (symbol: string | undefined): string | undefined =>
  symbol === undefined ? undefined : SYMBOLS[symbol.toLowerCase().replace(/\s/g, "")];

/** "$", "(", "$(": stands in a cell of its own before a figure. */
export function readOpener(text: string): { open: boolean; currency?: string } | undefined {
  if (text.length > 8) return undefined;
  const found = OPENERS.exec(text);
  if (!found || text === "") return undefined;
  const currency = currencyOf(found[1]) ?? currencyOf(found[3]);
  return { open: found[2] !== undefined, ...(currency ? { currency } : {}) };
}

/** ")", "%", ")%": stands in a cell of its own behind a figure. */
export const isCloser = (text: string): boolean =>
  text.length <= 4 && /^[)\]]?\s?(?:%|x)?\s?\)?$/.test(text) && text !== "";

/** Footnote marks that are characters of their own: "87.3³". */
const RAISED_DIGITS = /[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}$/;

/** A word longer than any sign of money begins no figure; most cells that are none are told by it. */
const WORDS = /^(?!(?:usd|cad|aud|gbp|eur|rmb|cny)n)[a-z]{4}[a-z\s]/i;

/** One cell as a figure; undefined where it is words. A year alone is a figure here: headers are told apart before. */
export function readFigure(written: string): CellValue | undefined {
  if (written === "" || written.length > 40 || WORDS.test(written)) return undefined;
  const text = written.replace(RAISED_DIGITS, "");
  if (NIL.test(text)) return { kind: "nil" };
  if (OTHER.test(text) || RANGE.test(text)) return { kind: "other" };
  const found = FIGURE.exec(text);
  if (!found || (found[6] === undefined && found[7] === undefined)) return undefined;
  // "£000" heads a column that counts in thousands.
  if (found[6] === "000") return undefined;
  const [, before, open, minus, inside, minusToo, whole = "0", fraction = "", inner, , outer] = found;
  const scale = SCALES[(inner ?? outer ?? "").toLowerCase()];
  const currency = currencyOf(before) ?? currencyOf(inside);
  return {
    kind: "number",
    digits: whole.replaceAll(",", "") + fraction,
    negative: open !== undefined || minus !== undefined || minusToo !== undefined,
    ...(currency ? { currency } : {}),
    ...(scale ? { scale } : {}),
  };
}
