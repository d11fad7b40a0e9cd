import type { Company, Fact, Role } from "../../model/index.ts";
import type { ReadDocument } from "../document.ts";
import type { Draft } from "../facts/facts.ts";
import { settleDrafts } from "../facts/settle.ts";
import type { Calendar } from "../periods/calendar.ts";
import type { Headline } from "../periods/headline.ts";
import { draftHan, type HanContext } from "./facts.ts";
import { fold } from "./fold.ts";
import { findHeadline } from "./headline.ts";
import { linkSentence } from "./links.ts";
import { findMentions, type Part } from "./mentions.ts";
import type { HanPeriod } from "./periods.ts";
import { cut, type Named } from "./pieces.ts";
import { findSentences, type Sentence } from "./sentences.ts";
import { findOwners } from "./subject.ts";

/** What a text in one of these languages states. Places count in the document's text. */
export interface HanReading {
  facts: Fact[];
  headline: Headline;
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
  const parts = findMentions(cut(text, namesIn(document)));
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
  const { drafts, refusals } = draftAll(parts, sentences, lang === "ja", context);
  return { facts: settleDrafts(drafts, document.text), headline, refusals: [...refusals] };
}

function draftAll(
  parts: readonly Part[],
  sentences: readonly Sentence[],
  japanese: boolean,
  context: HanContext,
): { drafts: Draft[]; refusals: Set<string> } {
  const drafts: Draft[] = [];
  const refusals = new Set<string>();
  const isOfOther = findOwners(parts, sentences);
  let compared: Role | undefined;
  let scope: HanPeriod | undefined;
  for (const sentence of sentences) {
    // A period holds until the paragraph ends or another is named.
    if (sentence.opens || sentence.title) scope = undefined;
    for (const link of linkSentence(parts, sentence, japanese, compared, scope)) {
      scope = link.scope;
      if (typeof link.told === "string" && link.told !== "before" && link.told !== "current") compared = link.told;
      const made = isOfOther(link.at, sentence) ? "another company's" : draftHan(parts, link, context);
      if (typeof made === "string") refusals.add(made);
      else drafts.push(made);
    }
  }
  return { drafts, refusals };
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
  const names = [
    ...scan.companies.map((one) => placed(one, one.ticker === company ? "own" : "other")),
    ...firms.map((one) => placed(one, "other")),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  return names.filter(({ from }, index) => !names.slice(Math.max(0, index - 3), index).some(({ to }) => to > from));
}
