import type { EChartsCoreOption } from "echarts/core";
import {
  type ComparedCompany,
  calendarQuarter,
  type FigureLine,
  formatPeriod,
  type HistoryRow,
  HPC_SHARE,
} from "../kit/index.ts";
import { FONT } from "./render.ts";
import { COLOURS, categoryAxis, GRID, legendOf, PALETTE, titleOf, valueAxis } from "./style.ts";
import { altText, calendarQuarters, currencyOf, numberIn, shortPeriod, shortValue } from "./words.ts";

const MOST_QUARTERS = 8;
const MOST_COMPANIES = 8;
/** Shapes tell the lines apart where colours do not. */
const SYMBOLS = ["circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect", "emptyTriangle", "emptyDiamond"];

interface Drawn {
  line: FigureLine;
  currency: string | undefined;
  quarters: string[];
  /** Largest newest value first; null where a quarter is not stated. */
  lines: { ticker: string; values: (number | null)[] }[];
  say: (value: number) => string;
}

/** One figure of several companies over calendar quarters. Undefined where no company states it twice. */
export function compare(line: FigureLine, companies: readonly ComparedCompany[]) {
  const drawn = linesOf(line, companies);
  if (drawn.quarters.length < 2 || drawn.lines.length === 0) return undefined;
  const title = `${line.label}: ${drawn.lines.map(({ ticker }) => ticker).join(", ")}`;
  return {
    name: `compare-${line.id.replaceAll("_", "-")}.png`,
    option: optionOf(title, drawn),
    alt: altText(`Line chart. ${title}. ${describe(drawn)}.`),
  };
}

function linesOf(line: FigureLine, companies: readonly ComparedCompany[]): Drawn {
  const all = companies.slice(0, MOST_COMPANIES);
  const currency = currencyOf(
    all.flatMap(({ rows }) => [...rows]),
    line.id,
  );
  const states = (row: HistoryRow) => numberIn(row, line.id, currency) !== undefined;
  const quarters = calendarQuarters(
    all.flatMap(({ rows }) => rows.filter(states)),
    MOST_QUARTERS,
  );
  const lines = all.map(({ company, rows }) => ({
    ticker: company.ticker,
    values: quarters.map((quarter) => {
      const row = rows.find((candidate) => calendarQuarter(candidate) === quarter);
      return (row && numberIn(row, line.id, currency)) ?? null;
    }),
  }));
  const stated = lines.filter(({ values }) => values.some((value) => value !== null));
  const sorted = stated.toSorted((one, other) => newest(other.values) - newest(one.values));
  return { line, currency, quarters, lines: sorted, say: (value) => shortValue(value, line, currency) };
}

function optionOf(title: string, { line, currency, quarters, lines, say }: Drawn): EChartsCoreOption {
  const unit = line.unit === "money" && currency ? `, ${currency}` : "";
  const share = line.id === HPC_SHARE.id;
  const latest = new Map(lines.map(({ ticker, values }) => [ticker, latestText(values, quarters, say)]));
  return {
    title: titleOf(title, `Calendar quarters${unit}; a fiscal quarter stands where it ends. No mark: not stated`),
    legend: rightLegend([...latest.keys()], latest),
    grid: { ...GRID, top: 116, bottom: 52, right: 196 },
    xAxis: { ...categoryAxis(quarters.map(shortPeriod)), boundaryGap: false },
    yAxis: {
      ...valueAxis((value) => (line.unit === "percent" ? `${value}%` : say(value))),
      ...(share && { min: 0, max: 100, interval: 25 }),
    },
    series: lines.map(({ ticker, values }, index) => ({
      type: "line",
      name: ticker,
      data: values,
      connectNulls: true,
      symbol: SYMBOLS[index],
      symbolSize: 9,
      color: PALETTE[index],
      lineStyle: { width: 3 },
      ...(index === 0 && share && { markLine: halfLine() }),
    })),
  };
}

function describe({ lines, quarters, say }: Drawn): string {
  const words = lines.map(({ ticker, values }) => {
    const told = values.map(
      (value, at) => `${formatPeriod(quarters[at] ?? "")} ${value === null ? "not stated" : say(value)}`,
    );
    return `${ticker}: ${told.toReversed().join(", ")}`;
  });
  return words.join("; ");
}

const newest = (values: readonly (number | null)[]): number => values.findLast((value) => value !== null) ?? 0;

/** The newest stated value, and its quarter where that is not the newest of all. */
function latestText(
  values: readonly (number | null)[],
  quarters: readonly string[],
  say: (value: number) => string,
): string {
  const at = values.findLastIndex((value) => value !== null);
  const value = values[at];
  const when = at < quarters.length - 1 ? ` (${shortPeriod(quarters[at] ?? "")})` : "";
  return typeof value === "number" ? `${say(value)}${when}` : "";
}

/** Names with their newest values in one column: labels at the ends of lines would run into each other. */
const rightLegend = (names: readonly string[], latest: ReadonlyMap<string, string>) => ({
  ...legendOf(names),
  icon: undefined,
  orient: "vertical" as const,
  left: 782,
  top: 116,
  // Eight names of two lines fit the height of the chart.
  itemGap: names.length > 6 ? 8 : 18,
  height: 400,
  itemWidth: 26,
  formatter: (name: string) => `{name|${name}}\n${latest.get(name) ?? ""}`,
  textStyle: {
    fontFamily: FONT,
    fontSize: 14,
    lineHeight: 19,
    color: COLOURS.soft,
    rich: { name: { fontFamily: FONT, fontSize: 14, fontWeight: 600, color: COLOURS.ink, lineHeight: 19 } },
  },
});

/** Where HPC and mining are equal. */
const halfLine = () => ({
  symbol: "none",
  silent: true,
  lineStyle: { color: COLOURS.ink, type: "dashed" as const, width: 1.5 },
  label: {
    formatter: "HPC = mining",
    position: "insideStartTop" as const,
    fontFamily: FONT,
    fontSize: 13,
    color: COLOURS.ink,
  },
  data: [{ yAxis: 50 }],
});
