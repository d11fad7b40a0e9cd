import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe('"from A to B" lost its second amount', () => {
  it("both ends are read, the first as the other quarter", () => {
    expect(
      figuresOf(
        "IREN second quarter fiscal 2026 results",
        "Mining revenue fell from $233.0 million in the prior quarter to $167.4 million.",
      ),
    ).toEqual(["mining_revenue 167.4 USD current", "mining_revenue 233 USD prior_quarter"]);
  });

  it("an income that turned into a loss keeps its sign", () => {
    expect(
      figuresOf(
        "CleanSpark first quarter fiscal 2026 results",
        "It swung from $246,791 thousand income to a $378,711 thousand loss.",
      ),
    ).toEqual(["net_income -378.711 USD current", "net_income 246.791 USD prior_year"]);
  });
});
