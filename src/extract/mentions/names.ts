import type { Company, Ticker } from "../../model/index.ts";
import { createList, enlist } from "../tokens/lexicon.ts";
import { placesOf } from "../tokens/places.ts";
import { type Token, type Tokens, textAt, tokenize, wordAt } from "../tokens/tokens.ts";
import { createTrie, isHyphen, longestAt, plant, type Trie } from "../tokens/trie.ts";
import { oneOf } from "../tokens/words.ts";

const OPEN = oneOf("( \uff08");
const CLOSE = oneOf(") \uff09");
const COLON = oneOf(": \uff1a");
const US_V_ETC = oneOf("us v to o de l n");

/** A company named in a text; token indexes, end exclusive. */
export interface CompanyMention {
  from: number;
  to: number;
  ticker: Ticker;
  /** How it is named: a full or former name, a ticker with its exchange, or one common word. */
  how: "name" | "ticker" | "weak";
}

interface Entry {
  ticker: Ticker;
  how: CompanyMention["how"];
  /** The words as they must be capitalised; absent where any case will do. */
  cased?: string;
}

export interface Names {
  trie: Trie<Entry[]>;
}

/** Words that begin a name of a company, of whichever reader. */
export const FIRST_WORDS = createList();

/** Names in scripts that know no capitals. */
const isIdeographic = (text: string): boolean => text.charCodeAt(0) >= 0x2e80;

/** Legal endings that texts leave out. */
const ENDINGS =
  /[,\s]+(?:inc|corp|corporation|ltd|limited|plc|ag|co|llc|company|group|holdings|technologies group|se|n\.v)\.?$/i;

/** One-word names that are also plain words, or names of others: they count beside mining words only. */
const COMMON = new Set(
  "marathon galaxy riot cipher hive argo stronghold keel soluna mawson cathedra dmg peak core can any sos hut vip na canaan american abits griid mara iren mercurity cango".split(
    " ",
  ),
);
const SURE_WORDS = new Set(["mara", "iren", "canaan", "cango", "soluna", "mawson", "griid", "abits", "mercurity"]);

/** After "Marathon" or "Galaxy" these words make it somebody else. */
const OTHERS = new Set([
  "gold",
  "resources",
  "lithium",
  "minerals",
  "pharma",
  "pharmaceuticals",
  "entertainment",
  "studios",
  "labs",
  "surfboards",
  "social",
  "hub",
  "group",
  "metals",
  "shield",
  "blockchain's",
  "watch",
  "z",
  "fold",
  "capital",
  "gear",
  "pictures",
  "fm",

  "petroleum",
  "oil",
  "runner",
  "race",
  "s24",
  "s25",
  "interactive",
  "games",
  "note",
  "tab",
  "control",
  "police",
  "ii",
  "group's",
]);

/** Builds the one tree that finds every company in a single walk. */
export function compileNames(companies: readonly Company[]): Names {
  const trie = createTrie<Entry[]>();
  const add = (phrase: string, entry: Entry): void => {
    const words = tokenize(phrase).filter((token) => !(isHyphen(token) && !token.spaced));
    const found = longestAt(trie, words, 0);
    if (found && found.to === words.length) found.value.push(entry);
    else
      plant(
        trie,
        words.map((token) => token.low),
        [entry],
      );
  };
  for (const company of companies) {
    for (const name of new Set([company.name, ...company.formerNames, ...company.aliases]))
      addName(add, company.ticker, name);
    for (const ticker of [company.ticker, ...company.formerTickers])
      add(ticker, { ticker: company.ticker, how: "ticker", cased: ticker });
  }
  for (const word of trie.next.keys()) enlist(word, FIRST_WORDS);
  return { trie };
}

function addName(add: (phrase: string, entry: Entry) => void, ticker: Ticker, name: string): void {
  const short = name.replace(ENDINGS, "").replace(ENDINGS, "");
  for (const phrase of new Set([
    name,
    name.replaceAll(",", ""),
    name.replace(/\.$/, ""),
    short,
    name.replace(ENDINGS, ""),
  ])) {
    const words = phrase.split(/\s+/);
    const single = words.length === 1 && /^[\p{L}\p{N}]+$/u.test(phrase);
    // What is left of a name when its ending falls is a word of its own only where it is written like one: "TeraWulf".
    if (single && phrase !== name && !/[a-z][A-Z]/.test(phrase)) continue;
    if (phrase.length < (isIdeographic(phrase) ? 2 : 3)) continue;
    const weak = single && COMMON.has(phrase.toLowerCase()) && !SURE_WORDS.has(phrase.toLowerCase());
    add(phrase, { ticker, how: weak ? "weak" : "name", ...(single ? { cased: phrase } : {}) });
  }
}

