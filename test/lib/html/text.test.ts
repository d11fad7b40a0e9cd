import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { foldLine, foldSpaces } from "../../../src/lib/html/text.ts";

test("a line keeps its words with single blanks between them, and nothing that cannot be seen", () => {
  expect(foldLine("Revenue was $34.0 million.")).toBe("Revenue was $34.0 million.");
  expect(foldLine("  Revenue \n\t was\u00a0$34.0\u2003million. ")).toBe("Revenue was $34.0 million.");
  expect(foldLine("Tera\u00adWulf\u200b is “up”\ufeff\u0007")).toBe("TeraWulf is “up”");
  expect(foldLine("\u200e \u2028")).toBe("");
});

/** Every character that could be taken for white space or for nothing, those beside them, and ordinary ones. */
const CHARACTERS = [
  ...Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((one) =>
    /[\s\p{Cc}\p{Cf}]/u.test(one),
  ),
  ...Array.from(
    "ab.,“é\u00ac\u00ae\u167f\u1681\u1fff\u2010\u2027\u2030\u205e\u2065\u2fff\u3001\ufefe\uff00\uffff\u{1f4a1}",
  ),
];

/** The same said without care for speed. */
const slowly = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?![\t-\r])\p{Cc}/gu, "")
    .replace(/\s+/g, " ")
    .trim();

test("what is taken for folded already is, whatever characters stand in it", () => {
  for (const one of CHARACTERS)
    for (const text of [one, `a${one}b`, `a ${one}`, `${one} b`]) expect(foldLine(text)).toBe(slowly(text));
  const texts = array(constantFrom(...CHARACTERS, " ", "  ", "word"), { maxLength: 12 });
  assert(
    property(texts, (pieces) => {
      expect(foldLine(pieces.join(""))).toBe(slowly(pieces.join("")));
      expect(foldSpaces(pieces.join(""))).toBe(pieces.join("").replace(/\s+/g, " ").trim());
    }),
  );
});
