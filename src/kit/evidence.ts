import type { AlertFigure } from "../model/index.ts";
import { cutAround, type Kept } from "./cut-around.ts";

/** Figures that were read from one sentence. */
type OfSentence = [AlertFigure, ...AlertFigure[]];

/** Figures in their order, those that were read from one sentence together; one without a sentence stands alone. */
export function bySentence(figures: readonly AlertFigure[]): OfSentence[] {
  const groups = new Map<string, OfSentence>();
  for (const [place, figure] of figures.entries()) {
    const key = figure.quote ? `${figure.outlet}\n${figure.quote}` : `${place}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

/** As `bySentence`, without the figures that have no sentence. */
export const evidenceOf = (figures: readonly AlertFigure[]): OfSentence[] =>
  bySentence(figures.filter(({ quote }) => quote));

/** Figures, and behind them what they are held against where that has a sentence of its own. */
export const withPriors = (figures: readonly AlertFigure[]): AlertFigure[] => [
  ...figures,
  ...figures.flatMap(({ metric, label, prior }): AlertFigure[] => {
    if (!prior?.quote) return [];
    const { change: _change, ...before } = prior;
    return [{ metric, ...before, label: `${label} ${prior.label}` }];
  }),
];

/** The sentence of figures, of one that is longer than `limit` the parts that state them. */
export function sentenceOf(figures: OfSentence, limit: number): string {
  const [{ quote = "" }] = figures;
  if (quote.length <= limit) return quote;
  return cutAround(
    quote,
    figures.flatMap(({ value }) => placeOf(quote, value) ?? []),
    limit,
  );
}

const WORDS = (
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
  "nineteen twenty"
).split(" ");

/** Where a sentence states a value as it is shown: by its words, its digits with either decimal sign, or a number in words. */
function placeOf(quote: string, value: string): Kept | undefined {
  const at = quote.indexOf(value);
  if (at >= 0) return { from: at, to: at + value.length };
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(value)?.[0];
  if (digits === undefined) return undefined;
  const written = [digits, digits.replaceAll(",", ""), digits.replace(".", ",")].map((one) => one.replace(".", "\\."));
  const word = WORDS[Number(digits) - 1];
  const pattern = `(?<![\\d.,])(?:${written.join("|")})(?!\\d|[.,][1-9])${word ? `|\\b${word}\\b` : ""}`;
  const found = new RegExp(pattern, "i").exec(quote);
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}
