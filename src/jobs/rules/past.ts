import type { HistoryRow } from "../../kit/index.ts";
import { loadHistory } from "../../readers/index.ts";
import type { CompanyPast } from "../../rules/index.ts";

/** The quarters that the project ships, by company, newest first. Figures are in US dollars. */
export function shippedPast(file: string): CompanyPast[] {
  const byTicker = Map.groupBy(loadHistory(file), ({ ticker }) => ticker);
  return [...byTicker].map(([ticker, quarters]) => ({
    ticker,
    rows: quarters
      .map(({ period, periodEnd, figures }): HistoryRow => ({ period, periodEnd, figures: shippedFigures(figures) }))
      .toSorted((one, other) => other.period.localeCompare(one.period)),
  }));
}

const shippedFigures = (figures: ReturnType<typeof loadHistory>[number]["figures"]): HistoryRow["figures"] =>
  Object.fromEntries(
    Object.entries(figures).map(([metric, { value, precision, source, trust }]) => [
      metric,
      { value, precision, currency: "USD", quote: "", outlet: source, trust },
    ]),
  );
