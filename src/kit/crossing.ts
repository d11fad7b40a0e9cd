/** Where a company's HPC revenue stands against its mining revenue: the line that the whole sector is watched for. */
import { Big } from "big.js";
import type { Ticker } from "../model/index.ts";
import { figureText, HPC_SHARE, hpcShare, periodText } from "./figures.ts";
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

/** The crossing in one sentence for people. */
export function crossingSentence({ latest, above, since, before }: Crossing, ticker: Ticker): string {
  const share = figureText(latest, HPC_SHARE);
  const side = above ? "over" : "under";
  const now = `${ticker}'s HPC revenue is ${side} its mining revenue in ${periodText(latest)}: ${share} of the two`;
  if (before)
    return `${now}. It ${above ? "crossed" : "fell back"} between ${formatPeriod(before.period)} and ${formatPeriod(since.period)}.`;
  if (since === latest) return `${now}.`;
  return `${now}, as in every quarter known since ${formatPeriod(since.period)}.`;
}
