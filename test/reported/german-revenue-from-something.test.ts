import { expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "Northern Data: Ergebnisse des zweiten Quartals 2022";

it("German revenue from something that is no line of ours is not the company's revenue", () => {
  expect(
    figuresOf(TITLE, "Der Bitcoin-Miner hat Umsatzerlöse aus Hardwareverkäufen in Höhe von EUR 31 Mio. erzielt."),
  ).toEqual([]);
  expect(figuresOf(TITLE, "Der Umsatz aus dem Verkauf von Maschinen betrug beim Bitcoin-Miner 31 Mio. Euro.")).toEqual(
    [],
  );
  expect(figuresOf(TITLE, "Der Umsatz aus fortgeführten Geschäftsbereichen betrug 31 Mio. Euro.")).toEqual([
    "total_revenue 31 EUR current",
  ]);
});
