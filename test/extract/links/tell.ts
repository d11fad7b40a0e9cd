import { type Money } from "../../../src/extract/amounts/money.ts";
import { lookAt, lookCloser, type Vocabularies } from "../../../src/extract/build-scan.ts";
import { asideEnd, asideStart, bracketStart, namedBeforeAside } from "../../../src/extract/links/asides.ts";
import { findComparison } from "../../../src/extract/links/comparison.ts";
import { isExpected } from "../../../src/extract/links/expectation.ts";
import { gapBetween } from "../../../src/extract/links/gaps.ts";
import { type Candidate } from "../../../src/extract/links/links.ts";
import { leftOf } from "../../../src/extract/links/name-before.ts";
import { isNamedBehind, rightOf } from "../../../src/extract/links/name-behind.ts";
import { counts, isChange, isConversion, isRate, isSum } from "../../../src/extract/links/not-figures.ts";
import { compileNames } from "../../../src/extract/mentions/names.ts";
import { compileSegments } from "../../../src/extract/mentions/vocabulary.ts";
import { type Scan } from "../../../src/extract/scan.ts";
import { type Segment } from "../../../src/extract/tokens/segments.ts";
import { tokenize } from "../../../src/extract/tokens/tokens.ts";
import { loadCompanies } from "../../../src/readers/index.ts";

const companies = loadCompanies(new URL("../../../feeds/companies.yaml", import.meta.url).pathname);
const own = compileSegments(companies.find(({ ticker }) => ticker === "WULF")!);
const vocabularies: Vocabularies = { names: compileNames(companies), own: () => own };

/** A text of TeraWulf's, with the amounts, periods and names that stand in it. */
const scanOf = (text: string): Scan => lookCloser(lookAt(tokenize(text), 0, vocabularies), vocabularies, "WULF", false);

const segmentOf = (scan: Scan, { from }: Money): Segment =>
  scan.segments.find((segment) => from >= segment.from && from < segment.to)!;

const words = ({ tokens }: Scan, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** What stands between the first name and the last amount: tokens, unknown words among them, commas, and marks. */
export function gapIn(text: string): string {
  const scan = scanOf(text);
  const gap = gapBetween(scan, scan.mentions[0]!.to, scan.money.at(-1)!.from);
  return `${gap.length} long, ${gap.unknown} unknown, ${gap.commas} commas${gap.closed ? ", closed" : ""}${gap.joined ? ", joined" : ""}`;
}

/** Why the last amount is no figure of a quarter; nothing where it may be one. */
export function whyNoFigure(text: string): string {
  const scan = scanOf(text);
  const money = scan.money.at(-1)!;
  const segment = segmentOf(scan, money);
  const before = scan.money.at(-2);
  const reasons = {
    rate: isRate(scan, money, segment.to),
    sum: isSum(scan, money, segment),
    change: isChange(scan, money, segment),
    conversion: before !== undefined && isConversion(scan, before, money),
    number: money.currency === undefined && counts(scan, money.to),
  };
  return Object.entries(reasons)
    .filter(([, holds]) => holds)
    .map(([reason]) => reason)
    .join(", ");
}

/** For every amount the words at which its sentence turns to another period, and how. */
export function turnsIn(text: string): string {
  const scan = scanOf(text);
  return scan.money
    .map((money, index) => {
      const turn = findComparison(scan, segmentOf(scan, money), index);
      if (!turn) return "now";
      const how = [turn.to === index + 1 && "to the next", turn.weak && "weak", turn.bare && "bare"].filter(Boolean);
      return [`"${words(scan, turn.at, turn.at + 2)}"`, ...how].join(" ");
    })
    .join(" / ");
}

const shown = (candidate: Candidate | undefined): string =>
  candidate ? `${candidate.mention.metric} ${candidate.strength}` : "none";

/** The name before the last amount, and how surely it is its own (0 to 10). */
export function nameBefore(text: string): string {
  const scan = scanOf(text);
  const money = scan.money.at(-1)!;
  const segment = segmentOf(scan, money);
  return shown(leftOf(scan, segment, money, segment.from, undefined, undefined));
}

/** The name behind the first amount, and how surely it is its own (0 to 10). */
export function nameBehind(text: string): string {
  const scan = scanOf(text);
  const money = scan.money[0]!;
  const segment = segmentOf(scan, money);
  const own = isNamedBehind(scan, segment, money) ? ", named" : "";
  return shown(rightOf(scan, segment, money, 0)) + own;
}

/** What is passed over between a name and its figure, and the name before an aside with an amount of its own. */
export function asidesIn(text: string): string {
  const scan = scanOf(text);
  const { tokens } = scan;
  const passed: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = asideEnd(scan, at);
    if (end !== undefined) passed.push(words(scan, at, end + 1));
    const start = asideStart(scan, at, 0);
    if (start !== undefined && end === undefined) passed.push(`< ${words(scan, start, start + 2)}`);
    const open = bracketStart(scan, at, 0);
    if (open !== undefined) passed.push(words(scan, open, at + 1));
  }
  const money = scan.money.at(-1);
  const named = money && namedBeforeAside(scan, money.from, segmentOf(scan, money).from);
  return [...passed, ...(named ? [`over it: ${named.metric}`] : [])].join(" | ");
}

/** Is the last amount told, or does somebody only expect it? */
export function expectedIn(text: string): string {
  const scan = scanOf(text);
  const { from, to } = scan.money.at(-1)!;
  const isValue = (at: number): boolean => scan.moneyOf[at]! >= 0;
  return isExpected(scan.tokens, 0, from, to, scan.tokens.length, isValue) ? "expected" : "told";
}
