import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { CHANGE_VERBS, EXPECT_NOUNS, oneOf, RESULT_VERBS, TRADE_WORDS } from "../tokens/words.ts";
import { asideStart, bracketStart } from "./asides.ts";
import { isOneOfMany } from "./clause-subject.ts";
import { isOfOther } from "./clause-verbs.ts";
import { gapBetween } from "./gaps.ts";
import { type Candidate } from "./links.ts";
import { isSegmentName } from "./name-behind.ts";
import { isShareWithAmount } from "./wholes.ts";

const TOGETHER_COMBINED_ALTOGETHER = oneOf("together combined altogether");
const AND_COMMA_AMPERSAND = oneOf("and , &");
const CONTRIBUTED_CONTRIBUTES_CONTRIBUTING = oneOf("contributed contributes contributing");
const WHICH_WORD = oneOf("which");
const ABOUT_AROUND_ETC = oneOf("about around approximately roughly nearly some a another");
const FOR_WITH_BY = oneOf("for with by");
const ACCOUNTED_ACCOUNTING_ETC = oneOf("accounted accounting responsible good");
const COMMA_SEMICOLON_AND = oneOf(", ; and");
const OVERTAKEN_OVERTAKES_ETC = oneOf(
  "overtaken overtakes overtook overtake passed passes tops topped surpassed surpasses exceeded exceeds eclipsed eclipses outearned beat beats outpaced than",
);
const COMMA_STOP_ETC = oneOf(", . ( ) + - up down about nearly or of revenue total the from vs versus compared");
const ASSET_ASSETS = oneOf("asset assets");

/** The most tokens between a name and its figure that nothing else explains. */
const LONGEST_GAP = 16;

/** Is a figure named between two tokens? */
export function namedBetween(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCovered(scan.mentionOf, at)) return true;
  return false;
}

/** "net loss of $427 million", "Revenue rose 95% to $64.2M". The nearest name wins. */
export function leftOf(
  scan: Scan,
  segment: Segment,
  money: Money,
  from: number,
  after: number | undefined,
  taken: Mention | undefined,
): Candidate | undefined {
  const start = after === undefined ? from : Math.max(from, after);
  for (let at = money.from - 1; at >= start; at--) {
    const found = scan.mentionOf[at]!;
    if (found < 0) {
      at = bracketStart(scan, at, start) ?? asideStart(scan, at, start) ?? at;
      continue;
    }
    const mention = scan.mentions[found]!;
    if (mention.from < from || mention === taken) return undefined;
    return strengthLeft(scan, segment, mention, money);
  }
  return undefined;
}

function strengthLeft(scan: Scan, segment: Segment, mention: Mention, money: Money): Candidate | undefined {
  // "missed revenue forecasts, which had stood at $219 million": nobody's revenue.
  if (EXPECT_NOUNS.has(wordAt(scan.tokens, mention.to)))
    return { mention: { ...mention, metric: "decoy" }, strength: 5 };
  const gap = gapBetween(scan, mention.to, money.from);
  if (isTogether(scan, mention, money)) return allOne(scan, segment, mention) ? { mention, strength: 6.5 } : undefined;
  if (isSegmentName(mention) && isShareWithAmount(scan, mention.to, money.from) && namesRevenue(scan, segment))
    return { mention, strength: 7 };
  if (gap.closed || gap.length > LONGEST_GAP || gap.unknown > 3 || gap.commas > 3) return undefined;
  if (mention.metric === "decoy") return gap.joined ? undefined : { mention, strength: gap.length <= 2 ? 8.5 : 5 };
  // "returned to profit with $5.1 million".
  if (mention.weak && mention.metric === "net_income" && gap.length === 1 && isWith(scan, money.from - 1))
    return { mention, strength: 7 };
  if (mention.weak)
    return gap.joined ||
      (gap.commas > 0 &&
        isSegmentName(mention) &&
        !changesTo(scan, mention.to, money.from) &&
        !isAside(scan, mention, money))
      ? undefined
      : weakLeft(scan, segment, mention, money, gap.length, gap.unknown);
  if (gap.joined && gap.length > 6) return undefined;
  const touching = gap.length <= 1;
  return { mention, strength: touching ? 9 : gap.unknown === 0 && gap.commas === 0 ? 8.5 : 7 - gap.unknown };
}

