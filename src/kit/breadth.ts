/** The whole sector against the line: who stands on which side, and since when. */
import { crossingLedger, findCrossing, whenWord } from "./crossing.ts";
import { calendarQuarter, figureText, HPC_SHARE, hpcShare, periodText } from "./figures.ts";
import { formatPeriod } from "./format.ts";
import type { BreadthQuarter, ComparedCompany } from "./views.ts";

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

/** For each company that states both: its side, since when, the newest quarter, its share, the distance to 50 %. */
export function crossingRows(known: readonly ComparedCompany[]): string[][] {
  return known.flatMap(({ company, rows }) => {
    const crossing = findCrossing(rows);
    if (!crossing) return [];
    const when = crossing.before ? formatPeriod(crossing.since.period) : "all known";
    const share = figureText(crossing.latest, HPC_SHARE);
    const distance = Math.abs((hpcShare(crossing.latest)?.percent ?? 50) - 50).toFixed(1);
    const { period } = crossing.latest;
    return [
      [company.ticker, crossing.above ? "over" : "under", when, formatPeriod(period), share, `${distance} points`],
    ];
  });
}
