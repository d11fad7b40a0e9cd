import { lookAt, lookCloser, type Vocabularies } from "../build-scan.ts";
import { type ReadDocument } from "../document.ts";
import { findFirms } from "../mentions/firms.ts";
import { coverings, isCovered, type Scan } from "../scan.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { conventionOf } from "./convention.ts";
import { cutWords } from "./cut-words.ts";
import { glossed } from "./gloss.ts";
import type { Glossary } from "./glossary.ts";

/** A document whose tokens are the grammar's words, at their places in the text as it stands. */
export function inGrammar(
  document: ReadDocument,
  company: string,
  tokens: Tokens,
  glossary: Glossary,
  vocabularies: Vocabularies,
): ReadDocument {
  const cut = cutWords(tokens, glossary.elided);
  const named = lookAt(cut, document.titleEnd, vocabularies);
  const firms = findFirms(cut, named.companyOf);
  const firmOf = coverings(cut.length, 1)(firms);
  const convention = conventionOf(cut, glossary.bothPoints ?? false);
  const isName = (at: number): boolean => isCovered(named.companyOf, at) || isCovered(firmOf, at);
  const { tokens: english, placeOf } = glossed(cut, glossary, convention, isName);
  const moved = <One extends { from: number; to: number }>(one: One): One => ({
    ...one,
    from: placeOf[one.from]!,
    to: placeOf[one.to]!,
  });
  const looked = lookAt(english, document.titleEnd, vocabularies);
  const companies = named.companies.map(moved);
  const cover = coverings(english.length, 2);
  const scan = lookCloser(
    { ...looked, companies, companyOf: cover(companies) },
    vocabularies,
    company,
    convention.decimalComma,
  );
  const moves = firms.map(moved);
  return { ...document, scan: { ...scan, money: withCurrency(scan) }, firms: moves, firmOf: cover(moves) };
}

const THE_ITS = oneOf("the its this that which");
const OF = oneOf("of");

/**
 * "111,9 millones proceden de la minería": these languages name the currency once, and it is every amount's. "24
 * millones de acciones" are no money, "33,2 millones del negocio" are.
 */
function withCurrency({ money, tokens, mentionOf, periodOf }: Scan): Scan["money"] {
  const named = new Set(money.map(({ currency }) => currency).filter((one) => one !== undefined));
  const [currency, ...more] = named;
  if (currency === undefined || more.length > 0) return money;
  return money.map((one) => {
    const next = one.to + 1;
    const isNamed = THE_ITS.has(wordAt(tokens, next)) || isCovered(mentionOf, next) || isCovered(periodOf, next);
    const isCount = OF.has(wordAt(tokens, one.to)) && !isNamed;
    return one.currency !== undefined || isCount || isUnknown(tokens, one.to) ? one : { ...one, currency };
  });
}

/** "24 millones hashes": a word that the grammar has none for. */
const isUnknown = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === "word" && wordAt(tokens, at).startsWith("\u00b7");
