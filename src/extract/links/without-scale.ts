import { Big } from "big.js";
import type { Link } from "./links.ts";

/** A scale in words: thousand, million, billion. */
const SCALES = new Set(["1000", "1000000", "1000000000"]);

/**
 * "Adjusted EBITDA was $7.6 million, compared to $(7.1) in the same period": a bracketed figure with as many decimals as
 * the one that it is compared with has its scale. Two decimals are a loss per share's.
 */
export function withScale(link: Link, links: readonly Link[]): Link {
  const { money, mention, compared, segment } = link;
  const before = links.at(-1);
  if (!compared || money.scaled || !money.negative || before?.segment !== segment) return link;
  if (before.mention.metric !== mention.metric || !before.money.scaled || money.precision !== "0.1") return link;
  const scale = new Big(before.money.precision).div(money.precision);
  if (!SCALES.has(scale.toString())) return link;
  const scaled = (plain: string): string => new Big(plain).times(scale).toFixed();
  return { ...link, money: { ...money, value: scaled(money.value), precision: before.money.precision, scaled: true } };
}
