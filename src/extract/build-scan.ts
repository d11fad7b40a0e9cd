import { findAmounts } from "./amounts/amounts.ts";
import { withSources } from "./mentions/by-sources.ts";
import { findAtoms, findMentions, type Mention, type PlacedAtom } from "./mentions/mentions.ts";
import { findCompanies, type Names } from "./mentions/names.ts";
import { asPressSays } from "./mentions/press-words.ts";
import { withRented } from "./mentions/rented.ts";
import { type Atom, VOCABULARY } from "./mentions/vocabulary.ts";
import { mayBeginPeriod } from "./periods/beginnings.ts";
import { type PeriodMention, periodAt } from "./periods/periods.ts";
import { coverings, isCovered, type Scan } from "./scan.ts";
import { wordList } from "./tokens/lexicon.ts";
import { placesOf } from "./tokens/places.ts";
import { segment } from "./tokens/segments.ts";
import { type Token, type Tokens, wordAt } from "./tokens/tokens.ts";
import type { Trie } from "./tokens/trie.ts";
import { oneOf } from "./tokens/words.ts";

const LACK_LACKS_ETC = oneOf("lack lacks losses loss income revenue earnings");
const LACK_LACKS = oneOf("lack lacks");

/** Words that show a text to be about miners: only then do names like "Riot" count. */
export const MINING_WORDS = wordList([
  "bitcoin",
  "btc",
  "crypto",
  "hashrate",
  "hpc",
  "blockchain",
  "ビットコイン",
  "cryptocurrency",
  "bitcoins",
  "hash",
  "exahash",
  "halving",
  "asics",
  "gpus",
  "ethereum",
  // Their other trade: nobody else of such a name lets megawatts.
  "mw",
  "megawatts",
  "colocation",
  "hyperscaler",
  "coreweave",
  "fluidstack",
]);

export interface Vocabularies {
  names: Names;
  /** Segment names by company, compiled once. */
  own: (ticker: string | undefined) => Trie<Atom> | undefined;
}

/** Sentences and companies: enough to know whose text it is. */
export function lookAt(tokens: Tokens, titleEnd: number, vocabularies: Vocabularies): Scan {
  const aboutMining = placesOf(tokens.places, MINING_WORDS).length > 0;
  const companies = findCompanies(tokens, vocabularies.names, aboutMining);
  const cover = coverings(tokens.length, 2);
  const nothing = cover([]);
  return {
    tokens,
    segments: segment(tokens, titleEnd),
    money: [],
    quantities: [],
    periods: [],
    companies,
    mentions: [],
    moneyOf: nothing,
    quantityOf: nothing,
    periodOf: nothing,
    companyOf: companies.length === 0 ? nothing : cover(companies),
    mentionOf: nothing,
  };
}

/** Adds amounts, periods and the names of figures; only a text about a watched company is worth it. */
export function lookCloser(scan: Scan, vocabularies: Vocabularies, ticker: string, decimalComma: boolean): Scan {
  const { tokens } = scan;
  const { money, quantities } = findAmounts(tokens, decimalComma);
  const cover = coverings(tokens.length, 4);
  const moneyOf = cover(money);
  const periods = findPeriods(tokens, moneyOf, scan.companyOf);
  const found = {
    ...scan,
    money,
    quantities,
    periods,
    moneyOf,
    quantityOf: cover(quantities),
    periodOf: cover(periods),
  };
  const mentions = mentionsIn(found, vocabularies, ticker);
  return { ...found, mentions, mentionOf: cover(mentions) };
}

/** The names of figures, the subject's own segment names among them. */
function mentionsIn(scan: Scan, vocabularies: Vocabularies, ticker: string): Mention[] {
  const atoms = findAtoms(scan.tokens, VOCABULARY, vocabularies.own(ticker));
  const free = atoms.filter(
    (atom) => isOwnLine(scan, atom) || !(isInsideName(scan, atom.from, atom.to) || isTrade(scan.tokens, atom)),
  );
  const told = free.flatMap(asPressSays(scan.tokens));
  const named = findMentions(scan.tokens, isSpun(scan.tokens) ? told.map(unspin(scan.tokens)) : told);
  return [...withSources(scan.tokens, withRented(scan.tokens, named), scan.money)];
}

/** "revenue of the mining equipment maker", "for the data center operator": what the company is, no line of business. */
const isTrade = (tokens: Tokens, { atom, to }: PlacedAtom): boolean =>
  atom.what === "segment" &&
  (MAKERS.has(wordAt(tokens, to)) || (atom.segment !== "hpc" && FIRMS.has(wordAt(tokens, to))));
const MAKERS = oneOf(
  "maker manufacturer operator producer designer developer provider specialist supplier vendor builder owner",
);
const FIRMS = oneOf("company firm group giant startup");

const WEB = wordList(["web", "internet", "online", "net"]);

/** Copies with synonyms put in by machine betray themselves: nobody else writes "web loss" or "net lack". */
function isSpun(tokens: Tokens): boolean {
  return placesOf(tokens.places, WEB).some(
    (at) =>
      LACK_LACKS_ETC.has(wordAt(tokens, at + 1)) && (tokens[at]!.low !== "net" || LACK_LACKS.has(tokens[at + 1]!.low)),
  );
}

/** In such a copy "income" stands for revenue. */
const unspin =
  (tokens: readonly Token[]) =>
  (atom: PlacedAtom): PlacedAtom =>
    tokens[atom.from]!.low === "income" && atom.to === atom.from + 1
      ? { ...atom, atom: { what: "revenue", total: true } }
      : atom;

/** "BUZZ HPC", "Taiga Cloud": another name of the company, and its own name of a line of business. */
const isOwnLine = ({ companyOf, companies }: Scan, { atom, from, to }: PlacedAtom): boolean =>
  atom.what === "segment" &&
  atom.own &&
  isCovered(companyOf, from) &&
  companies[companyOf[from]!]!.from === from &&
  companies[companyOf[from]!]!.to <= to;

/** "Cipher Mining" and "Applied Digital" are names, no mentions of mining. */
function isInsideName(scan: Scan, from: number, to: number): boolean {
  const company = scan.companyOf[from]!;
  if (company >= 0 && scan.companies[company]!.to >= to) return true;
  return isCovered(scan.moneyOf, from) || isCovered(scan.quantityOf, from);
}

function findPeriods(tokens: readonly Token[], moneyOf: Int32Array, companyOf: Int32Array): PeriodMention[] {
  const periods: PeriodMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const isTried = mayBeginPeriod(tokens[at]!) && !isCovered(moneyOf, at) && !isCovered(companyOf, at);
    const found = isTried ? periodAt(tokens, at) : undefined;
    if (found) {
      periods.push(found);
      at = found.to;
    } else at++;
  }
  return periods;
}
