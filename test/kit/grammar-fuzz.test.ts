import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readValue } from "../../src/kit/grammar/values.ts";
import { splitWords } from "../../src/kit/grammar/words.ts";
import { joinWords, readLine, readOptions } from "../../src/kit/index.ts";
import { commands, KINDS, lookup } from "../support/typed.ts";

const words = fc.constantFrom(
  "watch",
  "add",
  "company",
  "WULF",
  "--min-loss",
  "—for",
  "“",
  '"',
  "'",
  "=",
  "100m",
  "<http://x|",
  ">",
  "&amp;",
  "compare",
  "1e9",
  "-",
);
const typed = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.array(words, { maxLength: 12 }).map((list) => list.join(" ")),
);

describe("whatever somebody types", () => {
  it("is read or answered with one sentence and an example", () =>
    fc.assert(
      fc.property(typed, (line) => {
        const read = readLine(line, commands, lookup);
        if (!("fault" in read)) return;
        expect(read.fault.sentence).toMatch(/[.?]$/);
        expect(read.fault.sentence.length).toBeLessThan(700);
        expect(read.fault.example).toMatch(/^\/miner /);
      }),
      { numRuns: 2000 },
    ));

  it("is a value or a fault for every kind of option", () =>
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), typed, (kind, text) => {
        const read = readValue(text, { name: "x", kind, description: "", choices: ["a"] }, lookup);
        expect("value" in read || read.fault.length > 0).toBe(true);
        if ("value" in read && (kind === "money" || kind === "ratio"))
          expect(read.value).toMatch(/^(?:\d+(?:\.\d+)?|none|default)$/);
      }),
      { numRuns: 2000 },
    ));

  it("comes as options without harm, whatever their names and types", () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 12 }), fc.anything()), (options) => {
        const read = readOptions(["watch", "add"], options, commands, lookup);
        expect("fault" in read).toBe(true);
      }),
    ));

  it("keeps words whole from the terminal to the grammar", () =>
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Za-z0-9 ,.'-]{1,12}$/).filter((word) => word.trim() === word)),
        (list) => {
          expect(splitWords(joinWords(list)).map(({ text }) => text)).toEqual(list);
        },
      ),
    ));
});
