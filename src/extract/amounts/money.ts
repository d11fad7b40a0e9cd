import { isListed, wordSet } from "../tokens/lexicon.ts";
import { type Token, textAt, tokenize, wordAt } from "../tokens/tokens.ts";
import { begins, createMarked, type Found, isHyphen, longestAt, type Marked, plant } from "../tokens/trie.ts";
import { oneOf } from "../tokens/words.ts";
import { readNumber, scaleDecimal } from "./decimal.ts";
import { easternPair, easternScale } from "./eastern.ts";

const MIO_MRD_ETC = oneOf("mio mrd tsd mill");
const MINUS = oneOf("- \u2212 \u2013");

/** One amount of money as it stands in a text. Token indexes, end exclusive. */
export interface Money {
  from: number;
  to: number;
  /** Decimal text without sign, in currency units. */
  value: string;
  precision: string;
  /** ISO code; "$" is a bare dollar sign, whose country the document settles; absent where no currency stands. */
  currency?: string;
  /** In parentheses, or with a minus. */
  negative: boolean;
  /** "$48-52 million": a span, no figure. */
  range: boolean;
  /** A scale word stood with it: "million". */
  scaled: boolean;
}

/** Before the figure. A bare "$" stays open. */
const PREFIXES: Record<string, readonly string[]> = {
  $: ["$", "\uff04"],
  USD: ["us$", "us $", "usd", "usd$", "u.s.$", "u.s. $", "$us", "us dollars", "us-$"],
  CAD: ["c$", "ca$", "cad$", "cad", "cdn$", "cdn", "can$", "$cdn", "$cad", "$c", "$ca", "c $"],
  AUD: ["a$", "au$", "aud$", "aud", "$a", "$au", "$aud"],
  HKD: ["hk$", "hkd"],
  SGD: ["s$", "sgd"],
  BRL: ["r$", "brl"],
  GBP: ["\u00a3", "gbp", "gb\u00a3"],
  EUR: ["\u20ac", "eur"],
  CNY: ["rmb", "cny", "rmb\u00a5", "cn\u00a5"],
  JPY: ["\u00a5", "jpy", "\uffe5"],
  AED: ["aed"],
  SEK: ["sek"],
  NOK: ["nok"],
  KRW: ["\u20a9", "krw"],
  INR: ["\u20b9", "inr"],
};

/** After the figure and its scale. */
const SUFFIXES: Record<string, readonly string[]> = {
  USD: [
    "us dollars",
    "us dollar",
    "u.s. dollars",
    "u.s. dollar",
    "united states dollars",
    "usd",
    "us$",
    "us-dollar",
    "us-dollars",
    "$ us",
    "$us",
    "american dollars",
    "ドル",
    "米ドル",
    "美元",
    "us $",
  ],
  CAD: ["canadian dollars", "canadian dollar", "cad", "c$", "cdn", "kanadische dollar"],
  AUD: ["australian dollars", "australian dollar", "aud"],
  $: ["dollars", "dollar", "bucks", "$", "de dollars", "de dólares", "di dollari", "dólares", "dollari"],
  EUR: ["euros", "euro", "eur", "\u20ac", "d'euros", "de euros", "di euro"],
  GBP: ["british pounds", "pounds sterling", "pounds", "gbp", "\u00a3"],
  CNY: ["yuan", "renminbi", "rmb", "cny"],
  JPY: ["yen", "jpy", "円", "日元"],
  BRL: ["reais", "brazilian reais", "brl"],
};

/** In brackets behind an amount: "$6.95M (U.S.)". */
const NOTES: Record<string, readonly string[]> = {
  USD: ["u.s.", "us", "usd", "u.s"],
  CAD: ["canadian", "cad", "cdn", "c"],
  AUD: ["aud", "a"],
};