const isWith = ({ tokens }: Scan, at: number): boolean => wordAt(tokens, at) === "with";

/** "General hosting and membership hosting together: $22.6 million". */
function isTogether({ tokens }: Scan, { to }: Mention, { from }: Money): boolean {
  return from - to <= 4 && TOGETHER_COMBINED_ALTOGETHER.has(wordAt(tokens, to));
}

/** Only names of one figure add up to it. */
function allOne({ mentions, mentionOf, tokens }: Scan, { from }: Segment, mention: Mention): boolean {
  let at = mention.from;
  for (let index = mentionOf[mention.from]! - 1; index >= 0 && mentions[index]!.from >= from; index--) {
    const other = mentions[index]!;
    if (at - other.to > 2 || !AND_COMMA_AMPERSAND.has(tokens[other.to]!.low)) break;
    if (other.metric !== mention.metric) return false;
    at = other.from;
  }
  return true;
}

/** A loss without "net", a segment without "revenue": name and figure must touch, or a verb of results join them. */
function weakLeft(
  scan: Scan,
  segment: Segment,
  mention: Mention,
  money: Money,
  length: number,
  unknown: number,
): Candidate | undefined {
  if (isPossessive(scan, mention, money) && isSegmentName(mention) && namesRevenue(scan, segment))
    return { mention, strength: 7.5 };
  if (isAside(scan, mention, money) && isSegmentName(mention) && namesRevenue(scan, segment))
    return { mention, strength: 7 };
  if (unknown > 0 || isOvertaken(scan, mention)) return undefined;
  if (mention.metric !== "net_income" && (isOfOther(scan, money.to) || isOneOfMany(scan, segment, mention)))
    return undefined;
  if (mention.metric === "net_income")
    return length <= (isResult(scan, mention.to, money.from) || changesTo(scan, mention.to, money.from) ? 6 : 3)
      ? { mention, strength: 8 }
      : undefined;
  if (length > (changesTo(scan, mention.to, money.from) ? 9 : 6)) return undefined;
  const bare = scan.tokens[mention.to - 1]!.low;
  const common =
    (mention.to - mention.from === 1 && TRADE_WORDS.has(bare)) ||
    (isHolding(scan, mention) && !CONTRIBUTED_CONTRIBUTES_CONTRIBUTING.has(wordAt(scan.tokens, mention.to)));
  if (WHICH_WORD.has(wordAt(scan.tokens, mention.from - 1)) && length <= 1) return { mention, strength: 7 };
  if (isResult(scan, mention.to, money.from) || changesTo(scan, mention.to, money.from))
    return common ? undefined : { mention, strength: 7.5 };
  const listed = !common && isListing(scan, segment.from, money.from) && namesRevenue(scan, segment);
  const headed = textAt(scan.tokens, mention.to) === ":" && mention.from - segment.from <= 3;
  const colon = headed && (mention.own === true || (!common && isLineOfList(scan, segment, money)));
  if (colon && length <= 2) return { mention, strength: 7 };
  if (listed && length <= 2) return { mention, strength: 7 };
  return !common && length === 0 && isParallel(scan, segment, mention) ? { mention, strength: 7 } : undefined;
}

/** "Mining, at $13 million in Q1, is …". */
const isAside = ({ tokens }: Scan, { to }: Mention, { from }: Money): boolean =>
  from === to + 2 && tokens[to]!.text === "," && tokens[to + 1]!.low === "at";

/** "overtook mining's $13 million". */
const isPossessive = ({ tokens }: Scan, { to }: Mention, { from }: Money): boolean =>
  from === to + 1 && tokens[to]!.low === "'s";

