import { type Money } from "../amounts/money.ts";
import { coverAt, isCovered, type Scan, within } from "../scan.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { type Link } from "./links.ts";

const FIGURES_NUMBERS_ETC = oneOf("figures numbers amounts totals values");
const THESE = oneOf("these they those both");
const HAD = oneOf("were had stood came compare compared read amounted");
const THIS = oneOf("that this it which");
const COMPARES = oneOf("compares compared");
/** The most tokens before the first of the amounts. */
const LONGEST = 16;

/**
 * "Total revenue was $224 million, of which $220 million came from mining. The comparable figures for the second
 * quarter were $139 million and $138 million", "A year earlier these were $51.7 million and a profit of $250.7 million":
 * as many amounts as the sentence before has, in its order.
 */
export function comparableFigures(scan: Scan, index: number, links: readonly Link[]): Link[] {
  const segment = scan.segments[index]!;
  const told = lastOf(links, index - 1).filter((link) => !link.compared && link.mention.metric !== "decoy");
  const amounts = within(scan.money, segment);
  if (told.length === 0 || told.length !== amounts.length || !opensSo(scan, segment.from, amounts)) return [];
  const again = amounts.map((money, at): Link | undefined => {
    const mention = named(scan, told[at]!, money, amounts[at - 1]?.to ?? segment.from);
    return (
      mention && {
        money,
        mention: { ...mention, from: segment.from, to: segment.from + 1 },
        segment: index,
        expected: false,
        strength: 6,
        base: told[at]!,
        compared: { at: segment.from, expected: false },
      }
    );
  });
  return again.every((link) => link !== undefined) ? again : [];
}

/** The name of the figure that an amount repeats, with the sign of its own words; undefined where they name another. */
function named(scan: Scan, { mention }: Link, money: Money, from: number): Link["mention"] | undefined {
  const own = nameOf(scan, money, from);
  if (!own) return mention;
  const fits = own.metric === mention.metric || (own.weak && mention.metric === "adjusted_ebitda");
  return fits ? { ...mention, ...(own.sign ? { sign: own.sign } : {}) } : undefined;
}

/** "a profit of $250.7 million", "$250.7 million of net income". */
function nameOf({ tokens, mentions, mentionOf }: Scan, money: Money, from: number): Link["mention"] | undefined {
  for (let at = money.from - 1; at >= from; at--) if (isCovered(mentionOf, at)) return coverAt(mentions, mentionOf, at);
  const behind = OF_IN.has(wordAt(tokens, money.to)) ? money.to + 1 : money.to;
  return coverAt(mentions, mentionOf, behind);
}
const OF_IN = oneOf("of in");

/** The links of the sentence before stand last. */
function lastOf(links: readonly Link[], index: number): Link[] {
  let from = links.length;
  while (from > 0 && links[from - 1]!.segment === index) from--;
  return links.slice(from);
}

/** "The comparable figures …", "A year earlier these were …", "That compares with $5 million and $6 million …". */
function opensSo({ tokens, mentionOf }: Scan, from: number, amounts: readonly Money[]): boolean {
  const to = amounts[0]!.from;
  if (to - from > LONGEST) return false;
  let opens = false;
  for (let at = from; at < to; at++) {
    if (tokens[at]!.kind !== "mark" && FIGURES_NUMBERS_ETC.has(tokens[at]!.low)) opens = true;
    if (THESE.has(tokens[at]!.low) && HAD.has(wordAt(tokens, at + 1))) opens = true;
    if (amounts.length > 1 && THIS.has(tokens[at]!.low) && COMPARES.has(wordAt(tokens, at + 1))) opens = true;
    if (!opens && isCovered(mentionOf, at)) return false;
  }
  return opens;
}
