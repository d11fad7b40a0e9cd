/** Where a company's HPC revenue stands against its mining revenue: the line that the whole sector is watched for. */
import { Big } from "big.js";
import { quarterBefore, type Ticker } from "../model/index.ts";
import { dayText, figureText, HPC_SHARE, hpcShare, periodText } from "./figures.ts";
import { formatPeriod } from "./format.ts";
import type { HistoryRow } from "./views.ts";

export interface Crossing {
  /** Newest period in which both lines are stated. */
  latest: HistoryRow;
  above: boolean;
  /** First of the unbroken run of stated periods on this side, and the last on the other side before it. */
  since: HistoryRow;
  before?: HistoryRow;
}

/** Where HPC revenue stands against mining revenue, and since when. `rows` newest first; periods that do not state both are passed over. */
export function findCrossing(rows: readonly HistoryRow[]): Crossing | undefined {
  const stated = rows.filter((row) => hpcShare(row) !== undefined);
  const [latest] = stated;
  if (!latest) return undefined;
  const above = isAbove(latest);
  const run = stated.findIndex((row) => isAbove(row) !== above);
  const since = stated[(run < 0 ? stated.length : run) - 1] ?? latest;
  const before = run < 0 ? undefined : stated[run];
  return { latest, above, since, ...(before && { before }) };
}

const isAbove = (row: HistoryRow): boolean =>
  new Big(row.figures.hpc_revenue?.value ?? 0).gt(row.figures.mining_revenue?.value ?? 0);

/** One change of side: the first period on the new side, and the last that is stated on the old one. */
export interface SideChange {
  row: HistoryRow;
  before: HistoryRow;
  above: boolean;
}

/** Every crossing and crossing back that is known, newest first; `rows` newest first. */
export function crossingLedger(rows: readonly HistoryRow[]): SideChange[] {
  const stated = rows.filter((row) => hpcShare(row) !== undefined);
  return stated.flatMap((row, at) => {
    const before = stated[at + 1];
    return before && isAbove(row) !== isAbove(before) ? [{ row, before, above: isAbove(row) }] : [];
  });
}

/** "in" where the quarter before stands on the other side; "by" where quarters between are not known. */
export const whenWord = ({ row, before }: SideChange): "in" | "by" =>
  quarterBefore(row.period) === before.period ? "in" : "by";

/** "11.7 points over the line". */
export function distanceText(row: HistoryRow): string {
  const points = new Big(hpcShare(row)?.percent ?? 50).minus(50);
  return `${points.abs().toFixed(1)} points ${isAbove(row) ? "over" : "under"} the line`;
}

/** "Crossed to HPC in Q1 2026, the quarter to 31 Mar 2026: 61.7% after 27.0% in Q4 2025." */
export function changeSentence(change: SideChange): string {
  const { row, before, above } = change;
  const ended = row.periodEnd ? `, the quarter to ${dayText(row.periodEnd)}` : "";
  return `Crossed ${above ? "to HPC" : "back to mining"} ${whenWord(change)} ${formatPeriod(row.period)}${ended}: ${figureText(row, HPC_SHARE)} after ${figureText(before, HPC_SHARE)} in ${formatPeriod(before.period)}.`;
}

/** The crossing in one sentence for people. */
export function crossingSentence({ latest, above, since, before }: Crossing, ticker: Ticker): string {
  const share = figureText(latest, HPC_SHARE);
  const side = above ? "over" : "under";
  const now = `${ticker}'s HPC revenue is ${side} its mining revenue in ${periodText(latest)}: ${share} of the two, ${distanceText(latest)}`;
  if (before)
    return `${now}. It ${above ? "crossed" : "fell back"} between ${formatPeriod(before.period)} and ${formatPeriod(since.period)}.`;
  if (since === latest) return `${now}.`;
  return `${now}, as in every quarter known since ${formatPeriod(since.period)}.`;
}
