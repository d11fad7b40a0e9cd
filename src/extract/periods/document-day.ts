import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { dateAt, dayText } from "./dates.ts";

const ENDED_ENDING_ETC = oneOf("ended ending to of since from through between as by");
const SAID_REPORTED_ETC = oneOf(
  "said reported announced posted published disclosed unveiled told released reports announces",
);
const HYPHEN_DASH_ETC = oneOf("- – — and to through until");
const EDT_EST_ETC = oneOf("edt est gmt utc pst pdt");

/** How much of a text may hold its dateline. */
const DATELINE_REACH = 900;

const inPath = [
  /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=\D|$)/,
  /(?:^|\D)((?:20)\d\d)-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?=\D|$)/,
  /(?:^|\D)(20[0-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|$)/,
];
/** "/25/11/48846613/": the year in two digits before its month, at the head of a number of the page. */
const shortYearMonth = /\/(2\d)\/(0[1-9]|1[0-2])\/(?=\d{5,})/;
const yearMonth = /[/-]((?:20)\d\d)[/-](0[1-9]|1[0-2])(?=\D|$)/;

/** The day in a URL's path: "/2023/05/11/", "-20260509/", "/2025-11/". At most 300 characters are looked at. */
export function dayInUrl(url: string): string | undefined {
  const path = url.slice(0, 300);
  for (const pattern of inPath) {
    const found = pattern.exec(path);
    if (found) return dayText(Number(found[1]), Number(found[2]), Number(found[3]));
  }
  const short = shortYearMonth.exec(path);
  if (short) return dayText(2000 + Number(short[1]), Number(short[2]), 15);
  const month = yearMonth.exec(path);
  return month ? dayText(Number(month[1]), Number(month[2]), 15) : undefined;
}

/** Words before a date that is not the day of the news. */
const NOT_NEWS = new Set([
  "ended",
  "ending",
  "to",
  "by",
  "since",
  "from",
  "through",
  "between",
  "on",
  "of",
  "in",
  "due",
  "period",
  "report:",
  "close",
  "as",
  "dated",
  "dated:",
  "was",
  "until",
  "bis",
  "zum",
  "per",
]);

/** The first full date of the text's head that reads like a dateline. */
export function dayInText(tokens: readonly Token[]): string | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.start > DATELINE_REACH) return undefined;
    const date = dateAt(tokens, at);
    if (date?.year === undefined || date.day === undefined) continue;
    const before = wordAt(tokens, at - 1);
    if (
      (NOT_NEWS.has(before) && !(before === "on" && isTold(tokens, at - 1))) ||
      isClock(tokens, at) ||
      isAhead(tokens, at) ||
      isSpan(tokens, at)
    ) {
      at = date.to - 1;
      continue;
    }
    return dayText(date.year, date.month, date.day);
  }
  return undefined;
}

/** A full day that the text's head names for anything but a period's end or a maturity: news is never far from it. */
export function dayNamed(tokens: readonly Token[]): string | undefined {
  for (let at = 0; at < tokens.length && tokens[at]!.start <= DATELINE_REACH; at++) {
    const date = dateAt(tokens, at);
    if (date?.year === undefined || date.day === undefined) continue;
    const before = wordAt(tokens, at - 1);
    if (!ENDED_ENDING_ETC.has(before) && !isAhead(tokens, at) && !isSpan(tokens, at))
      return dayText(date.year, date.month, date.day);
    at = date.to - 1;
  }
  return undefined;
}

/** "reported its first quarter as a listed firm on Nov. 13, 2025": the day of the news itself. */
function isTold(tokens: readonly Token[], on: number): boolean {
  for (let at = on - 1; at >= Math.max(0, on - 30); at--) {
    const { low, text, kind } = tokens[at]!;
    if (SAID_REPORTED_ETC.has(low)) return true;
    // "second-to-last" puts nothing off.
    const joined = textAt(tokens, at - 1) === "-" && !tokens[at]!.spaced;
    if (kind === "break" || text === "." || (STILL_AHEAD.test(low) && !joined)) return false;
  }
  return false;
}
const STILL_AHEAD =
  /^(?:will|to|due|matures?|maturing|closing|closes?|votes?|expires?|ended|ending|before|after|effective|expected|scheduled|dated|is|are)$/;

const AHEAD = /^(?:deadlines?|maturity|matures?|maturing|expires?|due):?$/;

/** "Deadline for lead plaintiffs: December 6, 2024": a day that is still to come. */
const isAhead = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some((token) => AHEAD.test(token.low));

/** "June 20, 2023 - July 11, 2024" and "between June 20, 2023 and July 11, 2024": either end of a span. */
function isSpan(tokens: readonly Token[], at: number): boolean {
  const end = dateAt(tokens, at)?.to ?? at;
  const isJoint = (token: Token | undefined) => token !== undefined && HYPHEN_DASH_ETC.has(token.low);
  if (isJoint(tokens[end])) return dateAt(tokens, end + 1)?.year !== undefined;
  return (
    isJoint(tokens[at - 1]) &&
    tokens.slice(Math.max(0, at - 6), at - 1).some((_, index, before) => dateAt(before, index)?.year !== undefined)
  );
}

/** "07:35:11 EDT Tue 07 May 2024": the page's own clock, when the page was copied. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const zone = wordAt(tokens, at - 2);
  return EDT_EST_ETC.has(zone);
}

/** The day a document was published, as far as it can be known; its own field first. */
export function documentDay(
  document: { publishedAt?: string; url?: string },
  tokens: readonly Token[],
): string | undefined {
  const own = document.publishedAt?.slice(0, 10);
  if (own !== undefined && /^\d{4}-\d\d-\d\d$/.test(own)) return own;
  return (document.url === undefined ? undefined : dayInUrl(document.url)) ?? dayInText(tokens);
}
