import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/readers/index.ts";
import { stripMarkup } from "../../src/readers/text/clean.ts";

describe("a title is one line of plain text", () => {
  test.each([
    ["  TeraWulf \n\t reports&nbsp;results ", "TeraWulf reports results"],
    ["<b>Tera</b>Wulf<br/>reports", "TeraWulf reports"],
    ["R&amp;D &#8217;26 &eacute;", "R&D ’26 é"],
    ["1 < 2 and R&D", "1 < 2 and R&D"],
    ["a<script>alert('<b>')</script>b", "a b"],
    ["Reve\u00adnue \u200bup\u202e now\u0007\u2066x", "Revenue up nowx"],
    ["<@everyone> & co", "<@everyone> & co"],
    ["Reve\u200cnue \u0645\u06cc\u200c\u062e", "Revenue \u0645\u06cc\u200c\u062e"],
    ["", ""],
  ])("%j", (written, expected) => {
    expect(cleanText(written)).toBe(expected);
  });

  test("cut at its length without half a sign", () => {
    expect(cleanText("aa😀", 3)).toBe("aa");
    expect(cleanText("x".repeat(1000), 500)).toHaveLength(500);
  });
});

test("no text comes out with controls, line breaks or half characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const cleaned = cleanText(text);
      expect(cleaned).not.toMatch(/\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e]/u);
      expect(cleaned.isWellFormed()).toBe(true);
    }),
  );
});

test.each([
  ["400 KB of &lt;", "&lt;".repeat(100_000), 100_000],
  ["400 KB of <", "<".repeat(400_000), 400_000],
  ["100,000 open tags that other tags close", `${"<b>".repeat(100_000)}${"</i>".repeat(100_000)}`, 0],
])("%s is stripped in one pass", (_, text, length) => {
  expect(stripMarkup(text)).toHaveLength(length);
});
