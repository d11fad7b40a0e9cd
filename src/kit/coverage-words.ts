/** The audit of filings in words: how many with results became alerts, how soon, and which were missed. */
import type { CoverageLine } from "./coverage.ts";
import { dayText } from "./figures.ts";
import { counted } from "./format.ts";
import type { ReplyPart, Span } from "./reply.ts";

const MOST_LINES = 10;

const WORDS: Record<CoverageLine["outcome"], string> = {
  alert: "alert",
  quiet: "read, no rule had anything to say",
  history: "filed before this bot watched",
  waiting: "waits to be read",
  missed: "missed",
};

/** Missed ones first, for they are what the audit is for. */
const ORDER: readonly CoverageLine["outcome"][] = ["missed", "waiting", "alert", "quiet", "history"];

/** "4 min after the filing", "12 min before the filing". */
function delayText(minutes: number): string {
  return minutes < 0 ? `${-minutes} min before the filing` : `${minutes} min after the filing`;
}

/** The middle one, the lower of two. */
function middle(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

function itemOf({ ticker, title, url, at, outcome, alertId, delayMinutes, reason }: CoverageLine): Span[] {
  const became =
    outcome === "alert" && alertId
      ? `alert ${alertId}${delayMinutes === undefined ? "" : `, ${delayText(delayMinutes)}`}`
      : WORDS[outcome];
  return [
    { text: ticker, bold: true },
    " ",
    { time: at },
    " ",
    url ? { text: title, link: url } : title,
    `: ${became}.${reason ? ` ${reason}` : ""}`,
  ];
}

/** One sentence that stands alone: "Since 21 Jul 2026: 9 filings with results; 8 alerts, 1 missed." */
export function coverageSummary(lines: readonly CoverageLine[], since: string): string {
  const day = dayText(since);
  if (lines.length === 0) return `No filing with results was seen since ${day}.`;
  const counts = ORDER.flatMap((outcome) => {
    const count = lines.filter((line) => line.outcome === outcome).length;
    if (count === 0) return [];
    return [outcome === "alert" ? counted(count, "alert") : `${count} ${WORDS[outcome]}`];
  });
  return `${counted(lines.length, "filing")} with results since ${day}: ${counts.join("; ")}.`;
}

export function coverageParts(lines: readonly CoverageLine[]): ReplyPart[] {
  if (lines.length === 0) {
    const spans = ["It is counted against the SEC's filings: that needs an EDGAR feed that is on, and SEC_USER_AGENT."];
    return [{ kind: "note", spans }];
  }
  const usual = middle(lines.flatMap(({ delayMinutes }) => delayMinutes ?? []));
  const ordered = lines.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  const left = lines.length - MOST_LINES;
  const notes = [
    ...(usual === undefined ? [] : [`Half of the alerts came ${delayText(usual)} or sooner.`]),
    ...(left > 0 ? [`${left} more; missed and waiting ones stand first.`] : []),
    "An 8-K with item 2.02 and a 6-K with results count.",
  ];
  return [
    { kind: "list", items: ordered.slice(0, MOST_LINES).map(itemOf) },
    { kind: "note", spans: [notes.join(" ")] },
  ];
}
