import { describe, expect, test } from "vitest";
import type { Fact, SourceDocument, Trust } from "../../src/model/index.ts";
import { hasMoved, type SourcedFact, standingFacts } from "../../src/stories/standing.ts";
import { document, fact } from "../support/tiny.ts";

const stated = (
  itemKey: string,
  value: string,
  more: Partial<Fact> = {},
  source: Partial<SourceDocument> = {},
): SourcedFact => ({
  document: document(itemKey, source),
  fact: fact("net_income", value, more),
});
const filed = (form: string, value: string, publishedAt = "2026-05-08T12:00:00.000Z"): SourcedFact =>
  stated(
    form,
    value,
    {},
    {
      trust: "filing",
      publishedAt,
      filing: { accession: "0001083301-26-000045", form, items: [], parties: [] },
    },
  );
const standing = (...all: SourcedFact[]) => standingFacts(all)[0];

describe("among filings the figure stands", () => {
  test.each([
    ["of the quarterly report over the release", "10-Q", "8-K"],
    ["of the yearly report over the release", "10-K", "8-K"],
    ["of a foreign company's yearly report over its release", "20-F", "6-K"],
    ["of a Canadian company's yearly report over its release", "40-F", "6-K"],
    ["of the amended report over the report", "10-Q/A", "10-Q"],
    ["of the report over the amended release", "10-Q", "8-K/A"],
    ["of the amended release over the release", "8-K/A", "8-K"],
  ])("%s", (_, best, other) => {
    // The other is said last and by more: neither counts.
    const later = filed(other, "-2000000", "2026-05-09T12:00:00.000Z");
    const again = { ...later, document: { ...later.document, itemKey: "again" } };
    expect(standing(filed(best, "-1000000"), later, again)?.value).toBe("-1000000");
  });

  test("of the later one where a form only ends like a report", () => {
    const late = filed("8-K", "-2000000", "2026-05-09T12:00:00.000Z");
    expect(standing(filed("NT 10-Q", "-1000000"), late)?.value).toBe("-2000000");
  });

  test("of the later of two amendments", () => {
    const [first, second] = ["2026-06-01", "2026-07-01"].map((day, place) => {
      const amended = filed("10-Q/A", `-${place + 1}000000`, `${day}T12:00:00.000Z`);
      return { ...amended, document: { ...amended.document, itemKey: day } };
    });
    expect(standing(first!, second!)?.value).toBe("-2000000");
    expect(standing(second!, first!)?.value).toBe("-2000000");
  });
});

describe("the figure that stands", () => {
  const at = (day: number, trust: Trust) => ({ trust, publishedAt: `2026-05-0${day}T12:00:00.000Z` });

  test("is the company's later word, and the press's earlier one", () => {
    const told = (trust: Trust) =>
      standing(stated("b", "-1000000", {}, at(1, trust)), stated("a", "-2000000", {}, at(2, trust)))?.value;
    expect([told("issuer"), told("press")]).toEqual(["-2000000", "-1000000"]);
  });

  test("is a value rather than a bound, and what nothing speaks against rather than what something does", () => {
    const bound = stated("a", "-2000000", { bound: "over" });
    expect(standing(bound, stated("b", "-2100000"))?.value).toBe("-2100000");
    const doubted = stated("a", "-2000000", { doubts: ["two readings"] });
    expect(standing(doubted, stated("b", "-9000000"))?.value).toBe("-9000000");
  });

  test("is that of the currency of the best source; the other currency is no disagreement", () => {
    const own = stated("a", "-1000000", {}, { trust: "issuer" });
    const euro = stated("b", "-900000", { currency: "EUR" });
    expect(standing(euro, own)).toMatchObject({ value: "-1000000", witnesses: [] });
  });

  test("names each other source with what it says and whether it agrees", () => {
    const all = standing(
      stated("a", "-1000000", {}, { trust: "issuer" }),
      stated("b", "-1000000"),
      stated("c", "-5000000", { currency: undefined as never }),
      stated("d", "-5000000"),
    );
    expect(all?.witnesses).toEqual([
      {
        itemKey: "b",
        outlet: "Outlet b",
        trust: "press",
        value: "-1000000",
        currency: "USD",
        quote: "net_income of -1000000",
        agrees: true,
      },
      {
        itemKey: "d",
        outlet: "Outlet d",
        trust: "press",
        value: "-5000000",
        currency: "USD",
        quote: "net_income of -5000000",
        agrees: false,
      },
    ]);
  });

  test("is one for each metric, role and quarter, in the order of their names", () => {
    const all = standingFacts([
      { ...stated("a", "-1000000") },
      { ...stated("a", "-3000000", { role: "prior_year" }) },
      { ...stated("a", "-4000000", { period: "2025Q4" }) },
      { document: document("a"), fact: fact("hpc_revenue", "2000000") },
    ]);
    expect(all.map(({ metric, role, value }) => [metric, role, value])).toEqual([
      ["hpc_revenue", "current", "2000000"],
      ["net_income", "current", "-1000000"],
      ["net_income", "current", "-4000000"],
      ["net_income", "prior_year", "-3000000"],
    ]);
  });
});

describe("a figure that one text states several times", () => {
  const hpc = (value: string, more: Partial<Fact> = {}, key = "a"): SourcedFact => ({
    document: document(key),
    fact: fact("hpc_revenue", value, more),
  });

  test("is their sum where it is a line of revenue in parts, as exact as the coarsest", () => {
    const parts = [hpc("10500000", { quote: "colocation" }), hpc("5000000", { quote: "cloud", precision: "1000000" })];
    expect(standing(...parts)).toMatchObject({ value: "15500000", precision: "1000000", quote: "colocation + cloud" });
    expect(standing(...parts.toReversed())).toMatchObject({ value: "15500000", precision: "1000000" });
  });

  test("is one where they repeat one another, the one with more digits", () => {
    expect(standing(hpc("10000000", { precision: "1000000" }), hpc("10500000"))).toMatchObject({ value: "10500000" });
  });

  test("is the first of them where it is no line of revenue", () => {
    expect(standing(stated("a", "-1000000"), stated("a", "-3000000"))?.value).toBe("-1000000");
  });

  test("is summed within one text only", () => {
    expect(standing(hpc("10500000"), hpc("5000000", {}, "b"))?.value).toBe("10500000");
  });
});

describe("people are told of a figure that moved", () => {
  const now = (value: string) => standing(stated("a", value))!;

  test("in substance or from profit to loss, not of more digits", () => {
    expect(hasMoved(now("-1000000"), now("-1050000"))).toBe(false);
    expect(hasMoved(now("-1000000"), now("-1200000"))).toBe(true);
    expect(hasMoved(now("-40000"), now("40000"))).toBe(true);
  });
});
