import { type Contract } from "../../model/index.ts";
import { type Money } from "../amounts/money.ts";
import { type Quantity } from "../amounts/quantities.ts";
import { type ReadDocument } from "../document.ts";
import { within } from "../scan.ts";
import { hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { type Segment } from "../tokens/segments.ts";
import { type Token, type Tokens, textAt, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { CRITICAL, MW, NOT_MW, NOT_VALUE, PLACE, VALUE, WORTH } from "./term-words.ts";

const PURCHASED_BOUGHT_ETC = oneOf("purchased bought acquired sold buying purchasing raised borrowed");
const THE_ITS_THEIR = oneOf("the its their");
const COMMA_SEMICOLON_DOLLAR = oneOf(", ; $");
const AT_IN_OF = oneOf("at in of");
const LEASED_LEASES_ETC = oneOf("leased leases leasing lease whole entire all");
const COMMA_SEMICOLON_ETC = oneOf(", ; ( : 、 。");
const COMMA_SEMICOLON_CLOSE_ETC = oneOf(", ; ) : 、 。");
const SHOULD_WILL_ETC = oneOf("should will would could may is are has can");
const AGO_OLD_ETC = oneOf("ago old earlier extension extensions renewal renewals options high low");
const FIRST_LAST_PAST = oneOf("first last past");

type Terms = Pick<Contract, "value" | "currency" | "mw" | "mwKind" | "termYears" | "form">;

/** How many tokens around a figure say what it is. */
const AROUND = 7;

/** Worth, megawatts and years of the contract that these sentences announce; what is not stated is absent. */
export function readTerms(document: ReadDocument, sentences: readonly Segment[]): Terms {
  const near = nearby(document, sentences);
  const money = best(document, near, "money");
  const mw = best(document, near, "mw");
  const years = termYears(document, near);
  const value = money as Money | undefined;
  const power = mw as Quantity | undefined;
  return {
    ...(value
      ? {
          value: value.value,
          currency: value.currency === undefined || value.currency === "$" ? "USD" : value.currency,
        }
      : {}),
    ...(power ? { mw: Number(power.value) } : {}),
    ...(power &&
    hasPhrase(CRITICAL, document.scan.tokens, power.to, Math.min(document.scan.tokens.length, power.to + 5))
      ? { mwKind: "critical" as const }
      : {}),
    ...(years ? { termYears: years } : {}),
    ...formOf(document.scan.tokens, sentences[0]!),
  };
}

interface Weighed {
  segment: Segment;
  weight: number;
}

/** The announcing sentences and those right behind them, which often give the terms. */
function nearby({ scan, company }: ReadDocument, sentences: readonly Segment[]): Weighed[] {
  const weights = new Map<number, number>();
  const set = (index: number, weight: number): void => {
    if (index >= scan.segments.length || isOfOthers(scan, scan.segments[index]!, company)) return;
    if ((weights.get(index) ?? -1) < weight) weights.set(index, weight);
  };
  for (const segment of sentences.slice(0, 12)) {
    const index = scan.segments.indexOf(segment);
    set(index, segment.title ? 5 : 4);
    const [next, second] = sentencesBehind(scan, index);
    if (next !== undefined) set(next, 2);
    if (second !== undefined) set(second, 1);
    if (segment.title) for (let at = index + 1; at < Math.min(scan.segments.length, index + 12); at++) set(at, 0.5);
  }
  return [...weights]
    .sort((a, b) => a[0] - b[0])
    .map(([index, weight]) => ({ segment: scan.segments[index]!, weight }));
}

/** Shortest line that is a sentence; a picture's name or its caption is none. */
const SENTENCE = 5;

/** The two sentences behind another, captions left out. */
function sentencesBehind({ segments }: ReadDocument["scan"], index: number): number[] {
  const found: number[] = [];
  for (let at = index + 1; at < Math.min(segments.length, index + 6) && found.length < 2; at++)
    if (segments[at]!.to - segments[at]!.from >= SENTENCE) found.push(at);
  return found;
}

/** "Elsewhere, Galaxy received approval for 830 MW": a sentence that names other companies and not this one. */
function isOfOthers(scan: ReadDocument["scan"], segment: Segment, company: string | undefined): boolean {
  const named = within(scan.companies, segment);
  return named.length > 0 && named.every(({ ticker }) => ticker !== company);
}

/** The figure that its surroundings name most clearly as the contract's; the earlier one on a tie. */
function best(document: ReadDocument, near: readonly Weighed[], unit: "money" | "mw"): Money | Quantity | undefined {
  const { scan } = document;
  const seen: { figure: Money | Quantity; score: number }[] = [];
  let chosen: { figure: Money | Quantity; score: number } | undefined;
  for (const { segment, weight } of near) {
    for (let at = segment.from; at < segment.to; at++) {
      const index = unit === "money" ? scan.moneyOf[at]! : scan.quantityOf[at]!;
      if (index < 0) continue;
      const figure = unit === "money" ? scan.money[index]! : scan.quantities[index]!;
      at = figure.to - 1;
      if (!fits(figure, unit)) continue;
      const score = weight + around(scan.tokens, segment, figure, unit);
      seen.push({ figure, score });
      if (score > 1.5 && (!chosen || score > chosen.score)) chosen = { figure, score };
    }
  }
  if (!chosen) return unit === "mw" ? largest(document) : undefined;
  const figure = finest(chosen.figure, seen);
  return unit === "mw" ? partOf(document, figure) : figure;
}

/** No sentence of the deal gives megawatts: the largest amount of the text that is no site's and no plan's. */
function largest({ scan, company }: ReadDocument): Quantity | undefined {
  let found: Quantity | undefined;
  let best = 0;
  for (const [index, segment] of scan.segments.entries()) {
    if (index > 40) break;
    if (isOfOthers(scan, segment, company)) continue;
    for (let at = segment.from; at < segment.to; at++) {
      const quantity = scan.quantityOf[at]! < 0 ? undefined : scan.quantities[scan.quantityOf[at]!]!;
      if (quantity?.unit !== "mw" || quantity.from !== at || Number(quantity.value) < 5) continue;
      const score = around(scan.tokens, segment, quantity, "mw");
      if (score < 0 || (found && (score < best || (score === best && Number(quantity.value) <= Number(found.value)))))
        continue;
      found = quantity;
      best = score;
    }
  }
  return found;
}

/** "$9B" in a title and "$9.7 billion" below it are one amount: the one with more digits. */
function finest(
  chosen: Money | Quantity,
  seen: readonly { figure: Money | Quantity; score: number }[],
): Money | Quantity {
  let best = chosen;
  for (const { figure, score } of seen) {
    const near = Math.abs(Number(figure.value) - Number(chosen.value)) < Number(chosen.precision);
    if (score > 0 && near && Number(figure.precision) < Number(best.precision)) best = figure;
  }
  return best;
}

function fits(figure: Money | Quantity, unit: "money" | "mw"): boolean {
  if (unit === "money") return Number(figure.value) >= 2e6 && !(figure as Money).range;
  return (figure as Quantity).unit === "mw" && Number(figure.value) >= 1;
}

function around(
  tokens: Tokens,
  segment: Segment,
  { from, to }: { from: number; to: number },
  unit: "money" | "mw",
): number {
  // "Contract value: US$30 million": the label stands before the colon.
  const left = clauseStart(tokens, segment, textAt(tokens, from - 1) === ":" ? from - 1 : from);
  const right = clauseEnd(tokens, segment, to);
  const bad = unit === "money" ? NOT_VALUE : NOT_MW;
  const good = unit === "money" ? VALUE : MW;
  let score = unit === "money" && isPaidFor(tokens, segment, from) ? -4 : 0;
  if (hasPhrase(bad, tokens, left, from) || hasPhrase(bad, tokens, to, right)) score -= 4;
  else if (unit === "mw" && isOfPlace(tokens, segment, from, to)) score -= 4;
  if (hasPhrase(good, tokens, left, from) || hasPhrase(good, tokens, to, right)) score += 2;
  if (unit === "mw" && hasPhrase(CRITICAL, tokens, to, upToNumber(tokens, to, right))) score += 1.5;
  if (unit === "money" && score === 0 && saysWorth(tokens, segment, from)) score += 2;
  return score;
}

const PURCHASE = phraseTrie(["purchase of", "acquisition of", "purchase price"]);

/** "purchased Helios from a struggling miner in 2022 for $65 million": the price of a thing. */
function isPaidFor(tokens: Tokens, segment: Segment, from: number): boolean {
  if (wordAt(tokens, from - 1) !== "for" && wordAt(tokens, from - 2) !== "for") return false;
  // "closed the purchase of 200 acres of land for $96 million".
  if (hasPhrase(PURCHASE, tokens, Math.max(segment.from, from - 14), from)) return true;
  return tokens.slice(Math.max(segment.from, from - 14), from).some(({ low }) => PURCHASED_BOUGHT_ETC.has(low));
}

/** "72.5 MW gross, of which 60 MW critical IT load": what a word says of the next figure is not said of this one. */
function upToNumber(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]!.kind !== "number") at++;
  return at;
}

