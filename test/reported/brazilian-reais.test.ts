import { expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "TeraWulf divulga resultados do primeiro trimestre de 2026";

it("an amount in Brazilian reais was read as dollars", () => {
  expect(figuresOf(TITLE, "A receita de mineração foi de R$ 34,4 milhões.")).toEqual([
    "mining_revenue 34.4 BRL current",
  ]);
  expect(figuresOf(TITLE, "A receita foi de 34,4 milhões de reais.")).toEqual(["total_revenue 34.4 BRL current"]);
  expect(figuresOf(TITLE, "A receita foi de US$ 34,4 milhões (R$ 190 milhões).")).toEqual([
    "total_revenue 34.4 USD current",
  ]);
});
