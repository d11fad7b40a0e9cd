import { describe, expect, test } from "vitest";
import { sharedTerms, termsOf } from "../../src/stories/terms.ts";

const amounts = (text: string) => termsOf("", text, []);

describe("an amount", () => {
  test.each([
    ["$500.5 million", "500.5m"],
    ["500,5 millones de dólares", "500.5m"],
    ["500,5 Mio. Dollar", "500.5m"],
    ["$500,500,000", "500.5m"],
    ["$0.5005 billion", "500.5m"],
    ["9,7 Mrd. Euro", "9.7b"],
    ["3 mil millones", "3b"],
    ["5億50万ドル", "500.5m"],
    ["35亿美元", "3.5b"],
    ["1 GW", "1000mw"],
    ["245-megawatt", "245mw"],
    ["1.473 bitcoines", "1473"],
  ])("%s is %s in every language", (text, term) => {
    expect(amounts(text)).toEqual([term]);
  });

  test("of three digits tells more than a name, and a place tells less", () => {
    expect(sharedTerms(["500.5m"], ["500.5m"]).count).toBe(2);
    expect(sharedTerms(["500m", "rockdale"], ["500m", "rockdale"]).count).toBe(2);
    expect(sharedTerms(["texas", "ohio"], ["texas", "ohio"]).count).toBe(1);
  });
});

describe("names", () => {
  test("of several words are one term in a company's text and each word is one in the sector's", () => {
    expect(termsOf("", "At Lake Mariner.", ["Tiny"])).toEqual(["lake"]);
    expect(termsOf("", "At Lake Mariner.", ["Tiny"], true)).toEqual(["lake", "mariner"]);
  });

  test("of those who speak for the company tell no event", () => {
    const said =
      "CEO Ann Example spoke. Bob Sample, the chief executive officer, said so. Cy Third told us. At Rockdale.";
    expect(termsOf("", said, ["Tiny"])).toEqual(["rockdale"]);
    expect(termsOf("", "CEO Ann Example spoke.", [], true)).toEqual(["ann", "example"]);
  });
});
