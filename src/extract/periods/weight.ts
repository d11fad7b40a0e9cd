import { coverAt, isCovered, type Scan } from "../scan.ts";
import { wordAt } from "../tokens/tokens.ts";
import { skipBack } from "../tokens/walk.ts";
import { EXPECT_VERBS, MODALS, oneOf } from "../tokens/words.ts";
import type { PeriodMention } from "./periods.ts";

const RESULTS_EARNINGS_ETC = oneOf("results earnings numbers figures");
/** "reports its fiscal third quarter": what the text is about, figures or none. */
const REPORTS = oneOf("reports reported report reporting publishes published released releases announces announced");
const ITS_THE = oneOf("its the for");
const COMPARED_VERSUS_ETC = oneOf(
  "compared compares comparing comparison contrast unlike reversing versus vs against from than since over up after following exceeded below above times triple double twice quadruple gegenüber gegen",
);

/** Characters of a text in which it says what it reports on. */
const LEAD = 700;

/** How much a mention says that the text reports on its period. */
export function weigh(scan: Scan, mention: PeriodMention, titleEnd: number, others: ReadonlySet<number>): number {
  const at = scan.tokens[mention.from]!.start;
  let weight = at < titleEnd ? 8 : at < titleEnd + LEAD ? 3 : 1;
  if (mention.ends && at >= titleEnd) weight += 2;
  if (mention.kind === "quarter" || mention.kind === "half") weight += 0.5;
  if (isBesideFigure(scan, mention)) weight += 2;
  if (RESULTS_EARNINGS_ETC.has(wordAt(scan.tokens, mention.to))) weight += 3;
  else if (REPORTS.has(wordAt(scan.tokens, skipBack(scan.tokens, mention.from - 1, ITS_THE, 3)))) weight += 3;
  if (mention.kind === "year" && at >= titleEnd) weight -= 1.2;
  if (isCompared(scan, mention, others)) return weight / 10;
  if (isAhead(scan, mention) || isAsked(scan, mention)) return weight / 6;
  return weight;
}

/** How far behind a period its figure may stand, in the next sentence and in its own: "In Q3, the miner X posted a …". */
const NEAR = 9;
const BESIDE_REACH = 18;
const endsSentence = ({ tokens }: Scan, at: number): boolean =>
  tokens[at]!.kind === "break" || tokens[at]!.text === "." || tokens[at]!.text === ";";

/** An amount and the name of a figure stand close by: the text reports on this period. */
function isBesideFigure(scan: Scan, mention: PeriodMention): boolean {
  let money = false;
  let named = false;
  const end = Math.min(scan.tokens.length, mention.to + BESIDE_REACH);
  for (let at = Math.max(0, mention.from - 16); at < end; at++) {
    if (scan.tokens[at]!.text === "." && scan.tokens[at]!.kind === "mark" && at < mention.from) {
      money = false;
      named = false;
    }
    if (at > mention.to + NEAR && scan.tokens[at]!.kind !== "word" && endsSentence(scan, at)) break;
    if (isCovered(scan.moneyOf, at)) money = true;
    const name = coverAt(scan.mentions, scan.mentionOf, at);
    if (name && !name.weak && name.metric !== "decoy") named = true;
  }
  return money && named;
}

/** "compared to Q2 2024", "versus", "from": another period's; `others` are those whose figure shows it. */
export function isCompared(scan: Scan, mention: PeriodMention, others: ReadonlySet<number>): boolean {
  if (others.has(mention.from)) return true;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 12); at--) {
    const { low, text } = scan.tokens[at]!;
    if (isOfLines(scan, at)) return false;
    if (COMPARED_VERSUS_ETC.has(low)) return true;
    if (text === "." || text === ";" || scan.tokens[at]!.kind === "break" || text === ":") return false;
    if (text === "(" && mention.from - at <= 2) return true;
  }
  return false;
}

/** "more from its AI cloud than from bitcoin mining in the last quarter": two lines of business in one period. */
const isOfLines = ({ tokens }: Scan, at: number): boolean =>
  tokens[at]!.low === "from" && wordAt(tokens, at - 1) === "than";

/** "Q1 2025 revenue trajectory: can growth last?" */
function isAsked(scan: Scan, mention: PeriodMention): boolean {
  for (let at = mention.to; at < Math.min(scan.tokens.length, mention.to + 24); at++) {
    const token = scan.tokens[at]!;
    if (token.text === "?") return true;
    if (token.text === "." || token.kind === "break") return false;
  }
  return false;
}

/** "expects … in Q3 2026", "by the end of Q4", "start in". */
export function isAhead(scan: Scan, mention: PeriodMention): boolean {
  if (MODALS.has(wordAt(scan.tokens, mention.to))) return true;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 10); at--) {
    const token = scan.tokens[at]!;
    if (token.text === "." || token.text === ";" || token.kind === "break") return false;
    if (REPORTING.test(token.low)) return false;
    if (EXPECT_VERBS.has(token.low) && token.text === token.low) return true;
    if (mention.from - at <= AHEAD_REACH && AHEAD.test(token.low)) return true;
    if (COMING.test(token.low)) return true;
  }
  return false;
}
/** "will open its books for the second quarter", "is due to report Q2": the text is about that quarter. */
const REPORTING = /^(?:report|reporting|publish|release|books|results|earnings|announce|unveil|disclose)$/;
/** "by the end of Q4": a preposition reaches no farther. */
const AHEAD_REACH = 4;
const AHEAD = /^(?:by|until|through|late|early|from|since|schedule|track|slated|planned|targeted)$/;
const COMING =
  /^(?:due|starting|begin|start|deliver|delivered|commence|come|comes|coming|online|energize|energized|delivering|phase|operational|completion)$/;
