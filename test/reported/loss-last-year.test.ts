import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("a loss told behind last year's was read as last year's", () => {
  it("the comma ends the past", () => {
    expect(
      figuresOf(
        "TeraWulf reports first quarter 2026 results",
        "Against a $61.4 million loss in the same quarter last year, a $427 million loss is too wide a gap.",
      ),
    ).toEqual(["net_income -427 USD current", "net_income -61.4 USD prior_year"]);
  });
});
