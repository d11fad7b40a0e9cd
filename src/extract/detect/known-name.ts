import type { Company } from "../../model/index.ts";
import type { CompanyMention } from "../mentions/names.ts";
import { type Scan, within } from "../scan.ts";
import type { Segment } from "../tokens/segments.ts";
import { type Token, wordAt } from "../tokens/tokens.ts";
import { onlyWithin, skipBack } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { sameName, shortName } from "./same-name.ts";

/** New names of which the list of companies knows both halves, so that a sentence need not say that they are names. */

export interface NewName {
  from?: string;
  to: string;
}
/** Where a text says it. */
export interface Stated {
  segment: Segment;
  at: number;
  names: NewName;
}

/** Sentences from the top that may tell it. */
const FIRST = 12;
/** How many words may stand between the old name and the new. */
const APART = 14;

const wordsOf = ({ tokens }: Scan, { from, to }: CompanyMention): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

const isOld = (own: Company, said: string): boolean => sameName(own.formerNames, said) && !sameName([own.name], said);
const isNew = (own: Company, said: string): boolean =>
  sameName([own.name, ...own.aliases], said) && !sameName(own.formerNames, said);

/** Where a sentence calls the company by an old name, if only by its first word. */
export const oldNameIn = (scan: Scan, segment: Segment, own: Company): CompanyMention | undefined =>
  within(scan.companies, segment).find(
    (one) => one.ticker === own.ticker && one.how !== "ticker" && isOld(own, wordsOf(scan, one)),
  );

const namesOf = (own: Company, former: string): NewName => ({ from: former, to: shortName(own.name) });

/** "will begin trading under the symbol KEEL, in place of BITF", "MIGI is now BGDE": the new symbol under the new name. */
export function tradesAnew(scan: Scan, text: string, own: Company): Stated | undefined {
  const [former] = own.formerNames;
  if (former === undefined || !own.formerTickers.some((ticker) => text.includes(ticker))) return undefined;
  for (const segment of scan.segments.slice(0, FIRST)) {
    const words = scan.tokens.slice(segment.from, segment.to);
    const old = words.findIndex((word) => own.formerTickers.includes(word.text));
    const now = words.findIndex((word) => word.text === own.ticker);
    if (old < 0 || now < 0) continue;
    if (!isReplaced(words, old) && (now < old + 2 || !onlyWithin(words, old + 1, now, SWITCHES))) continue;
    return { segment, at: segment.from, names: namesOf(own, shortName(former)) };
  }
  return undefined;
}
const SWITCHES = oneOf("is now becomes become to will be trades as");

const isReplaced = (words: readonly Token[], old: number): boolean => {
  const before = words.slice(Math.max(0, old - 6), old).map(({ low }) => low);
  return /(?:place of|instead of|replacing|replaces|from) \W*$/.test(`${before.join(" ")} `);
};

/** "Bitfarms, which will be Keel Infrastructure from April", "Mawson trades as Big Digital Energy": the old name is the new one. */
export function isNamedAnew(scan: Scan, own: Company): Stated | undefined {
  for (const segment of scan.segments.slice(0, FIRST)) {
    const named = within(scan.companies, segment).filter(
      ({ ticker, how }) => ticker === own.ticker && how !== "ticker",
    );
    for (const [index, one] of named.entries()) {
      const next = named[index + 1];
      if (!next || next.from - one.to > APART) continue;
      const at = skipBack(scan.tokens, next.from - 1, GLUE);
      if ((!NAMES.has(wordAt(scan.tokens, at)) && !isFromTo(scan, one, at)) || at < one.to || isRecalled(scan, at))
        continue;
      const former = wordsOf(scan, one);
      if (isOld(own, former) && isNew(own, wordsOf(scan, next))) return { segment, at, names: namesOf(own, former) };
    }
  }
  return undefined;
}
/** "Bitfarms, which is now Keel Infrastructure, mined": other news. */
const isRecalled = ({ tokens }: Scan, at: number): boolean =>
  wordAt(tokens, at) === "is" && wordAt(tokens, at - 1) === "which";
/** "Aus Northern Bitcoin wurde Northern Data". */
const isFromTo = ({ tokens }: Scan, { from }: CompanyMention, at: number): boolean =>
  WURDE.has(wordAt(tokens, at)) &&
  wordAt(tokens, ARTICLES.has(wordAt(tokens, from - 1)) ? from - 2 : from - 1) === "aus";
const WURDE = oneOf("wurde wird werde");
const ARTICLES = oneOf("der dem");
const NAMES = oneOf(
  "be is trades trade goes go turns turn becomes become s'appeler s'appelle s'appellera heißt firmiert",
);
const GLUE = oneOf('the as by into in now known called named officially simply als nun jetzt künftig fortan die " „');

/** "The former Bitfarms took its new name on April 1", "plans to take that name": the new one stands elsewhere. */
export function nameTaken(scan: Scan, segment: Segment, phrase: string, own: Company): NewName | undefined {
  if (!TAKEN.test(phrase)) return undefined;
  const said = within(scan.companies, segment)
    .filter(({ ticker, how }) => ticker === own.ticker && how !== "ticker")
    .map((one) => wordsOf(scan, one))[0];
  if (said === undefined || !isOld(own, said)) return undefined;
  const elsewhere = phrase.endsWith("that name");
  return elsewhere && !scan.companies.some((one) => isNew(own, wordsOf(scan, one))) ? undefined : namesOf(own, said);
}
const TAKEN = /^(?:takes|took) its new name$|that name$/;

/** "Ault Alliance to become Hyperscale Data": an old name becomes the new one; "becomes its largest tenant" names nobody. */
export function becomesNew(scan: Scan, at: number, own: Company, to: string): boolean {
  if (!sameName([own.name, ...own.aliases], to)) return false;
  const mine = scan.companies.filter(({ ticker }) => ticker === own.ticker);
  // "Iris Energy (IREN) could become one of the largest": the new name has to follow.
  if (!mine.some(({ from }) => from >= at && from - at <= 8)) return false;
  return mine.some((one) => one.to <= at && at - one.to <= 12 && sameName(own.formerNames, wordsOf(scan, one)));
}
