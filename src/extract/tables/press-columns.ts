import { type Period, quarterBefore, yearBefore } from "../../model/index.ts";
import type { ColumnHead } from "./columns.ts";
import { plainWords } from "./labels.ts";
import type { Reading } from "./walk.ts";

const YEAR_AGO =
  /^(?:(?:a |one )?(?:year|yr) (?:ago|earlier|before)|(?:prior|previous|last) year|year ago (?:quarter|period))$/;
const QUARTER_AGO = /^(?:(?:prior|previous|last|preceding) quarter|quarter (?:ago|earlier|before))$/;
const OWN = /^(?:(?:this|current|latest) (?:quarter|period)|quarter|results?|reported|actuals?|amount|value|figure)?$/;

/** The unit is in the cell, as the press writes it: "$252.4M". */
const countsItself = ({ figure }: Reading): boolean =>
  figure.value.kind !== "number" || figure.value.scale !== undefined;

function placed(head: string, headline: Period): Period | undefined {
  if (OWN.test(head)) return headline;
  if (YEAR_AGO.test(head)) return yearBefore(headline);
  return QUARTER_AGO.test(head) ? quarterBefore(headline) : undefined;
}

/**
 * The press prints a few figures of the quarter that its text is about and names it nowhere in the table:
 * "Metric | Result | Year ago". Read only where each cell names its own unit and no two columns could be the same.
 */
export function periodsOfPress(
  readings: readonly Reading[],
  columns: readonly ColumnHead[],
  headline: Period | undefined,
): ReadonlyMap<number, Period> {
  const periods = new Map<number, Period>();
  if (!headline || !readings.every(countsItself)) return periods;
  for (const { place, text } of columns) {
    const period = placed(plainWords(text), headline);
    if (period) periods.set(place, period);
  }
  return new Set(periods.values()).size === periods.size && periods.size === columns.length ? periods : new Map();
}
