import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe('"a $42 million loss" was read as Australian dollars', () => {
  it("an article before a dollar sign is no currency", () => {
    expect(
      figuresOf("CleanSpark first quarter fiscal 2026 results", "The period brought a $42.3 million loss."),
    ).toEqual(["net_income -42.3 USD current"]);
  });
});
