import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe('"RMB37.5 million" was no money', () => {
  it("a code may be glued to its figure", () => {
    expect(figuresOf("Canaan fourth quarter 2021 results", "Revenue was RMB37.5 million.")).toEqual([
      "total_revenue 37.5 CNY current",
    ]);
  });
});
