import type { Money } from "../amounts/money.ts";
import { isAboutOther, type ReadDocument } from "../document.ts";
import { coverAt, isCovered, within } from "../scan.ts";
import { gateOf, isOpen } from "../tokens/gate.ts";
import { isListed, wordList } from "../tokens/lexicon.ts";
import { hasPhrase } from "../tokens/phrases.ts";
import type { Segment } from "../tokens/segments.ts";
import { isCapital, wordAt } from "../tokens/tokens.ts";
import { skipBack, skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { SUPPOSED } from "./financing-words.ts";

const RAISES = wordList(
  "raise raises raised raising borrow borrows borrowed borrowing pledges pledged lends lent".split(" "),
);
const SOME_GLUE = oneOf(
  "up to about over as much more than nearly almost roughly approximately around at least another an a additional gross some further total of",
);
const FOR_TO_ETC = oneOf("for to into");
const WILL_TO_ETC = oneOf("will to has have had is was plans plan intends also");
const IT_THE_ETC = oneOf("it we they company miner firm group which that who and");

const SHE_HE = oneOf("she he");

/** What a sentence needs of words to say so. */
const RAISING = gateOf(RAISES);
/** Words between "raises" and the sum, and between the sum and whom it is for. */
const [GLUE, MEANT] = [8, 4];

/** "raises $550 million in notes and shares", "plans to raise over $1B", "Macquarie pledges $5 billion for Applied Digital". */
export function hasRaised(document: ReadDocument, segment: Segment): { money: Money } | undefined {
  const { scan } = document;
  if (!isOpen(RAISING, scan.tokens, segment.from, segment.to)) return undefined;
  for (let at = segment.from; at < segment.to; at++) {
    if (!isListed(scan.tokens[at]!.known, RAISES)) continue;
    const money = coverAt(scan.money, scan.moneyOf, skipOver(scan.tokens, at + 1, SOME_GLUE, GLUE));
    if (!money || money.to > segment.to || !isNews(money)) continue;
    if (sellsCoins(document, segment)) continue;
    if (isSupposed(document, segment, at)) continue;
    const others =
      isOfStranger(document, segment, at) || isAboutOther(document, segment, at) || isAside(document, segment, at);
    if (others && !isMeant(document, money)) continue;
    return { money };
  }
  return undefined;
}

/** "463 BTC came in and 475 BTC went out, raising $38.8 million": coins are sold. */
const sellsCoins = ({ scan }: ReadDocument, segment: Segment): boolean =>
  within(scan.quantities, segment).some(({ unit }) => unit === "btc");

/** "its AI arm, WhiteFiber (WYFI), raised": the company named last before it is another. */
function isAside({ scan, company }: ReadDocument, segment: Segment, at: number): boolean {
  const before = within(scan.companies, segment).findLast(({ to }) => to <= at);
  return before !== undefined && before.ticker !== company;
}

/** Smallest sum that is news: a price of "$94" is none. */
const LEAST = 1e6;
export const isNews = ({ value }: Money): boolean => Number(value) >= LEAST;

/** "could raise", "when the loan will be signed", "did not need to". */
export const isSupposed = ({ scan: { tokens } }: ReadDocument, { from }: Segment, at: number): boolean =>
  hasPhrase(SUPPOSED, tokens, Math.max(from, at - 8), at);

/** "for Applied Digital campuses": the lender acts, and it is for the subject. */
function isMeant({ scan, company }: ReadDocument, { to }: Money): boolean {
  return scan.companies.some(
    (one) =>
      one.ticker === company &&
      one.from >= to &&
      one.from <= to + MEANT &&
      FOR_TO_ETC.has(wordAt(scan.tokens, one.from - 1)),
  );
}

/** "SharpLink Gaming raised $425 million", "she helped raise $20 billion": somebody whom no list knows. */
function isOfStranger({ scan }: ReadDocument, segment: Segment, at: number): boolean {
  if (segment.title) return false;
  const before = skipBack(scan.tokens, at - 1, WILL_TO_ETC);
  if (before < segment.from) return false;
  const token = scan.tokens[before]!;
  if (SHE_HE.has(token.low)) return true;
  return isCapital(token) && !isCovered(scan.companyOf, before) && !IT_THE_ETC.has(token.low);
}