/** "200 of the 300 megawatts planned": the part that is let. */
function partOf({ scan }: ReadDocument, whole: Money | Quantity): Money | Quantity {
  if (!THE_ITS_THEIR.has(wordAt(scan.tokens, whole.from - 1)) || wordAt(scan.tokens, whole.from - 2) !== "of")
    return whole;
  const count = scan.quantities[scan.quantityOf[whole.from - 3] ?? -1];
  return count?.unit === "count" && Number(count.value) < Number(whole.value) ? { ...count, unit: "mw" } : whole;
}

/** "Contract revenue over the initial term is estimated at US$1.1 billion": the name stands farther off. */
function saysWorth(tokens: Tokens, segment: Segment, from: number): boolean {
  let start = from;
  while (start > segment.from && from - start < 12 && !COMMA_SEMICOLON_DOLLAR.has(tokens[start - 1]!.text)) start--;
  return hasPhrase(WORTH, tokens, start, from);
}

/** "its 750 MW Childress campus"; "leased a 70 MW campus", "the whole of a 350 MW campus" are let. */
function isOfPlace(tokens: Tokens, segment: Segment, from: number, to: number): boolean {
  if (!hasPhrase(PLACE, tokens, to, Math.min(segment.to, to + 4)) || AT_IN_OF.has(wordAt(tokens, to))) return false;
  for (let at = from - 1; at >= Math.max(segment.from, from - 5); at--)
    if (LEASED_LEASES_ETC.has(tokens[at]!.low)) return false;
  return true;
}