const SCALES: Record<string, number> = {
  thousand: 3,
  thousands: 3,
  k: 3,
  tausend: 3,
  tsd: 3,
  million: 6,
  millions: 6,
  mil: 6,
  mill: 6,
  mln: 6,
  mn: 6,
  mm: 6,
  m: 6,
  mio: 6,
  millionen: 6,
  billion: 9,
  billions: 9,
  bil: 9,
  bn: 9,
  bln: 9,
  b: 9,
  mrd: 9,
  milliarde: 9,
  milliarden: 9,
  miliar: 9,
  juta: 6,
  millones: 6,
  millón: 6,
  milioni: 6,
  milione: 6,
  milhões: 6,
  milhão: 6,
  milliards: 9,
  milliard: 9,
  miliardi: 9,
  miliardo: 9,
  bilhões: 9,
  bilhão: 9,
  trillion: 12,
  trillions: 12,
  tn: 12,
  t: 12,
};
/** Letters that are a scale only when glued to the figure or written large: "$427M", not "5 m". */
const PLACES = new Map(Object.entries(SCALES));
const LETTER_SCALES = new Set(["k", "m", "mm", "b", "t"]);

function vocabulary(lists: Record<string, readonly string[]>): Marked<string> {
  const trie = createMarked<string>();
  for (const [code, phrases] of Object.entries(lists))
    for (const phrase of phrases)
      plant(
        trie,
        tokenize(phrase)
          .filter((token) => !(isHyphen(token) && !token.spaced))
          .map((token) => token.low),
        code,
      );
  return trie;
}

const THINGS_IN_SPANISH = oneOf("dólares dolares euros pesos reales reais de");

const PREFIX = vocabulary(PREFIXES);
/** Words and signs that begin the name of a currency. */
export const CURRENCIES = PREFIX.listed;
const SCALE_WORDS = wordSet([...Object.keys(SCALES), "\u5104", "\u4ebf", "\u4e07", "\u5146", "\u767e"]);
const SUFFIX = vocabulary(SUFFIXES);
const NOTE = vocabulary(NOTES);

/** Scale after the token `at`, with the index behind it. */
function scaleAt(tokens: readonly Token[], at: number, currency: boolean): { places: number; to: number } | undefined {
  let index = at;
  const first = tokens[index];
  if (first && isHyphen(first) && !first.spaced) index++;
  if (textAt(tokens, index) === "\n") index++;
  const token = tokens[index];
  if (token?.kind !== "word" || !isListed(token.known, SCALE_WORDS)) return undefined;
  const eastern = easternScale(tokens, index);
  if (eastern) return eastern;
  // "9.800 millones", "9,8 mil millones".
  if (token.low === "mil" && wordAt(tokens, index + 1) === "millones") return { places: 9, to: index + 2 };
  // "5 mil dólares" are thousands, "$5 mil" are millions.
  if (token.low === "mil" && THINGS_IN_SPANISH.has(wordAt(tokens, index + 1))) return { places: 3, to: index + 1 };
  const places = PLACES.get(token.low);
  if (places === undefined || (LETTER_SCALES.has(token.low) && !currency && token.spaced)) return undefined;
  const dotted = textAt(tokens, index + 1) === "." && MIO_MRD_ETC.has(token.low);
  return { places, to: index + (dotted ? 2 : 1) };
}

/** Sign and bracket before the currency or figure, walking left from `from`. */
function openingAt(tokens: readonly Token[], from: number): { from: number; bracket: boolean; minus: boolean } {
  let index = from;
  let bracket = false;
  let minus = false;
  if (
    MINUS.has(textAt(tokens, index - 1)) &&
    !tokens[index]!.spaced &&
    (tokens[index - 1]!.spaced ||
      index === 1 ||
      textAt(tokens, index - 2) === "(" ||
      tokens[index - 2]?.kind === "break")
  ) {
    minus = true;
    index--;
  }
  if (textAt(tokens, index - 1) === "(") {
    bracket = true;
    index--;
  }
  return { from: index, bracket, minus };
}

/**
 * The amount that begins at token `at` with a currency, a bracket, a sign or a digit; undefined where none
 * does. `decimalComma` is true in languages that write 82,1.
 */
