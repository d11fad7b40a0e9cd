import { dominance } from "../../announcements/index.ts";
import type { Dominance } from "../../model/index.ts";
import { isAboutOther, quoteSegment, type ReadDocument } from "../document.ts";
import { within } from "../scan.ts";
import { gateOf, isOpen } from "../tokens/gate.ts";
import { isListed, wordList } from "../tokens/lexicon.ts";
import { compilePhrases, findPhrases, hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { firstPlace, placesOf } from "../tokens/places.ts";
import { listed } from "../tokens/plant.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import type { Found, Listed } from "../tokens/trie.ts";
import { anyWithin, skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";

const OVERTAKEN_SURPASSED_ETC = oneOf(
  "overtaken surpassed eclipsed exceeded topped outpaced replaced displaced beaten outstripped passed",
);
const PERCENT = wordList(["%", "percent"]);
const THAN = wordList(["than"]);
const REVENUE_REVENUES_ETC = oneOf("revenue revenues sales money turnover income");
const MORE_LARGER_ETC = oneOf("more larger higher greater bigger");
const EXPECTATIONS_ESTIMATES_ETC = oneOf(
  "expectations estimates forecasts consensus guidance analyst analysts wall street $",
);

const PHRASES = compilePhrases(dominance);

/** Names of the two sides; a side counts with or without the word revenue when the sentence speaks of revenue. */
const HPC = phraseTrie(
  listed(`
    hpc, ai, high-performance computing, high performance computing, high performance compute, artificial
    intelligence, gpu, ai/hpc, hpc/ai, ai compute, ai cloud, data center leases, hpc leases, lease revenue, ki
  `),
);
const MINING = phraseTrie(
  listed(`
    mining, bitcoin mining, mined, mining bitcoin, bitcoin revenue, bitcoin revenues, bitcoin, digital asset
    revenue, self-mining, crypto mining, mining revenue, miner
  `),
);
const MONEY = phraseTrie(
  listed(`
    revenue, revenues, income, earnings, sales, top line, turnover, umsatz, umsätze, made, earned, earns,
    earner, generated, brought in, brings in, business, segment, operations, leases, dollars, money
  `),
);
/** What is larger is no revenue of a period: growth, margins, a promise. */
const SIDE = phraseTrie(
  listed(`
    growth, margin, margins, megawatts, capacity, mw, backlog, contracted, stock, shares, percent of power
  `),
);
const WORDY = phraseTrie(
  listed(`
    first place, main earner, main source of revenue, largest source of revenue, largest revenue source, biggest
    source of revenue, top position, largest revenue stream, main revenue source, primary revenue source,
    majority of revenue, majority of its revenue, more than half of the company's revenue, most of its revenue,
    most of the company's revenue, more than half of revenue, more than half of its revenue, over
    half of revenue, bulk of revenue, largest segment, biggest revenue driver, largest revenue driver, biggest
    earner, top revenue source, largest contributor to revenue
  `),
);

const CLAIMS = gateOf(PHRASES.words, WORDY, THAN, PERCENT);

/** Every sentence that sets HPC revenue over mining revenue, or the reverse. */
export function findDominance(document: ReadDocument): Dominance[] {
  const found: Dominance[] = [];
  const { scan, company } = document;
  if (company === undefined) return found;
  for (const segment of scan.segments) {
    const over = readSegment(document, segment);
    if (over) found.push({ kind: "dominance", company, over, ...quoteSegment(document, segment) });
  }
  return found;
}

function readSegment(document: ReadDocument, segment: Segment): Dominance["over"] | undefined {
  const { tokens } = document.scan;
  if (!isOpen(CLAIMS, tokens, segment.from, segment.to)) return undefined;
  const hpc = sides(document, segment, HPC, "hpc_revenue");
  if (hpc.length === 0 || !speaksOfMoney(document, segment)) return undefined;
  const mining = sides(document, segment, MINING, "mining_revenue");
  for (const verb of [
    ...findPhrases(PHRASES.words, tokens, segment.from, segment.to),
    ...moreThan(document, segment),
  ]) {
    const left = sideBefore(hpc, mining, verb.from, segment.from);
    const right = sideBehind(hpc, mining, verb.to);
    if (!left || !right || left.side === right.side) continue;
    if (tooFar(document, left.to, verb.from) || tooFar(document, verb.to, right.from)) continue;
    if (
      isOfGuess(tokens[verb.to]?.low) ||
      refused(document, segment, verb.from, left.from, right.to) ||
      (verb.value === "over" && !isOver(tokens[verb.from - 1]?.low))
    )
      continue;
    const passive = OVERTAKEN_SURPASSED_ETC.has(tokens[verb.from]!.low) && wordAt(tokens, verb.to) === "by";
    const larger = passive || BELOW.has(verb.value) ? right.side : left.side;
    return larger === "hpc" ? "hpc_revenue" : "mining_revenue";
  }
  return wordy(document, segment, hpc.length > 0);
}

/** A headline may leave the word revenue out where it tells of results: "narrows loss as AI colocation overtakes mining". */
const speaksOfMoney = ({ scan: { tokens } }: ReadDocument, { from, to, title }: Segment): boolean =>
  hasPhrase(MONEY, tokens, from, to) || (title && hasPhrase(RESULTS, tokens, from, to));
const RESULTS = phraseTrie([
  "loss",
  "losses",
  "profit",
  "profits",
  "results",
  "quarter",
  "quarterly",
  "q1",
  "q2",
  "q3",
  "q4",
]);

const MAKES_UP = oneOf(
  "now is are was were makes made generated generates for represents represented contributes contributed provides provided brings brought earns earned gets got derives derived",
);
const WHOLE = oneOf("its the our their company firm miner group 's total all");

/** "85% of sales", "71% of its money": more than half of it. */
function shares({ scan: { tokens } }: ReadDocument, { from, to }: Segment): Found<string>[] {
  for (let at = from + 1; at < to; at++) {
    const share = Number(tokens[at - 1]!.text);
    if (!isListed(tokens[at]!.known, PERCENT) || !(share > 50 && share <= 100) || wordAt(tokens, at + 1) !== "of")
      continue;
    if (!anyWithin(tokens, Math.max(from, at - 4), at - 1, MAKES_UP)) continue;
    const end = skipOver(tokens, at + 2, WHOLE);
    if (REVENUE_REVENUES_ETC.has(wordAt(tokens, end))) return [{ value: "share", from: at - 1, to: end + 1 }];
  }
  return [];
}

/** The names of one side: common words, and the company's own for its segments. */
function sides({ scan }: ReadDocument, segment: Segment, common: Listed<string>, metric: string): Span[] {
  const own = within(scan.mentions, segment).filter((mention) => mention.metric === metric);
  const all = [...findPhrases(common, scan.tokens, segment.from, segment.to), ...own];
  return all.length < 2 ? all : all.toSorted((a, b) => a.from - b.from);
}

/** "earned more from AI cloud than from mining": the word "than" behind a "more". */
function moreThan({ scan }: ReadDocument, segment: Segment): { from: number; to: number; value: string }[] {
  const found: { from: number; to: number; value: string }[] = [];
  const places = placesOf(scan.tokens.places, THAN);
  for (let index = firstPlace(places, segment.from); index < places.length && places[index]! < segment.to; index++) {
    const at = places[index]!;
    for (let before = at - 1; before >= Math.max(segment.from, at - 8); before--)
      if (MORE_LARGER_ETC.has(scan.tokens[before]!.low)) {
        found.push({ from: at, to: at + 1, value: "than" });
        break;
      }
  }
  return found;
}

/** "prioritised over", "ahead over": the bare preposition compares nothing. */
const isOver = (before: string | undefined): boolean => before === "lead" || before === "edge";

type Side = { side: "hpc" | "mining"; from: number; to: number };
type Span = { from: number; to: number };

function sideBefore(hpc: readonly Span[], mining: readonly Span[], at: number, from: number): Side | undefined {
  const one = hpc.findLast((span) => span.to <= at && span.from >= from);
  const two = mining.findLast((span) => span.to <= at && span.from >= from);
  if (!one && !two) return undefined;
  if (one && (!two || one.from > two.from)) return { side: "hpc", ...span(one) };
  return { side: "mining", ...span(two!) };
}

function sideBehind(hpc: readonly Span[], mining: readonly Span[], at: number): Side | undefined {
  const one = hpc.find((span) => span.from >= at);
  const two = mining.find((span) => span.from >= at);
  if (!one && !two) return undefined;
  if (one && (!two || one.from < two.from)) return { side: "hpc", ...span(one) };
  return { side: "mining", ...span(two!) };
}

const span = ({ from, to }: Span): Span => ({ from, to });

/** More words between than one statement holds, or a new clause. */
function tooFar({ scan }: ReadDocument, from: number, to: number): boolean {
  if (to - from > 22) return true;
  for (let at = from; at < to; at++) if (scan.tokens[at]!.text === ";") return true;
  return false;
}

function refused(document: ReadDocument, segment: Segment, at: number, from: number, to: number): boolean {
  const { tokens } = document.scan;
  if (isAboutOther(document, segment, at)) return true;
  const left = Math.max(segment.from, Math.min(from, at - 12));
  const right = Math.min(segment.to, to + 4);
  return (
    hasPhrase(PHRASES.notWords, tokens, left, right) || hasPhrase(SIDE, tokens, from, Math.min(segment.to, to + 2))
  );
}

/** "surpassed expectations": no line of business is passed. */
const isOfGuess = (next: string | undefined): boolean => EXPECTATIONS_ESTIMATES_ETC.has(next ?? "");

/** "fell below": the one on the right is larger. */
const BELOW: ReadonlySet<string> = new Set([
  "fell below",
  "dropped below",
  "slipped below",
  "fell behind",
  "dropped behind",
  "trailed",
]);

/** "AI is now the largest source of revenue": no verb of overtaking and no mention of mining needed. */
function wordy(document: ReadDocument, segment: Segment, hpc: boolean): Dominance["over"] | undefined {
  const { tokens } = document.scan;
  const named = findPhrases(WORDY, tokens, segment.from, segment.to);
  const claims = named.length > 0 ? named : shares(document, segment);
  if (!hpc || claims.length === 0) return undefined;
  if (hasPhrase(PHRASES.notWords, tokens, segment.from, segment.to) || isAboutOther(document, segment, claims[0]!.from))
    return undefined;
  const mining = findPhrases(MINING, tokens, segment.from, claims[0]!.from);
  // "More than half of its revenue still comes from mining, the rest from HPC."
  const [hpcBehind] = findPhrases(HPC, tokens, claims[0]!.to, segment.to);
  const [miningBehind] = findPhrases(MINING, tokens, claims[0]!.to, segment.to);
  const before = mining.length > 0 || hasPhrase(HPC, tokens, segment.from, claims[0]!.from);
  if (!before && miningBehind && (!hpcBehind || miningBehind.from < hpcBehind.from)) return undefined;
  return mining.length > 0 &&
    mining.at(-1)!.to >
      findPhrases(HPC, tokens, segment.from, claims[0]!.from).reduce((end, one) => Math.max(end, one.to), 0)
    ? undefined
    : "hpc_revenue";
}
