import { type Money } from "../amounts/money.ts";
import { coverAt, isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { anyWithin, lastWithin, skipBack } from "../tokens/walk.ts";
import { EXPECT_NOUNS, MODALS, oneOf, RIGHT_GLUE } from "../tokens/words.ts";
import { type Comparison, periodBehind } from "./comparison.ts";
import { isExpected } from "./expectation.ts";

const AT_BETWEEN_ETC = oneOf("at between near around");
const IS_ARE = oneOf("is are");
const AWAITED = oneOf("expected forecast projected anticipated planned estimated targeted guided likely due possible");
const RAISED = oneOf("raised raises raising lifted lifts lifting cut cuts lowered lowers hiked hikes increased");
const OUTLOOKS = oneOf("outlook guidance forecast target targets estimate estimates view projection");
const STREET_WALL_ETC = oneOf("street wall analyst analysts the our - •");

/** Is the amount only expected, by its clause, its line or the word before it? */
export function expected(scan: Scan, segment: Segment, money: Money): boolean {
  return (
    isForecastLine(scan, segment) ||
    isSeenAt(scan, money.from) ||
    isAhead(scan, segment, money) ||
    (!isThenBesideEstimate(scan, segment, money) &&
      isExpected(scan.tokens, segment.from, money.from, money.to, segment.to, (at) => isCovered(scan.moneyOf, at)))
  );
}

/** "compared with an estimate of $26.2M and just $3.8M in the year-ago period": what was then, nobody expects. */
function isThenBesideEstimate(scan: Scan, segment: Segment, { from, to }: Money): boolean {
  const joint = skipBack(scan.tokens, from - 1, MERELY);
  if (wordAt(scan.tokens, joint) !== "and" || !isCovered(scan.moneyOf, joint - 1)) return false;
  const behind = periodBehind(scan, segment, to);
  return behind !== undefined && behind.measure !== true && THEN.has(behind.relative);
}
const MERELY = oneOf("just only a mere about some");
const THEN: ReadonlySet<string | undefined> = new Set(["prior_year"]);

/** How far behind a figure its name may stand: "$4.5 billion [of] revenue is expected". */
const NAME_WITHIN = 4;

/** "About $4.5 billion of revenue is expected over that time", "… in revenue will come": what is said of both behind them. */
function isAhead(scan: Scan, segment: Segment, money: Money): boolean {
  for (let at = money.to; at < Math.min(segment.to, money.to + NAME_WITHIN); at++) {
    const mention = coverAt(scan.mentions, scan.mentionOf, at);
    if (mention === undefined) {
      if (!RIGHT_GLUE.has(scan.tokens[at]!.low)) return false;
      continue;
    }
    const verb = wordAt(scan.tokens, mention.to);
    const said = IS_ARE.has(verb) ? wordAt(scan.tokens, mention.to + 1) : verb;
    return MODALS.has(verb) || (IS_ARE.has(verb) && AWAITED.has(said));
  }
  return false;
}

/** "Total revenue is seen at $158 million": by those who guess. */
const isSeenAt = ({ tokens }: Scan, from: number): boolean =>
  AT_BETWEEN_ETC.has(wordAt(tokens, from - 1)) &&
  wordAt(tokens, from - 2) === "seen" &&
  IS_ARE.has(wordAt(tokens, from - 3));

/** "Consensus: revenue of $78 million; adjusted EBITDA of …": a list of what others expect. */
function isForecastLine({ tokens }: Scan, { from, to }: Segment): boolean {
  let named = false;
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const { text, low } = tokens[at]!;
    if (text === ":") return named;
    if (EXPECT_NOUNS.has(low) || low === "outlook") named = true;
    else if (!STREET_WALL_ETC.has(low)) return false;
  }
  return false;
}

/** "raised its revenue outlook to $250 million, compared with $200 million before": both are only expected. */
export function isOfOutlook(scan: Scan, segment: Segment, at: number, compared: Comparison | undefined): boolean {
  const before = scan.money[at - 1];
  if (compared?.weak !== true || before === undefined || before.from < segment.from) return false;
  return expected(scan, segment, before) || isRaisedOutlook(scan, segment, before);
}

function isRaisedOutlook({ tokens }: Scan, { from }: Segment, money: Money): boolean {
  if (wordAt(tokens, money.from - 1) !== "to") return false;
  const noun = lastWithin(tokens, Math.max(from, money.from - 8), money.from, OUTLOOKS);
  return noun >= 0 && anyWithin(tokens, Math.max(from, noun - 7), noun, RAISED);
}
