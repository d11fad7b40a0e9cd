/** Reported quarters as tables, the same in every answer. */
import { dayText, figureText, NOT_STATED } from "./figures.ts";
import { formatPeriod } from "./format.ts";
import type { ReplyPart } from "./reply.ts";
import type { FigureLine, HistoryRow } from "./views.ts";

/** A quarter and the time to report it; what ended before that is likely to have a successor that we do not know. */
const STALE_DAYS = 150;

/** A sentence where the newest known quarter is old. */
export function ageNote({ period, periodEnd }: HistoryRow, now: string): string | undefined {
  if (!periodEnd) return undefined;
  const days = Math.floor((Date.parse(now) - Date.parse(periodEnd)) / 86_400_000);
  if (days <= STALE_DAYS) return undefined;
  return `Old: ${formatPeriod(period)} ended ${days} days before today. A newer report is likely, but this bot has not read it.`;
}

const endText = ({ periodEnd }: HistoryRow): string => (periodEnd ? dayText(periodEnd) : NOT_STATED);

/** Quarters as columns: four of them fit a phone. */
export const quartersSideBySide = (shown: readonly HistoryRow[], lines: readonly FigureLine[]): ReplyPart => ({
  kind: "table",
  columns: [
    { title: "Quarter", align: "left" },
    ...shown.map(({ period }) => ({ title: formatPeriod(period), align: "right" as const })),
  ],
  rows: [
    ["Ended", ...shown.map(endText)],
    ...lines.map((line) => [line.label, ...shown.map((row) => figureText(row, line))]),
  ],
});

/** Short enough for eight columns; the full labels stand in the list of sources. */
const TITLES: Record<string, string> = {
  total_revenue: "Revenue",
  hpc_revenue: "HPC",
  mining_revenue: "Mining",
  hosting_revenue: "Hosting",
  adjusted_ebitda: "Adj. EBITDA",
};

/** Quarters as rows, for many of them. */
export const quartersListed = (shown: readonly HistoryRow[], lines: readonly FigureLine[]): ReplyPart => {
  const ended = lines.length < 5;
  return {
    kind: "table",
    columns: [
      { title: "Quarter", align: "left" },
      ...(ended ? [{ title: "Ended", align: "left" as const }] : []),
      ...lines.map(({ id, label }) => ({ title: TITLES[id] ?? label, align: "right" as const })),
    ],
    rows: shown.map((row) => [
      formatPeriod(row.period),
      ...(ended ? [endText(row)] : []),
      ...lines.map((line) => figureText(row, line)),
    ]),
  };
};

/** "Unit: US dollars.", nothing where no figure is money. */
export function unitText(shown: readonly HistoryRow[]): string {
  const figures = shown.flatMap((row) => Object.values(row.figures));
  const codes = [...new Set(figures.flatMap(({ currency }) => currency ?? []))];
  if (codes.length === 0) return "";
  return `Unit: ${codes.map((code) => (code === "USD" ? "US dollars" : code)).join(", ")}.`;
}
