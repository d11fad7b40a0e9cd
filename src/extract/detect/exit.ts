import { miningExit } from "../../announcements/index.ts";
import type { Company, MiningExit } from "../../model/index.ts";
import { isAboutOther, isSaidOfSubject, type OwnDocument, quoteSegment, type ReadDocument } from "../document.ts";
import { monthOf } from "../periods/dates.ts";
import { isCovered, type Scan } from "../scan.ts";
import { gateOf, isOpen } from "../tokens/gate.ts";
import { isListed, wordList } from "../tokens/lexicon.ts";
import { compilePhrases, findPhrases, hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import type { Segment } from "../tokens/segments.ts";
import { isCapital, type Token, wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipBack } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { findLeaving, LEAVING, type Leaving } from "./leaving.ts";

const COMPLETED_COMPLETES = oneOf("completed completes");
const SALE_WIND_ETC = oneOf("sale wind winddown closure divestiture shutdown");
const WILL_WOULD_ETC = oneOf("will would has have had to is was plan plans intend intends expect expects also");
const IT_WE_ETC = oneOf("it we company group miner");
const SAID_SAYS_ETC = oneOf("said says announced told confirmed disclosed stated wrote");
const WOULD_HOPE_ETC = oneOf("would hope hopes want wants");
const TO_AND_ETC = oneOf("to and for , .");
const SEMICOLON_COLON_ETC = oneOf(
  "; : to . , some certain part portion stake minority % percent half several two three would will could is was and exit from by",
);
const AT_IN_FROM = oneOf("at in from");
const ITS_THE_ETC = oneOf("its the one two some several both their");
const SITE_SITES_ETC = oneOf(
  "site sites building buildings hall halls facility facilities plant plants campus campuses location locations state states country region",
);

const NOT_WORDS = compilePhrases(miningExit).notWords;

/** Done, and not only said to be done. */
const DONE = /^(?:sold|exited|ceased|stopped|ended|completed|discontinued|closed|wound)$/;

/** "sold", "has completed the divestment of". */
const isDone = (scan: Scan, at: number): MiningExit["status"] =>
  DONE.test(scan.tokens[at]!.low) ||
  scan.tokens.slice(Math.max(0, at - 3), at).some((one) => COMPLETED_COMPLETES.has(one.low))
    ? "completed"
    : "planned";

/** "… will sell Peak Mining", "plans to exit bitcoin mining by 2027". Weighing it is none. */
export function findExits(document: OwnDocument, own: Company): MiningExit[] {
  const { scan, company } = document;
  const found: MiningExit[] = [];
  for (const segment of scan.segments) {
    const exit = exitsIn(document, segment, own).find(
      (one) => isOwn(document, segment, one) && !isWeighed(document, segment, one),
    );
    if (exit)
      found.push({ kind: "mining_exit", company, status: isDone(scan, exit.from), ...quoteSegment(document, segment) });
  }
  return found;
}

/** Sales of the business and other ways out of it that a sentence speaks of, decided or not. */
function exitsIn({ scan }: ReadDocument, segment: Segment, own: Company): readonly Leaving[] {
  if (!isOpen(EXITS, scan.tokens, segment.from, segment.to)) return [];
  const sale = saleOfUnit(scan, segment, own);
  const ended = endOfProcess(scan, segment);
  if (ended !== undefined) return [{ from: ended, to: ended + 1 }];
  const left = findLeaving(scan, segment).filter(({ to }) => !isForSite(scan, to, segment.to));
  return sale === undefined ? left : [{ from: sale, to: sale + 1 }, ...left];
}

/** "a process for its bitcoin mining operations that is expected to result in a sale or wind-down": token of the outcome. */
function endOfProcess({ tokens }: Scan, { from, to }: Segment): number | undefined {
  const result = findPhrases(RESULTS_IN, tokens, from, to)[0];
  if (!result || !tokens.slice(from, result.from).some(({ low }) => MINING.test(low))) return undefined;
  const behind = tokens.slice(result.to, Math.min(to, result.to + 4));
  const at = behind.findIndex(({ low }) => SALE_WIND_ETC.has(low));
  return at < 0 ? undefined : result.to + at;
}
const RESULTS_IN = phraseTrie([
  "expected to result in",
  "will result in",
  "expected to lead to",
  "will lead to",
  "to end in",
]);

/** How far behind an exit a word may still take it back: "exit bitcoin mining is possible". */
const BEHIND = 3;

/** It comes to nothing. */
const UNDONE = phraseTrie([
  "not go ahead",
  "not proceed",
  "not close",
  "fell through",
  "fallen through",
  "collapsed",
  "called off",
  "scrapped",
]);

/** The subject leaves, and not its rivals or the sector. */
const isOwn = (document: ReadDocument, segment: Segment, { from }: Leaving): boolean =>
  isSaidOfSubject(document, segment) &&
  !isAboutOther(document, segment, from) &&
  !isOfStranger(document, segment, from);

/** "Bitfury would leave": a name that no list knows stands as the verb's subject. */
function isOfStranger({ scan }: ReadDocument, segment: Segment, from: number): boolean {
  const at = skipBack(scan.tokens, from - 1, WILL_WOULD_ETC);
  // A sentence's first word is written large whatever it is.
  if (at <= segment.from) return false;
  return isCapital(scan.tokens[at]) && !isCovered(scan.companyOf, at) && !IT_WE_ETC.has(scan.tokens[at]!.low);
}

/** Only weighed, denied or asked for. */
function isWeighed({ scan: { tokens } }: ReadDocument, segment: Segment, { from, to }: Leaving): boolean {
  return (
    hasPhrase(NOT_WORDS, tokens, segment.from, Math.min(segment.to, to + BEHIND)) ||
    hasPhrase(UNDONE, tokens, to, segment.to) ||
    isSupposed(tokens.slice(segment.from, from))
  );
}

/** "isn't leaving", "may exit", "a sale would complete its exit"; "said it would wind down" is decided. */
function isSupposed(before: readonly Token[]): boolean {
  const told = before.some(({ low }) => SAID_SAYS_ETC.has(low));
  return before.some(({ text, low }) => low.endsWith("n't") || text === "may" || (!told && WOULD_HOPE_ETC.has(low)));
}

/** Does the text weigh an exit without deciding on one? */
export function weighsExit(document: ReadDocument, own: Company): boolean {
  return document.scan.segments.slice(0, 12).some((segment) => {
    const [exit] = exitsIn(document, segment, own);
    return exit !== undefined && isOwn(document, segment, exit) && isWeighed(document, segment, exit);
  });
}

const SELLING = wordList(
  "sell sells selling sold divest divests divesting divested divestment divestiture sale offload offloads offloading dispose disposes disposal shed sheds shedding spin".split(
    " ",
  ),
);
const EXITS = gateOf(SELLING, RESULTS_IN, LEAVING);

const MINING = /^(?:mining|cryptomining|miner|crypto-mining)$/;
const OF_IN = oneOf("of in");
const UNIT = /^(?:business|businesses|unit|division|arm|operations|operation|subsidiary|segment|branch|assets)$/;

/** "is selling its cryptomining unit", "sale of Peak Mining": token of the verb. */
function saleOfUnit(scan: Scan, segment: Segment, own: Company): number | undefined {
  for (let at = segment.from; at < segment.to; at++)
    if (isListed(scan.tokens[at]!.known, SELLING) && sellsMining(scan, at + 1, Math.min(segment.to, at + 9), own))
      return at;
  return undefined;
}

/** A part of it, or the business of one place, is no exit: "certain mining assets", "its Paraguay mining operations". */
function sellsMining(scan: Scan, from: number, end: number, own: Company): boolean {
  for (let at = from; at < end; at++) {
    const token = scan.tokens[at]!;
    if (isOwnUnit(scan, at, own)) return true;
    if (MINING.test(token.low)) {
      // A product for customers: "sells cloud mining".
      if (wordAt(scan.tokens, at - 1) === "cloud") return false;
      const next = wordAt(scan.tokens, at + 1);
      return (
        UNIT.test(next) || (token.low !== "miner" && !OF_IN.has(wordAt(scan.tokens, at - 1)) && TO_AND_ETC.has(next))
      );
    }
    if (SEMICOLON_COLON_ETC.has(token.low)) return false;
    if (isCapital(token) && !isCovered(scan.companyOf, at) && !OWN_WORDS.test(token.low)) return false;
  }
  return false;
}

const OWN_WORDS = /^(?:bitcoin|btc|crypto|digital|cryptocurrency|its|the)$/;

/** The proper name of the company's mining business: "Peak Mining". */
function isOwnUnit({ tokens }: Scan, at: number, own: Company): boolean {
  const here = `${tokens[at]!.text} ${tokens[at + 1]?.text ?? ""}`;
  return own.segments.mining.some(
    (name) => /^[A-Z]\w* [A-Z]/.test(name) && !/^Bitcoin|^Digital|^Crypto/.test(name) && here.startsWith(name),
  );
}

/** "stop mining at Granbury", "at its Georgia sites", "ceased mining operations in Sweden": not the whole business. */
function isForSite({ tokens }: Scan, at: number, end: number): boolean {
  for (let place = at; place < Math.min(end, at + 3); place++) {
    if (!AT_IN_FROM.has(tokens[place]!.low)) continue;
    const after = tokens[place + 1];
    if (after === undefined || place + 1 >= end) return false;
    if (ITS_THE_ETC.has(after.low)) return anyWithin(tokens, place + 2, Math.min(end, place + 8), SITE_SITES_ETC);
    return isCapital(after) && monthOf(after) === undefined && !NO_PLACE.test(after.low);
  }
  return false;
}

const NO_PLACE = /^(?:bitcoin|q1|q2|q3|q4|favor)$/;
