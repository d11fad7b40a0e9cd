import { type Contract } from "../../model/index.ts";
import { type Money } from "../amounts/money.ts";
import { isOverTerm } from "../amounts/over-term.ts";
import { type Quantity } from "../amounts/quantities.ts";
import { type ReadDocument } from "../document.ts";
import { coverAt, within } from "../scan.ts";
import { hasPhrase } from "../tokens/phrases.ts";
import { type Segment } from "../tokens/segments.ts";
import { type Token, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import type { Place } from "./passages.ts";
import { CRITICAL } from "./term-words.ts";
import { termYears, type Weighed } from "./term-years.ts";
import { weighTerm } from "./weigh-term.ts";

const THE_ITS_THEIR = oneOf("the its their");
const SERVICES_DEAL_ETC = oneOf(
  "services service contract contracts deal deals agreement agreements pact capacity computing order",
);

type Terms = Pick<Contract, "value" | "currency" | "mw" | "mwKind" | "termYears" | "form">;

/** Terms with the words that state each. */
interface PlacedTerms {
  terms: Terms;
  places: { [Term in "value" | "mw" | "termYears" | "form"]?: Place };
}

/** Worth, megawatts and years of the contract that these sentences announce; what is not stated is absent. */
export function readTerms(document: ReadDocument, sentences: readonly Segment[]): PlacedTerms {
  const { tokens } = document.scan;
  const near = nearby(document, sentences);
  const value = best(document, near, "money") as Money | undefined;
  const power = best(document, near, "mw") as Quantity | undefined;
  const years = termYears(document, near);
  const form = formOf(tokens, sentences);
  const critical = power && hasPhrase(CRITICAL, tokens, power.to, Math.min(tokens.length, power.to + 5));
  return {
    terms: {
      ...(value && {
        value: value.value,
        currency: value.currency === undefined || value.currency === "$" ? "USD" : value.currency,
      }),
      ...(power && { mw: Number(power.value) }),
      ...(critical && { mwKind: "critical" as const }),
      ...(years && { termYears: years.years }),
      ...(form && { form: form.form }),
    },
    places: {
      ...(value && { value }),
      ...(power && { mw: power }),
      ...(years && { termYears: years }),
      ...(form && { form }),
    },
  };
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

/** The least weight of a sentence that itself announces the deal. */
const ANNOUNCING = 4;

/** What words that name an amount as the deal's own weigh. */
const SURE_OF_IT = 2;

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
      const said = weighTerm(scan.tokens, segment, figure, unit);
      const words = said === 0 && unit === "money" && isOverTerm(scan, segment, figure) ? SURE_OF_IT : said;
      if (unit === "money" && weight < ANNOUNCING && words <= 0) continue;
      const score = weight + words;
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
      const quantity = coverAt(scan.quantities, scan.quantityOf, at);
      if (quantity?.unit !== "mw" || quantity.from !== at || Number(quantity.value) < 5) continue;
      const score = weighTerm(scan.tokens, segment, quantity, "mw");
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

/** "200 of the 300 megawatts planned": the part that is let. */
function partOf({ scan }: ReadDocument, whole: Money | Quantity): Money | Quantity {
  if (!THE_ITS_THEIR.has(wordAt(scan.tokens, whole.from - 1)) || wordAt(scan.tokens, whole.from - 2) !== "of")
    return whole;
  const count = coverAt(scan.quantities, scan.quantityOf, whole.from - 3);
  return count?.unit === "count" && Number(count.value) < Number(whole.value) ? { ...count, unit: "mw" } : whole;
}

/** As the first sentence calls it that does; "the cloud giant" is no form. */
function formOf(
  tokens: readonly Token[],
  sentences: readonly Segment[],
): (Place & { form: NonNullable<Contract["form"]> }) | undefined {
  for (const { from, to } of sentences)
    for (let at = from; at < to; at++) {
      const { low } = tokens[at]!;
      const place = { from: at, to: at + 1 };
      if (low === "colocation" || low === "hosting") return { form: low, ...place };
      if (low === "cloud" && tokens.slice(at + 1, at + 4).some((one) => SERVICES_DEAL_ETC.has(one.low)))
        return { form: low, ...place };
      if (low === "lease" || low === "leases" || low === "leased") return { form: "lease", ...place };
    }
  return undefined;
}
