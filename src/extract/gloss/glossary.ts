import { tokenize } from "../tokens/tokens.ts";
import { createTrie, isHyphen, plant, type Trie } from "../tokens/trie.ts";
import { cutWords } from "./cut-words.ts";

/** A word of the grammar that stands for words of another language. */
export interface Gloss {
  text: string;
  low: string;
}

/**
 * What a language calls the things that the grammar knows: a table of phrases, each with the grammar's own words for
 * it. A word that the table does not have stays unknown to the grammar, whatever it means in English: French "but" and
 * "pays" turn and pay nothing.
 */
export interface Glossary {
  words: Trie<readonly Gloss[]>;
  /** Only behind a number: "mi", "md", "mil". */
  scales: Trie<readonly Gloss[]>;
  /** Words that lose their last vowel before another one: French "l'", Italian "dell'". */
  elided: ReadonlySet<string>;
  /** What leads from one amount to another: "de 10 a 20 millones". */
  to: ReadonlySet<string>;
  /** What leads from a name to its amount: "ingresos por 34 millones". */
  leads: ReadonlySet<string>;
  /** Texts of the language write "44.8 millones" as well: the convention is the text's own. */
  bothPoints?: true;
}

/** "{mismo|igual} trimestre{ fiscal|}" to all that it stands for. */
function expand(pattern: string): string[] {
  const open = pattern.indexOf("{");
  if (open < 0) return [pattern];
  const close = pattern.indexOf("}", open);
  if (close < 0) throw new Error(`A brace is not closed in "${pattern}": no comma may stand inside of one`);
  const [before, behind] = [pattern.slice(0, open), pattern.slice(close + 1)];
  return pattern
    .slice(open + 1, close)
    .split("|")
    .flatMap((one) => expand(`${before}${one}${behind}`));
}

/** "l'" alone is cut as it is before a word. */
function wordsOf(phrase: string, elided: ReadonlySet<string>): string[] {
  const isOpen = phrase.endsWith("'");
  const cut = cutWords(tokenize(isOpen ? `${phrase}x` : phrase), elided);
  return (isOpen ? cut.slice(0, -1) : cut).filter((token) => !isHyphen(token)).map(({ low }) => low);
}

/** A table's lines: "grammar's words = phrase, phrase"; "-" for what says nothing to the grammar. */
function compile(table: string, elided: ReadonlySet<string>): Trie<readonly Gloss[]> {
  const trie = createTrie<readonly Gloss[]>();
  for (const line of table.split("\n")) {
    const [english = "", phrases] = line.split(" = ");
    if (phrases === undefined) continue;
    const plain = english.trim() === "-" ? "" : english.trim();
    const glosses = tokenize(plain).map(({ text, low }) => ({ text, low }));
    for (const phrase of phrases.split(",").flatMap(expand)) {
      const words = wordsOf(phrase.trim().toLowerCase(), elided);
      plant(trie, words, glosses);
    }
  }
  return trie;
}

export const createGlossary = (
  tables: readonly string[],
  scales: string,
  rest: Omit<Glossary, "words" | "scales">,
): Glossary => ({ words: compile(tables.join("\n"), rest.elided), scales: compile(scales, rest.elided), ...rest });
