import { type ReadDocument } from "../document.ts";
import { coverAt } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { type Tokens, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import type { Place } from "./passages.ts";

const AGO_OLD_ETC = oneOf(
  "ago old earlier extension extensions renewal renewals options high low fa atrás antes auparavant prima supplémentaires adicionales adicionais aggiuntivi",
);
const FIRST_LAST_PAST = oneOf("first last past hace há premières primeros primeiros primi");

/** A sentence and how near it stands to the deal. */
export interface Weighed {
  segment: Segment;
  weight: number;
}

/** How long it runs, with the words that say so. */
interface PlacedYears extends Place {
  years: number;
}

/** "a 24-month agreement": as years. */
function monthsAsYears({ tokens, quantities, quantityOf }: ReadDocument["scan"], at: number): PlacedYears | undefined {
  const quantity = coverAt(quantities, quantityOf, at);
  const unit = wordAt(tokens, at + 1) === "-" ? at + 2 : at + 1;
  if (quantity?.unit !== "count" || wordAt(tokens, unit) !== "month") return undefined;
  const months = Number(quantity.value);
  const isWhole = months >= 12 && months <= 240 && months % 12 === 0;
  return isWhole ? { years: months / 12, from: quantity.from, to: unit + 1 } : undefined;
}

/** "a decade", "a decade and a half": years. */
function inDecades(tokens: Tokens, at: number): PlacedYears | undefined {
  if (wordAt(tokens, at - 1) !== "a" || AGO_OLD_ETC.has(wordAt(tokens, at + 1))) return undefined;
  const andHalf = wordAt(tokens, at + 1) === "and" && wordAt(tokens, at + 3) === "half";
  return { years: andHalf ? 15 : 10, from: at - 1, to: andHalf ? at + 4 : at + 1 };
}

/** "15-year lease", "five years": of the announcing sentences first. */
export function termYears({ scan }: ReadDocument, near: readonly Weighed[]): PlacedYears | undefined {
  for (const { segment, weight } of near.toSorted((a, b) => b.weight - a.weight)) {
    if (weight < 1) continue;
    for (let at = segment.from; at < segment.to; at++) {
      const index = scan.quantityOf[at]!;
      const quantity = index < 0 ? undefined : scan.quantities[index]!;
      const months = index < 0 ? undefined : monthsAsYears(scan, at);
      if (months !== undefined) return months;
      const decades = scan.tokens[at]!.low === "decade" ? inDecades(scan.tokens, at) : undefined;
      if (decades !== undefined) return decades;
      if (quantity?.unit !== "years") continue;
      at = quantity.to - 1;
      const years = Number(quantity.value);
      const after = wordAt(scan.tokens, quantity.to);
      if (
        years >= 1 &&
        years <= 40 &&
        !AGO_OLD_ETC.has(after) &&
        !FIRST_LAST_PAST.has(wordAt(scan.tokens, quantity.from - 1)) &&
        !(wordAt(scan.tokens, quantity.from - 1) === "a" && wordAt(scan.tokens, quantity.from - 2) === "y")
      )
        return { years, from: quantity.from, to: quantity.to };
    }
  }
  return undefined;
}
