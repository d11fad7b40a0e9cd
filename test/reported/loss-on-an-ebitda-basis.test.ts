import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe('"On an adjusted EBITDA basis, the company lost $4.1 million" was read as a net loss', () => {
  it("the loss is the EBITDA's", () => {
    expect(
      figuresOf(
        "TeraWulf reports first quarter 2026 results",
        "On an adjusted EBITDA basis, the company lost $4.1 million.",
      ),
    ).toEqual(["adjusted_ebitda -4.1 USD current"]);
  });
});
