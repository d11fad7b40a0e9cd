import { coverAt, isCovered, type Scan } from "../scan.ts";
import { wordList } from "../tokens/lexicon.ts";
import { placesOf } from "../tokens/places.ts";
import { type Token, wordAt } from "../tokens/tokens.ts";
import { skipBack, skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import type { PeriodMention } from "./periods.ts";

const RESULTS = oneOf("results annual earnings financial full");
const LOSS_PROFIT_ETC = oneOf("loss profit net revenue");
const AUDITED = oneOf("audited annual yearly full year end - consolidated financial group company 's ' and its");
const YEARLY = oneOf("audited annual yearly full end");
const ACCOUNTS = oneOf("accounts figures numbers statements report reports financials results");
const FOR_THE_YEAR = oneOf("for of on in the its year business financial fiscal");
const GERMAN = oneOf("geschäftsbericht jahresabschluss konzernabschluss jahresbericht jahreszahlen");
const QUARTERS = wordList(["quarter", "quarterly", "quartal"]);

/**
 * A year that stands alone and names a year's results: "2024 results", "2024 annual report", "audited figures for
 * 2023", "the annual accounts of 2023". Below the title only in a text that speaks of no quarter: a report on a quarter
 * refers to the annual report as well.
 */
export function isYearsResults(scan: Scan, { from, to }: PeriodMention, titleEnd: number): boolean {
  const { tokens } = scan;
  if (RESULTS.has(wordAt(tokens, to))) return true;
  const inTitle = tokens[to - 1]!.end <= titleEnd;
  if (inTitle && LOSS_PROFIT_ETC.has(wordAt(tokens, to))) return true;
  if (isYearlyFigure(tokens, from)) return true;
  if (inTitle && (isResultsFor(tokens, from) || isOfTitlesFigure(scan, from))) return true;
  if (!isAccountsBehind(tokens, to) && !isAccountsBefore(tokens, from)) return false;
  return inTitle || placesOf(tokens.places, QUARTERS).length === 0;
}

/** "fell to a full-year loss in 2022", "its annual net profit for 2021". */
function isYearlyFigure(tokens: readonly Token[], from: number): boolean {
  if (!IN_FOR.has(wordAt(tokens, from - 1))) return false;
  const noun = from - 2;
  if (!FIGURES.has(wordAt(tokens, noun))) return false;
  const which = wordAt(tokens, noun - 1) === "net" ? noun - 2 : noun - 1;
  return (
    wordAt(tokens, which) === "annual" || (wordAt(tokens, which) === "year" && wordAt(tokens, which - 2) === "full")
  );
}
const FIGURES = oneOf("loss profit revenue revenues income earnings results");

/** "reports a net loss of £194.2m ($240.2m) in 2022", in a title: the figure's year. */
function isOfTitlesFigure({ tokens, moneyOf, mentionOf, mentions }: Scan, from: number): boolean {
  if (!IN_FOR.has(wordAt(tokens, from - 1))) return false;
  const last = wordAt(tokens, from - 2) === ")" ? from - 3 : from - 2;
  if (!isCovered(moneyOf, last)) return false;
  for (let at = last; at > Math.max(0, last - REACH); at--) {
    const found = coverAt(mentions, mentionOf, at);
    if (found) return BOTTOM_OR_TOP.has(found.metric);
  }
  return false;
}
const IN_FOR = oneOf("in for");
const BOTTOM_OR_TOP = oneOf("net_income total_revenue mining_revenue adjusted_ebitda");
/** How far before the end of its amounts the figure is named. */
const REACH = 16;

/** "Reports Operating and Financial Results for 2022", in a title: the year's. */
const isResultsFor = (tokens: readonly Token[], from: number): boolean =>
  wordAt(tokens, from - 1) === "for" && TOLD.has(wordAt(tokens, from - 2));
const TOLD = oneOf("results financials");

/** "2023 accounts", "2023 audited figures", "2023 year-end statements". */
function isAccountsBehind(tokens: readonly Token[], at: number): boolean {
  const noun = skipOver(tokens, at, AUDITED, 6);
  return wordAt(tokens, noun) === "accounts" || (noun > at && ACCOUNTS.has(wordAt(tokens, noun)));
}

/** "audited figures for 2023", "annual report 2023", "full-year statements of the year 2023", "Geschäftsbericht 2023". */
function isAccountsBefore(tokens: readonly Token[], from: number): boolean {
  const noun = skipBack(tokens, from - 1, FOR_THE_YEAR);
  if (GERMAN.has(wordAt(tokens, noun))) return true;
  if (!ACCOUNTS.has(wordAt(tokens, noun))) return false;
  for (let at = noun - 1; AUDITED.has(wordAt(tokens, at)); at--) if (YEARLY.has(wordAt(tokens, at))) return true;
  return false;
}
