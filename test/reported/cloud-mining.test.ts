import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("cloud mining was read as AI cloud", () => {
  it("cloud mining is neither HPC nor own mining", () => {
    expect(
      figuresOf(
        "BitFuFu first quarter 2024 results",
        "Revenue was $144.4 million: cloud-mining $81.5 million, self-mining $60.1 million.",
      ),
    ).toEqual(["mining_revenue 60.1 USD current", "total_revenue 144.4 USD current"]);
  });
});
