import { type Scan, within } from "../scan.ts";
import { oneOf } from "../tokens/words.ts";
import { type Link } from "./links.ts";

const FIGURES_NUMBERS_ETC = oneOf("figures numbers amounts totals values");

/**
 * "Total revenue was $224 million, of which $220 million came from mining. The comparable figures for the second
 * quarter were $139 million and $138 million": as many amounts as the sentence before has, in its order.
 */
export function comparableFigures(scan: Scan, index: number, links: readonly Link[]): Link[] {
  const segment = scan.segments[index]!;
  const told = lastOf(links, index - 1).filter((link) => !link.compared && link.mention.metric !== "decoy");
  const amounts = within(scan.money, segment);
  if (told.length === 0 || told.length !== amounts.length || !opensSo(scan, segment.from, amounts[0]!.from)) return [];
  return amounts.map((money, at) => ({
    money,
    mention: { ...told[at]!.mention, from: segment.from, to: segment.from + 1 },
    segment: index,
    expected: false,
    strength: 6,
    base: told[at]!,
    compared: { at: segment.from, expected: false },
  }));
}

/** The links of the sentence before stand last. */
function lastOf(links: readonly Link[], index: number): Link[] {
  let from = links.length;
  while (from > 0 && links[from - 1]!.segment === index) from--;
  return links.slice(from);
}

/** "The comparable figures …", "The corresponding amounts a year earlier …", "A year earlier the figures …". */
function opensSo({ tokens, mentionOf }: Scan, from: number, to: number): boolean {
  let figures = false;
  for (let at = from; at < to; at++) {
    if (mentionOf[at]! >= 0) return false;
    if (FIGURES_NUMBERS_ETC.has(tokens[at]!.low)) figures = true;
  }
  return figures && to - from <= 16;
}
