import { dominance } from "../../announcements/index.ts";
import type { Dominance } from "../../model/index.ts";
import { isAboutOther, type OwnDocument, quoteSegment, type ReadDocument } from "../document.ts";
import type { Mention } from "../mentions/mentions.ts";
import { isCovered, within } from "../scan.ts";
import { gateOf, isOpen } from "../tokens/gate.ts";
import { wordList } from "../tokens/lexicon.ts";
import { compilePhrases, findPhrases, hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import type { Listed } from "../tokens/trie.ts";
import { anyWithin, skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { majorityOf } from "./dominance-share.ts";

const OVERTAKEN_SURPASSED_ETC = oneOf(
  "overtaken surpassed eclipsed exceeded topped outpaced replaced displaced beaten outstripped passed outearned dwarfed outshone outsold",
);
const TURNS = wordList("than twice double triple quadruple times half behind twofold threefold".split(" "));
const SHARES = wordList("% percent pct thirds quarters fifths tenths most bulk majority lion lion's".split(" "));
const GREATEST_WORDS = wordList("largest biggest main top primary chief bigger larger".split(" "));
const MORE_LARGER_ETC = oneOf("more larger higher greater bigger");
const EXPECTATIONS_ESTIMATES_ETC = oneOf(
  "expectations estimates forecasts consensus guidance analyst analysts wall street $ doubled tripled quadrupled halved offset offsets made",
);

const PHRASES = compilePhrases(dominance);

/** Names of the two sides; a side counts with or without the word revenue when the sentence speaks of revenue. */
const HPC = phraseTrie(
  listed(`
    hpc, ai, high-performance computing, high performance computing, high performance compute, artificial
    intelligence, gpu, ai/hpc, hpc/ai, ai compute, ai cloud, data center leases, hpc leases, lease revenue, ki, tenants
  `),
);
const MINING = phraseTrie(
  listed(`
    mining, bitcoin mining, mined, mining bitcoin, bitcoin revenue, bitcoin revenues, bitcoin, digital asset
    revenue, self-mining, crypto mining, mining revenue, miner, its miners, own miners, its rigs
  `),
);
const MONEY = phraseTrie(
  listed(`
    revenue, revenues, income, earnings, sales, top line, turnover, umsatz, umsätze, made, earned, earns,
    earner, generated, brought in, brings in, business, segment, operations, leases, dollars, money, pay, pays, bills,
    bring in, took in, outearned, outearns
  `),
);
/** What is larger is no revenue of a period: growth, margins, a promise. */
const SIDE = phraseTrie(
  listed(`
    growth, margin, margins, megawatts, megawatt, capacity, mw, backlog, contracted, contracts, stock, shares, percent
    of power, power, worth, rates, fight, race, as fast, investors, capex
  `),
);
const WORDY = phraseTrie(
  listed(`
    first place, top position, largest revenue stream, largest revenue source, main revenue source, primary revenue
    source, largest segment, biggest revenue driver, largest revenue driver, top revenue source
  `),
);

const CLAIMS = gateOf(PHRASES.words, WORDY, TURNS, SHARES, GREATEST_WORDS);

/** Every sentence that sets HPC revenue over mining revenue, or the reverse. */
export function findDominance(document: OwnDocument): Dominance[] {
  const found: Dominance[] = [];
  const { scan, company } = document;
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
  for (const verb of [...findPhrases(PHRASES.words, tokens, segment.from, segment.to), ...turnsOf(document, segment)]) {
    const left = sideBefore(hpc, mining, verb.from, segment.from);
    const right = sideBehind(hpc, mining, verb.to);
    if (!left || !right || left.side === right.side) continue;
    if (tooFar(document, left.to, verb.from) || tooFar(document, verb.to, right.from)) continue;
    if (
      isOfGuess(tokens[verb.to]?.low) ||
      (verb.value === "times" && right.from !== verb.to) ||
      (SET.has(verb.value) && turnsAside(document, verb.to, right.from)) ||
      refused(document, segment, verb.from, left.from, right.to) ||
      (verb.value === "over" && !isOver(tokens[verb.from - 1]?.low))
    )
      continue;
    const passive = OVERTAKEN_SURPASSED_ETC.has(tokens[verb.from]!.low) && wordAt(tokens, verb.to) === "by";
    const larger = passive || BELOW.has(verb.value) ? right.side : left.side;
    return larger === "hpc" ? "hpc_revenue" : "mining_revenue";
  }
  return wordy(document, segment, hpc, mining);
}

/** A headline may leave the word revenue out where it tells of results: "narrows loss as AI colocation overtakes mining". */
const speaksOfMoney = ({ scan: { tokens, mentions } }: ReadDocument, { from, to, title }: Segment): boolean =>
  hasPhrase(MONEY, tokens, from, to) || (title && (hasPhrase(RESULTS, tokens, from, to) || mentions.some(isRevenue)));
const isRevenue = ({ metric, weak }: Mention): boolean => !weak && metric.endsWith("_revenue");
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

/** The names of one side: common words, and the company's own for its segments. */
function sides({ scan }: ReadDocument, segment: Segment, common: Listed<string>, metric: string): Span[] {
  const own = within(scan.mentions, segment).filter((mention) => mention.metric === metric);
  const all = [...findPhrases(common, scan.tokens, segment.from, segment.to), ...own];
  return all.length < 2 ? all : all.toSorted((a, b) => a.from - b.from);
}

const SET: ReadonlySet<string> = new Set(["than", "below", "times"]);

/** "a sixth less than a year ago, and colocation": something else is compared. */
const turnsAside = ({ scan: { tokens, periodOf } }: ReadDocument, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }, at) => text === "," || isCovered(periodOf, from + at));

