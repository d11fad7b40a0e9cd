import { isCapital, type Token, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";

const QUOTE_OPENING_ETC = oneOf("\" “ ' ‘ „");
const THE_ITSELF_ETC = oneOf("the itself its name be called new");

/** Words that join the parts of a name: "Vulcan Infrastructure & Power Inc." */
const INNER = new Set(["&", "of", "and", ".", "3d", "8"]);
const NAME_END = new Set(["inc", "corp", "corporation", "ltd", "limited", "plc", "ag", "co"]);
const NOT_NAME = new Set([
  "nasdaq",
  "nyse",
  "the",
  "in",
  "on",
  "as",
  "its",
  "bitcoin",
  "ai",
  "ceo",
  "from",
  "to",
  "and",
  "effective",
  "hpc",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "data",
  "a",
  "an",
  "it",
  "is",
  "are",
  "was",
  "were",
  "has",
  "have",
  "had",
  "will",
  "can",
  "may",
  "not",
  "no",
  "why",
  "what",
  "how",
  "when",
  "president",
  "chief",
  "chairman",
  "chairwoman",
  "cfo",
  "coo",
  "cto",
  "director",
  "executive",
  "vice",
  "head",
]);

export interface Name {
  text: string;
  from: number;
  to: number;
}

/** A run of capitalised words; quotes around it are passed. The end may lie behind the last token. */
export function nameAt(tokens: readonly Token[], at: number, before: number): Name | undefined {
  const end = Math.min(before, tokens.length);
  let from = at;
  while (from < end && (QUOTE_OPENING_ETC.has(tokens[from]!.text) || THE_ITSELF_ETC.has(tokens[from]!.text))) from++;
  let to = from;
  while (to < end && to - from < 7) {
    const token = tokens[to]!;
    const capital = isCapital(token);
    const inner =
      to > from &&
      (INNER.has(token.low) || token.kind === "number") &&
      to + 1 < end &&
      (isCapital(tokens[to + 1]) || NAME_END.has(tokens[to - 1]!.low));
    if ((!capital && !inner) || isNextVerb(tokens, to, from)) break;
    if (to === from && NOT_NAME.has(token.low)) return undefined;
    to++;
    if (NAME_END.has(token.low)) break;
  }
  if (to === from) return undefined;
  const text = tokens
    .slice(from, to)
    .map((token, index) => (index > 0 && token.spaced ? " " : "") + token.text)
    .join("");
  return text.length < 3 ? undefined : { text, from, to };
}

/** "Becomes Cipher Digital and Provides Fourth Quarter": a title's next verb, written large, is no part of the name. */
const isNextVerb = (tokens: readonly Token[], at: number, from: number): boolean =>
  at > from && tokens[at]!.low === "and" && NEXT_VERBS.has(wordAt(tokens, at + 1));
const NEXT_VERBS = oneOf(
  "provides reports announces moves lists says sets gives releases updates begins starts files names",
);
