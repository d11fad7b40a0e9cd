import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe('"$368.6 million (2022: $333.3 million)" put the first amount into 2022', () => {
  it("a year in brackets belongs to the amount behind it", () => {
    expect(
      figuresOf("Bitdeer full year 2023 results", "Revenue of US$368.6 million (2022: US$333.3 million)."),
    ).toEqual(["total_revenue 333.3 USD prior_year", "total_revenue 368.6 USD current"]);
  });
});
