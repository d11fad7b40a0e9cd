import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe('"HPC leases and bitcoin mining contributed $21.0 million and $13.0 million" gave mining the first amount', () => {
  it("pairs two lists in their order", () => {
    expect(
      figuresOf(
        "TeraWulf reports first quarter 2026 results",
        "HPC leases and bitcoin mining contributed $21.0 million and $13.0 million, respectively.",
      ),
    ).toEqual(["hpc_revenue 21 USD current", "mining_revenue 13 USD current"]);
  });

  it("whatever the names are", () => {
    expect(
      figuresOf(
        "TeraWulf reports first quarter 2026 results",
        "Revenue and net loss were $34.0 million and $427.6 million, respectively.",
      ),
    ).toEqual(["net_income -427.6 USD current", "total_revenue 34 USD current"]);
  });
});
