import { expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "Stronghold Digital Mining, third quarter of 2022";

it("hosting colocation that names no tenant for AI is hosting of miners", () => {
  const hosting = ["hosting_revenue 5.8 USD current"];
  expect(figuresOf(TITLE, "Our hosting colocation business generated $5.8 million in the period.")).toEqual(hosting);
  expect(figuresOf(TITLE, "Hosting co-location revenue was $5.8 million.")).toEqual(hosting);
  expect(figuresOf(TITLE, "Revenue from colocation hosting came to $5.8 million.")).toEqual(hosting);
  expect(
    figuresOf("Mawson Infrastructure, third quarter of 2022", "Our hosting co-location business made $5.8 million."),
  ).toEqual(hosting);
});

it("hosting and colocation for AI stay HPC", () => {
  expect(figuresOf("IREN, first quarter of fiscal 2027", "Hosting AI servers brought in $5.8 million.")).toEqual([
    "hpc_revenue 5.8 USD current",
  ]);
  expect(figuresOf("IREN, first quarter of fiscal 2027", "HPC colocation brought in $5.8 million.")).toEqual([
    "hpc_revenue 5.8 USD current",
  ]);
});

it("operations that mine for the company itself are a line, though coins stand in their name", () => {
  expect(figuresOf(TITLE, "Self-mined bitcoin operations produced $3.4 million.")).toEqual([
    "mining_revenue 3.4 USD current",
  ]);
});
