import { placesOf, union } from "../tokens/places.ts";
import { type Token, type Tokens, textAt, wordAt } from "../tokens/tokens.ts";
import { begins, isHyphen, type Listed, longestAt, type Trie } from "../tokens/trie.ts";
import { anyWithin, onlyWithin, skipOver } from "../tokens/walk.ts";
import { CHANGE_VERBS, oneOf } from "../tokens/words.ts";
import { isFromOther, METRIC_OF, phrase, segmentMention } from "./segment-mention.ts";
import { isShareOf } from "./share-of.ts";
import { isNotReported, isOfPart, tenantsBehind } from "./tenants.ts";
import { type Atom, OWN_WORDS, type Segment } from "./vocabulary.ts";

const WAS_IS_ETC = oneOf(
  "was is of at a an came in : for the quarter showed stood swung turned slid fell went to into (",
);
const HOW_MUCH = oneOf(
  "by % $ million m further sharply slightly significantly considerably steeply heavily year quarter over on - / y q yoy qoq sequentially q1 q2 q3 q4",
);
const ON_BEFORE_PER = oneOf("on before per");
const REVENUE_REVENUES_ETC = oneOf("revenue revenues sales a an");
const ATTRIBUTABLE_AVAILABLE_APPLICABLE = oneOf("attributable available applicable");
const COMMON_ORDINARY_ETC = oneOf(
  "common ordinary the stockholders shareholders owners equity holders of parent company corp inc controlling interest group 's '",
);
const OPERATIONS_OPS = oneOf("operations ops");
const IN_AT_ETC = oneOf("in at of from");
const THE_THIS_ETC = oneOf("the this that a its");
const SEGMENT_UNIT_ETC = oneOf("segment unit division arm");
const MINER_MINERS = oneOf("miner miners");
const S_APOSTROPHE_ETC = oneOf("'s ' ’ total quarterly");
const CAME_COMES_COMING = oneOf("came comes coming");
const AND_AMPERSAND_ETC = oneOf("and & / ,");

/** A figure, or something else that amounts are stated of, named in a text. Token indexes, end exclusive. */
export interface Mention {
  from: number;
  to: number;
  /** Id of a metric, or "decoy". */
  metric: string;
  /** A loss by its wording, or a profit; absent where both are possible. */
  sign?: "loss" | "income";
  /** No word says revenue or net: linked only where figure and name touch. */
  weak: boolean;
  /** "total revenue" and not just "revenue", whose segment its sentence may give. */
  total?: boolean;
  /** By the company's own name of its segment. */
  own?: boolean;
  /** The segment's own words, to tell two lines of one business apart. */
  line?: string;
}

export interface PlacedAtom {
  atom: Atom;
  from: number;
  to: number;
}

/** May stand between a segment's name and "revenue": "HPC [lease] revenue". */
const FILLERS = new Set(
  "lease leases leasing hosting cloud services service compute computing colocation business segment unit related based division operations operation infrastructure data center centers centre centres rental workloads and & / , the solutions activities platform customer customers tenant tenants total quarterly gross net reported segment's 's recognized own side arm ( )".split(
    " ",
  ),
);

/** After "revenue": leads to what it came from. */
const FROM_WORDS = new Set([
  "from",
  "in",
  "of",
  "for",
  "through",
  "via",
  "attributable",
  "derived",
  "generated",
  "related",
  "by",
  "within",
  "aus",
  "mit",
]);
const GLUE = new Set(
  "the its our their company's legacy traditional core own growing new nascent from to in by of for 's - existing long-term recurring first initial gpu powered dem der den die ihrem seinem".split(
    " ",
  ),
);

/** All atoms of a text in order; a company's own names win over common ones of the same length. */
export function findAtoms(tokens: Tokens, vocabulary: Listed<Atom>, own: Trie<Atom> | undefined): PlacedAtom[] {
  const atoms: PlacedAtom[] = [];
  let end = 0;
  for (const at of union(placesOf(tokens.places, vocabulary.listed), placesOf(tokens.places, OWN_WORDS))) {
    if (at < end) continue;
    const common = begins(vocabulary, tokens[at]!) ? longestAt(vocabulary, tokens, at) : undefined;
    const special = own?.next.has(tokens[at]!.low) ? longestAt(own, tokens, at) : undefined;
    const found = special && (!common || special.to >= common.to) ? special : common;
    if (!found) continue;
    atoms.push({ atom: found.value, from: at, to: found.to });
    end = found.to;
  }
  return atoms;
}

