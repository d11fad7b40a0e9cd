import { type Token, wordAt } from "./tokens.ts";
import { oneOf } from "./words.ts";

/**
 * Small words and words of the trade that one language alone has, or few, and English never: what tells a title alone
 * apart. Words that English has as well ("no", "a", "on", "millions") are left out.
 */
const TOLD_BY: Record<string, ReadonlySet<string>> = {
  de: oneOf(
    "der das und von mit für auf ist im dem den des ein eine zum sich nicht wird wurde auch nach vor bei unternehmen verlust umsatz gewinn quartal millionen milliarden nettoverlust nettogewinn meldet verbucht unterzeichnet vertrag jahre ersten zweiten dritten vierten",
  ),
  fr: oneOf(
    "le la les des du de et une pour dans est avec au aux ses en perte pertes chiffre d'affaires affaires bénéfice trimestre nette signe annonce contrat ans premier deuxième troisième quatrième un",
  ),
  es: oneOf(
    "el la los las del de y una para en con por que su sus un pérdida pérdidas ingresos ganancia ganancias beneficio trimestre millones dólares neta neto tras registra reporta anuncia firma contrato años primer segundo tercer cuarto",
  ),
  it: oneOf(
    "il lo la gli della del di che una un nel alla dei con perdita ricavi utile trimestre milioni dollari netta firma annuncia contratto anni primo secondo terzo quarto",
  ),
  pt: oneOf(
    "os das dos da um uma para com em não por que de prejuízo receita lucro trimestre milhões bilhões dólares líquido líquida assina anuncia contrato anos primeiro segundo terceiro quarto",
  ),
};

/** Longer texts have enough small words to be counted. */
const SHORT = 60;
const LEAST = 2;

/** The language of a title or a line, where so many of its words are those of one language before all others. */
export function shortLanguage(tokens: readonly Token[], english: number): string | undefined {
  if (tokens.length > SHORT) return undefined;
  const counts = Object.entries(TOLD_BY)
    .map(([language, words]): [string, number] => [
      language,
      tokens.reduce((sum, _, at) => sum + (words.has(wordAt(tokens, at)) ? 1 : 0), 0),
    ])
    .toSorted(([, one], [, other]) => other - one);
  const [best, second] = counts as [[string, number], [string, number]];
  return best[1] >= english + LEAST && best[1] > second[1] ? best[0] : undefined;
}
