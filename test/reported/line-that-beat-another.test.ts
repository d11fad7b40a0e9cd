import { expect, test } from "vitest";
import { figuresOf } from "./read.ts";

const Q2 = "TeraWulf second quarter 2026 results";

test("what a line of business beat is not told as its own figure", () => {
  for (const text of [
    "For the first time data center leasing, with $21.0 million, beat bitcoin mining, which generated $13.0 million.",
    "Por primera vez el arrendamiento de centros de datos, con 21,0 millones de dólares, superó a la minería de bitcoin, que aportó 13,0 millones en el trimestre.",
  ])
    expect(figuresOf(Q2, text)).not.toContain("hpc_revenue 13 USD current");
});

test("the quarter that a rise is compared with behind both amounts is that of the first", () => {
  expect(figuresOf(Q2, "Revenue rose from $34.0 million to $44.8 million compared with the first quarter.")).toEqual([
    "total_revenue 34 USD prior_quarter",
    "total_revenue 44.8 USD current",
  ]);
});
