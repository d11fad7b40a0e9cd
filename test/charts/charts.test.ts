import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { createCharts } from "../../src/charts/index.ts";
import type { BreadthQuarter, Drawing, FigureLine, HistoryFigure, HistoryRow, Views } from "../../src/kit/index.ts";
import { company } from "../kit/companies.ts";
import { openAsking } from "../query/asking.ts";
import { darkPixels, pixelsOf } from "./pixels.ts";

const SHARE: FigureLine = { id: "hpc_share", label: "HPC share", unit: "percent" };
const INCOME: FigureLine = { id: "net_income", label: "Net income", unit: "money" };

const faults: string[] = [];
const charts = createCharts((reason) => faults.push(reason));
let views: Views;
beforeAll(async () => {
  views = (await openAsking()).views;
});

const known = async (ticker: string) => {
  const found = views.findCompany(ticker);
  if (!("company" in found)) throw new Error(ticker);
  return { company: found.company, rows: await views.companyHistory(ticker, 40) };
};
const figure = (value: string): HistoryFigure => ({
  value,
  currency: "USD",
  precision: "100000",
  quote: "",
  outlet: "x",
  trust: "press",
});
const row = (period: string, hpc?: string, mining?: string): HistoryRow => ({
  period,
  figures: { ...(hpc && { hpc_revenue: figure(hpc) }), ...(mining && { mining_revenue: figure(mining) }) },
});

/** Each picture that people get, by the name of its golden file. UPDATE_GOLDEN=1 draws them anew: look at them then. */
const GOLDEN: [string, () => Promise<Drawing | undefined>][] = [
  [
    "wulf-hpc-against-mining",
    async () => known("WULF").then(({ company, rows }) => charts.hpcAgainstMining(company, rows)),
  ],
  [
    "corz-hpc-against-mining",
    async () => known("CORZ").then(({ company, rows }) => charts.hpcAgainstMining(company, rows)),
  ],
  ["mara-net-income", async () => known("MARA").then(({ company, rows }) => charts.byQuarter(company, INCOME, rows))],
  ["compare-hpc-share", async () => charts.compare(SHARE, await Promise.all(["WULF", "CORZ", "IREN"].map(known)))],
  ["sector-breadth", () => charts.breadth(BREADTH)],
];
const BREADTH: BreadthQuarter[] = [
  { quarter: "2026Q2", above: ["CORZ", "WULF", "IREN"], below: [] },
  { quarter: "2026Q1", above: ["CORZ", "WULF", "BTBT"], below: ["IREN"] },
  { quarter: "2025Q4", above: [], below: ["CORZ", "WULF", "IREN"] },
];

describe("a chart", () => {
  it.each(GOLDEN)("%s looks as it did when somebody looked at it", async (name, draw) => {
    const file = fileURLToPath(new URL(`../golden/charts/${name}.png`, import.meta.url));
    const drawing = await draw();
    expect(faults).toEqual([]);
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(new URL("../golden/charts", import.meta.url), { recursive: true });
      writeFileSync(file, drawing!.png);
    }
    const [now, then] = [pixelsOf(drawing!.png), pixelsOf(readFileSync(file))];
    expect([now.width, now.height]).toEqual([1920, 1080]);
    let differing = 0;
    for (let at = 0; at < now.pixels.length; at += 4) {
      if (Math.abs((now.pixels[at] ?? 0) - (then.pixels[at] ?? 0)) > 48) differing += 1;
    }
    // Smoothing of edges may differ between machines; a label that moved is more than that.
    expect(differing).toBeLessThan(2000);
  });

  it("has text: title, legend and axis are drawn with the font that comes along", async () => {
    const { company, rows } = await known("WULF");
    const drawing = await charts.hpcAgainstMining(company, rows);
    expect(darkPixels(drawing!.png, [0.04, 0.05, 0.7, 0.11])).toBeGreaterThan(5000);
    // Nothing is written in the margins, so nothing can be cut there.
    expect(darkPixels(drawing!.png, [0, 0, 0.02, 1])).toBe(0);
    expect(darkPixels(drawing!.png, [0.98, 0, 1, 1])).toBe(0);
    expect(darkPixels(drawing!.png, [0, 0.97, 1, 1])).toBe(0);
  });

  it("tells its figures in words, short enough for every platform", async () => {
    const { company, rows } = await known("WULF");
    const drawing = await charts.hpcAgainstMining(company, rows);
    expect(drawing?.alt).toBe(
      "Bar chart. TeraWulf: HPC revenue overtook mining in Q1 2026. Q2 2026 HPC $31.9M, mining $12.8M; Q1 2026 HPC $21M, mining $13M; Q4 2025 HPC $9.7M, mining $26.1M; Q3 2025 HPC $7.2M, mining $43.4M; Q2 2025 HPC $0, mining $47.6M.",
    );
    const eight = await Promise.all(["WULF", "CORZ", "IREN", "MARA", "RIOT", "CLSK", "HUT", "BTDR"].map(known));
    const many = await charts.compare({ id: "total_revenue", label: "Total revenue", unit: "money" }, eight);
    expect(many?.alt.length).toBeLessThanOrEqual(1000);
  });

  it("leaves quarters that nobody states as gaps, and says by when the lines crossed", async () => {
    const rows = [
      row("2026Q1", "21500000", "3700000"),
      row("2025Q2", "18300000", "6600000"),
      row("2024Q2", "12500000", "16100000"),
    ];
    const drawing = await charts.hpcAgainstMining(company("BTBT", "Bit Digital, Inc."), rows);
    expect(drawing?.alt).toContain("Bit Digital: HPC revenue overtook mining by Q2 2025.");
    expect(drawing?.alt).toContain("Q4 2025 HPC not stated, mining not stated");
  });

  it("is left out where there is too little to draw", async () => {
    const wulf = company("WULF", "TeraWulf Inc.");
    expect(await charts.hpcAgainstMining(wulf, [])).toBeUndefined();
    expect(await charts.hpcAgainstMining(wulf, [row("2026Q1", "1")])).toBeUndefined();
    expect(await charts.byQuarter(wulf, INCOME, [row("2026Q1", "1"), row("2025Q4", "1")])).toBeUndefined();
    expect(await charts.compare(SHARE, [{ company: wulf, rows: [] }])).toBeUndefined();
    expect(await charts.breadth([])).toBeUndefined();
    expect(faults).toEqual([]);
  });

  it("that cannot be drawn costs the picture, not the answer", async () => {
    const broken = [{ company: company("WULF", "TeraWulf"), rows: undefined as unknown as HistoryRow[] }];
    expect(await charts.compare(SHARE, broken)).toBeUndefined();
    expect(faults.splice(0)).toHaveLength(1);
  });
});
