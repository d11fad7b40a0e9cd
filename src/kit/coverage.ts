/** Whether a filing with results became a message, how late, and if not why: one judgement for the audit and the status. */
import type { FiledResult, Ticker } from "../model/index.ts";

export interface CoverageLine {
  ticker: Ticker;
  title: string;
  url?: string;
  at: string;
  /**
   * "alert": posted. "quiet": read, and no rule had anything to say. "history": filed before this bot watched.
   * "waiting": its document is asked again. "missed": not read, or read without a figure.
   */
  outcome: "alert" | "quiet" | "history" | "waiting" | "missed";
  alertId?: string;
  /** From acceptance to the alert; below zero where the news was posted before the filing. */
  delayMinutes?: number;
  reason?: string;
}

const MINUTE = 60_000;

/** An item 2.02 says so itself; a 6-K has no items and is known by its text, and while that is unread counts as one. */
export function statesResults({ filing, kind }: Pick<FiledResult, "filing" | "kind">): boolean {
  if (filing.form.startsWith("8-K")) return filing.items.includes("2.02");
  return filing.form.startsWith("6-K") && (kind === undefined || kind === "earnings");
}

function outcomeOf(filed: FiledResult): CoverageLine["outcome"] {
  if (filed.alertId) return "alert";
  if (filed.backlog) return "history";
  if (filed.waiting) return "waiting";
  return filed.kind === undefined || filed.figures === 0 ? "missed" : "quiet";
}

const reasonOf = ({ kind, figures, reason }: FiledResult): string | undefined =>
  reason ?? (kind !== undefined && figures === 0 ? "No figure of its quarter could be read from it." : undefined);

/** A filing as a line of the audit; `ticker` is whose CIK it bears. */
export function coverageLine(filed: FiledResult, ticker: Ticker): CoverageLine {
  const at = filed.acceptedAt ?? filed.seenAt;
  const outcome = outcomeOf(filed);
  const reason = reasonOf(filed);
  return {
    ticker,
    title: filed.title,
    at,
    outcome,
    ...(filed.url && { url: filed.url }),
    ...(filed.alertId && { alertId: filed.alertId }),
    ...(filed.raisedAt && { delayMinutes: Math.round((Date.parse(filed.raisedAt) - Date.parse(at)) / MINUTE) }),
    ...(reason && { reason }),
  };
}