export function moneyAt(tokens: readonly Token[], at: number, decimalComma: boolean): Money | undefined {
  const prefix = prefixAt(tokens, at);
  let index = prefix ? prefix.to : at;
  const inner = innerSign(tokens, index);
  index = inner.to;
  const digits = tokens[index];
  if (digits?.kind !== "number" || isTail(tokens, index)) return undefined;
  const pair = easternPair(tokens, index);
  const plain = pair ?? readNumber(digits.text, decimalComma);
  if (plain === undefined) return undefined;
  if (pair !== undefined) index += 2;
  const opening = openingAt(tokens, at);
  const plainly = closing(tokens, index + 1, opening.bracket || inner.bracket, prefix !== undefined);
  const closed = inner.bracket ? behindScale(tokens, plainly) : plainly;
  const places = closed.places ?? 0;
  const decimal = scaleDecimal(plain, places);
  if (!decimal) return undefined;
  const after = suffixAt(tokens, closed.to, prefix?.value);
  const currency = after.currency ?? prefix?.value;
  if (currency === undefined && (closed.places === undefined || isLabel(tokens, index))) return undefined;
  const bracketed = closed.bracketClosed;
  return {
    from: bracketed && opening.bracket ? opening.from : opening.minus ? opening.from + (opening.bracket ? 1 : 0) : at,
    to: after.to,
    ...decimal,
    ...(currency === undefined ? {} : { currency }),
    negative: opening.minus || inner.minus || bracketed,
    range: false,
    scaled: closed.places !== undefined,
  };
}

/** "up from5.387 million", "was4,500,000": the rest of a number whose beginning is glued to a word. */
const isTail = (tokens: readonly Token[], at: number): boolean =>
  POINT.has(textAt(tokens, at - 1)) &&
  !tokens[at]!.spaced &&
  !tokens[at - 1]!.spaced &&
  tokens[at - 2]?.kind === "word" &&
  /\d$/.test(textAt(tokens, at - 2));
const POINT = oneOf(". ,");

/** "Dorothy 1B" is a building, no billion; "9M 2024" are nine months, no nine millions. */
const isLabel = (tokens: readonly Token[], at: number): boolean =>
  /^\d[A-Z]$/.test(textAt(tokens, at) + textAt(tokens, at + 1));

/** A currency before a figure; "a $5 fee" has no Australian dollars, so a letter must be large and glued to its sign. */
function prefixAt(tokens: readonly Token[], at: number): Found<string> | undefined {
  const first = tokens[at]!;
  const found = begins(PREFIX, first) ? longestAt(PREFIX, tokens, at) : undefined;
  if (!found) return undefined;
  if (first.kind === "word" && first.text === first.low) return undefined;
  if (first.text.length === 1 && first.kind === "word" && tokens[at + 1]?.spaced) return undefined;
  return found;
}

/** "$(427.6)" and "$-0.16": sign or bracket between currency and figure. */
function innerSign(tokens: readonly Token[], at: number): { to: number; bracket: boolean; minus: boolean } {
  if (textAt(tokens, at) === "(" && tokens[at + 1]?.kind === "number")
    return { to: at + 1, bracket: true, minus: false };
  if (MINUS.has(textAt(tokens, at)) && tokens[at + 1]?.kind === "number" && !tokens[at + 1]!.spaced)
    return { to: at + 1, bracket: false, minus: true };
  return { to: at, bracket: false, minus: false };
}

/** Scale and closing bracket in either order: "(427.6) million", "(427.6 million)", "427.6M". */
function closing(
  tokens: readonly Token[],
  at: number,
  bracket: boolean,
  currency: boolean,
): { to: number; places?: number; bracketClosed: boolean } {
  const bracketClosed = bracket && textAt(tokens, at) === ")";
  const to = bracketClosed ? at + 1 : at;
  return { bracketClosed, ...(scaleAt(tokens, to, currency) ?? { to }) };
}

/** "$(427.6 million)": the bracket that opens behind the currency closes behind the scale. */
const behindScale = (tokens: readonly Token[], found: ReturnType<typeof closing>): ReturnType<typeof closing> =>
  !found.bracketClosed && found.places !== undefined && textAt(tokens, found.to) === ")"
    ? { ...found, to: found.to + 1, bracketClosed: true }
    : found;

function suffixAt(tokens: readonly Token[], at: number, prefix: string | undefined): { to: number; currency?: string } {
  const suffix = longestAt(SUFFIX, tokens, at);
  // "$5 million $US": the longer name wins over a bare sign, but the next amount's sign is not ours.
  if (suffix && tokens[suffix.to]?.kind !== "number")
    return { to: suffix.to, currency: prefix !== undefined && prefix !== "$" ? prefix : suffix.value };
  if (textAt(tokens, at) === "(") {
    const note = longestAt(NOTE, tokens, at + 1);
    if (note && textAt(tokens, note.to) === ")") return { to: note.to + 1, currency: note.value };
  }
  return { to: at };
}
