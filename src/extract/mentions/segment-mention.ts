import { type Token, wordAt } from "../tokens/tokens.ts";
import { skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import type { Mention } from "./mentions.ts";
import type { Atom, Segment } from "./vocabulary.ts";

const MINER_MINERS = oneOf("miner miners");
const SEGMENT_BUSINESS_ETC = oneOf(
  "segment business unit division arm line lines operations services leases leasing lease workloads hosting compute side",
);
const OTHERS_CLIENTS_CUSTOMERS = oneOf("others clients customers");
const ON_OF_IN = oneOf("on of in");
const OTHER_THAN_LINES = oneOf("way ways side hand day direction end half words things story reasons $ us$");
const GAIN_GAINS_ETC = oneOf(
  "gain gains loss losses impairment value sale sales price holdings purchase change changes adjustment worth",
);

/** The metric of a line of business. */
export const METRIC_OF: Record<Segment, string> = {
  hpc: "hpc_revenue",
  mining: "mining_revenue",
  hosting: "hosting_revenue",
  other: "decoy",
};

/** A segment named alone: "HPC Hosting recognized $85.0 million", "self-mining $60.1 million". */
export function segmentMention(
  tokens: readonly Token[],
  atom: Extract<Atom, { what: "segment" }>,
  from: number,
  to: number,
): Mention | undefined {
  if (atom.segment !== "hosting" && MINER_MINERS.has(tokens[to - 1]!.low) && tokens[from]!.low !== "own")
    return undefined;
  // "went the other way", "on the other hand".
  if (atom.segment === "other" && OTHER_THAN_LINES.has(wordAt(tokens, to))) return undefined;
  const end = overRole(tokens, skipOver(tokens, to, SEGMENT_BUSINESS_ETC, 3));
  if (atom.segment === "hosting" || atom.segment === "hpc") {
    const machines = machinesBehind(tokens, end) ?? minersBehind(tokens, end);
    if (machines)
      return { from, to: machines, metric: METRIC_OF.hosting, weak: true, line: phrase(tokens, from, machines) };
  }
  if (isGainOn(tokens, from)) return { from, to: end, metric: "decoy", weak: false };
  return { from, to: end, metric: METRIC_OF[atom.segment], weak: true, line: phrase(tokens, from, to), own: atom.own };
}

/** "HPC hosting [as a segment] made". */
const overRole = (tokens: readonly Token[], at: number): number =>
  wordAt(tokens, at) === "as" && wordAt(tokens, at + 1) === "a" && SEGMENT_BUSINESS_ETC.has(wordAt(tokens, at + 2))
    ? at + 3
    : at;

const WHOSE = oneOf(
  "of for the its their our other others people third party parties outside external customer customers client clients companies firms 's ' - bitcoin mining asic crypto",
);
const MACHINES = oneOf("machines rigs miners asics computers equipment hardware fleet fleets");

/** "hosting [of customers' mining machines]", "colocation [for miners]", "hosting [machines for others]": where they end. */
function machinesBehind(tokens: readonly Token[], from: number): number | undefined {
  const whose = skipOver(tokens, from, WHOSE, 7);
  // "of other miners' machines"
  const owned =
    MACHINES.has(wordAt(tokens, whose)) && wordAt(tokens, whose + 1) === "'"
      ? skipOver(tokens, whose + 1, WHOSE, 4)
      : whose;
  const at = MACHINES.has(wordAt(tokens, owned)) ? owned : whose;
  if (!MACHINES.has(wordAt(tokens, at))) return undefined;
  return wordAt(tokens, at + 1) === "for" && OTHERS_CLIENTS_CUSTOMERS.has(wordAt(tokens, at + 2)) ? at + 3 : at + 1;
}

/** "colocation [for bitcoin customers]", "hosting [of mining clients]": whose machines they are, their trade tells. */
function minersBehind(tokens: readonly Token[], from: number): number | undefined {
  if (!FOR_OF_TO.has(wordAt(tokens, from))) return undefined;
  const at = wordAt(tokens, from + 1) === "its" || wordAt(tokens, from + 1) === "other" ? from + 2 : from + 1;
  return MINES.has(wordAt(tokens, at)) && CLIENTS.has(wordAt(tokens, at + 1)) ? at + 2 : undefined;
}
const FOR_OF_TO = oneOf("for of to");
const MINES = oneOf("bitcoin mining crypto cryptocurrency");
const CLIENTS = oneOf("customers clients companies firms operators tenants customer client");

/** "gains on digital assets", "impairment of bitcoin": what happened to a holding, no line of business. */
function isGainOn(tokens: readonly Token[], from: number): boolean {
  if (!ON_OF_IN.has(wordAt(tokens, from - 1))) return false;
  return GAIN_GAINS_ETC.has(wordAt(tokens, from - 2));
}

/** The words of a name, to tell two lines of one business apart. */
export function phrase(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to && at < from + 8; at++)
    if (tokens[at]!.kind === "word") text += `${text ? " " : ""}${tokens[at]!.low}`;
  return text;
}

/** "Umsatzerlöse aus Hardwareverkäufen": of a source that the grammar does not know, and no whole. */
export const isFromOther = (tokens: readonly Token[], to: number): boolean =>
  wordAt(tokens, to) === "aus" &&
  tokens[to + 1]?.kind === "word" &&
  !OWN_COURSE.has(wordAt(tokens, skipOver(tokens, to + 1, ARTICLES, 1)));
const ARTICLES = oneOf("dem der den dieser diesem");
const OWN_COURSE = oneOf("fortgeführten fortgeführter fortzuführenden verträgen laufendem laufenden gewöhnlicher");
