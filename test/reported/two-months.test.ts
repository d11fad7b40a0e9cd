import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TERAWULF = "TeraWulf first quarter 2026 results";

describe("the revenue of two months was read as that of the quarter before them", () => {
  it("two months are no quarter", () => {
    expect(figuresOf(TERAWULF, "In April and May, revenue was $24 million.")).toEqual([]);
    expect(figuresOf(TERAWULF, "In April and May 2026, revenue was $24 million.")).toEqual([]);
  });

  it("three months in a row are one", () => {
    const quarter = ["total_revenue 34 USD current"];
    expect(figuresOf(TERAWULF, "In January, February and March revenue was $34 million.")).toEqual(quarter);
    expect(figuresOf(TERAWULF, "Revenue in January through March was $34 million.")).toEqual(quarter);
  });
});