/** Scripts without spaces take a token for every character. */
export const reach = (tokens: readonly Token[], at: number): number =>
  (tokens[at - 1]?.text.charCodeAt(0) ?? 0) >= 0x2e80 ? 2 * AROUND : AROUND;

function clauseStart(tokens: readonly Token[], segment: Segment, at: number): number {
  let start = at;
  while (start > segment.from && at - start < reach(tokens, at) && !COMMA_SEMICOLON_ETC.has(tokens[start - 1]!.text))
    start--;
  return start;
}

function clauseEnd(tokens: readonly Token[], segment: Segment, at: number): number {
  let end = at;
  while (end < segment.to && end - at < reach(tokens, at) && !COMMA_SEMICOLON_CLOSE_ETC.has(tokens[end]!.text)) {
    if (tokens[end]!.low === "and" && SHOULD_WILL_ETC.has(wordAt(tokens, end + 1))) break;
    end++;
  }
  return end;
}

/** "a 24-month agreement": as years. */
function monthsAsYears({ tokens, quantities, quantityOf }: ReadDocument["scan"], at: number): number | undefined {
  const quantity = quantities[quantityOf[at]!];
  const unit = wordAt(tokens, at + 1) === "-" ? at + 2 : at + 1;
  if (quantity?.unit !== "count" || wordAt(tokens, unit) !== "month") return undefined;
  const months = Number(quantity.value);
  return months >= 12 && months <= 240 && months % 12 === 0 ? months / 12 : undefined;
}

/** "15-year lease", "five years": of the announcing sentences first. */
function termYears({ scan }: ReadDocument, near: readonly Weighed[]): number | undefined {
  for (const { segment, weight } of near.toSorted((a, b) => b.weight - a.weight)) {
    if (weight < 1) continue;
    for (let at = segment.from; at < segment.to; at++) {
      const index = scan.quantityOf[at]!;
      const quantity = index < 0 ? undefined : scan.quantities[index]!;
      const months = index < 0 ? undefined : monthsAsYears(scan, at);
      if (months !== undefined) return months;
      if (quantity?.unit !== "years") continue;
      at = quantity.to - 1;
      const years = Number(quantity.value);
      const after = wordAt(scan.tokens, quantity.to);
      if (
        years >= 1 &&
        years <= 40 &&
        !AGO_OLD_ETC.has(after) &&
        !FIRST_LAST_PAST.has(wordAt(scan.tokens, quantity.from - 1))
      )
        return years;
    }
  }
  return undefined;
}

function formOf(tokens: readonly Token[], segment: Segment): Pick<Contract, "form"> {
  for (let at = segment.from; at < segment.to; at++) {
    const { low } = tokens[at]!;
    if (low === "colocation" || low === "cloud" || low === "hosting") return { form: low };
    if (low === "lease" || low === "leases" || low === "leased") return { form: "lease" };
  }
  return {};
}
