import { MONTH_NAMES, monthOf, yearOf } from "../periods/dates.ts";
import { knownOf } from "../tokens/lexicon.ts";
import { type Token, type Tokens, textAt, wordAt } from "../tokens/tokens.ts";
import { type Found, longestAt } from "../tokens/trie.ts";
import { oneOf } from "../tokens/words.ts";
import { type Convention } from "./convention.ts";
import { withPlaces } from "./cut-words.ts";
import type { Gloss, Glossary } from "./glossary.ts";
import { shortPeriodAt } from "./short-period.ts";

/** English words that the trade says in every language. */
const KEPT = oneOf(
  "bitcoin bitcoins btc crypto hpc ai gpu gpus cloud hosting mining hash hashrate staking ethereum ether eth ebitda colocation co-location mw gw eh ph pool miner miners neocloud leasing treasury blockchain asic asics hyperscaler self",
);
/** Of those, what means something else in the language is in its table, which is asked first. */
const ENDS = new Set([...oneOf('. ! ? : • « “ " - – — ( ¿ ¡'), "", "\n", "\n\n"]);
const OF = oneOf("de del di do da du des d'");
const SIGNS = oneOf("$ us$ usd € eur us r$");
/** Tokens that an amount may have: "de [US$ 21,9 milhões de dólares] para". */
const LONGEST_AMOUNT = 9;

export interface Glossed {
  tokens: Tokens;
  /** For every token of the text the first one that it became. */
  placeOf: Int32Array;
}

/**
 * The text's tokens in the grammar's words, each at its place in the text, so that every figure is quoted as it stands.
 * `isName` tells which tokens name a company.
 */
export function glossed(
  tokens: Tokens,
  glossary: Glossary,
  convention: Convention,
  isName: (at: number) => boolean,
): Glossed {
  const out: Token[] = [];
  const placeOf = new Int32Array(tokens.length + 1);
  let at = 0;
  while (at < tokens.length) {
    const from = at;
    const to = step(tokens, at, out, glossary, convention, isName);
    const place = out.length;
    at = to.end;
    out.push(...to.tokens);
    for (let index = from; index < at; index++) placeOf[index] = place;
  }
  placeOf[tokens.length] = out.length;
  return { tokens: withPlaces(out), placeOf };
}

interface Step {
  tokens: Token[];
  /** Behind what was read of the text. */
  end: number;
}

function step(
  tokens: Tokens,
  at: number,
  out: readonly Token[],
  glossary: Glossary,
  convention: Convention,
  isName: (at: number) => boolean,
): Step {
  const token = tokens[at]!;
  const one = (...told: Token[]): Step => ({ tokens: told, end: at + 1 });
  if (isName(at) || token.kind === "break") return one(token);
  const short = shortPeriodAt(tokens, at);
  if (short) return { tokens: [short.token], end: short.to };
  // A scale or an ordinal stands behind its number.
  const isBehind = token.kind === "word" && tokens[at - 1]?.kind === "number";
  const found =
    (isBehind ? longestAt(glossary.scales, tokens, at) : undefined) ?? longestAt(glossary.words, tokens, at);
  if (token.kind === "number" && !found) return one(convention.isClear(tokens, at) ? token : hidden(token));
  if (found && isOfYear(tokens, at, out)) return one();
  if (found && isDay(tokens, found.to, glossary) && found.value.at(-1)?.low === "the")
    return OPENS.has(textAt(tokens, at - 1)) ? one() : one(word(token, "on"));
  if (found && isArticle(found.value) && isName(found.to)) return one();
  if (glossary.to.has(token.low) && isAmount(tokens, at + 1)) return one(word(token, "to"));
  if (isRepeated(tokens, at, out) || isChangeMark(tokens, at, out, glossary)) return one();
  if (found && (isFrom(tokens, at, glossary) || isSource(tokens, at, out, glossary))) return one(word(token, "from"));
  if (glossary.leads.has(token.low) && amountDigits(tokens, at + 1) !== undefined) return one(word(token, "of"));
  if (found && isBase(tokens, found, out)) return { tokens: [word(token, "from")], end: found.to };
  if (found) return { tokens: inEnglish(tokens, found.from, found.to, found.value), end: found.to };
  if (token.kind !== "word" || KEPT.has(token.low) || isProper(tokens, at)) return one(token);
  return one(hidden(token));
}

const headOf = (found: Found<readonly Gloss[]> | undefined): string => found?.value[0]?.low ?? "";
const lastOf = (out: readonly Token[]): string => wordAt(out, out.length - 1);

/** Unknown to every list, so that no English word of the same letters is seen in it. */
const hidden = (token: Token): Token => {
  const low = `\u00b7${token.low}`;
  return { ...token, kind: "word", low, known: knownOf(low) };
};

const word = (token: Token, low: string): Token => ({ ...token, text: low, low, known: knownOf(low) });

