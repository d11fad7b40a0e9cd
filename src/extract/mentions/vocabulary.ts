import { METRICS } from "../../metrics/index.ts";
import { type Company } from "../../model/index.ts";
import { createList, enlist } from "../tokens/lexicon.ts";
import { plantPhrase } from "../tokens/plant.ts";
import { createListed, createTrie, type Listed, type Trie } from "../tokens/trie.ts";
import { DECOYS, OTHER_SEGMENTS } from "./other-things.ts";

/** Which line of business a phrase stands for; "other" are those that must not be taken for ours. */
export type Segment = "hpc" | "mining" | "hosting" | "other";

/** What a phrase can be in a sentence about results. */
export type Atom =
  | { what: "revenue"; total: boolean }
  | { what: "metric"; metric: string; sign?: "loss" | "income" }
  | { what: "segment"; segment: Segment; own: boolean }
  /** Loss or profit without "net": counts only where it is linked directly. */
  | { what: "bare"; sign: "loss" | "income" }
  /** Something else that amounts are stated of. */
  | { what: "decoy" };

/** Heads of revenue names; "sales" alone is mostly a sale of something. */
const REVENUE_WORDS = [
  "revenue",
  "revenues",
  "umsatz",
  "umsatzerlöse",
  "erlöse",
  "umsätze",
  "turnover",
  "top line",
  "topline",
];

/** Reasons of a loss: "a $220 million loss on bitcoin drawdown" is the whole loss, and none on the coins alone. */
const FALLS = ["drawdown", "markdown", "writedown", "decline", "drop", "slump", "slide", "rout", "price", "prices"];

/** Words that make a loss of a net-income phrase. */
const LOSS = /\b(?:loss|losses|lack|deficit|nettoverlust|konzernverlust|periodenverlust|jahresfehlbetrag)\b/;
const BOTH = /\(|income.*loss|loss.*income|result|ergebnis|bottom line/;

const plantAll = (trie: Trie<Atom>, phrases: readonly string[], atom: Atom): void => {
  for (const phrase of phrases) plantPhrase(trie, phrase, atom);
};

function netSign(phrase: string): { sign?: "loss" | "income" } {
  // "loss after income tax" names a tax and no income.
  if (BOTH.test(phrase.replace("income tax", "tax"))) return {};
  return { sign: LOSS.test(phrase) ? "loss" : "income" };
}

function compileVocabulary(): Listed<Atom> {
  const trie = createListed<Atom>();
  for (const metric of METRICS) {
    plantAll(trie, metric.notWords ?? [], { what: "decoy" });
    // An amount of money is no figure of another unit: "ARR under contract has reached $3.1bn" are no megawatts.
    for (const word of metric.words)
      plantPhrase(trie, word, metric.unit === "money" ? atomOf(metric.id, word) : { what: "decoy" });
  }
  for (const metric of METRICS)
    if (metric.segment)
      plantAll(trie, metric.qualifiers ?? [], { what: "segment", segment: metric.segment, own: false });
  plantAll(trie, DECOYS, { what: "decoy" });
  plantAll(trie, OTHER_SEGMENTS, { what: "segment", segment: "other", own: false });
  plantAll(trie, ["loss", "losses", "loses", "lose", "lost", "losing", "verlust", "in the red", "red ink"], {
    what: "bare",
    sign: "loss",
  });
  for (const coin of ["bitcoin", "crypto", "digital asset"])
    for (const fall of FALLS) plantPhrase(trie, `loss on ${coin} ${fall}`, { what: "bare", sign: "loss" });
  plantAll(trie, ["profit", "profits", "gewinn", "in the black"], { what: "bare", sign: "income" });
  // Only where a share of it follows; `press-words.ts` takes all others back.
  plantAll(trie, ["earned", "earns", "earning"], { what: "bare", sign: "income" });
  return trie;
}

function atomOf(metric: string, word: string): Atom {
  if (metric === "total_revenue") return { what: "revenue", total: !REVENUE_WORDS.includes(word) };
  if (metric === "net_income") return { what: "metric", metric, ...netSign(word) };
  return { what: "metric", metric };
}

/** The words of all metrics, one tree for every document. */
export const VOCABULARY: Listed<Atom> = compileVocabulary();

/** Words that begin a company's own name for a segment, of whichever company. */
export const OWN_WORDS = createList();

/** A company's own names for its segments, which win over the common ones. */
export function compileSegments(company: Company): Trie<Atom> {
  const trie = createTrie<Atom>();
  for (const segment of ["hpc", "mining", "hosting"] as const)
    for (const phrase of company.segments[segment])
      plantPhrase(trie, phrase.replace(/ revenues?$/i, ""), { what: "segment", segment, own: true });
  for (const word of trie.next.keys()) enlist(word, OWN_WORDS);
  return trie;
}
