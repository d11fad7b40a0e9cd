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

describe("a share of a hundred", () => {
  test.each([
    ["7.750% senior notes", ["#coupon 7.75", "7.75%"]],
    ["paper pays 7.75 per cent", ["#coupon 7.75", "7.75%"]],
    ["4% convertible notes", ["#coupon 4"]],
    ["the yield was set at 7,25 %", ["#coupon 7.25", "7.25%"]],
    ["shares fell 17.96%", ["17.96%"]],
    ["0.00% more", []],
    ["20 percent more", []],
  ])("%s", (text, terms) => {
    expect(amounts(text)).toEqual(terms);
  });

  test("to two decimals tells as much as an amount of three digits", () => {
    expect(sharedTerms(["7.75%"], ["7.75%"]).count).toBe(2);
    expect(sharedTerms(["7.5%"], ["7.5%"]).count).toBe(1);
  });
});

describe("in scripts without spaces", () => {
  test("amounts and names are found behind one another", () => {
    expect(termsOf("", "IT容量245メガワットをGoogleが保証する", [])).toEqual(["245mw", "google"]);
    expect(termsOf("", "JPモルガンによると時価総額は600億ドル", [])).toEqual(["jpmorgan", "60b"]);
    expect(termsOf("", "アンソロピックがルイジアナのデータセンターを使う", [])).toEqual(["anthropic", "louisiana"]);
  });
});

describe("where else a company is listed", () => {
  test("tells nothing", () => {
    expect(termsOf("", "Tiny (LSE: ARB; NASDAQ: TINY) (FSE: YO0) moves to Boden.", ["Tiny"])).toEqual(["boden"]);
    expect(termsOf("", "Tiny (formerly Large) moves.", ["Tiny"])).toEqual(["large"]);
  });
});

describe("how far a matter has come", () => {
  test("stands in the title or at the beginning, not in what else is told", () => {
    expect(termsOf("miner in talks", "", [])).toEqual(["#talks"]);
    expect(termsOf("miner leases a site", "a letter of intent was signed", [])).toEqual(["#talks"]);
    expect(termsOf("miner leases a site", `${"so it is. ".repeat(20)}a letter of intent`, [])).toEqual([]);
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
