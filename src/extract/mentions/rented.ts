import { wordList } from "../tokens/lexicon.ts";
import { placesOf } from "../tokens/places.ts";
import { type Token, type Tokens, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { type Mention } from "./mentions.ts";
import { METRIC_OF, phrase } from "./segment-mention.ts";

const ANCHORS = wordList(
  "renting leasing letting housing hosting rent rents rentals rental fees payments receipts".split(" "),
);
const DOING = oneOf("renting leasing letting housing hosting");
const THINGS = oneOf(
  "out space room halls hall data capacity racks rack servers server machines computers buildings floor power chips graphics processors gpus clusters equipment accelerators the its their our new own in of for to several some more megawatts - 's '",
);
const CHIPS = oneOf("gpus graphics processors accelerators");
const CLIENTS = oneOf(
  "customers customer tenants tenant clients client companies company firms firm workloads labs lab developers developer startups builders giants users hyperscalers hyperscaler servers machines hardware",
);
const TENANTS = oneOf("tenants tenant hyperscalers hyperscaler");
const FROM_BY = oneOf("from by of");
const DETERMINERS = oneOf("the its their our new two three first several large big");

/** The most words of "leasing out its new data halls to AI firms". */
const LONGEST = 10;

const isHpc = (mention: Mention | undefined): boolean => mention?.weak === true && mention.metric === METRIC_OF.hpc;

/**
 * "renting space to AI firms", "hosting of AI servers", "rent from its HPC tenants", "colocation rent": what is let,
 * and to whom, are one name of the line of business; alone each of the words names less, or something else.
 */
export function withRented(tokens: Tokens, mentions: readonly Mention[]): Mention[] {
  const places = placesOf(tokens.places, ANCHORS);
  if (places.length === 0) return [...mentions];
  const starts = new Map(mentions.map((mention) => [mention.from, mention]));
  const ends = new Map(mentions.map((mention) => [mention.to, mention]));
  const found: Mention[] = [];
  for (const at of places) {
    if (at < (found.at(-1)?.to ?? 0)) continue;
    const span = DOING.has(tokens[at]!.low) ? doneAt(tokens, at, starts) : rentAt(tokens, at, starts, ends);
    if (!span || mentions.some(({ from, to, weak }) => !weak && from < span.to && to > span.to)) continue;
    found.push({ ...span, metric: METRIC_OF.hpc, weak: true, line: phrase(tokens, span.from, span.to) });
  }
  if (found.length === 0) return [...mentions];
  const free = mentions.filter(({ from, to }) => !found.some((one) => from < one.to && to > one.from));
  return [...free, ...found].toSorted((a, b) => a.from - b.from);
}

interface Span {
  from: number;
  to: number;
}

/** "leasing data halls to AI firms", "hosting AI servers", "renting out GPUs". */
function doneAt(tokens: readonly Token[], from: number, starts: ReadonlyMap<number, Mention>): Span | undefined {
  let at = starts.get(from)?.to ?? from + 1;
  // "hosting bitcoin miners for tenants": a name that is told already.
  if (at - from > 1) return undefined;
  let told = false;
  let end = at;
  while (at < from + LONGEST) {
    const mention = starts.get(at);
    const { low } = tokens[at] ?? { low: "" };
    if (mention && isHpc(mention)) {
      // "hosting colocation": of whom, neither word says.
      told ||= low !== "colocation";
      at = mention.to;
    } else if (mention && mention.metric !== "decoy") break;
    else if (CLIENTS.has(low) || THINGS.has(low)) {
      told ||= TENANTS.has(low) || (CHIPS.has(low) && wordAt(tokens, from) !== "housing");
      at++;
    } else break;
    if (!mention && !CLIENTS.has(low) && !CHIPS.has(low) && low !== "chips") continue;
    end = at;
  }
  return told ? { from, to: end } : undefined;
}

/** "AI rents", "tenant rent", "rent paid by AI tenants", "rents from HPC customers". */
function rentAt(
  tokens: readonly Token[],
  at: number,
  starts: ReadonlyMap<number, Mention>,
  ends: ReadonlyMap<number, Mention>,
): Span | undefined {
  const to = at + 1;
  const before = ends.get(at);
  const isRent = tokens[at]!.low.startsWith("rent");
  if (before && isHpc(before) && isRent) return { from: before.from, to };
  const whose = wordAt(tokens, at - 1) === "'" || wordAt(tokens, at - 1) === "'s" ? at - 2 : at - 1;
  if (isRent && TENANTS.has(wordAt(tokens, whose))) return { from: whose, to };
  let behind = wordAt(tokens, to) === "paid" ? to + 1 : to;
  if (!FROM_BY.has(wordAt(tokens, behind))) return undefined;
  behind++;
  while (behind < to + 6 && DETERMINERS.has(wordAt(tokens, behind))) behind++;
  const named = starts.get(behind);
  if (named && isHpc(named)) {
    const end = CLIENTS.has(wordAt(tokens, named.to)) ? named.to + 1 : named.to;
    return isRent || end > named.to || CLIENTS.has(wordAt(tokens, end - 1)) ? { from: at, to: end } : undefined;
  }
  return TENANTS.has(wordAt(tokens, behind)) ? { from: at, to: behind + 1 } : undefined;
}
