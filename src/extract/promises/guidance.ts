import { guidance } from "../../announcements/index.ts";
import type { Guidance, GuidedMetric, GuidedRange, Ticker } from "../../model/index.ts";
import type { ReadDocument } from "../document.ts";
import { isExpected } from "../links/expectation.ts";
import { isCovered, type Scan, within } from "../scan.ts";
import { compilePhrases, hasPhrase } from "../tokens/phrases.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { isOwnPromise, wholeSentence } from "./own.ts";
import { type Now, whensIn } from "./when.ts";

const TO_HYPHEN_ETC = oneOf("to - – — and");

const PHRASES = compilePhrases(guidance);

const METRICS: readonly (readonly [GuidedMetric, Guidance["unit"], RegExp])[] = [
  [
    "arr",
    "money",
    /\b(?:annuali[sz]ed\s(?:run[\s-]rate\s)?revenue|annual(?:ly)?\srecurring\srevenue|run[\s-]rate\srevenue|ARR)\b/i,
  ],
  ["adjusted_ebitda", "money", /\badj(?:usted|\.)?\sEBITDA\b/i],
  [
    "hpc_revenue",
    "money",
    /\b(?:HPC|AI|AI\scloud|colocation|data\scent(?:er|re))\s(?:(?:lease|hosting|services?|cloud)\s)?revenues?\b/i,
  ],
  ["total_revenue", "money", /\b(?:revenues?|sales)\b/i],
  ["hashrate", "eh_s", /\b(?:hash\s?rate|EH\/s|exahash)\b/i],
  ["contracted_mw", "mw", /\bcontracted\b/i],
];

const NOUN = /\b(?:guidance|outlook|forecast|target|guided|guides)\b/i;
const MOVES: readonly (readonly [NonNullable<Guidance["move"]>, RegExp])[] = [
  ["withdrawn", /\b(?:withdr[ae]ws?|withdrawn|withdrawing|suspend(?:s|ed|ing)?|rescind(?:s|ed)?)\b/i],
  ["lowered", /\b(?:lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:es?|ed|ing)|trim(?:s|med)?|slash(?:es|ed)?)\b/i],
  ["raised", /\b(?:rais(?:es?|ed|ing)|lift(?:s|ed)?|increas(?:es?|ed|ing)|hik(?:es?|ed)|boost(?:s|ed)?)\b/i],
  [
    "reiterated",
    /\b(?:reiterat(?:es?|ed|ing)|reaffirm(?:s|ed|ing)?|maintain(?:s|ed)?|affirm(?:s|ed)?|confirm(?:s|ed)?|unchanged|keeps|kept)\b/i,
  ],
];
const OLD =
  /\bfrom\s(?:between\s|about\s|a\srange\sof\s)?$|\b(?:previous(?:ly)?|prior|earlier|original(?:ly)?|compared\s(?:with|to)|versus|instead\sof|rather\sthan)\b[^.;:]{0,50}$/i;

interface Amount {
  from: number;
  to: number;
  value: string;
  currency?: string;
}

function amountsIn(scan: Scan, segment: Segment, unit: Guidance["unit"]): Amount[] {
  if (unit !== "money") return within(scan.quantities, segment).filter((one) => one.unit === unit);
  return within(scan.money, segment)
    .filter(({ value }) => Number(value) >= 1e6)
    .map(({ from, to, value, currency }) => ({ from, to, value, ...(currency && { currency }) }));
}

interface Placed extends GuidedRange {
  from: number;
  to: number;
  currency?: string;
}

/** "$190 million to $205 million" is one range, "raised from $200 million to $250 million" are two figures. */
function rangesIn({ tokens }: Scan, amounts: readonly Amount[], moves: boolean): Placed[] {
  const ranges: Placed[] = [];
  for (const { from, to, value, currency } of amounts) {
    const last = ranges.at(-1);
    const between =
      last &&
      tokens
        .slice(last.to, from)
        .map(({ low }) => low)
        .join(" ");
    const isOpen = last?.low === last?.high && !(moves && last && wordAt(tokens, last.from - 1) === "from");
    if (last && isOpen && Number(value) > Number(last.low) && between !== undefined && TO_HYPHEN_ETC.has(between)) {
      last.high = value;
      last.to = to;
    } else ranges.push({ low: value, high: value, from, to, ...(currency && { currency }) });
  }
  return ranges;
}

