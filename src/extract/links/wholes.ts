import { type Money } from "../amounts/money.ts";
import { coverAt, coversAny, isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipBack, skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { type Candidate, type Link } from "./links.ts";

const OF = oneOf("of");
const OF_OUT = oneOf("of out");
const ALONE = oneOf("that this it which");
const DETERMINERS = oneOf("the its their our that this those these 's company miner firm group quarter period overall");
const SUMS = oneOf("total sum amount revenue revenues sales whole turnover pie figure sum");

/**
 * "$21.5 million [of the total] came from cloud", "$3.7 million [of that revenue] was from mining": the whole behind an
 * amount that is a part of it. The token behind the whole, where nothing else is told of it.
 */
export function wholeEnd({ tokens, companyOf, moneyOf }: Scan, at: number): number | undefined {
  if (!OF.has(wordAt(tokens, at))) return undefined;
  let end = at + 1;
  while (DETERMINERS.has(wordAt(tokens, end)) || isCovered(companyOf, end)) end++;
  const sum = skipOver(tokens, end, SUMS, 2);
  if (sum > end && end > at + 1) return isCovered(moneyOf, sum) ? undefined : sum;
  return ALONE.has(wordAt(tokens, at + 1)) ? at + 2 : undefined;
}

/** "[Capital spending was $28 million.] About $21 million of the total": of what was told right before. */
export function isOfOtherThing(scan: Scan, segment: Segment, at: number): boolean {
  const before = scan.money[at - 1];
  if (!before) return false;
  for (let index = before.from - 1; index >= Math.max(0, before.from - 12); index--) {
    const mention = coverAt(scan.mentions, scan.mentionOf, index);
    if (mention) return mention.metric === "decoy" || (mention.metric === "net_income" && before.from < segment.from);
  }
  return false;
}

const HAD = oneOf(
  "is are now today only just had has took takes held holds made makes up accounted accounts for contributed contributes brought brings in was is were remained supplied provided provides kept keeps claimed claims still also again even again represented represents generated",
);
const SHARE = oneOf(
  "the a an lion 's share most bulk majority slice part portion half third thirds quarter quarters fifth fifths two three four biggest largest greater bigger lesser smaller better rest remainder nearly almost about over more than just under roughly well only some overwhelming",
);
const SHARES = oneOf(
  "share most bulk majority slice part portion half third thirds quarters fifth fifths rest remainder",
);
const LEADS = oneOf(", : ( or with at or about around nearly roughly some just only over under almost - – —");

/** "Mining still had [the lion's share of that], $20 million": a share, and the amount that it comes to. */
export function isShareWithAmount(scan: Scan, from: number, to: number): boolean {
  const { tokens, quantities, quantityOf } = scan;
  const share = skipOver(tokens, from, HAD);
  let at = share;
  while (at < to && (isCovered(quantityOf, at) || SHARE.has(tokens[at]!.low))) at++;
  const percent = coversAny(quantities, quantityOf, share, at) || anyWithin(tokens, share, at, SHARES);
  if (share === from || !percent || at > to) return false;
  const whole = wholeEnd(scan, at) ?? (OF.has(wordAt(tokens, at)) ? skipOver(tokens, at + 1, SUMS) : at);
  return whole < to && skipOver(tokens, whole, LEADS) >= to && LEADS.has(tokens[whole]!.low);
}

const ABOUT = oneOf(
  "about around nearly roughly some just only over under almost a the mere its another approximately",
);

const FRACTION = oneOf(
  "% percent cent half third thirds quarter quarters fifth fifths sixth seventh eighth ninth tenth tenths most bulk majority part share slice out all portion rest",
);
const OWNER = oneOf("the its their our 's company miner firm group quarter period");
const IN_ALL = oneOf("all total sum");
const TOGETHER = oneOf("altogether combined together overall");
const TOTALING = oneOf("totaling totalling making");

/**
 * "HPC made $33 million, or a fifth of the $167 million total", "AI cloud made $33.7 million out of $144.8 million",
 * "$70 million with AI and $66 million with bitcoin, $136 million in all": behind its parts the whole. What has no
 * name of its own is theirs where it is the larger one, and what they add up to where it only closes the sum.
 */
export function wholeOfParts(
  scan: Scan,
  segment: Segment,
  money: Money,
  links: readonly Link[],
): Candidate | undefined {
  const turned = links.at(-1)?.compared?.at;
  const parts = links.filter(({ mention, compared }) => mention.metric.endsWith("_revenue") && compared?.at === turned);
  const last = parts.at(-1);
  if (!last || parts.length !== links.length || parts.some(({ mention }) => mention.metric === "total_revenue"))
    return undefined;
  if (money.from - Math.max(last.money.to, last.mention.to) > 14) return undefined;
  const isWhole = opensAsWhole(scan, money, last)
    ? isLarger(money, parts)
    : closesSum(scan, money) && addUp(money, parts);
  if (!isWhole || money.to > segment.to) return undefined;
  return {
    mention: { from: money.from, to: money.from, metric: "total_revenue", weak: false, total: true },
    strength: 6,
  };
}

/** "out of $144.8 million", "77% of the $27.9 million", "of the company's $27.9 million" right behind a part. */
function opensAsWhole({ tokens, companyOf, quantityOf }: Scan, { from }: Money, last: Link): boolean {
  let at = from - 1;
  while (OWNER.has(wordAt(tokens, at)) || isCovered(companyOf, at)) at--;
  if (!OF_OUT.has(wordAt(tokens, at))) return false;
  return FRACTION.has(wordAt(tokens, at - 1)) || isCovered(quantityOf, at - 1) || at === last.money.to;
}

/** "$137 million in all", "for a total of $137 million", "$137 million combined". */
export function closesSum({ tokens }: Scan, { from, to }: Money): boolean {
  const behind = wordAt(tokens, to);
  if (TOGETHER.has(behind) || (behind === "in" && IN_ALL.has(wordAt(tokens, to + 1)))) return true;
  if (behind === "all" && wordAt(tokens, to + 1) === "told") return true;
  const before = skipBack(tokens, from - 1, ABOUT);
  if (TOTALING.has(wordAt(tokens, before)) || TOGETHER.has(wordAt(tokens, before))) return true;
  if (textAt(tokens, before) === "," && TOGETHER.has(wordAt(tokens, before - 1))) return true;
  return wordAt(tokens, before) === "of" && IN_ALL.has(wordAt(tokens, before - 1));
}

const isLarger = ({ value }: Money, parts: readonly Link[]): boolean =>
  parts.every(({ money }) => Number(money.value) <= Number(value));

/** Nearer than this share of it, the sum is the whole: its parts are rounded. */
const ROUNDING = 0.01;

export const addUp = ({ value }: Money, parts: readonly Link[]): boolean => {
  const sum = parts.reduce((all, { money }) => all + Number(money.value), 0);
  return parts.length > 1 && Math.abs(sum - Number(value)) <= ROUNDING * Number(value);
};
