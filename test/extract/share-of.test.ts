import { describe, expect, it } from "vitest";
import { isShareOf } from "../../src/extract/mentions/share-of.ts";
import { marked } from "./marked.ts";

function ofShare(text: string): boolean {
  const { tokens, from, to } = marked(text);
  return isShareOf(tokens, { from, to, metric: "total_revenue", weak: false });
}

describe("the revenue that a share is taken of is no figure of its own", () => {
  it.each([
    "Of [total revenue], $21 million was hosting.",
    "Revenue rose.\nOf [total revenue], $21 million was hosting.",
    "Revenue rose. Of [total revenue], $21 million was hosting.",
    "• Of [total revenue], $21 million was hosting.",
    "* Of [total revenue], $21 million was hosting.",
    "- Of [total revenue], $21 million was hosting.",
    "Almost all [revenue] ($69.6 million) came from mining.",
    "Nearly all [revenue] ($69.6 million) came from mining.",
    "Virtually all [revenue] ($69.6 million) came from mining.",
    "Practically all [revenue] ($69.6 million) came from mining.",
    "Mining was 62% of [revenue]",
    "Mining brought in 62 percent of [revenue] this quarter.",
    "Mining brought in 62 per cent of [revenue] this quarter.",
    "Half of [revenue] came from mining, $20 million.",
    "One third of [revenue] came from mining, $20 million.",
    "Two thirds of [revenue] came from mining, $20 million.",
    "A quarter of [revenue] came from mining, $20 million.",
    "The bulk of [revenue] came from mining, $20 million.",
    "Most of [revenue] came from mining, $20 million.",
    "The majority of [revenue] came from mining, $20 million.",
    "Part of [revenue] came from mining, $20 million.",
    "A portion of [revenue] came from mining, $20 million.",
    "The rest of [revenue] came from mining, $20 million.",
    "The remainder of [revenue] came from mining, $20 million.",
    "The share of [revenue] rose, $20 million.",
    "All of [revenue] came from mining, $20 million.",
    "Half of total [revenue] came from mining.",
    "Half of its [revenue] came from mining.",
    "Half of the [revenue] came from mining.",
    "Half of our [revenue] came from mining.",
    "Half of the company's [revenue] came from mining.",
    "Half of their [revenue] came from mining.",
    "Half of all its total [revenue] came from mining.",
  ])("%s", (text) => {
    expect(ofShare(text)).toBe(true);
  });
});

describe("a revenue that no share is taken of", () => {
  it.each([
    "[Total revenue] was $21 million.",
    "Of [total revenue] $21 million was hosting.",
    "In [total revenue], $21 million was hosting.",
    "Growth of [total revenue], $21 million, was steady.",
    "The top, of [total revenue], $21 million.",
    "Not all [revenue] ($69.6 million) came from mining.",
    "All [revenue] ($69.6 million) came from mining.",
    "Almost the [revenue] of last year, $69.6 million.",
    "Half of [revenue] was $20 million.",
    "Half of [revenue] of $20 million came from mining.",
    "Half of [revenues] were $20 million.",
    "Half of [revenue]: $20 million.",
    "Half of [revenue] $20 million.",
    "A rise of 62% in [revenue] came from mining.",
    "A rise of 62% in total [revenue] came from mining.",
    "Half to total [revenue] came from mining.",
    "Half of fresh [revenue] came from mining.",
  ])("%s", (text) => {
    expect(ofShare(text)).toBe(false);
  });
});
