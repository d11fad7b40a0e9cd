import { array, assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { cutAround, sentenceOf } from "../../src/kit/index.ts";

const FILLER = "which is a matter that was told at some length and more than once by both of them ".repeat(5);
const stated = (value: string, quote: string) => ({ metric: value, label: value, value, quote, outlet: "Wire" });

describe("a sentence that is too long for a message", () => {
  test("keeps the figure that was read from its end", () => {
    const quote = `The lease with Fluidstack, ${FILLER}covers 245 MW of critical IT load at River Bend.`;
    const shown = sentenceOf([stated("245 MW critical IT load", quote)], 280);
    expect(shown).toMatch(/^…[a-z].* covers 245 MW of critical IT load at River Bend\.$/);
    expect(shown.length).toBeLessThanOrEqual(280);
  });

  test("keeps figures at both of its ends, and drops what stands between", () => {
    const quote = `Worth $9.7 billion, ${FILLER}it runs for fifteen years.`;
    const shown = sentenceOf([stated("$9.7B", quote), stated("15 years", quote)], 280);
    expect(shown).toMatch(/^Worth \$9\.7 billion, .*… ….*fifteen years\.$/);
    expect(shown.length).toBeLessThanOrEqual(280);
  });

  test("finds an amount with a decimal comma, and none inside another", () => {
    const quote = `In den 15,25 Jahren, ${FILLER}sind es 9,7 Milliarden und 5 Hallen.`;
    expect(sentenceOf([stated("$9.7B", quote)], 200)).toContain("9,7 Milliarden");
    expect(sentenceOf([stated("5 years", quote)], 200)).toContain("und 5 Hallen");
  });

  test("is cut at its end where nothing tells where its figure stands, or the figure stands early", () => {
    const quote = `Keel is the name, ${FILLER}it said.`;
    expect(sentenceOf([stated("completed", quote)], 100)).toBe(`${quote.slice(0, 99).trimEnd()}…`);
    expect(sentenceOf([stated("Keel", quote)], 100)).toMatch(/^Keel is the name, .*…$/);
  });

  test("is whole where it fits", () => {
    expect(sentenceOf([stated("$1M", "It paid $1 million.")], 280)).toBe("It paid $1 million.");
    expect(sentenceOf([{ metric: "a", label: "a", value: "a" }], 280)).toBe("");
  });

  test("never takes more room than there is, and always keeps one place that fits", () => {
    const text = array(constantFrom<string>("lease", "of", "power😀", "電力", "the", "halls"), {
      minLength: 60,
      maxLength: 90,
    });
    assert(
      property(text, integer({ min: 0, max: 59 }), integer({ min: 40, max: 200 }), (words, at, limit) => {
        words[at] = "THIS";
        const sentence = words.join(words.includes("電力") ? "" : " ");
        const from = sentence.indexOf("THIS");
        const shown = cutAround(sentence, [{ from, to: from + 4 }], limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown).toContain("THIS");
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });

  test("fits however many places are asked for", () => {
    assert(
      property(
        array(integer({ min: 0, max: 900 }), { maxLength: 12 }),
        integer({ min: 1, max: 400 }),
        (places, limit) => {
          const sentence = "a sentence that goes on ".repeat(40);
          const kept = places.map((from) => ({ from, to: from + 3 }));
          expect(cutAround(sentence, kept, limit).length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});
