import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const of = (text: string) =>
  figuresOf(
    "Hut 8 results: loss, AI leases and a smaller mine",
    `Hut 8 (HUT) reported results for the fourth quarter of 2025.\n\n${text}`,
  );

/** A year's figures were taken for its last quarter's, and this quarter's for last year's. */
describe("the year beside its last quarter", () => {
  it.each([
    ["The year ended with a net loss of $248.0 million.", ["net_income -248 USD year_to_date"]],
    [
      "Q4 accounted for $88.5 million of the year's $235.1 million in revenue.",
      ["total_revenue 235.1 USD year_to_date"],
    ],
    ["Revenue nearly tripled last year's figure, to $88.5 million.", ["total_revenue 88.5 USD current"]],
    ["Revenue nearly tripled last year's $31.7 million.", ["total_revenue 31.7 USD prior_year"]],
  ])("%s", (text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  it("a segment that mixes businesses is not the company", () => {
    expect(of("Hut 8's Compute segment, which holds its bitcoin mining, had revenue of $81.9 million.")).toEqual([]);
  });
});
