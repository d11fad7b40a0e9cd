import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe('HPC revenue "more than mining revenue of $13 million" made last year\'s mining revenue', () => {
  it("two figures of one quarter are no comparison of years", () => {
    expect(
      figuresOf(
        "TeraWulf reports first quarter 2026 results",
        "TeraWulf had $21 million of AI hosting revenue, more than its mining revenue of under $13 million.",
      ),
    ).toEqual(["hpc_revenue 21 USD current", "mining_revenue 13 USD current"]);
  });
});
