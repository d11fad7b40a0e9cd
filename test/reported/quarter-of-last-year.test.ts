import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("the first quarter of last year was taken for the quarter before the second", () => {
  it("only the fourth of last year stands before a first", () => {
    const text = "Revenue was $34.0 million, compared with $40.5 million in the fourth quarter of last year.";
    expect(figuresOf("TeraWulf reports first quarter results", text)).toEqual([
      "total_revenue 34 USD current",
      "total_revenue 40.5 USD prior_quarter",
    ]);
    expect(figuresOf("TeraWulf reports third quarter results", text)).toEqual(["total_revenue 34 USD current"]);
  });

  it("the same quarter of last year is the year's before, any other none that is kept", () => {
    const text = "Revenue was $47.6 million, compared with $34.0 million in the first quarter of last year.";
    expect(figuresOf("TeraWulf reports first quarter results", text)).toEqual([
      "total_revenue 34 USD prior_year",
      "total_revenue 47.6 USD current",
    ]);
    expect(figuresOf("TeraWulf reports second quarter results", text)).toEqual(["total_revenue 47.6 USD current"]);
  });
});
