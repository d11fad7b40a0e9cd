import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "BitFuFu reports second quarter 2025 results";
const BEFORE = "Revenue was 10.9% lower than in the second quarter of 2024.";

describe("what stands after something else is no figure of the year before", () => {
  it.each([
    "The company earned US$47.1 million after tax, thanks to bitcoin's price, and adjusted EBITDA came to US$60.7 million.",
    "It made $47.1 million after taxes, and adjusted EBITDA reached $60.7 million.",
    "The miner netted around $47.1 million after tax, with adjusted EBITDA of $60.7 million.",
  ])("what is left after tax is the bottom line: %s", (text) => {
    expect(figuresOf(TITLE, `${BEFORE} ${text}`)).toEqual([
      "adjusted_ebitda 60.7 USD current",
      "net_income 47.1 USD current",
    ]);
  });

  it.each([
    "The company sold its site for $9 million after the halving, and adjusted EBITDA came to $60.7 million.",
    "It raised $47.1 million after the quarter ended, and adjusted EBITDA was $60.7 million.",
    "It bought miners for $12 million after a long pause while adjusted EBITDA rose to $60.7 million.",
  ])("behind the joining word its own verb tells it: %s", (text) => {
    expect(figuresOf(TITLE, `${BEFORE} ${text}`)).toEqual(["adjusted_ebitda 60.7 USD current"]);
  });

  it("a sale that made something after tax, and a line that did, are no bottom line", () => {
    expect(figuresOf(TITLE, "It made $9.0 million after tax on the sale of a site.")).toEqual([]);
    expect(figuresOf(TITLE, "Mining earned $9.0 million after tax.")).not.toContain("net_income 9 USD current");
  });
});
