import type { EChartsCoreOption } from "echarts/core";
import { type Company, findCrossing, formatPeriod, type HistoryRow, hpcShare } from "../kit/index.ts";
import { quarterBefore } from "../model/index.ts";
import { FONT } from "./render.ts";
import { COLOURS, categoryAxis, figureLabel, GRID, legendOf, titleOf, valueAxis } from "./style.ts";
import { altText, currencyOf, numberIn, shortMoney, shortPeriod, withGaps } from "./words.ts";

const MOST = 10;
/** With more quarters than these the labels drop their unit, which the subtitle then names. */
const FEW = 6;
const HPC = "AI / HPC revenue";
const MINING = "Mining revenue";

/** Two bars a quarter, the crossing marked. Undefined where fewer than two quarters state either line. */
export function hpcAgainstMining(company: Company, rows: readonly HistoryRow[]) {
  const shown = statedSpan(rows);
  if (shown.length < 2) return undefined;
  const currency = currencyOf(rows, "hpc_revenue") ?? currencyOf(rows, "mining_revenue") ?? "USD";
  const crossing = findCrossing(rows);
  const at = crossing?.before ? shown.indexOf(crossing.since) : -1;
  const title = titleText(company, rows);
  const option: EChartsCoreOption = {
    title: titleOf(
      title,
      `Revenue by fiscal quarter, ${currency}${shown.length > FEW ? " million" : ""}. Under each quarter: HPC share of the two`,
    ),
    legend: legendOf([MINING, HPC]),
    grid: { ...GRID, bottom: 78 },
    xAxis: [quarterAxis(shown), { type: "value", min: 0, max: shown.length, show: false }],
    yAxis: valueAxis((value) => shortMoney(value, currency)),
    series: [
      bars(MINING, COLOURS.mining, shown, "mining_revenue", currency),
      bars(HPC, COLOURS.hpc, shown, "hpc_revenue", currency),
      ...(crossing && at > 0 ? [crossingMark(at, crossing.above)] : []),
    ],
  };
  return {
    name: `${company.ticker.toLowerCase()}-hpc-against-mining.png`,
    option,
    alt: altText(describe(title, shown, currency)),
  };
}

/** The newest quarters in which one of the two is stated, oldest first; those between without a word stay as gaps. */
const statedSpan = (rows: readonly HistoryRow[]): HistoryRow[] =>
  withGaps(rows, ({ figures }) => Boolean(figures.hpc_revenue ?? figures.mining_revenue), MOST);

const quarterAxis = (shown: readonly HistoryRow[]) => {
  const axis = categoryAxis(shown.map((row) => `${shortPeriod(row.period)}\n{share|${shareText(row)}}`));
  const share = { fontFamily: FONT, fontSize: 13, fontWeight: 600, color: COLOURS.hpc };
  return { ...axis, axisLabel: { ...axis.axisLabel, rich: { share } } };
};

function titleText({ name, ticker }: Company, rows: readonly HistoryRow[]): string {
  const short = name.replace(/,? (?:Inc|Corp|Ltd|Limited|plc|Corporation)\.?$/, "");
  const crossing = findCrossing(rows);
  if (!crossing) return `${short} (${ticker}): HPC and mining revenue`;
  const { above, before, since } = crossing;
  if (!before) return `${short}: HPC revenue ${above ? "over" : "under"} mining`;
  // Where quarters between are not known, the crossing may have come earlier.
  const when = quarterBefore(since.period) === before.period ? "in" : "by";
  return `${short}: HPC revenue ${above ? "overtook mining" : "fell below mining"} ${when} ${formatPeriod(since.period)}`;
}

function shareText(row: HistoryRow): string {
  const share = hpcShare(row)?.percent;
  return share === undefined ? "–" : `${Math.round(share)}%`;
}

const bars = (name: string, color: string, shown: readonly HistoryRow[], id: string, currency: string) => ({
  type: "bar" as const,
  name,
  data: shown.map((row) => numberIn(row, id, currency) ?? null),
  itemStyle: { color, borderRadius: [4, 4, 0, 0] },
  barMaxWidth: 46,
  barGap: "12%",
  label: {
    // Labels of neighbours must not touch: the more quarters, the smaller.
    ...figureLabel(shown.length > 8 ? 11 : 13),
    position: "top" as const,
    formatter: ({ value }: { value?: unknown }) =>
      typeof value === "number" ? labelText(value, currency, shown.length > FEW) : "",
  },
});

/** "$31.9M", or "31.9" where labels must be short. */
const labelText = (value: number, currency: string, short: boolean): string =>
  short ? (value / 1e6).toLocaleString("en", { maximumFractionDigits: 1 }) : shortMoney(value, currency);

/**
 * A line between the last quarter before the crossing and the first after it. It hangs on a second, unseen
 * axis that counts: on the axis of quarters a line can only stand in the middle of one.
 */
const crossingMark = (at: number, above: boolean) => ({
  type: "line" as const,
  xAxisIndex: 1,
  data: [],
  markLine: {
    symbol: "none",
    silent: true,
    lineStyle: { color: COLOURS.ink, type: "dashed" as const, width: 1.5 },
    label: {
      formatter: above ? "HPC larger →" : "mining larger →",
      position: "end" as const,
      fontFamily: FONT,
      fontSize: 14,
      fontWeight: 600,
      color: COLOURS.ink,
    },
    data: [{ xAxis: at }],
  },
});

function describe(title: string, shown: readonly HistoryRow[], currency: string): string {
  const words = shown.toReversed().map((row) => {
    const say = (id: string) => {
      const value = numberIn(row, id, currency);
      return value === undefined ? "not stated" : shortMoney(value, currency);
    };
    return `${formatPeriod(row.period)} HPC ${say("hpc_revenue")}, mining ${say("mining_revenue")}`;
  });
  return `Bar chart. ${title}. ${words.join("; ")}.`;
}
