/** Pages that are drawn, and everything that their tables tell: what tests of whole tables share. */
import { tableOf } from "./drawn.ts";
import { company, facts, text } from "./page.ts";

const CORZ = company("CORZ", {
  segments: { hpc: ["colocation revenue"], mining: ["digital asset self-mining"], hosting: ["hosted mining"] },
});

/** A page as it is drawn: lines with bars are a table's, other lines stand between tables. */
function pageOf(drawn: string): string {
  const pieces = drawn
    .split("\n\n")
    .map((piece) => (piece.includes("|") ? tableOf(piece) : text(...piece.split("\n"))));
  return pieces.join("");
}

/** Everything that a page's tables tell, a fact a line, with its quote and its doubts. */
export const told = (drawn: string): string[] =>
  facts(pageOf(drawn), CORZ).map(
    ({ metric, value, precision, currency, period, periodStart, periodEnd, role, status, quote, doubts }) =>
      `${metric} ${value} ${currency} to ${precision}, ${role} ${period} ${periodStart}/${periodEnd} ${status}: ${quote}${doubts.map((one) => ` (${one})`).join("")}`,
  );
