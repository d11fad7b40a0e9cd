import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const Q1 = "TeraWulf first quarter 2026 results";

describe("the next source of revenue was read as last year's figure", () => {
  it("where a list repeats from, whatever the source is called", () => {
    const text =
      "Revenue from colocation was $3.4 million, from energy sales $3.9 million, from bitcoin mining $0.3 million.";
    expect(figuresOf(Q1, text)).toEqual(["hpc_revenue 3.4 USD current", "mining_revenue 0.3 USD current"]);
    expect(
      figuresOf(Q1, "Revenue from mining was $3.4 million, from rents $3.9 million and from power sales $1 million."),
    ).toEqual(["mining_revenue 3.4 USD current"]);
  });

  it("and what revenue came from before is still last year's", () => {
    const figures = ["hpc_revenue 3.4 USD current", "hpc_revenue 3.9 USD prior_year"];
    expect(figuresOf(Q1, "Revenue from colocation was $3.4 million, from $3.9 million a year ago.")).toEqual(figures);
    expect(figuresOf(Q1, "Revenue from colocation was $3.4 million, from last year's $3.9 million.")).toEqual(figures);
  });
});
