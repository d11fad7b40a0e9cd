import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

describe("this year's loss was read as last year's", () => {
  it('"turned last year\'s profit into a loss" tells both', () => {
    expect(
      figuresOf(
        "Riot Platforms first quarter 2025",
        "Falling bitcoin prices turned last year's $211.8 million profit into a $296.4 million net loss.",
      ),
    ).toEqual(["net_income -296.4 USD current", "net_income 211.8 USD prior_year"]);
  });
});

describe("the parent's net income was read as the subsidiary's", () => {
  it("an aside about the own company does not make the sentence its own", () => {
    expect(
      figuresOf(
        "American Bitcoin third quarter 2025",
        "Hut 8, which owns 80% of ABTC, reported net income of $50.6 million last week.",
      ),
    ).toEqual([]);
  });
});

describe("a bare comparison was laid to the quarter before, because others in the text were", () => {
  it("who compares with both names the quarter each time", () => {
    expect(
      figuresOf(
        "Canaan third quarter 2025",
        "Revenues were $150.5 million, up 104.4% year over year from $73.6 million and 50.3% from $100.2 million in the second quarter. Net loss narrowed to $27.7 million from $75.6 million; in the second quarter it was $11.1 million.",
      ).filter((figure) => figure.startsWith("net_income")),
    ).toEqual([
      "net_income -11.1 USD prior_quarter",
      "net_income -27.7 USD current",
      "net_income -75.6 USD prior_year",
    ]);
  });
});

describe("a first quarter as a listed firm was taken for the fiscal one", () => {
  it("the address and the text name another", () => {
    expect(
      readingOf(
        "American Bitcoin's first quarter as a listed firm",
        "American Bitcoin saw revenue rise to $64.2 million in the third quarter.",
        "https://www.example.com/348900/abtc-q3-2025",
      ).period,
    ).toBe("2025Q3");
  });
});