const bare = ({ low, high }: Placed): GuidedRange => ({ low, high });

/** How far a figure's name may stand from it, in characters. */
const REACH = 90;

/** The name stands near the figure and in the same sentence: a segment may hold two, and a quote with its frame. */
function isNamedNear(sentence: string, words: RegExp, from: number, to: number): boolean {
  const [before, after] = [sentence.slice(Math.max(0, from - REACH), from), sentence.slice(to, to + REACH)];
  const own =
    (before.split(/[.;!?”"]\s|[”"]/).at(-1) ?? "") +
    sentence.slice(from, to) +
    (after.split(/[.;!?”"]\s|[”"]/)[0] ?? "");
  return words.test(own);
}

function moveIn(sentence: string): Guidance["move"] {
  return NOUN.test(sentence) ? MOVES.find(([, words]) => words.test(sentence))?.[0] : undefined;
}

/** "leases that we expect to generate $7 billion of revenue over their terms": no figure of a period. */
const OF_CONTRACT =
  /\bover\s(?:the|their|its)\s(?:\w+\s){0,3}(?:terms?|lifetimes?|lives|life)\b|\bcontract(?:ed)?\s(?:value|revenue)\b/i;

function guidanceOf(document: ReadDocument, segment: Segment, company: Ticker, now: Now): Guidance | undefined {
  const { scan, text } = document;
  const whole = wholeSentence(document, segment);
  if (!whole) return undefined;
  const { sentence, quoted } = whole;
  if (OF_CONTRACT.test(sentence)) return undefined;
  const named = METRICS.find(([, , words]) => words.test(sentence));
  if (!named) return undefined;
  const [metric, unit, words] = named;
  const move = moveIn(sentence);
  const amounts = amountsIn(scan, segment, unit);
  // A day is that of a release, no time that a figure is for.
  const whens = whensIn(sentence, now).filter(
    ({ from, to }) => from !== to && (now.day === undefined || to >= now.day),
  );
  const [by] = whens;
  const told = {
    kind: "guidance" as const,
    company,
    metric,
    unit,
    ...(by && whens.length === 1 && { by: { text: by.text, from: by.from, to: by.to } }),
    ...(move && { move }),
    ...quoted,
  };
  if (move === "withdrawn") return told;
  const before = (at: number) => text.slice(quoted.start, scan.tokens[at]?.start).replace(/\s/g, " ");
  const isValue = (at: number): boolean => isCovered(scan.moneyOf, at) || isCovered(scan.quantityOf, at);
  const ranges = rangesIn(scan, amounts, move === "raised" && amounts.length === 2);
  const old = move ? ranges.filter(({ from }) => OLD.test(before(from))) : [];
  const [range, ...others] = ranges.filter((one) => !old.includes(one));
  if (!range || others.length > 0 || old.length > 1 || !told.by) return undefined;
  if (!move && !isExpected(scan.tokens, segment.from, range.from, range.to, segment.to, isValue)) return undefined;
  const [start, end] = [scan.tokens[range.from]!.start, scan.tokens[range.to - 1]!.end];
  if (!isNamedNear(sentence, words, start - quoted.start, end - quoted.start)) return undefined;
  const currency = range.currency === undefined || range.currency === "$" ? "USD" : range.currency;
  return {
    ...told,
    range: bare(range),
    ...(unit === "money" && { currency }),
    ...(old[0] && { before: bare(old[0]) }),
  };
}

/** Guidance of the company itself, sentence by sentence; where a sentence names several figures of one kind none is taken. */
export function findGuidance(document: ReadDocument, company: Ticker, now: Now): Guidance[] {
  const { scan } = document;
  return scan.segments.flatMap((segment) => {
    if (!hasPhrase(PHRASES.words, scan.tokens, segment.from, segment.to)) return [];
    if (hasPhrase(PHRASES.notWords, scan.tokens, segment.from, segment.to)) return [];
    if (!isOwnPromise(document, segment)) return [];
    return guidanceOf(document, segment, company, now) ?? [];
  });
}
