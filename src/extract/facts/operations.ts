import { foldSpaces } from "../../lib/index.ts";
import type { Fact, Period } from "../../model/index.ts";
import type { Quantity } from "../amounts/quantities.ts";
import { monthOf } from "../periods/dates.ts";
import { coverAt, type Scan, within } from "../scan.ts";
import type { Segment } from "../tokens/segments.ts";
import { EXPECT_VERBS, oneOf } from "../tokens/words.ts";
import { periodFields } from "./facts.ts";

const VERSUS_VS_ETC = oneOf("versus vs compared from than against");

/** What an amount without currency is, by the words around it. */
interface Sign {
  metric: string;
  unit: Quantity["unit"];
  before: RegExp;
  behind: RegExp;
}

/** Only words that touch the figure count: operating figures are for look-ups, and a missing one does no harm. */
const SIGNS: readonly Sign[] = [
  { metric: "bitcoin_mined", unit: "btc", before: /^(?:mined|produced|produces)$/, behind: /^(?:mined|produced)$/ },
  { metric: "bitcoin_held", unit: "btc", before: /^(?:held|holds|holdings|treasury)$/, behind: /^(?:held)$/ },
  { metric: "hashrate", unit: "eh_s", before: /^(?:hashrate|hash)$/, behind: /^(?:hashrate)$/ },
  { metric: "contracted_mw", unit: "mw", before: /^(?:contracted)$/, behind: /^(?:contracted)$/ },
];

/** Tokens between the word and the figure: "hashrate [of] 46.6 EH/s", "holdings : 52,850 BTC". */
const GLUE =
  /^(?:of|to|:|was|were|a|total|over|approximately|about|reached|at|rate|-|stood|are|is|under|record|now|\|)$/;

/** Bitcoin mined and held, hashrate and contracted megawatts that a text states; the first statement of each. */
export function readOperations(
  scan: Scan,
  text: string,
  company: string,
  period: Period | undefined,
  fiscalYearEndMonth: number,
): Fact[] {
  const found = new Map<string, Fact>();
  for (const segment of scan.segments) {
    for (const quantity of within(scan.quantities, segment)) {
      const sign = SIGNS.find((one) => one.unit === quantity.unit && touches(scan, segment, quantity, one));
      if (!sign || found.has(sign.metric) || isElsewhen(scan, segment, quantity)) continue;
      const time = period === undefined ? {} : periodFields(period, fiscalYearEndMonth);
      if (isOfOtherMonth(scan, segment, quantity, time.periodEnd)) continue;
      found.set(sign.metric, factOf(scan, text, segment, quantity, { company, metric: sign.metric, ...time }));
    }
  }
  return [...found.values()];
}

function touches({ tokens }: Scan, segment: Segment, quantity: Quantity, sign: Sign): boolean {
  for (let at = quantity.from - 1; at >= Math.max(segment.from, quantity.from - 4); at--) {
    if (sign.before.test(tokens[at]!.low)) return true;
    if (!GLUE.test(tokens[at]!.low)) break;
  }
  for (let at = quantity.to; at < Math.min(segment.to, quantity.to + 3); at++) {
    if (sign.behind.test(tokens[at]!.low)) return true;
    if (!GLUE.test(tokens[at]!.low)) break;
  }
  return false;
}

/** A plan, or another period's. */
function isElsewhen(scan: Scan, segment: Segment, { from, to }: Quantity): boolean {
  for (let at = from - 1; at >= Math.max(segment.from, from - 8); at--) {
    const { low, text } = scan.tokens[at]!;
    if ((EXPECT_VERBS.has(low) && text === low) || VERSUS_VS_ETC.has(low)) return true;
  }
  for (let at = to; at < Math.min(segment.to, to + 5); at++) {
    const when = coverAt(scan.periods, scan.periodOf, at)?.relative;
    if (when !== undefined && when !== "current") return true;
  }
  return false;
}

/** How many tokens from the figure a month still dates it: "held 1,582 bitcoins at the end of October 2025". */
const NEAR = 10;

/** The sentence dates it by months of which none ends the period: "41.2 EH/s in October" of the quarter to September. */
function isOfOtherMonth(
  { tokens }: Scan,
  segment: Segment,
  { from, to }: Quantity,
  periodEnd: string | undefined,
): boolean {
  if (periodEnd === undefined) return false;
  const near = tokens.slice(Math.max(segment.from, from - NEAR), Math.min(segment.to, to + NEAR));
  const months = near.flatMap((token) => monthOf(token) ?? []);
  return months.length > 0 && !months.includes(Number(periodEnd.slice(5, 7)));
}

function factOf(
  scan: Scan,
  text: string,
  segment: Segment,
  quantity: Quantity,
  base: Pick<Fact, "company" | "metric">,
): Fact {
  const start = scan.tokens[segment.from]!.start;
  const end = Math.min(scan.tokens[segment.to - 1]!.end, start + 400);
  return {
    ...base,
    value: quantity.value,
    role: "current",
    precision: quantity.precision,
    status: "reported",
    source: "text",
    quote: foldSpaces(text.slice(start, end)),
    start: scan.tokens[quantity.from]!.start,
    end: scan.tokens[quantity.to - 1]!.end,
    doubts: [],
  };
}
