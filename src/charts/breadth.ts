import type { EChartsCoreOption } from "echarts/core";
import { type BreadthQuarter, formatPeriod } from "../kit/index.ts";
import { FONT } from "./render.ts";
import { COLOURS, categoryAxis, GRID, legendOf, titleOf, valueAxis } from "./style.ts";
import { altText, shortPeriod } from "./words.ts";

const ABOVE = "HPC revenue larger";
const BELOW = "Mining revenue larger";

/** Companies on either side of the line, stacked, by calendar quarter; `quarters` newest first. */
export function breadth(quarters: readonly BreadthQuarter[]) {
  const shown = quarters.slice(0, 10).toReversed();
  const latest = shown.at(-1);
  if (!latest || shown.length < 2) return undefined;
  const total = latest.above.length + latest.below.length;
  const title = `HPC larger than mining at ${latest.above.length} of ${total} in ${formatPeriod(latest.quarter)}`;
  const series = (
    name: string,
    color: string,
    ink: string,
    count: (quarter: BreadthQuarter) => number,
    top: boolean,
  ) => ({
    type: "bar",
    name,
    stack: "all",
    barMaxWidth: 72,
    data: shown.map(count),
    itemStyle: { color, borderRadius: top ? [4, 4, 0, 0] : 0 },
    label: {
      show: true,
      position: "inside",
      fontFamily: FONT,
      fontSize: 15,
      fontWeight: 600,
      color: ink,
      formatter: ({ value }: { value?: unknown }) => (typeof value === "number" && value > 0 ? String(value) : ""),
    },
  });
  const option: EChartsCoreOption = {
    title: titleOf(title, "Companies that state both lines of revenue, by calendar quarter"),
    legend: legendOf([ABOVE, BELOW]),
    grid: { ...GRID, bottom: 52 },
    xAxis: categoryAxis(shown.map(({ quarter }) => shortPeriod(quarter))),
    yAxis: { ...valueAxis(String), minInterval: 1 },
    series: [
      series(ABOVE, COLOURS.hpc, "#ffffff", ({ above }) => above.length, false),
      series(BELOW, COLOURS.mining, COLOURS.ink, ({ below }) => below.length, true),
    ],
  };
  const words = quarters.map(
    ({ quarter, above, below }) =>
      `${formatPeriod(quarter)} ${above.length} over (${above.join(", ") || "none"}), ${below.length} under`,
  );
  return { name: "sector-breadth.png", option, alt: altText(`Bar chart. ${title}. ${words.join("; ")}.`) };
}
