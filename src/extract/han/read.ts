import type { Company, Fact } from "../../model/index.ts";
import type { ReadDocument } from "../document.ts";
import type { Draft } from "../facts/facts.ts";
import { settleDrafts } from "../facts/settle.ts";
import type { Calendar } from "../periods/calendar.ts";
import type { Headline } from "../periods/headline.ts";
import { draftHan, type HanContext } from "./facts.ts";
import { fold } from "./fold.ts";
import { findHeadline } from "./headline.ts";
import { type Before, linkSentence, type SentenceLinks } from "./links.ts";
import { asCompanyCalls, findMentions, type Part } from "./mentions.ts";
import { cut, type Named } from "./pieces.ts";
import { findSentences, type Sentence } from "./sentences.ts";
import { findOwners } from "./subject.ts";

/** What a text in one of these languages states. Places count in the document's text. */
export interface HanReading {
  facts: Fact[];
  headline: Headline;
  /** Amounts with a name that are forecasts. */
  expected: number;
  /** Why amounts that have a name are no facts. */
  refusals: string[];
}

/** How much of a text says that its figures are preliminary. */
const HEAD = 400;
const PRELIMINARY = ["初步", "速報", "暫定", "暂定"].map(fold);

/**
 * The figures of Japanese and Chinese texts. They set no blanks between words, so they are cut by a grammar of their
 * own: folded to one form of writing, cut into the longest pieces that are known, linked from left to right inside a
 * sentence over nothing but known words. What stands between a name and a figure and is not known keeps them apart.
 */
export function readHan(document: ReadDocument, company: Company, lang: string, calendar: Calendar): HanReading {
  const text = fold(document.text);
  const parts = findMentions(cut(text, namesIn(document))).map((part) => asCompanyCalls(part, company));
  const sentences = findSentences(parts, document.titleEnd);
  const headline = findHeadline(parts, sentences, calendar);
  const head = text.slice(0, HEAD);
  const dollar = dollarOf(company, text);
  const context: HanContext = {
    company,
    calendar,
    headline,
    ...(dollar ? { dollar } : {}),
    preliminary: PRELIMINARY.some((word) => head.includes(word)),
  };
  const { drafts, refusals, expected } = draftAll(parts, sentences, lang === "ja", context);
  return { facts: settleDrafts(drafts, document.text), headline, expected, refusals: [...refusals] };
}

function draftAll(
  parts: readonly Part[],
  sentences: readonly Sentence[],
  japanese: boolean,
  context: HanContext,
): { drafts: Draft[]; refusals: Set<string>; expected: number } {
  const drafts: Draft[] = [];
  const refusals = new Set<string>();
  const isOfOther = findOwners(parts, sentences);
  let before: Before = {};
  let expected = 0;
  for (const sentence of sentences) {
    // What was said holds until the paragraph ends.
    if (sentence.opens || sentence.title) before = { compared: before.compared };
    const found = linkSentence(parts, sentence, japanese, before);
    expected += found.expected;
    for (const link of found.links) {
      const made = isOfOther(link.at, sentence) ? "another company's" : draftHan(parts, link, context);
      if (typeof made === "string") refusals.add(made);
      else drafts.push(made);
    }
    before = goneBy(found, before);
  }
  if (expected > 0) refusals.add("expected");
  return { drafts, refusals, expected };
}

/** What a sentence leaves to the next: its period, its comparison, and its figure where it told of one alone. */
function goneBy({ links, compared }: SentenceLinks, { scope }: Before): Before {
  const last = links.at(-1);
  if (!last) return { compared, scope };
  const alone = links.every(({ metric }) => metric.metric === last.metric.metric);
  return { compared, scope: last.scope, topic: alone ? last.metric : undefined };
}

/** "ドル" is the American one, unless the company counts in another and the text does not say. */
const dollarOf = ({ currency }: Company, text: string): string | undefined =>
  (currency !== "CAD" && currency !== "AUD") || text.includes(fold("米ドル")) ? "USD" : undefined;

/** Companies and firms that the text names, in the order of their places. */
function namesIn({ scan, firms, company }: ReadDocument): Named[] {
  const placed = ({ from, to }: { from: number; to: number }, is: Named["is"]): Named => ({
    from: scan.tokens[from]!.start,
    to: scan.tokens[to - 1]!.end,
    is,
  });
  return [
    ...scan.companies.map((one) => placed(one, one.ticker === company ? "own" : "other")),
    ...firms.map((one) => placed(one, "other")),
  ].sort((a, b) => a.from - b.from);
}
