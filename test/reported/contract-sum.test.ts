import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("the sum of a contract was read as revenue", () => {
  it("revenue over the terms of leases is no figure of the quarter", () => {
    expect(
      figuresOf(
        "TeraWulf reports first quarter 2026 results",
        "Leases worth more than $12.8 billion of revenue over the terms are signed.",
      ),
    ).toEqual([]);
  });

  it("contracted revenue is none either", () => {
    expect(
      figuresOf("TeraWulf reports first quarter 2026 results", "The deal brings $3.7 billion in contracted revenue."),
    ).toEqual([]);
  });
});
