import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { coverAt, isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipBack } from "../tokens/walk.ts";
import { EXPECT_NOUNS, oneOf, REVENUE_NOUNS } from "../tokens/words.ts";

const BEAT = oneOf(
  "beat beats beating missed misses missing topped tops topping exceeded exceeds exceeding surpassed surpasses surpassing trailed trails trailing undershot overshot short shy disappointed disappoints disappointing light met meets",
);
const ABOUT = oneOf("about around nearly roughly some just only over under almost approximately a total of");
const VERBS = oneOf("posting reporting booking recording generating delivering logging notching with at making");
const IN = oneOf("taking bringing pulling raking coming");
const BETWEEN = oneOf(
  "for the its in of on ' 's s by estimates analysts analyst street wall market consensus and fiscal quarter",
);
/** The most tokens between what was beaten and the word that leads to the amount. */
const REACH = 12;

/**
 * "missed revenue forecasts for its fiscal third quarter, taking in $144.8 million", "beat on revenue with $144.8
 * million": what was expected is named before, and the amount is what came.
 */
export function beatenBy(scan: Scan, segment: Segment, { from }: Money): Mention | undefined {
  const { tokens, mentions, mentionOf, periodOf, moneyOf } = scan;
  let at = skipBack(tokens, from - 1, ABOUT, 4);
  const takes = wordAt(tokens, at) === "in" && IN.has(wordAt(tokens, at - 1));
  if (takes) at -= 2;
  else if (VERBS.has(wordAt(tokens, at))) at--;
  else return undefined;
  if (textAt(tokens, at) === ",") at--;
  for (const end = at - REACH; at > Math.max(segment.from, end); at--) {
    const mention = coverAt(mentions, mentionOf, at);
    if (mention) return isBeaten(scan, segment, mention) ? beatenFigure(scan, mention, takes) : undefined;
    if (isCovered(moneyOf, at)) return undefined;
    const { low } = tokens[at]!;
    if (!isCovered(periodOf, at) && !BETWEEN.has(low) && !EXPECT_NOUNS.has(low)) return undefined;
  }
  return undefined;
}

/** "revenue estimates" is a name of nothing reported, but what beat them is revenue; so is all that is taken in. */
function beatenFigure({ tokens }: Scan, mention: Mention, takes: boolean): Mention | undefined {
  if (!takes && mention.metric !== "decoy") return mention;
  if (!takes && !REVENUE_NOUNS.has(tokens[mention.from]!.low)) return undefined;
  return { from: mention.from, to: mention.to, metric: "total_revenue", weak: false };
}

function isBeaten({ tokens }: Scan, { from: start }: Segment, { from, to }: Mention): boolean {
  const named =
    EXPECT_NOUNS.has(wordAt(tokens, to)) ||
    EXPECT_NOUNS.has(wordAt(tokens, to - 1)) ||
    anyWithin(tokens, from - 2, from, ON);
  return named && anyWithin(tokens, Math.max(start, from - 9), from, BEAT);
}
const ON = oneOf("on");