/** Composes atoms to mentions: segments join the head that they qualify, before or behind it. */
export function findMentions(tokens: readonly Token[], atoms: readonly PlacedAtom[]): Mention[] {
  const mentions: Mention[] = [];
  const used = new Set<number>();
  const revenues = new Map<PlacedAtom, Mention>();
  for (const [index, placed] of atoms.entries())
    if (placed.atom.what === "revenue") revenues.set(placed, revenueAt(tokens, atoms, index, used));
  // "hosting of customers' mining machines" is one name.
  let hosted = 0;
  for (const [index, placed] of atoms.entries()) {
    const revenue = revenues.get(placed);
    if (revenue && !isShareOf(tokens, revenue)) mentions.push(revenue);
    if (revenue || used.has(index) || placed.from < hosted) continue;
    const tenants = tenantsBehind(tokens, placed, atoms[index + 1]);
    if (tenants) used.add(index + 1);
    const mention = plainMention(tokens, placed);
    if (mention?.metric === METRIC_OF.hosting) hosted = mention.to;
    if (mention) mentions.push(tenants ? { ...mention, metric: METRIC_OF.hpc, to: tenants } : mention);
  }
  return mentions.map((mention, index) =>
    isNotReported(tokens, mention)
      ? { ...mention, metric: "decoy" }
      : ofNameBefore(tokens, mention, mentions[index - 1]),
  );
}

/** "Adjusted EBITDA was a loss of $5.5 million": the loss is the EBITDA's. */
function ofNameBefore(tokens: readonly Token[], mention: Mention, before: Mention | undefined): Mention {
  if (before?.metric !== "adjusted_ebitda" || mention.metric !== "net_income" || !mention.weak) return mention;
  // "Adjusted EBITDA stood $311.1 million in the red".
  if (tokens[mention.from]!.low === "in" && mention.from - before.to <= 7)
    return { ...mention, metric: before.metric, weak: false };
  if (wordAt(tokens, before.to) === "basis" && mention.from - before.to <= 12)
    return { ...mention, metric: before.metric, weak: false };
  if (!onlyWithin(tokens, before.to, mention.from, WAS_IS_ETC) && !changesTo(tokens, before.to, mention.from))
    return mention;
  return { ...mention, metric: before.metric, weak: false };
}

/** "Adjusted EBITDA fell sharply by $12 million to a loss of": one change, by how much and since when, leads to it. */
function changesTo(tokens: readonly Token[], from: number, to: number): boolean {
  let changed = false;
  for (let at = from; at < to; at++) {
    const { kind, low } = tokens[at]!;
    if (CHANGE_VERBS.has(low)) changed = true;
    else if (kind !== "number" && !WAS_IS_ETC.has(low) && !HOW_MUCH.has(low)) return false;
  }
  return changed;
}

function plainMention(tokens: readonly Token[], { atom, from, to }: PlacedAtom): Mention | undefined {
  if (atom.what === "decoy") return decoy(from, to);
  if (atom.what === "metric") return metricMention(tokens, atom, from, to);
  if (atom.what === "segment") return segmentMention(tokens, atom, from, to);
  if (atom.what !== "bare") return undefined;
  // "a loss on convertible notes" is a part, not the bottom line.
  const isOn = ON_BEFORE_PER.has(wordAt(tokens, to)) && !REVENUE_REVENUES_ETC.has(wordAt(tokens, to + 1));
  if (isOn || isOfPart(tokens, from)) return decoy(from, to);
  // "Loss attributable to shareholders".
  const end = ATTRIBUTABLE_AVAILABLE_APPLICABLE.has(wordAt(tokens, to)) ? afterName(tokens, to) : to;
  if (end > to) return { from, to: end, metric: "net_income", weak: false, sign: atom.sign, line: "attributable" };
  return { from, to: overQuarter(tokens, to), metric: "net_income", weak: true, sign: atom.sign };
}

/** "the loss [for the quarter]": no more of a name, and no less. */
const overQuarter = (tokens: readonly Token[], at: number): number =>
  wordAt(tokens, at) === "for" && wordAt(tokens, at + 1) === "the" && QUARTER_PERIOD.has(wordAt(tokens, at + 2))
    ? at + 3
    : at;
const QUARTER_PERIOD = oneOf("quarter period");

const decoy = (from: number, to: number): Mention => ({ from, to, metric: "decoy", weak: false });

function metricMention(
  tokens: readonly Token[],
  atom: Extract<Atom, { what: "metric" }>,
  from: number,
  to: number,
): Mention {
  const end = afterName(tokens, to);
  const line = atom.metric === "net_income" ? { line: lineOfIncome(tokens, to, end) } : {};
  return { from, to: end, metric: atom.metric, weak: false, ...line, ...(atom.sign ? { sign: atom.sign } : {}) };
}

/** The whole, the shareholders' part, or what goes on: three figures of one name. */
function lineOfIncome(tokens: readonly Token[], from: number, to: number): string {
  if (anyWithin(tokens, from, to, ATTRIBUTABLE_AVAILABLE_APPLICABLE)) return "attributable";
  return from < to ? "continuing" : "net";
}

/** "attributable to common stockholders of the parent", "from continuing operations" belong to the name. */
function afterName(tokens: readonly Token[], at: number): number {
  const isOwned = ATTRIBUTABLE_AVAILABLE_APPLICABLE.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === "to";
  const end = isOwned ? skipOver(tokens, at + 2, COMMON_ORDINARY_ETC) : at;
  if (wordAt(tokens, end) !== "from" || wordAt(tokens, end + 1) !== "continuing") return end;
  return skipOver(tokens, end + 2, OPERATIONS_OPS);
}

