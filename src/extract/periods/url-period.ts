import { tokenize } from "../tokens/tokens.ts";
import { type PeriodMention, periodAt } from "./periods.ts";

/**
 * Quarters and years that an address spells out: "/galaxy-q1-2026", "/reports-fourth-quarter-and-full-year-2025-results".
 * A text that names its quarter without a year often has it there. At most 300 characters are looked at.
 */
export function periodsInUrl(url: string | undefined): PeriodMention[] {
  if (url === undefined) return [];
  const words = url
    .slice(0, 300)
    .replace(/^[a-z]+:\/\/[^/]*/i, "")
    .replace(/[^A-Za-z0-9]+/g, " ")
    .replace(/\bfy ?(\d\d) ?(q[1-4])\b/gi, "$2 20$1")
    .replace(/\b(q[1-4]) ?(?:fy)?(\d\d)\b/gi, "$1 20$2");
  const tokens = tokenize(words);
  return tokens.flatMap((_, at) => {
    const period = periodAt(tokens, at);
    return period?.kind !== undefined && period.year !== undefined && !period.bareYear ? [period] : [];
  });
}
