/** Terms that mark an event: names, amounts and days, the words that a rewrite keeps when it changes the rest. */
import { AMOUNT, amountTerm, isPrecise, percentTerm } from "./amounts.ts";
import { datesIn, daysWithoutYear, deadlinesIn } from "./dates.ts";
import { speakersIn } from "./people.ts";
import { PLACES } from "./places.ts";
import { inLatin, topicsOf } from "./topics.ts";

/** What every text about a miner says: tells nothing. */
const COMMON = new Set(
  (
    "the a an and as at by for from in into of on or to with its is are has have after over more than this that it we they he she but if when what how why who will would could our their his her not no new you your some all every many most two " +
    "inc corp ltd llc plc company group holdings limited technologies nasdaq nyse tsxv tsx ceo cfo president chief executive officer " +
    "bitcoin btc crypto cryptocurrency mining miner miners ai hpc artificial intelligence high performance computing data center centers centre centres digital blockchain gpu gpus " +
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday " +
    "prnewswire businesswire accesswire accessnewswire newsfile newswire cnw reuters bloomberg benzinga coindesk cointelegraph decrypt investing yahoo nyse american otc advertisement subscribe newsletter " +
    "us usa usd dollar dollars euro euros united states globe newswire globenewswire pr business wire news read share article copyright source key points summary overview latest stock shares market price million billion quarter year " +
    "ビットコイン マイニング マイナー データセンター ハッシュレート ハッシュプライス テクノロジーズ ホールディングス プラットフォームズ デジタル インフラストラクチャー アメリカ カナダ ドル リース コイン チップ サイト " +
    "q1 q2 q3 q4 announces announced reports results today said says according also disclaimer skip content analysis insights core report back days"
  ).split(" "),
);

/** How much of a text is looked at: the head tells the event, the rest its background. */
const HEAD = 1_500;
const MOST_TERMS = 48;

/** Scripts that set no spaces go on behind a name: "IT容量245メガワット" has an amount in it, "JPモルガンによると" a name. */
const EASTERN = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー";
const NAME = `\\p{Lu}(?:(?![${EASTERN}])[\\p{L}\\p{N}'’-]){2,40}`;
const WORD = new RegExp(`${NAME}|(?:JP)?[\\p{sc=Katakana}ー]{3,20}|(?i:${AMOUNT.source})`, "gu");
/** What makes a number a share of a hundred. */
const PERCENT = /^\s?(?:%|per\s?cent\b)/i;

const wordTerm = (found: string): string | undefined =>
  /^[$€£¥\d]/.test(found) ? amountTerm(found) : inLatin(found.toLowerCase().replace(/['’]s$/, ""));

/** The terms of a passage in order; of a name of several words ("Lake Mariner") only the first that tells, for it is one name. */
function* passageTerms(passage: string, isDull: (term: string) => boolean, whole: boolean): Generator<string> {
  let end = -2;
  let told = false;
  for (const { 0: found, index } of passage.matchAll(WORD)) {
    const goesOn = whole && index === end + 1 && passage[end] === " " && /^\p{Lu}/u.test(found);
    end = index + found.length;
    if (!goesOn) told = false;
    const term = PERCENT.test(passage.slice(end, end + 9)) ? percentTerm(found) : wordTerm(found);
    if (!term || isDull(term) || told) continue;
    told = /^\p{Lu}/u.test(found);
    yield term;
  }
}

const RATE = "(\\d{1,2}(?:[.,]\\d{1,4})?)\\s?(?:%|per\\s?cent)";
/** Interest that notes pay, wherever it stands: it tells two issues of one company apart. */
const COUPON = new RegExp(
  `(?<![\\d.])${RATE}\\s(?:\\p{L}[\\p{L}-]*\\s){0,3}(?:notes?|bonds?|coupon|debt)\\b|` +
    `\\b(?:coupon|yield|interest|paper|notes|bonds)\\s(?:\\p{L}+\\s){0,3}?(?:is|of|carry|carries|bears?|at|to)\\s${RATE}|` +
    `\\bpay(?:s|ing)?\\s${RATE}`,
  "giu",
);

const couponsIn = (text: string): string[] =>
  [...text.matchAll(COUPON)].map(([, ...rates]) => {
    const rate = rates.find((one) => one !== undefined && /^\d/.test(one)) ?? "";
    return `#coupon ${Number(rate.replace(",", "."))}`;
  });

/** Where else the company is listed: "(LSE: ARB; NASDAQ: ARBK)" stands in every text about it. */
const LISTINGS = /\((?:[A-Z][A-Za-z.]{1,9}(?: [A-Z][A-Za-z]{1,9})?(?:\/[A-Z]{2,6})?:\s?[A-Z\d.]{1,8}[;,]?\s?){1,4}\)/g;

/**
 * At most 48 terms of a text's head, in lower case, without the words of the names given and, in a text about one
 * company, without those who speak for it.
 */
export function termsOf(title: string, text: string, names: readonly string[], isSector = false): string[] {
  const body = text.slice(0, HEAD).replace(LISTINGS, "");
  const head = `${title}\n${body}`;
  const own = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
  const people = isSector ? new Set<string>() : speakersIn(body);
  const isDull = (term: string): boolean => COMMON.has(term) || own.has(term) || people.has(term);
  const topics = topicsOf(title, head);
  const terms = new Set<string>([
    ...topics,
    ...datesIn(head),
    ...daysWithoutYear(head),
    ...(topics.includes("#listing") ? deadlinesIn(head) : []),
    ...couponsIn(head),
  ]);
  for (const [passage, whole] of [
    [title, false],
    [body, !isSector],
  ] as const) {
    for (const term of passageTerms(passage, isDull, whole)) {
      terms.add(term);
      if (terms.size >= MOST_TERMS) return [...terms];
    }
  }
  return [...terms];
}

/** What tells a step or a place of many matters joins none by itself. */
const DULL_TOPICS = new Set(["#site", "#talks", "#listing", "#built"]);

/** A day or three digits of an amount that two texts share are seldom chance; the name of a country may well be, a data center is. */
function weightOf(term: string): number {
  if (DULL_TOPICS.has(term) || term.startsWith("#until")) return 0;
  if (/^\d{4}-\d\d-\d\d$/.test(term) || isPrecise(term)) return 2;
  return PLACES.has(term) ? 0.5 : 1;
}

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

/** Few shared terms will do within the window, more are asked of texts far apart or without a day. */
export function termsAgree(one: readonly string[], other: readonly string[], near: boolean): boolean {
  const { count, share } = sharedTerms(one, other);
  return near ? count >= 3 && share >= 0.2 : (count >= 4 && share >= 0.28) || (count >= 3 && share >= 1 / 3);
}
