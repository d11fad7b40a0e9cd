import type { PeriodMention } from "../periods/periods.ts";
import { coversAny, firstFrom, isCovered, type Scan } from "../scan.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";

const FOR_IN_OF = oneOf("for in of");

/** "in 2024 it was $62.8 million": a year alone that turns the amount at `to` to another time than the document's. */
export const turnsToYear = (scan: Scan, period: PeriodMention, to: number, start: number): boolean =>
  introduces(scan, period.to - 1, to) && !isOfName(scan, period.from) && !isLaterYear(scan, period, start);

const introduces = (scan: Scan, at: number, from: number): boolean =>
  at + 1 === from ||
  textAt(scan.tokens, at + 1) === ":" ||
  // "in 2024 it was $62.8 million"; "in 2025 it had revenue of $168 million" is told of the year alone.
  (wordAt(scan.tokens, at + 1) === "it" && !coversAny(scan.mentions, scan.mentionOf, at, from)) ||
  (wordAt(scan.tokens, at + 1) === "was" && from - at <= 3);

/** "Adjusted EBITDA for 2025 was $13 million": the year belongs to the name and turns to no other. */
const isOfName = ({ tokens, mentionOf }: Scan, at: number): boolean =>
  FOR_IN_OF.has(wordAt(tokens, at - 1)) && isCovered(mentionOf, at - 2);

/** "In 2022 revenue was $46.3 million, and in 2023 it was $51.9 million": behind an earlier year a later one is not past. */
function isLaterYear({ periods }: Scan, { from, year }: PeriodMention, start: number): boolean {
  for (let index = firstFrom(periods, start); index < periods.length && periods[index]!.from < from; index++) {
    const before = periods[index]!;
    if (before.bareYear && before.year! < year!) return true;
  }
  return false;
}
