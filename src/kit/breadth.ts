/** The whole sector against the line: who stands on which side, and since when. */
import { crossingLedger, findCrossing, whenWord } from "./crossing.ts";
import { calendarQuarter, figureText, HPC_SHARE, hpcShare, periodText } from "./figures.ts";
import { formatPeriod } from "./format.ts";
import type { BreadthQuarter, ComparedCompany, HistoryRow } from "./views.ts";

/** Companies over and under the line by calendar quarter, newest first; those that do not state both are in neither. */
export function breadthQuarters(known: readonly ComparedCompany[]): BreadthQuarter[] {
  const byQuarter = new Map<string, BreadthQuarter>();
  for (const { company, rows } of known) {
    for (const row of rows) {
      const share = hpcShare(row)?.percent;
      const quarter = calendarQuarter(row);
      if (share === undefined || !quarter) continue;
      const entry = byQuarter.get(quarter) ?? { quarter, above: [], below: [] };
      byQuarter.set(quarter, entry);
      (share > 50 ? entry.above : entry.below).push(company.ticker);
    }
  }
  return [...byQuarter.values()].toSorted((a, b) => b.quarter.localeCompare(a.quarter));
}

/** Companies that crossed, each crossing and crossing back with its quarter, newest first. */
export function crossingItems(known: readonly ComparedCompany[]): string[] {
  return known.flatMap(({ company, rows }) => {
    const changes = crossingLedger(rows);
    if (changes.length === 0) return [];
    const said = changes.map(
      (change) => `${change.above ? "over" : "under"} ${whenWord(change)} ${periodText(change.row)}`,
    );
    return [`${company.ticker}: ${said.join(", before that ")}.`];
  });
}

/** As the table of the sector counts: in calendar quarters. */
const quarterText = (row: HistoryRow): string => formatPeriod(calendarQuarter(row) ?? row.period);

/**
 * For each company that states both, the largest share first: its side, since when, the newest quarter, its share,
 * the distance to 50 %.
 */
export function crossingRows(known: readonly ComparedCompany[]): string[][] {
  const lines = known.flatMap(({ company, rows }) => {
    const crossing = findCrossing(rows);
    if (!crossing) return [];
    const { latest, above, before, since } = crossing;
    const percent = hpcShare(latest)?.percent ?? 50;
    const when = before ? quarterText(since) : "all known";
    const distance = `${Math.abs(percent - 50).toFixed(1)} points`;
    const side = above ? "over" : "under";
    return [
      { percent, row: [company.ticker, side, when, quarterText(latest), figureText(latest, HPC_SHARE), distance] },
    ];
  });
  return lines.toSorted((one, other) => other.percent - one.percent).map(({ row }) => row);
}
