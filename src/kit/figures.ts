/** What answers and charts say of reported figures: the same words for the same thing everywhere. */
import { Big } from "big.js";
import { formatMoney, formatPeriod } from "./format.ts";
import { cutText } from "./plain.ts";
import type { Span } from "./reply.ts";
import type { FigureLine, HistoryFigure, HistoryRow, Views } from "./views.ts";

export const NOT_STATED = "not stated";

/**
 * HPC revenue as a share of HPC and mining revenue together. The line of `hpc_over_mining` is at 50 %;
 * hosting and other revenue is left out, so that the share says which of the two lines is the larger.
 */
export const HPC_SHARE: FigureLine = { id: "hpc_share", label: "HPC share", unit: "percent" };

/** What the share is, under every table that shows it. */
export const SHARE_NOTE = "HPC share is HPC revenue of HPC and mining revenue together; the line is at 50%.";

/** All that can be asked for by name. */
export const figureLines = (views: Pick<Views, "metrics">): FigureLine[] => [
  ...views.metrics().map(({ id, label, unit }) => ({ id, label, unit })),
  HPC_SHARE,
];

/** HPC share in percent with one decimal, and its bound where one of the two is only bounded. */
export function hpcShare({ figures }: HistoryRow): { percent: number; bound?: "under" | "over" | "about" } | undefined {
  const { hpc_revenue: hpc, mining_revenue: mining } = figures;
  if (!hpc || !mining || hpc.currency !== mining.currency) return undefined;
  const sum = new Big(hpc.value).plus(mining.value);
  if (sum.lte(0)) return undefined;
  const percent = new Big(hpc.value).div(sum).times(100).round(1).toNumber();
  const flipped = mining.bound && { under: "over", over: "under", about: "about" }[mining.bound];
  const bound = hpc.bound && flipped && hpc.bound !== flipped ? "about" : (hpc.bound ?? flipped);
  return { percent, ...(bound && { bound: bound as "under" | "over" | "about" }) };
}

/** A figure of a period as a number to draw or sort by; undefined where it is not stated. */
export function figureNumber(row: HistoryRow, id: string): number | undefined {
  if (id === HPC_SHARE.id) return hpcShare(row)?.percent;
  const figure = row.figures[id];
  return figure && Number(figure.value);
}

/** "$427.6M", "under $13M", "61.8%", "not stated". */
export function figureText(row: HistoryRow | undefined, { id, unit }: FigureLine): string {
  if (!row) return NOT_STATED;
  if (id === HPC_SHARE.id) {
    const share = hpcShare(row);
    return share ? `${share.bound ? `${share.bound} ` : ""}${share.percent.toFixed(1)}%` : NOT_STATED;
  }
  const figure = row.figures[id];
  return figure ? valueText(figure, unit) : NOT_STATED;
}

const UNITS: Record<FigureLine["unit"], string> = {
  money: "",
  mw: " MW",
  eh_s: " EH/s",
  btc: " BTC",
  percent: "%",
  years: " years",
};

/** "12,608.5" for "12608.5". */
const grouped = (decimal: string): string =>
  decimal.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));

export function valueText(figure: HistoryFigure, unit: FigureLine["unit"]): string {
  const bound = figure.bound ? `${figure.bound} ` : "";
  if (unit !== "money") return `${bound}${grouped(figure.value)}${UNITS[unit]}`;
  return `${bound}${formatMoney(figure.value, figure.currency ?? "USD", figure.precision)}`;
}

const TRUST: Record<string, string> = {
  filing: "filing",
  issuer: "company's release",
  wire: "newswire",
  press: "press",
  compilation: "compiled by hand",
};

/** Who states a figure and how far that is believed, as the end of a sentence: "press, stocktitan.net". */
export function sourceSpans(figure: HistoryFigure): Span[] {
  const outlet = cutText(figure.outlet, 150);
  const made = figure.derived
    ? ", computed from longer periods"
    : figure.comparative
      ? ", stated in a later report"
      : "";
  return [
    `${TRUST[figure.trust] ?? figure.trust}: `,
    figure.url ? { text: outlet, link: figure.url } : outlet,
    made,
  ].filter((span) => span !== "");
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2026-06-30" as "30 Jun 2026". */
export function dayText(day: string): string {
  const [year, month, date] = day.slice(0, 10).split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "Q2 2026 to 30 Jun 2026". */
export const periodText = ({ period, periodEnd }: HistoryRow): string =>
  `${formatPeriod(period)}${periodEnd ? ` to ${dayText(periodEnd)}` : ""}`;

/** The calendar quarter in which a fiscal period ends: APLD's quarter to 31 August stands beside others' third. */
export function calendarQuarter({ periodEnd }: HistoryRow): string | undefined {
  const [year, month, day] = (periodEnd ?? "").split("-").map(Number);
  if (!year || !month || !day) return undefined;
  // A 52-week year may end a few days into the next month.
  const late = day <= 7;
  const counted = late ? (month === 1 ? 12 : month - 1) : month;
  return `${late && month === 1 ? year - 1 : year}Q${Math.ceil(counted / 3)}`;
}
