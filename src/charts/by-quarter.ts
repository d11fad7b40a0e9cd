import type { EChartsCoreOption } from "echarts/core";
import { type Company, type FigureLine, formatPeriod, type HistoryRow } from "../kit/index.ts";
import { COLOURS, categoryAxis, figureLabel, GRID, titleOf, valueAxis } from "./style.ts";
import { altText, currencyOf, numberIn, shortPeriod, shortValue, withGaps } from "./words.ts";

const MOST = 10;

/** One figure of one company, a bar a quarter, over and under zero. Undefined under two quarters. */
export function byQuarter(company: Company, line: FigureLine, rows: readonly HistoryRow[]) {
  const currency = currencyOf(rows, line.id);
  const shown = withGaps(rows, (row) => numberIn(row, line.id, currency) !== undefined, MOST);
  if (shown.length < 2) return undefined;
  const say = (value: number) => shortValue(value, line, currency);
  const values = shown.map((row) => numberIn(row, line.id, currency) ?? null);
  const title = `${company.name} (${company.ticker}): ${line.label.toLowerCase()} by quarter`;
  const option: EChartsCoreOption = {
    title: titleOf(
      title,
      `Fiscal quarters${currency ? `, ${currency}` : ""}. A quarter without a bar does not state it`,
    ),
    grid: { ...GRID, top: 116, bottom: 56 },
    xAxis: categoryAxis(shown.map(({ period }) => shortPeriod(period))),
    yAxis: valueAxis(say),
    series: [barsOf(values, say)],
  };
  const words = shown.map(({ period }, index) => {
    const value = values[index];
    return `${formatPeriod(period)} ${typeof value === "number" ? say(value) : "not stated"}`;
  });
  const name = `${company.ticker.toLowerCase()}-${line.id.replaceAll("_", "-")}.png`;
  return { name, option, alt: altText(`Bar chart. ${title}. ${words.toReversed().join("; ")}.`) };
}

function barsOf(values: readonly (number | null)[], say: (value: number) => string) {
  const lost = (value: number | null) => (value ?? 0) < 0;
  return {
    type: "bar",
    barMaxWidth: 60,
    data: values.map((value) => ({
      value,
      itemStyle: {
        color: lost(value) ? COLOURS.loss : COLOURS.gain,
        borderRadius: lost(value) ? [0, 0, 4, 4] : [4, 4, 0, 0],
      },
      label: { position: lost(value) ? "bottom" : "top" },
    })),
    label: {
      ...figureLabel(13),
      formatter: ({ value }: { value?: unknown }) => (typeof value === "number" ? say(value) : ""),
    },
    markLine: {
      symbol: "none",
      silent: true,
      label: { show: false },
      lineStyle: { color: COLOURS.axis, type: "solid", width: 1 },
      data: [{ yAxis: 0 }],
    },
  };
}
