/** Terms that mark an event: names, amounts and days, the words that a rewrite keeps when it changes the rest. */
import { datesIn, daysWithoutYear } from "./dates.ts";
import { inLatin, topicsOf } from "./topics.ts";

/** What every text about a miner says: tells nothing. */
const COMMON = new Set(
  (
    "the a an and as at by for from in into of on or to with its is are has have after over more than this that it we they he she but if when what how why who will would could our their his her not no new you your some all every many most two " +
    "inc corp ltd llc plc company group holdings limited technologies nasdaq nyse tsxv tsx ceo cfo president chief executive officer " +
    "bitcoin btc crypto cryptocurrency mining miner miners ai hpc artificial intelligence high performance computing data center centers centre centres digital blockchain gpu gpus " +
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday " +
    "us usa usd united states globe newswire globenewswire pr business wire news read share article copyright source key points summary overview latest stock shares market price million billion quarter year " +
    "q1 q2 q3 q4 announces announced reports results today said says according also disclaimer skip content analysis insights core report back days"
  ).split(" "),
);

/** How much of a text is looked at: the head tells the event, the rest its background. */
const HEAD = 1_500;
const MOST_TERMS = 48;

const WORD =
  /\p{Lu}[\p{L}\p{N}'’-]{2,40}|[\p{sc=Katakana}ー]{3,20}|[$€£]?\d[\d,.]{0,14}(?:億|[\s-]?(?:MW|GW|megawatts?|gigawatts?|million|billion|[MBK])(?!\p{L}))?/gu;

const AMOUNT = /^[$€£]?([\d,.]+?)[.,]*[\s-]?(MW|GW|megawatts?|gigawatts?|million|billion|億|[MBK])?$/;

const SCALES: Record<string, string> = {
  million: "m",
  billion: "b",
  megawatt: "mw",
  megawatts: "mw",
  gigawatt: "gw",
  gigawatts: "gw",
};

/** "$3.7 billion", "$3.7B", "3.7 billion" and "37億" are one term; small bare numbers are none. */
function amountTerm(text: string): string | undefined {
  const [, digits = "", scale = ""] = AMOUNT.exec(text) ?? [];
  const plain = digits.replace(/,(?=\d{3})/g, "");
  if (scale === "億") return `${Number(plain) / 10}b`;
  // A bare year of the present stands in every text; a far one is a maturity.
  if (!scale && (plain.replace(/\D/g, "").length < 3 || /^(?:19\d\d|20[0-2]\d)$/.test(plain))) return undefined;
  return `${plain}${SCALES[scale] ?? scale.toLowerCase()}`;
}

/** At most 48 terms of a text's head, in lower case, without the words of the names given. */
export function termsOf(title: string, text: string, names: readonly string[]): string[] {
  const own = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
  const head = `${title}\n${text.slice(0, HEAD)}`;
  const terms = new Set<string>([...topicsOf(title, head), ...datesIn(head), ...daysWithoutYear(head)]);
  for (const [found] of head.matchAll(WORD)) {
    const term = /^[$€£\d]/.test(found) ? amountTerm(found) : inLatin(found.toLowerCase().replace(/['’]s$/, ""));
    if (term && !COMMON.has(term) && !own.has(term)) terms.add(term);
    if (terms.size >= MOST_TERMS) break;
  }
  return [...terms];
}

/** A day that two texts name is seldom chance; a name or an amount may be. */
const weightOf = (term: string): number => (/^\d{4}-\d\d-\d\d$/.test(term) ? 2 : 1);

const weigh = (terms: Iterable<string>): number => {
  let sum = 0;
  for (const term of terms) sum += weightOf(term);
  return sum;
};

interface Weighed {
  set: ReadonlySet<string>;
  weight: number;
}

/** A list is held against hundreds of others: it is weighed once. */
const weighed = new WeakMap<readonly string[], Weighed>();

function weighedOf(terms: readonly string[]): Weighed {
  let known = weighed.get(terms);
  if (!known) {
    known = { set: new Set(terms), weight: weigh(terms) };
    weighed.set(terms, known);
  }
  return known;
}

/** The weight of the terms that two texts share, and which part of the shorter list's weight that is. */
export function sharedTerms(one: readonly string[], other: readonly string[]): { count: number; share: number } {
  const [first, second] = [weighedOf(one), weighedOf(other)];
  let count = 0;
  for (const term of first.set) if (second.set.has(term)) count += weightOf(term);
  const least = Math.min(first.weight, second.weight);
  return { count, share: least === 0 ? 0 : count / least };
}
