import { expect, it } from "vitest";
import { figuresOf } from "./read.ts";

it("what a whole and its parts are compared with was read as the last part's, a quarter before", () => {
  expect(
    figuresOf(
      "TeraWulf first quarter 2026 results",
      "Total revenue was $34 million, AI cloud $18 million and mining $16 million, compared with $36 million a year earlier.",
    ),
  ).toEqual(["hpc_revenue 18 USD current", "mining_revenue 16 USD current", "total_revenue 34 USD current"]);
});
