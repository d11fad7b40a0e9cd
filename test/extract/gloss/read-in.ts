import { findAmounts } from "../../../src/extract/amounts/amounts.ts";
import { conventionOf } from "../../../src/extract/gloss/convention.ts";
import { cutWords } from "../../../src/extract/gloss/cut-words.ts";
import { glossed } from "../../../src/extract/gloss/gloss.ts";
import { glossaryOf } from "../../../src/extract/gloss/index.ts";
import { periodAt } from "../../../src/extract/periods/periods.ts";
import { type Tokens, tokenize } from "../../../src/extract/tokens/tokens.ts";

interface ReadIn {
  tokens: Tokens;
  decimalComma: boolean;
}

/** A text of a language in the grammar's own words, no company named in it. */
export function readIn(language: string, text: string): ReadIn {
  const glossary = glossaryOf(language)!;
  const cut = cutWords(tokenize(text), glossary.elided);
  const convention = conventionOf(cut, glossary.bothPoints ?? false);
  return { ...glossed(cut, glossary, convention, () => false), decimalComma: convention.decimalComma };
}

/** The grammar's words for a text, as one line. */
export const wordsIn = (language: string, text: string): string =>
  readIn(language, text)
    .tokens.map(({ low }) => low)
    .join(" ");

/** Every amount as "value currency". */
export function moneyIn(language: string, text: string): string[] {
  const { tokens, decimalComma } = readIn(language, text);
  return findAmounts(tokens, decimalComma).money.map(
    ({ value, currency, negative }) => `${negative ? "-" : ""}${value} ${currency ?? "none"}`,
  );
}

/** The first period of a text as "2026Q1", "2026H1", "2026FY" or what it ends with. */
export function periodIn(language: string, text: string): string | undefined {
  const { tokens } = readIn(language, text);
  for (let at = 0; at < tokens.length; at++) {
    const found = periodAt(tokens, at);
    if (!found) continue;
    if (found.relative && !found.kind)
      return found.year === undefined ? found.relative : `${found.relative} ${found.year}`;
    const ends = found.ends ? ` to ${found.ends.year ?? "?"}-${found.ends.month}` : "";
    const letter = { quarter: "Q", half: "H", nine_months: "M", year: "FY" }[found.kind ?? "year"];
    return `${found.year ?? ""}${letter}${found.number ?? ""}${ends}`;
  }
  return undefined;
}
