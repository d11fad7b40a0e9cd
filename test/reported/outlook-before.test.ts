import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const WULF = "TeraWulf reports first quarter 2026 results";

describe("the outlook that was given before was read as the figure of a year ago", () => {
  it.each([
    "TeraWulf raised its revenue outlook to $250 million, compared with $200 million before.",
    "It lifted its revenue guidance to $250 million, versus $200 million previously.",
    "TeraWulf lifted its outlook for revenue to $250 million from $200 million.",
    "Mining revenue will be $84 million (previously $68.1 million).",
    "Guidance is now $84 million (previously $68.1 million) of mining revenue.",
  ])("%s", (text) => {
    expect(figuresOf(WULF, text)).toEqual([]);
  });

  it("a figure of a year ago beside an outlook stays one", () => {
    expect(figuresOf(WULF, "It expects revenue of $250 million, compared with $200 million a year ago.")).toEqual([
      "total_revenue 200 USD prior_year",
    ]);
  });
});
