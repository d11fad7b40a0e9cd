import { Big } from "big.js";
import type { Link } from "./links.ts";

/** A scale in words: thousand, million, billion. */
const SCALES = new Set(["1000", "1000000", "1000000000"]);

/**
 * "Adjusted EBITDA was $7.6 million, compared to $(7.1) in the same period": a bracketed figure with as many decimals as
 * the one that it is compared with has its scale. Two decimals are a loss per share's.
 */
function withScale(link: Link, links: readonly Link[]): Link {
  const { money, mention, compared, segment } = link;
  const before = links.at(-1);
  if (!compared || money.scaled || !money.negative || before?.segment !== segment) return link;
  if (before.mention.metric !== mention.metric || !before.money.scaled || money.precision !== "0.1") return link;
  const scale = new Big(before.money.precision).div(money.precision);
  if (!SCALES.has(scale.toString())) return link;
  const scaled = (plain: string): string => new Big(plain).times(scale).toFixed();
  return { ...link, money: { ...money, value: scaled(money.value), precision: before.money.precision, scaled: true } };
}

/** Currencies whose sign may be a bare dollar. */
const DOLLARS = new Set(["CAD", "AUD", "USD"]);

/** "sales slumped to C$17 million from $31.7 million": a bare sign is the dollar that it is compared with. */
function inItsCurrency(link: Link, links: readonly Link[]): Link {
  const before = links.at(-1);
  const currency = before?.money.currency;
  if (!link.compared || link.money.currency !== "$" || before?.segment !== link.segment) return link;
  if (before.mention.metric !== link.mention.metric || currency === undefined || !DOLLARS.has(currency)) return link;
  return { ...link, money: { ...link.money, currency } };
}

/** A compared amount that leaves out what stands with the one that it is compared with. */
export const asCompared = (link: Link, links: readonly Link[]): Link => inItsCurrency(withScale(link, links), links);
