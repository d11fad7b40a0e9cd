import { expect, it } from "vitest";
import { figuresOf } from "./read.ts";

it("what an aside says of a firm is not whose figure follows: it was HPC's", () => {
  expect(
    figuresOf(
      "Bit Digital in the first quarter of 2026",
      "Bit Digital, which runs data centers, took in $28 million in the first quarter, up from $25 million a year ago.",
    ),
  ).toEqual(["total_revenue 25 USD prior_year", "total_revenue 28 USD current"]);
});

it("a part of the revenue is not the revenue: it was the total", () => {
  expect(
    figuresOf(
      "Greenidge in the first quarter of 2025",
      "Greenidge Generation lost $5 million on revenue of $19 million. Only $4 million of that revenue was from mining.",
    ),
  ).toEqual(["mining_revenue 4 USD current", "net_income -5 USD current", "total_revenue 19 USD current"]);
});