const MULTIPLES = oneOf("twice double triple quadruple times twofold threefold");
const LESS = oneOf("less smaller lower fewer half behind third quarter");
const THAN_AS_WHAT = oneOf("than as what");
const AS_MUCH = oneOf(
  "as much many large big high money revenue revenues sales income what that those of the its own from in by",
);
const CAME = oneOf("came come comes in place slipped ranks ranked finished second revenue sales with");

/**
 * "earned more from AI cloud than from mining", "brings in twice as much as mining", "three times that of mining",
 * "less than colocation", "in second place behind colocation": what the left side is set against.
 */
function turnsOf({ scan: { tokens } }: ReadDocument, segment: Segment): { from: number; to: number; value: string }[] {
  const found: { from: number; to: number; value: string }[] = [];
  for (let at = segment.from; at < segment.to; at++) {
    const { low } = tokens[at]!;
    if (low === "behind" && anyWithin(tokens, at - 3, at, CAME)) found.push({ from: at, to: at + 1, value: "below" });
    else if (MULTIPLES.has(low) && !MULTIPLES.has(wordAt(tokens, at + 1)))
      found.push({ from: at, to: skipOver(tokens, at + 1, AS_MUCH, 6), value: "times" });
    if (!THAN_AS_WHAT.has(low)) continue;
    for (let index = at - 1; index >= Math.max(segment.from, at - 10); index--) {
      const before = tokens[index]!.low;
      const multiple = MULTIPLES.has(before) || (before === "half" && low !== "than");
      if (!multiple && !(low === "than" && (MORE_LARGER_ETC.has(before) || LESS.has(before)))) continue;
      found.push({ from: at, to: at + 1, value: LESS.has(before) ? "below" : "than" });
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
  "below",
]);

/** "AI is now the largest source of revenue", "71% of revenue came from AI tenants": mining need not be named. */
function wordy(
  document: ReadDocument,
  segment: Segment,
  hpc: readonly Span[],
  mining: readonly Span[],
): Dominance["over"] | undefined {
  const { tokens } = document.scan;
  const most = majorityOf(tokens, segment, hpc, mining);
  if (most) {
    const told =
      most.side === "hpc" && !hasPhrase(PHRASES.notWords, tokens, Math.max(segment.from, most.from - 4), most.to);
    return told && !isAboutOther(document, segment, most.from) ? "hpc_revenue" : undefined;
  }
  const [claim] = [...findPhrases(WORDY, tokens, segment.from, segment.to), ...greatest(document, segment)];
  if (!claim || hasPhrase(PHRASES.notWords, tokens, segment.from, segment.to)) return undefined;
  if (isAboutOther(document, segment, claim.from)) return undefined;
  const before = sideBefore(hpc, mining, claim.from, segment.from);
  const behind = sideBehind(hpc, mining, claim.to);
  return (before ?? behind)?.side === "hpc" ? "hpc_revenue" : undefined;
}

const GREATEST = oneOf("largest biggest main top primary chief bigger larger");
const THINGS = oneOf("source business earner line segment contributor driver stream part unit division");
const OF_REVENUE = oneOf("revenue revenues sales income money turnover earner earnings");

/** "the bigger business by revenue", "the main source of income". */
function greatest({ scan: { tokens } }: ReadDocument, { from, to }: Segment): Span[] {
  const found: Span[] = [];
  for (let at = from; at < to; at++) {
    if (!GREATEST.has(tokens[at]!.low) || !anyWithin(tokens, at + 1, Math.min(to, at + 4), THINGS)) continue;
    if (anyWithin(tokens, at + 1, Math.min(to, at + 7), OF_REVENUE)) found.push({ from: at, to: at + 2 });
  }
  return found;
}