/** How far: "by a third,", "36%", "by more than half". */
const MEASURE =
  /^(?:by|a|an|one|two|almost|nearly|more|less|than|about|some|just|over|sharply|slightly|significantly|considerably|further|third|thirds|half|quarter|quarters|fifth|-|,)$/;

/** "Hosted mining shrank to $8.7 million", "Mining dropped by a third, to $111.1 million". */
function changesTo({ tokens, quantityOf }: Scan, from: number, to: number): boolean {
  if (wordAt(tokens, to - 1) !== "to") return false;
  let at = to - 2;
  while (at > from && (MEASURE.test(tokens[at]!.low) || isCovered(quantityOf, at))) at--;
  return at >= from && CHANGE_VERBS.has(tokens[at]!.low);
}

/** Does a verb of results join name and figure? */
function isResult({ tokens }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (RESULT_VERBS.has(tokens[at]!.low)) return true;
  return false;
}

/** "mining: $13 million", "mining of $13 million"; "bought Exaion for $168 million" lists nothing. */
function isListing({ tokens }: Scan, start: number, to: number): boolean {
  let at = to - 1;
  while (ABOUT_AROUND_ETC.has(tokens[at]!.low)) at--;
  if (!FOR_WITH_BY.has(tokens[at]!.low)) return true;
  for (; at >= start; at--) if (ACCOUNTED_ACCOUNTING_ETC.has(tokens[at]!.low)) return true;
  return false;
}

/** "Colocation brought in $77.5 million, self-mining $30.1 million": the verb before holds for the next line, too. */
function isParallel(scan: Scan, segment: Segment, mention: Mention): boolean {
  if (!COMMA_SEMICOLON_AND.has(wordAt(scan.tokens, mention.from - 1))) return false;
  let verb = false;
  let amount = false;
  for (let at = segment.from; at < mention.from; at++) {
    const found = scan.mentionOf[at]!;
    if (found >= 0 && !scan.mentions[found]!.metric.endsWith("_revenue")) return false;
    if (RESULT_VERBS.has(scan.tokens[at]!.low)) verb = true;
    if (verb && isCovered(scan.moneyOf, at)) amount = true;
  }
  return amount;
}

/** "AI revenue has overtaken mining: $33.6 million": the amount is whose it is said of. */
const isOvertaken = (scan: Scan, mention: Mention): boolean =>
  mention.metric !== "net_income" && OVERTAKEN_OVERTAKES_ETC.has(wordAt(scan.tokens, mention.from - 1));

const REVENUE = oneOf("revenue revenues");

/** Tokens before a list's line among which its revenue is named. */
const NEAR = 64;

/** Does the sentence, list line or the line before speak of revenue? */
export function namesRevenue(scan: Scan, segment: Segment): boolean {
  for (let at = Math.max(0, segment.from - NEAR); at < segment.to; at++) {
    const found = scan.mentionOf[at]!;
    // "gave $4 million of the quarter's revenue": only the whole of a share, but it is named.
    if (found < 0 && REVENUE.has(scan.tokens[at]!.low)) return true;
    if (found >= 0 && !scan.mentions[found]!.weak && scan.mentions[found]!.metric.endsWith("_revenue")) return true;
  }
  return false;
}

/** "- Colocation: $1.7 million" and nothing but a change behind it: a line of a list of figures. */
function isLineOfList({ tokens, quantityOf, periodOf }: Scan, { to, title }: Segment, money: Money): boolean {
  if (title) return false;
  let at = money.to;
  while (at < to && (isCovered(quantityOf, at) || isCovered(periodOf, at) || COMMA_STOP_ETC.has(tokens[at]!.low))) at++;
  return at >= to || tokens[at]!.kind === "break";
}

/** "digital assets" named alone are what is held. */
const isHolding = (scan: Scan, mention: Mention): boolean =>
  mention.to - mention.from === 2 && ASSET_ASSETS.has(scan.tokens[mention.to - 1]!.low) && mention.own !== true;
