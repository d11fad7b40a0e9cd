import { expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "Soluna Holdings, third quarter of 2023";

it("the rest of a number whose beginning is glued to a word is no amount", () => {
  expect(figuresOf(TITLE, "Hosting revenue rose to 4.5millioninQ32023from1.2 million in Q3 2022.")).toEqual([]);
  expect(figuresOf(TITLE, "Hosting revenue was4.5 million, up from1.2 million in Q3 2022.")).toEqual([]);
  expect(figuresOf(TITLE, "Mining revenue fell to2,350,000 dollars.")).toEqual([]);
});

it("an amount that only its neighbours are glued to is read", () => {
  expect(figuresOf(TITLE, "Hosting revenue was $4.5million(up from$1.2million in Q3 2022).")).toEqual([
    "hosting_revenue 1.2 USD prior_year",
    "hosting_revenue 4.5 USD current",
  ]);
});
