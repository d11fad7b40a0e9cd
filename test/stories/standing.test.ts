import { describe, expect, test } from "vitest";
import { agrees, type SourcedFact, standingFacts } from "../../src/stories/index.ts";
import { document, fact } from "../support/tiny.ts";

const stated = (
  itemKey: string,
  trust: "press" | "wire" | "issuer" | "filing",
  value: string,
  precision = "1000000",
): SourcedFact => ({
  document: document(itemKey, { trust }),
  fact: fact("net_income", value, { precision }),
});

describe("two statements of one figure", () => {
  test.each([
    [
      "$427 million and $427.6 million",
      { value: "-427000000", precision: "1000000" },
      { value: "-427600000", precision: "100000" },
      true,
    ],
    [
      "$428 million and $427.6 million",
      { value: "-428000000", precision: "1000000" },
      { value: "-427600000", precision: "100000" },
      true,
    ],
    [
      "$426 million and $427.6 million",
      { value: "-426000000", precision: "1000000" },
      { value: "-427600000", precision: "100000" },
      false,
    ],
    [
      "a loss and a profit",
      { value: "-427600000", precision: "100000" },
      { value: "427600000", precision: "100000" },
      false,
    ],
    [
      "under $13 million and $12.8 million",
      { value: "13000000", precision: "1000000", bound: "under" as const },
      { value: "12800000", precision: "100000" },
      true,
    ],
    [
      "under $13 million and $2 million",
      { value: "13000000", precision: "1000000", bound: "under" as const },
      { value: "2000000", precision: "1000000" },
      false,
    ],
  ])("%s", (_words, one, other, same) => {
    expect(agrees(one, other)).toBe(same);
  });

  test("in two currencies are never the same", () => {
    expect(
      agrees({ value: "1", precision: "1", currency: "USD" }, { value: "1", precision: "1", currency: "CAD" }),
    ).toBe(false);
  });
});

describe("the figure that stands", () => {
  test("is the filing's, then the company's, then a wire's, then the press's", () => {
    const all = [
      stated("a", "press", "-400000000"),
      stated("b", "wire", "-410000000"),
      stated("c", "issuer", "-427600000"),
      stated("d", "filing", "-427611000"),
    ];
    expect(standingFacts(all)[0]?.value).toBe("-427611000");
    expect(standingFacts(all.slice(0, 3))[0]?.value).toBe("-427600000");
    expect(standingFacts(all.slice(0, 2))[0]?.value).toBe("-410000000");
  });

  test("has more digits where sources of one trust agree", () => {
    const [standing] = standingFacts([
      stated("a", "press", "-427000000"),
      stated("b", "press", "-427600000", "100000"),
    ]);
    expect(standing?.value).toBe("-427600000");
    expect(standing?.witnesses.map(({ agrees: same }) => same)).toEqual([true]);
  });

  test("is what most of the press says, however many digits one outlet has", () => {
    const [standing] = standingFacts([
      stated("a", "press", "-427000000"),
      stated("b", "press", "-142730000", "10000"),
      stated("c", "press", "-427600000", "100000"),
    ]);
    expect(standing?.value).toBe("-427600000");
    expect(standing?.witnesses.filter(({ agrees: same }) => !same).map(({ outlet }) => outlet)).toEqual(["Outlet b"]);
  });

  test("is reported rather than preliminary", () => {
    const early = stated("a", "issuer", "48000000");
    const final = stated("b", "issuer", "50600000");
    expect(standingFacts([{ ...early, fact: { ...early.fact, status: "preliminary" } }, final])[0]?.value).toBe(
      "50600000",
    );
  });

  test("does not depend on the order in which documents came", () => {
    const all = [
      stated("a", "press", "-427000000"),
      stated("b", "press", "-428000000"),
      stated("c", "press", "-427600000", "100000"),
    ];
    const reversed = [...all].reverse();
    expect(standingFacts(reversed)).toEqual(standingFacts(all));
  });
});
