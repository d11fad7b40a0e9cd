import { report_date as reportDate } from "../../announcements/index.ts";
import type { ReportDate } from "../../model/index.ts";
import { isAboutOther, type OwnDocument, quoteSegment, type ReadDocument } from "../document.ts";
import { type DateMention, dateAt, dayText } from "../periods/dates.ts";
import { coverAt, isCovered } from "../scan.ts";
import { gateOf, isAnywhere } from "../tokens/gate.ts";
import { compilePhrases, findPhrases, hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";

const PHRASES = compilePhrases(reportDate);
const PROMISES = gateOf(PHRASES.words);
const RESULTS = phraseTrie(["results", "earnings", "financial results", "financials"]);
/** The end of a quarter is no day of a report. */
const ENDED = new Set(["ended", "ending", "through", "since", "of"]);
/** An announcement stands at the head of a text; nobody fixes a day further ahead. */
const MOST_SEGMENTS = 25;
const FURTHEST_DAYS = 120;
const DAY_MS = 86_400_000;

/** The day as the text gives it, or as the next one after its own day where it names no year. */
function dayOf({ year, month, day }: DateMention, told: string): string | undefined {
  if (day === undefined) return undefined;
  const first = Number(told.slice(0, 4));
  const days = (year === undefined ? [first, first + 1] : [year]).map((one) => dayText(one, month, day));
  return days.find((one) => one >= told && Date.parse(one) - Date.parse(told) <= FURTHEST_DAYS * DAY_MS);
}

/** So many words before a promise tell who makes it. */
const NEAR = 4;

/** Whether the company itself promises, or nobody is named right before: "as Nvidia is scheduled to" is another's. */
function isOwnPromise({ scan, company, firmOf }: ReadDocument, segment: Segment, promise: number): boolean {
  for (let at = promise - 1; at >= Math.max(segment.from, promise - NEAR); at--) {
    const mention = coverAt(scan.companies, scan.companyOf, at);
    if (mention) return mention.ticker === company;
    const { kind, text, low } = scan.tokens[at]!;
    const isName = kind === "word" && at > segment.from && text.charCodeAt(0) !== low.charCodeAt(0);
    if (isCovered(firmOf, at) || isName) return false;
  }
  return true;
}

/** The first day behind the words that promise a report. */
function promisedDay(document: ReadDocument, segment: Segment, told: string): string | undefined {
  const { tokens } = document.scan;
  const [promise] = findPhrases(PHRASES.words, tokens, segment.from, segment.to);
  if (!promise || !isOwnPromise(document, segment, promise.from)) return undefined;
  for (let at = promise.to; at < segment.to; at++) {
    const date = dateAt(tokens, at);
    if (!date) continue;
    const day = ENDED.has(wordAt(tokens, at - 1)) ? undefined : dayOf(date, told);
    if (day) return day;
    at = date.to - 1;
  }
  return undefined;
}

/**
 * The day on which the company will report, in its own words or the press's: "is scheduled to report its third quarter
 * results on November 5, 2026". Needs the text's own day, for a promise of last year is none.
 */
export function findReportDate(document: OwnDocument): ReportDate[] {
  const { scan, company, day: told } = document;
  if (told === undefined || !isAnywhere(PROMISES, scan.tokens)) return [];
  for (const segment of scan.segments.slice(0, MOST_SEGMENTS)) {
    if (!hasPhrase(RESULTS, scan.tokens, segment.from, segment.to)) continue;
    if (hasPhrase(PHRASES.notWords, scan.tokens, segment.from, segment.to)) continue;
    const on = promisedDay(document, segment, told.slice(0, 10));
    if (on && !isAboutOther(document, segment, segment.to))
      return [{ kind: "report_date", company, on, ...quoteSegment(document, segment) }];
  }
  return [];
}
