import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

describe('"H100" was read as the first half of 2000', () => {
  it("a chip names no period", () => {
    const reading = readingOf("Northern Data orders chips", "Northern Data orders 8,200 H100 and 2,000 H200 chips.");
    expect(reading.period).toBeUndefined();
  });
});
