import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe('"negative $3.8 million" was read as a profit', () => {
  it("the word gives the sign", () => {
    expect(
      figuresOf("DMG Blockchain Solutions third quarter 2024 results", "Net income of negative $3.8 million."),
    ).toEqual(["net_income -3.8 CAD current"]);
  });
});