/** The head "revenue" with the segments before and behind it. */
function revenueAt(tokens: readonly Token[], atoms: readonly PlacedAtom[], index: number, used: Set<number>): Mention {
  const head = atoms[index]!;
  let { from } = head;
  const segments: NamedSegment[] = [];
  for (let left = index - 1; left >= 0; left--) {
    const placed = atoms[left]!;
    if (placed.atom.what !== "segment" || !joined(tokens, placed.to, from) || isMiner(tokens, placed.to)) break;
    segments.unshift({ segment: placed.atom.segment, from: placed.from, to: placed.to });
    used.add(left);
    from = placed.from;
  }
  let to = head.to;
  const behind = segmentBehind(tokens, atoms, index, to);
  // "hosting revenue from digital asset mining clients": whose it is changes nothing.
  if (behind && segments.length > 0) used.add(behind.index);
  if (behind && segments.length === 0) {
    used.add(behind.index);
    to = atoms[behind.index]!.to;
    segments.push({ segment: behind.segment, from: atoms[behind.index]!.from, to });
  }
  const total =
    (head.atom as { total: boolean }).total ||
    wordAt(tokens, from - 1) === "total" ||
    wordAt(tokens, from - 2) === "total";
  if (segments.length === 0 && (isInSegment(tokens, to) || isFromOther(tokens, to))) return decoy(from, to);
  if (segments.length === 0) return { from, to, metric: "total_revenue", weak: false, total };
  const segment = chooseSegment(tokens, segments);
  return {
    from,
    to,
    metric: METRIC_OF[segment],
    weak: false,
    line: phrase(tokens, segments[0]!.from, segments.at(-1)!.to),
  };
}

/** "Revenue in the segment rose": whose segment, another sentence says. */
const isInSegment = (tokens: readonly Token[], to: number): boolean =>
  IN_AT_ETC.has(wordAt(tokens, to)) &&
  ((THE_THIS_ETC.has(wordAt(tokens, to + 1)) && SEGMENT_UNIT_ETC.has(wordAt(tokens, to + 2))) ||
    (THIS_THAT.has(wordAt(tokens, to + 1)) && LINES.has(wordAt(tokens, to + 2))));
const THIS_THAT = oneOf("this that these those such");
const LINES = oneOf(
  "business businesses line lines activity activities operation operations service services site source",
);

/** "the bitcoin miner's revenue": the company, no line of business. */
const isMiner = (tokens: readonly Token[], to: number): boolean =>
  MINER_MINERS.has(tokens[to - 1]!.low) && S_APOSTROPHE_ETC.has(wordAt(tokens, to));

/** Only filler words, and few, between a segment and its head. */
function joined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 5) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (!FILLERS.has(token.low) && !(isHyphen(token) && !token.spaced)) return false;
    if ((token.low === "," || token.low === "the") && at === to - 1) return false;
    if (token.low === "reported" && textAt(tokens, at - 1) === ",") return false;
  }
  return true;
}

function segmentBehind(
  tokens: readonly Token[],
  atoms: readonly PlacedAtom[],
  index: number,
  at: number,
): { index: number; segment: Segment } | undefined {
  const next = atoms[index + 1];
  if (next?.atom.what !== "segment" || next.from - at > 6) return undefined;
  if (!FROM_WORDS.has(wordAt(tokens, at)) && !CAME_COMES_COMING.has(wordAt(tokens, at))) return undefined;
  for (let token = at + 1; token < next.from; token++)
    if (!GLUE.has(tokens[token]!.low) && !isHyphen(tokens[token]!)) return undefined;
  // "revenue from mining 834 bitcoin" is mining; "revenue of mining rivals" is nobody's.
  return { index: index + 1, segment: next.atom.segment };
}

interface NamedSegment {
  segment: Segment;
  from: number;
  to: number;
}

/** "HPC hosting revenue" is HPC, "mining hosting revenue" hosting; "mining and hosting revenue" is neither. */
function chooseSegment(tokens: readonly Token[], segments: readonly NamedSegment[]): Segment {
  const kinds = new Set(segments.map(({ segment }) => segment));
  if (kinds.has("hpc")) return kinds.has("mining") ? "other" : "hpc";
  if (kinds.has("other") && kinds.size > 1) return "other";
  const isSum = segments.some(({ from }, at) => at > 0 && isAnd(tokens, segments[at - 1]!.to, from));
  if (isSum && kinds.size > 1) return "other";
  return kinds.has("hosting") ? "hosting" : segments[0]!.segment;
}

/** "mining and hosting", "mining, and hosting" are added up. */
const isAnd = (tokens: readonly Token[], from: number, to: number): boolean =>
  from < to && onlyWithin(tokens, from, to, AND_AMPERSAND_ETC);
