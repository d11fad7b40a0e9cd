import type { PeriodMention } from "../periods/periods.ts";
import type { Scan } from "../scan.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";

const THE_ITS = oneOf("the its");
const FINANCIAL = oneOf("financial operating");
const RESULTS = oneOf("results earnings figures numbers");
const REPORTS = oneOf(
  "reported reports posted posts announced announces released publishes published unveiled disclosed issued",
);

/** "CleanSpark (CLSK) reported its fiscal year 2022 results showing": the period of what the sentence tells. */
export function areItsResults({ tokens }: Scan, { from, to }: PeriodMention): boolean {
  const noun = FINANCIAL.has(wordAt(tokens, to)) ? to + 1 : to;
  return (
    RESULTS.has(wordAt(tokens, noun)) &&
    REPORTS.has(wordAt(tokens, THE_ITS.has(wordAt(tokens, from - 1)) ? from - 2 : from - 1))
  );
}
