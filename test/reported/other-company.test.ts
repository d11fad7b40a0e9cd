import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("another miner's loss was taken for the subject's", () => {
  it("a figure said of another company is left out", () => {
    expect(
      figuresOf(
        "HIVE Digital buys land for an AI campus",
        "HIVE Digital paid $58 million for land near Toronto. IREN reported a net loss of $247.8 million on May 7.",
      ),
    ).toEqual([]);
  });
});
