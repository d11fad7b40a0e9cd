import { FONT } from "./render.ts";

/** On white, which both a dark and a light client frame well. Told apart by lightness too, not by hue alone. */
export const COLOURS = {
  ink: "#0f172a",
  soft: "#475569",
  line: "#e2e8f0",
  axis: "#94a3b8",
  hpc: "#0f766e",
  mining: "#f59e0b",
  gain: "#1d4ed8",
  loss: "#b91c1c",
} as const;

/** Eight that stay apart for people who see fewer colours. */
export const PALETTE = ["#0f766e", "#d97706", "#1d4ed8", "#be185d", "#4d7c0f", "#7c3aed", "#0f172a", "#0891b2"];

/** Title and subtitle in words: what the chart shows, then in what unit. */
export const titleOf = (text: string, subtext: string) => ({
  text,
  subtext,
  left: 32,
  top: 26,
  itemGap: 12,
  textStyle: {
    fontFamily: FONT,
    fontSize: 25,
    fontWeight: 600 as const,
    color: COLOURS.ink,
    width: 888,
    overflow: "truncate" as const,
  },
  subtextStyle: { fontFamily: FONT, fontSize: 15, color: COLOURS.soft, lineHeight: 20 },
});

export const legendOf = (names: readonly string[]) => ({
  data: [...names],
  left: 32,
  top: 98,
  itemGap: 22,
  itemWidth: 14,
  itemHeight: 14,
  icon: "roundRect",
  selectedMode: false,
  textStyle: { fontFamily: FONT, fontSize: 15, color: COLOURS.soft },
});

/** Figures over bars: white around each letter, so that no line of the grid runs through one. */
export const figureLabel = (fontSize: number) => ({
  show: true,
  fontFamily: FONT,
  fontSize,
  fontWeight: 600,
  color: COLOURS.ink,
  textBorderColor: "#ffffff",
  textBorderWidth: 3,
});

export const GRID = { left: 84, right: 36, top: 148, bottom: 70 };

export const categoryAxis = (data: readonly string[]) => ({
  type: "category" as const,
  data: [...data],
  axisTick: { show: false },
  axisLine: { lineStyle: { color: COLOURS.axis }, onZero: false },
  axisLabel: { fontFamily: FONT, fontSize: 14, color: COLOURS.soft, interval: 0, margin: 12, lineHeight: 20 },
});

export const valueAxis = (formatter: (value: number) => string) => ({
  type: "value" as const,
  splitNumber: 4,
  // A second axis would bring both back.
  axisLine: { show: false },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: COLOURS.line } },
  axisLabel: { fontFamily: FONT, fontSize: 14, color: COLOURS.soft, formatter },
});