/** Exchanges before a ticker: "(NASDAQ: WULF)", "TSX.V:HIVE". */
const EXCHANGES = new Set(
  "nasdaq nyse tsx tsxv v otcqx otcqb otc cse asx lse aim xetra etr fra amex neo nasdaqgs nasdaqgm nasdaqcm us cboe pink arca american markets ng cm gs gm adx symbol ticker ナスダック ティッカー コード 码 碼 克 所".split(
    " ",
  ),
);

/** Tickers that are plain words, too: alone they name nobody. */
const WORD_TICKERS = new Set([
  "CAN",
  "ANY",
  "SOS",
  "HUT",
  "VIP",
  "NA",
  "SAI",
  "PROP",
  "PHX",
  "NDA",
  "SATO",
  "HIVE",
  "RIOT",
  "CORE",
  "GREE",
  "KEEL",
  "NILE",
]);

function tickerCounts(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before?.text === "$") return true;
  if (COLON.has(before?.text ?? "") && EXCHANGES.has(wordAt(tokens, from - 2))) return true;
  if (before?.text === ":" && textAt(tokens, from - 2) === ")") return true;
  if (
    OPEN.has(before?.text ?? "") &&
    (CLOSE.has(after?.text ?? "") ||
      (after?.text === "." && US_V_ETC.has(wordAt(tokens, to + 1))) ||
      after?.text === "-" ||
      after?.text === ":")
  )
    return true;
  if (EXCHANGES.has(before?.low ?? "") && before!.text !== before!.low) return true;
  if (WORD_TICKERS.has(text) || text.length < 4) return false;
  return !(after && isHyphen(after) && !after.spaced);
}

/** Names begin with a capital, a digit, or in a script that knows no capitals; what begins with any other code is none. */
export const mayBeginName = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0x80;

/** Every company that a text names, in order. Who is named in full is meant by the short name, before it as behind it. */
export function findCompanies(tokens: Tokens, names: Names, aboutMining: boolean): CompanyMention[] {
  const named = new Set<Ticker>();
  const found = companiesIn(tokens, names, aboutMining, named);
  const [first] = found;
  // A title's short name stands before the full one of the text.
  return aboutMining || !first ? found : companiesIn(tokens, names, aboutMining, named);
}
function companiesIn(tokens: Tokens, { trie }: Names, aboutMining: boolean, named: Set<Ticker>): CompanyMention[] {
  const mentions: CompanyMention[] = [];
  let end = 0;
  for (const at of placesOf(tokens.places, FIRST_WORDS)) {
    const { text, low } = tokens[at]!;
    if (at < end || !mayBeginName(text.charCodeAt(0)) || !trie.next.has(low)) continue;
    const found = longestAt(trie, tokens, at);
    const entry = found?.value.find((one) =>
      fits(one, tokens, found.from, found.to, aboutMining || named.has(one.ticker)),
    );
    if (!found || !entry) continue;
    named.add(entry.ticker);
    mentions.push({ from: at, to: found.to, ticker: entry.ticker, how: entry.how });
    end = found.to;
  }
  return mentions;
}

function fits(entry: Entry, tokens: readonly Token[], from: number, to: number, aboutMining: boolean): boolean {
  const text = tokens[from]!.text;
  if (entry.how === "ticker") return text === entry.cased && tickerCounts(tokens, from, to, text);
  if (isIdeographic(text)) return true;
  if (entry.cased === undefined)
    return tokens[from]!.kind === "number" || text[0] !== tokens[from]!.low[0] || /^\d/.test(text);
  // "HIVE", "Hive" and "Riot": a capital is enough, plain lower case is a word.
  if (text[0] === tokens[from]!.low[0]) return false;
  if (entry.how !== "weak") return true;
  return aboutMining && !OTHERS.has(wordAt(tokens, to));
}
