import { monthOf } from "../periods/dates.ts";
import { isListed, wordSet } from "./lexicon.ts";
import { type Token, textAt, wordAt } from "./tokens.ts";
import { isHyphen } from "./trie.ts";
import { oneOf } from "./words.ts";

const INC_CORP_ETC = oneOf("inc corp ltd co llc plc");
const THE_IT_ETC = oneOf("The It In This Its For On At Total Revenue Net We Our A An");
const OF_THE_ETC = oneOf("of the a an and to in for with by from its our at on than was were or compared total net");
const VS_VERSUS_ETC = oneOf("vs versus compared up down against");

/** A sentence, list line or headline: token indexes, end exclusive. Figures are linked inside one. */
export interface Segment {
  from: number;
  to: number;
  /** Counts paragraphs and list lines; a heading is the segment before the next number. */
  line: number;
  /** Short, no full stop, stands on a line of its own: what follows may lean on it. */
  heading: boolean;
  /** Part of the document's title. */
  title: boolean;
}

/** Words that end in a full stop without ending the sentence. */
const ABBREVIATIONS = new Set(
  "inc corp ltd co llc plc u s uk no vs approx est jan feb mar apr jun jul aug sep sept oct nov dec st mr mrs ms dr jr sr fig ca i e g d.c adj mio mrd ca bzw rd th nasdaq nos rev revs".split(
    " ",
  ),
);
const ENDERS = wordSet([".", "!", "?", "\u3002", "\uff01", "\uff1f"]);
const BULLETS = wordSet([
  "\u2022",
  "\u25cf",
  "\u25aa",
  "\u25e6",
  "\u2023",
  "\u00b7",
  "*",
  "\u2714",
  "\u2705",
  "\u25a0",
  "\u25ba",
]);
const OPENERS = wordSet(["(", '"', "\u201c", "'", "\u2018", "[", "$", "\u20ac", "\u00a3"]);

/** Longest sentence that is read as one; text without any full stop is cut there, so time stays linear. */
const LONGEST = 160;

const isUpper = (token: Token): boolean => token.kind === "word" && token.text[0] !== token.low[0];

/** Is the full stop at `at` the end of a sentence? */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || next.kind === "break") return true;
  if (!next.spaced && !isReference(tokens, at + 1) && !ideographic(token)) return false;
  const before = tokens[at - 1];
  // "bis 31. März": a German day.
  if (token.text === "." && before?.kind === "number" && monthOf(next) !== undefined && before.text.length <= 2)
    return false;
  if (token.text === "." && before && ABBREVIATIONS.has(before.low)) return abbreviationEnds(before, next);
  return isUpperStart(next) || ideographic(token) || isReference(tokens, at + 1);
}

const ideographic = (token: Token): boolean => token.text.charCodeAt(0) > 0x2fff;

/** "Inc." before a capital may end a sentence, "Aug." and "vs." never do. */
function abbreviationEnds(before: Token, next: Token): boolean {
  if (!INC_CORP_ETC.has(before.low)) return false;
  return isUpper(next) && THE_IT_ETC.has(next.text);
}

const isUpperStart = (token: Token): boolean =>
  token.kind === "number" ||
  isUpper(token) ||
  isHyphen(token) ||
  isListed(token.known, BULLETS) ||
  isListed(token.known, OPENERS);

/** "[12]" glued to the end of a statement. */
function isReference(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === "[" && tokens[at + 1]?.kind === "number" && textAt(tokens, at + 2) === "]";
}

/** A dash with space on both sides before a capital, a sign or a figure opens a list item in run-together lists. */
function opensItem(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.text === "*" && !(tokens[at + 1]?.spaced && token.spaced)) return false;
  if (isListed(token.known, BULLETS)) return true;
  if (token.text !== "-" || !token.spaced) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next?.spaced || next.kind === "break") return false;
  if (before.kind === "break") return true;
  return (
    (before.text === "." ||
      before.text === "]" ||
      before.low === "insights" ||
      before.low === "performance" ||
      before.low === "highlights") &&
    isUpperStart(next)
  );
}

/** Does the line that ends at `at` run on in the next one? Hard-wrapped releases break lines anywhere. */
function runsOn(tokens: readonly Token[], at: number, lineFrom: number): boolean {
  if (tokens[at]!.text === "\n\n") return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next || isListed(before.known, ENDERS) || before.text === "|" || next.text === "|") return false;
  const bullet = at - 1 === lineFrom && (isHyphen(before) || isListed(before.known, BULLETS));
  if (bullet) return true;
  if (before.text === ":") return false;
  if (isNumbered(tokens, at + 1)) return false;
  if (before.text === ",") return true;
  // "Total revenue" on a line of its own, "US$62.0 million" on the next.
  if (next.kind === "word" && textAt(tokens, at + 2) === "$" && !tokens[at + 2]!.spaced) return true;
  if (next.kind === "word") return !isUpper(next) || runsOnBefore(before);
  return (
    next.text === "(" || next.text === "$" || (next.kind === "number" && before.kind === "word" && !isUpper(before))
  );
}

/** "(ii) …", "(3) …" begin a list line of their own. */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === "(" &&
  textAt(tokens, at + 2) === ")" &&
  /^(?:[ivx]+|[a-h]|[1-9])$/.test(tokens[at + 1]?.text ?? "");

/** A line cannot end in an article or preposition. */
const runsOnBefore = (before: Token): boolean => OF_THE_ETC.has(before.low) && !isUpper(before);

/** "Revenue: | $252.4 million | vs. $131.6 million in Q3 2024": what stands behind the bar says nothing on its own. */
export const leansOver = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at - 1) === ":" || VS_VERSUS_ETC.has(wordAt(tokens, at + 1));

/** Cuts tokens into sentences, list lines and headings; `titleEnd` is the offset where the title ends. */
export function segment(tokens: readonly Token[], titleEnd: number): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let line = 0;
  let lineFrom = 0;
  const close = (to: number, endOfLine: boolean): void => {
    if (to > from) {
      const heading = endOfLine && from === lineFrom && to - from <= 16 && !isListed(tokens[to - 1]!.known, ENDERS);
      segments.push({ from, to, line, heading, title: tokens[from]!.start < titleEnd });
    }
    from = to;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "word" || token.kind === "number") {
      if (at - from >= LONGEST) close(at + 1, false);
    } else if (token.kind === "break") {
      if (runsOn(tokens, at, lineFrom) && token.start !== titleEnd) continue;
      close(at, true);
      from = at + 1;
      lineFrom = at + 1;
      line++;
    } else if (token.text === "|") {
      if (leansOver(tokens, at)) continue;
      close(at, false);
      from = at + 1;
    } else if (opensItem(tokens, at)) {
      close(at, false);
      from = at + 1;
      line++;
    } else if (isListed(token.known, ENDERS) && endsSentence(tokens, at)) close(at + 1, false);
    else if (at - from >= LONGEST) close(at + 1, false);
  }
  close(tokens.length, true);
  return segments;
}
