import { describe, expect, it } from "vitest";
import { lookAt, lookCloser, type Vocabularies } from "../../src/extract/build-scan.ts";
import { linkAll } from "../../src/extract/facts/draft.ts";
import { createReader } from "../../src/extract/index.ts";
import { comparableFigures } from "../../src/extract/links/anaphora.ts";
import { compileNames } from "../../src/extract/mentions/names.ts";
import { tokenize } from "../../src/extract/tokens/tokens.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const companies = loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname);
const vocabularies: Vocabularies = { names: compileNames(companies), own: () => undefined };

/** A list that counts how often it is looked at. */
function counted<List extends object>(list: List): { list: List; looks: () => number } {
  let looks = 0;
  const proxy = new Proxy(list, {
    get(target, key, receiver) {
      looks++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { list: proxy, looks: () => looks };
}

/** Looks at tokens for each character of a text, from amounts to links. */
function looksPerCharacter(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const { list: tokens, looks } = counted(tokenize(text));
  linkAll(lookCloser(lookAt(tokens, 0, vocabularies), vocabularies, "WULF", false));
  return looks() / length;
}

const HOSTILE = {
  "nested parentheses": "((((",
  "million million": "million ",
  "endless digits": "9",
  "digits set apart": "9 ",
  "no full stop": "revenue of the company and its miners ",
  "one amount after another": "$5 million ",
  "turns without end": "revenue from $5 million to $6 million ",
  "currency words without a figure": "U.S. $ ( - ",
  "periods without end": "quarter ended ",
  "names without end": "Riot Platforms rebrand lease ",
  "line breaks": "\n",
  hyphens: "-",
};

describe("time grows with the length of a text and no faster", () => {
  it.each(Object.entries(HOSTILE))("%s: as many looks for each character of 40,000 as of 10,000", (_name, piece) => {
    const small = looksPerCharacter(piece, 10_000);
    const large = looksPerCharacter(piece, 40_000);
    expect(large).toBeLessThan(small * 1.3 + 0.1);
  });

  it.each(Object.entries(HOSTILE))("a megabyte of %s is read to its end", (_name, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const reading = createReader(companies).read({ title: "TeraWulf reports first quarter 2026 results", text });
    expect(reading.company).toBe(_name === "names without end" ? reading.company : "WULF");
  });

  it("a sentence looks back at the figures of the sentence before, however many stand before those", () => {
    const scan = lookCloser(
      lookAt(tokenize("Revenue was $5 million.\n".repeat(500)), 0, vocabularies),
      vocabularies,
      "WULF",
      false,
    );
    const { list, looks } = counted(linkAll(scan));
    expect(list.length).toBe(500);
    const before = looks();
    comparableFigures(scan, scan.segments.length - 1, list);
    expect(looks() - before).toBeLessThan(20);
  });
});
