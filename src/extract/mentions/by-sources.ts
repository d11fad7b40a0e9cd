import type { Money } from "../amounts/money.ts";
import { firstFrom } from "../scan.ts";
import { type Token, wordAt } from "../tokens/tokens.ts";
import { skipOver } from "../tokens/walk.ts";
import { oneOf, REVENUE_NOUNS } from "../tokens/words.ts";
import type { Mention } from "./mentions.ts";

const JOINTS = oneOf(", and &");
const FROM_THE = oneOf("from the its our of sale sales");
const SALE_OF = oneOf("sale sales");
const OPENS = oneOf("\n . ; : - \u2022 * \u2013 \u25cf");
const PERIOD_WORDS = oneOf("total quarterly first second third fourth quarter q1 q2 q3 q4 the");
/** Tokens behind a name, or before it, in which its amount stands. */
const NEAR = 10;

/**
 * "Revenue from digital currency mining and sale of energy": one amount of several sources is none of theirs. At the
 * head of its sentence it is the company's revenue, unless the text tells another revenue as well.
 */
export function withSources(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  money: readonly Money[],
): readonly Mention[] {
  const joined: Mention[] = [];
  const swallowed = new Set<Mention>();
  for (const [index, mention] of mentions.entries()) {
    const last = lastSource(tokens, mentions, index);
    if (last === undefined || arePaired(tokens, money, mention.from, mentions[last]!.to)) continue;
    for (let at = index; at <= last; at++) swallowed.add(mentions[at]!);
    joined.push({ from: mention.from, to: mentions[last]!.to, metric: "decoy", weak: false });
  }
  if (joined.length === 0) return mentions;
  const others = mentions.filter((mention) => !swallowed.has(mention));
  const isWhole = others.every((mention) => !isRevenue(mention) || !hasAmount(money, mention));
  const told = joined.map((mention) =>
    isWhole && isAtHead(tokens, mention.from) ? { ...mention, metric: "total_revenue" } : mention,
  );
  return [...others, ...told].toSorted((a, b) => a.from - b.from);
}

/** "$18 million and $16 million in revenue from AI cloud and mining": as many amounts as sources, each its own. */
function arePaired(tokens: readonly Token[], money: readonly Money[], from: number, to: number): boolean {
  const next = firstFrom(money, from);
  const areJoined = (first: Money | undefined, second: Money | undefined): boolean =>
    first !== undefined && second !== undefined && second.from - first.to <= 3 && JOINTS.has(wordAt(tokens, first.to));
  const isNear = (near: number | undefined): boolean => near !== undefined && near <= NEAR;
  return (
    (isNear(money[next - 1] && from - money[next - 1]!.to) && areJoined(money[next - 2], money[next - 1])) ||
    (isNear(money[next] && money[next].from - to) && areJoined(money[next], money[next + 1]))
  );
}

/** Index of the last of several sources that "revenue from" names; undefined where it names one. */
function lastSource(tokens: readonly Token[], mentions: readonly Mention[], index: number): number | undefined {
  const first = mentions[index]!;
  if (!isRevenue(first) || !REVENUE_NOUNS.has(wordAt(tokens, first.from)) || first.to - first.from < 3)
    return undefined;
  let last = index;
  let closed = false;
  while (!closed && last + 1 < mentions.length) {
    const { to } = mentions[last]!;
    const next = mentions[last + 1]!;
    const start = skipOver(tokens, to, JOINTS, 2);
    if (start === to || skipOver(tokens, start, FROM_THE, 4) < next.from || !isSource(tokens, next)) break;
    closed = wordAt(tokens, start - 1) !== ",";
    last++;
  }
  return closed ? last : undefined;
}

/** A line of business, whichever; or what is sold: "sale of energy". */
const isSource = (tokens: readonly Token[], { from, metric, weak }: Mention): boolean =>
  (weak && (metric === "decoy" || metric.endsWith("_revenue"))) ||
  (metric === "decoy" && wordAt(tokens, from - 1) === "of" && SALE_OF.has(wordAt(tokens, from - 2)));

const isRevenue = ({ metric, weak }: Mention): boolean => !weak && metric.endsWith("_revenue");

function hasAmount(money: readonly Money[], { from, to }: Mention): boolean {
  const behind = money[firstFrom(money, to)];
  const before = money[firstFrom(money, from) - 1];
  return (behind !== undefined && behind.from - to <= NEAR) || (before !== undefined && from - before.to <= 3);
}

const isAtHead = (tokens: readonly Token[], from: number): boolean => {
  let at = from - 1;
  while (PERIOD_WORDS.has(wordAt(tokens, at))) at--;
  return at < 0 || OPENS.has(wordAt(tokens, at));
};
