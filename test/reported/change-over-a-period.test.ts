import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe('"rose 117% from the previous quarter to $21 million" was read as the previous quarter\'s', () => {
  it('the amount behind "to" is where the change went', () => {
    expect(
      figuresOf(
        "TeraWulf reports first quarter 2026 results",
        "HPC lease revenue surged 117% from the previous quarter to $21 million.",
      ),
    ).toEqual(["hpc_revenue 21 USD current"]);
  });
});
