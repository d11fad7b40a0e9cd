import { type ReadDocument } from "../document.ts";
import { type Segment } from "../tokens/segments.ts";
import { type Tokens, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";

const AGO_OLD_ETC = oneOf("ago old earlier extension extensions renewal renewals options high low");
const FIRST_LAST_PAST = oneOf("first last past");

/** A sentence and how near it stands to the deal. */
export interface Weighed {
  segment: Segment;
  weight: number;
}

/** "a 24-month agreement": as years. */
function monthsAsYears({ tokens, quantities, quantityOf }: ReadDocument["scan"], at: number): number | undefined {
  const quantity = quantities[quantityOf[at]!];
  const unit = wordAt(tokens, at + 1) === "-" ? at + 2 : at + 1;
  if (quantity?.unit !== "count" || wordAt(tokens, unit) !== "month") return undefined;
  const months = Number(quantity.value);
  return months >= 12 && months <= 240 && months % 12 === 0 ? months / 12 : undefined;
}

/** "a decade", "a decade and a half": years. */
function inDecades(tokens: Tokens, at: number): number | undefined {
  if (wordAt(tokens, at - 1) !== "a" || AGO_OLD_ETC.has(wordAt(tokens, at + 1))) return undefined;
  return wordAt(tokens, at + 1) === "and" && wordAt(tokens, at + 3) === "half" ? 15 : 10;
}

/** "15-year lease", "five years": of the announcing sentences first. */
export function termYears({ scan }: ReadDocument, near: readonly Weighed[]): number | undefined {
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
        !FIRST_LAST_PAST.has(wordAt(scan.tokens, quantity.from - 1))
      )
        return years;
    }
  }
  return undefined;
}
