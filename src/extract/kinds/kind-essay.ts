import { type ReadDocument } from "../document.ts";
import { gateOf, isAnywhere } from "../tokens/gate.ts";
import { wordList } from "../tokens/lexicon.ts";
import { hasPhrase } from "../tokens/phrases.ts";
import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { type Listed } from "../tokens/trie.ts";
import { oneOf } from "../tokens/words.ts";
import { BROKERS, COLUMN, ESSAY, FIRST_PERSON, QUESTION_MARKS, RATES, WORTH } from "./kind-words.ts";

const PHASE_PART_ETC = oneOf("phase part class series item type tier section title and is was of");
const AND_OR_ETC = oneOf("and or is of in at to with");

/** Segments of the title stand before all others. */
export function inTitle({ scan }: ReadDocument, trie: Listed<string>): boolean {
  for (const segment of scan.segments) {
    if (!segment.title) return false;
    if (hasPhrase(trie, scan.tokens, segment.from, segment.to)) return true;
  }
  return false;
}

export const inLead = ({ scan }: ReadDocument, trie: Listed<string>, count: number): boolean =>
  scan.segments.slice(0, count).some(({ from, to }) => hasPhrase(trie, scan.tokens, from, to));

/** Sentences in which an author who speaks of himself does so. */
const FIRST = 12;

const SPEAKS = gateOf(FIRST_PERSON, wordList(["i"]));

/** The author speaks, and not somebody quoted: what stands between quotation marks is a chief executive's. */
export function speaksInPerson({ scan: { segments, tokens } }: ReadDocument): boolean {
  if (!isAnywhere(SPEAKS, tokens)) return false;
  let quoted = false;
  for (const { from, to } of segments.slice(0, FIRST)) {
    let marks = quoted;
    let spoken = false;
    for (let at = from; at < to; at++) {
      const { text, kind } = tokens[at]!;
      if (kind === "break") quoted = false;
      else if (text === "\u201c" || text === "\u00ab") quoted = true;
      else if (text === "\u201d" || text === "\u00bb") quoted = false;
      else if (text === '"') quoted = !quoted;
      marks ||= quoted || text === '"' || text === "\u201d";
      if (!quoted && text === "I" && isAuthor(tokens, at)) spoken = true;
    }
    if (!marks && (spoken || hasPhrase(FIRST_PERSON, tokens, from, to))) return true;
  }
  return false;
}

/** "I would choose", and not "Phase I is done". */
const isAuthor = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    next?.kind === "word" &&
    next.text === next.low &&
    !PHASE_PART_ETC.has(wordAt(tokens, at - 1)) &&
    !AND_OR_ETC.has(next.low)
  );
};

/** The title says that somebody weighs, compares or explains. */
export const isEssay = (document: ReadDocument): boolean => inTitle(document, ESSAY);

/** "Roth raises IREN target to $94", "JPMorgan: miners have sold only a fifth": an analyst's view is told. */
export const isBrokersView = (document: ReadDocument): boolean =>
  inTitle(document, BROKERS) && inLead(document, RATES, 6);

/** The title itself names the house and what it thinks the shares are worth. */
export const isRating = (document: ReadDocument): boolean => inTitle(document, BROKERS) && inTitle(document, RATES);

/** What else shows an essay where a text brings no news: a question, "Company: what it is", the words of stock pages. */
export const readsLikeEssay = (document: ReadDocument): boolean =>
  asks(document) || isCharacterised(document) || inLead(document, COLUMN, 60);

/** "Is Riot still attractive after its quarter?", "Evaluating the valuation": a page about a stock, whatever figures it quotes. */
export const isStockPage = (document: ReadDocument): boolean =>
  (asks(document) || inTitle(document, WORTH)) && inLead(document, COLUMN, 60);

/** The title is a question. */
export function asks({ scan: { segments, tokens } }: ReadDocument): boolean {
  const title = segments.findLast((segment) => segment.title);
  return title !== undefined && QUESTION_MARKS.has(tokens[title.to - 1]?.text ?? "");
}

/** "Core Scientific: Good Landlord, Fully Priced": the name, a colon, and neither a figure nor what somebody did. */
function isCharacterised({ scan }: ReadDocument): boolean {
  const [first] = scan.segments;
  const name = scan.companies[0];
  if (!first?.title || name?.from !== first.from || textAt(scan.tokens, name.to) !== ":") return false;
  return !scan.tokens.slice(name.to, first.to).some(({ kind }) => kind === "number");
}
