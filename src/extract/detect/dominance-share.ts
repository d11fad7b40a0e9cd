import { type Segment } from "../tokens/segments.ts";
import { type Token, wordAt } from "../tokens/tokens.ts";
import { isHyphen } from "../tokens/trie.ts";
import { anyWithin, skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";

const PERCENT = oneOf("% percent pct");
const THIRDS = oneOf("thirds quarters fifths tenths");
const TWO_THREE = oneOf("two three four nine");
const MOST = oneOf("most bulk majority");
const MORE = oneOf("over above");

const isMore = (tokens: readonly Token[], at: number): boolean =>
  MORE.has(wordAt(tokens, at)) || (wordAt(tokens, at) === "than" && wordAt(tokens, at - 1) === "more");

const OWN = oneOf(
  "the its our their all total company firm miner group company's firm's miner's group's 's of overall quarterly",
);
const REVENUE = oneOf("revenue revenues sales turnover income money");
const TAKEN = oneOf("everything all what");
const TOOK = oneOf("it took takes earned earns makes made generated");
const FROM = oneOf("from is was are were by in");
const BEHIND = oneOf(
  "now comes come came coming stems stem stemmed derives derived is was are were from by in already still its the for where",
);
const MAKES = oneOf(
  "now is are was were makes make made generated generates for represents represented contributes contributed provides provided brings brought earns earned took takes takes reached reaches hits hit at to up yielded supplied delivered accounted accounts accounting good about around roughly nearly almost some already in the a : - , just over more than as much well leases lease hosting tenants revenue sales",
);
const VERBS = oneOf(
  "is are was were makes make made generated generates for represents represented contributes contributed provides provided brings brought earns earned took takes reached reaches hits hit yielded supplied delivered accounted accounts good at : where",
);

interface Span {
  from: number;
  to: number;
}

/** "71% of its revenue", "two thirds of sales", "most of the money": more than half of it. */
function majorityAt(tokens: readonly Token[], at: number, end: number): Span | undefined {
  const { low } = tokens[at]!;
  let to: number | undefined;
  if (PERCENT.has(low)) {
    const share = Number(wordAt(tokens, at - 1));
    if (share > 50 && share <= 100) to = at + 1;
  } else if (TWO_THREE.has(low)) {
    const part = isHyphen(tokens[at + 1] ?? tokens[at]!) ? at + 2 : at + 1;
    if (THIRDS.has(wordAt(tokens, part))) to = part + 1;
  } else if (MOST.has(low) || (low === "half" && isMore(tokens, at - 1))) to = at + 1;
  else if (low === "lion" && wordAt(tokens, at + 2) === "share") to = at + 3;
  if (to === undefined || wordAt(tokens, to) !== "of") return undefined;
  const whole = skipOver(tokens, to + 1, OWN, 4);
  if (whole < end && REVENUE.has(wordAt(tokens, whole))) return { from: at, to: whole + 1 };
  // "of everything it took in"
  const all = TAKEN.has(wordAt(tokens, to + 1)) || TAKEN.has(wordAt(tokens, whole - 1));
  if (!all) return undefined;
  const told = skipOver(tokens, whole, TAKEN, 1);
  return anyWithin(tokens, told, told + 2, TOOK) ? { from: at, to: skipOver(tokens, told, IT_TOOK, 3) } : undefined;
}
const IT_TOOK = oneOf("it took takes in earned earns makes made generated");

/** Which side has more than half of all revenue by a sentence's words; undefined where none does. */
export function majorityOf(
  tokens: readonly Token[],
  { from, to }: Segment,
  hpc: readonly Span[],
  mining: readonly Span[],
): { side: "hpc" | "mining"; from: number; to: number } | undefined {
  for (let at = from; at < to; at++) {
    const told = majorityAt(tokens, at, to);
    if (!told) continue;
    const start = skipOver(tokens, told.to, BEHIND, 6);
    for (const [side, spans] of [
      ["hpc", hpc],
      ["mining", mining],
    ] as const) {
      const behind = spans.find((span) => span.from <= start && start < span.to);
      if (behind && anyWithin(tokens, told.to, start, FROM)) return { side, from: told.from, to: behind.to };
    }
    const found = subjectOf(tokens, from, told, hpc, mining);
    if (found) return found;
  }
  return undefined;
}

/** "AI colocation now makes up 71% of revenue", "leases: 71% of revenue". */
function subjectOf(
  tokens: readonly Token[],
  from: number,
  told: Span,
  hpc: readonly Span[],
  mining: readonly Span[],
): { side: "hpc" | "mining"; from: number; to: number } | undefined {
  const last = (spans: readonly Span[]): Span | undefined => spans.findLast((span) => span.to <= told.from);
  const [one, two] = [last(hpc), last(mining)];
  const named = one && (!two || one.to >= two.to) ? one : two;
  if (!named || named.from < from || told.from - named.to > 9) return undefined;
  for (let at = named.to; at < told.from; at++)
    if (tokens[at]!.kind === "word" && !MAKES.has(tokens[at]!.low)) return undefined;
  if (told.from - named.to > 2 && !anyWithin(tokens, named.to, told.from, VERBS)) return undefined;
  return { side: named === one ? "hpc" : "mining", from: named.from, to: told.to };
}
