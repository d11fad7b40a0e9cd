import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe('"$9.7B AI cloud pact" was read as AI revenue', () => {
  it("a deal is no revenue", () => {
    expect(
      figuresOf("Microsoft signs $9.7B AI cloud pact with IREN", "IREN said Microsoft takes five years of capacity."),
    ).toEqual([]);
  });

  it("nor are GPUs that are bought", () => {
    expect(
      figuresOf("Northern Data invests $360 million in GPUs", "Northern Data puts $360 million into GPUs."),
    ).toEqual([]);
  });
});