/** The grammar's words at the place of the text's. */
function inEnglish(tokens: Tokens, from: number, to: number, glosses: readonly Gloss[]): Token[] {
  const first = tokens[from]!;
  const { end } = tokens[to - 1]!;
  const isLarge = first.kind === "word" && first.text.charCodeAt(0) !== first.low.charCodeAt(0);
  return glosses.map(({ text, low }, index) => ({
    text: isLarge && index === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text,
    low,
    known: knownOf(low),
    start: first.start,
    end,
    kind: /^\d/.test(low) && !/[a-z]/.test(low) ? "number" : /^[\p{L}\d]/u.test(low) ? "word" : "mark",
    spaced: index === 0 ? first.spaced : true,
  }));
}

/** A name inside a sentence, or in capitals. */
function isProper(tokens: Tokens, at: number): boolean {
  const { text, low } = tokens[at]!;
  if (text.charCodeAt(0) === low.charCodeAt(0)) return false;
  if (text.length > 1 && text === text.toUpperCase()) return true;
  return !ENDS.has(textAt(tokens, at - 1));
}

/** What a dateline stands behind: "Vancouver, le 12 novembre 2024". */
const OPENS = new Set(["", ",", "\n", "\n\n", "(", "."]);

/** "[el] 31 de marzo", "[le] 12 novembre": the article of a day. */
function isDay(tokens: Tokens, at: number, { words }: Glossary): boolean {
  if (tokens[at]?.kind !== "number") return false;
  const month = OF.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  return MONTHS.has(headOf(longestAt(words, tokens, month)));
}
const MONTHS = new Set(MONTH_NAMES);

/** "31 de marzo de 2026": the grammar writes no "of" between a month and its year. */
function isOfYear(tokens: Tokens, at: number, out: readonly Token[]): boolean {
  if (!OF.has(tokens[at]!.low) || yearOf(tokens[at + 1]) === undefined) return false;
  return monthOf(out.at(-1)) !== undefined;
}

/** "de US$ 21,9 milhões para US$ 7,8 milhões", "de 34 a 44,8 millones": the word leads from one amount to the next. */
function isFrom(tokens: Tokens, at: number, { to, scales, words }: Glossary): boolean {
  if (!OF.has(wordAt(tokens, at))) return false;
  const digits = amountDigits(tokens, at + 1);
  if (digits === undefined) return false;
  for (let index = digits + 1; index <= digits + LONGEST_AMOUNT; index++) {
    if (to.has(wordAt(tokens, index))) return isAmount(tokens, index + 1);
    const scale = longestAt(scales, tokens, index) ?? longestAt(words, tokens, index);
    if (!SIGNS.has(wordAt(tokens, index)) && !scale?.value.every(({ low }) => AMOUNT.has(low) || WHEN.has(low)))
      return false;
    if (scale) index = scale.to - 1;
  }
  return false;
}
/** "de US$ 21,9 milhões [um ano antes] para US$ 7,8 milhões". */
const WHEN = oneOf("a year earlier ago in the of last previous same quarter first second third fourth");

const isArticle = (value: readonly Gloss[]): boolean => value.length === 1 && value[0]!.low === "the";

const SOURCES = new Set([...OF, ...oneOf("pour para por per em")]);
const LINE = oneOf(
  "bitcoin mining hosting hpc ai cloud gpu data colocation segment business unit division leasing new",
);

/** "33,2 millones del nuevo negocio de centros de datos": where an amount comes from; the article stands with it. */
function isSource(tokens: Tokens, at: number, out: readonly Token[], { words }: Glossary): boolean {
  if (!SOURCES.has(tokens[at]!.low) || !AMOUNT.has(lastOf(out))) return false;
  const first = longestAt(words, tokens, at + 1);
  const next = first && headOf(first) === "the" ? longestAt(words, tokens, first.to) : first;
  return LINE.has(next ? headOf(next) : wordAt(tokens, at + 1));
}

const BASES = oneOf("compared on over");
/** "étaient de 34 millions et [de] 47,6 millions". */
const isRepeated = (tokens: Tokens, at: number, out: readonly Token[]): boolean =>
  OF.has(tokens[at]!.low) && lastOf(out) === "and" && isAmount(tokens, at + 1);

/** "encolheu 64%[,] de US$ 21,9 milhões para US$ 7,8 milhões". */
const isChangeMark = (tokens: Tokens, at: number, out: readonly Token[], glossary: Glossary): boolean =>
  tokens[at]!.text === "," && PERCENT.has(lastOf(out)) && isFrom(tokens, at + 1, glossary);

const PERCENT = oneOf("% percent");
const ARTICLES = oneOf("los las les i gli os as aux ai agli aos às");

/** "un 31,8 % frente a los 34 millones": the change is from that amount. */
function isBase(tokens: Tokens, found: Found<readonly Gloss[]>, out: readonly Token[]): boolean {
  return BASES.has(headOf(found)) && PERCENT.has(lastOf(out)) && isAmount(tokens, found.to);
}

const isAmount = (tokens: Tokens, at: number): boolean =>
  amountDigits(tokens, ARTICLES.has(wordAt(tokens, at)) ? at + 1 : at) !== undefined;

const AMOUNT = oneOf("million billion thousand trillion dollars us canadian euros of");

/** The number of an amount that begins here, over its sign. */
function amountDigits(tokens: Tokens, at: number): number | undefined {
  let index = at;
  while (SIGNS.has(wordAt(tokens, index))) index++;
  return tokens[index]?.kind === "number" ? index : undefined;
}
