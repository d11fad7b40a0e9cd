import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("a list of parts gave one part's amount to the other", () => {
  it("each part has its own amount", () => {
    expect(
      figuresOf(
        "TeraWulf reports first quarter 2026 results",
        "Revenue was $34 million: about $21 million, or 60%, from AI compute and about $13 million from bitcoin mining.",
      ),
    ).toEqual(["hpc_revenue 21 USD current", "mining_revenue 13 USD current", "total_revenue 34 USD current"]);
  });
});
