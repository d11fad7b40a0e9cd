import { describe, expect, it } from "vitest";
import { fold } from "../../../src/extract/han/fold.ts";
import { findHeadline } from "../../../src/extract/han/headline.ts";
import { linkSentence } from "../../../src/extract/han/links.ts";
import { findMentions, type Part } from "../../../src/extract/han/mentions.ts";
import { cut } from "../../../src/extract/han/pieces.ts";
import { findSentences } from "../../../src/extract/han/sentences.ts";
import { findOwners } from "../../../src/extract/han/subject.ts";
import { reader } from "./read.ts";

const HOSTILE = {
  "scales without a digit": "億",
  "numbers that go on": "1億2万",
  "endless digits": "9",
  "digits and commas": "1,234,",
  "one name after another": "総収入",
  "one amount after another": "5000万ドル",
  "amounts of the year before": "前年同期の5000万ドルから",
  "amounts of something": "1億ドルの過去最高",
  "nested brackets": "(",
  "lines of business in brackets": "コロケーション(コロケーション)",
  "days that end periods": "截至2023年3月31日的",
  "months without end": "4〜6月",
  "words that nobody knows": "鯨",
  "companies without end": "コア・サイエンティフィックは",
  "a space after another": "売    ",
  "line breaks": "\n",
};

/** Looks at pieces for each character of a text, from sentences to links. */
function looksPerCharacter(piece: string, length: number): number {
  const text = fold(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
  let looks = 0;
  const parts = new Proxy<readonly Part[]>(findMentions(cut(text, [])), {
    get(target, key, receiver) {
      looks++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  const sentences = findSentences(parts, 0);
  findHeadline(parts, sentences, { fiscalYearEndMonth: 12 });
  const isOfOther = findOwners(parts, sentences);
  for (const sentence of sentences)
    for (const link of linkSentence(parts, sentence, true, {}).links) isOfOther(link.at, sentence);
  return looks / length;
}

describe("time grows with the length of a text without blanks and no faster", () => {
  it.each(Object.entries(HOSTILE))("%s: as many looks for each character of 40,000 as of 10,000", (_name, piece) => {
    const small = looksPerCharacter(piece, 10_000);
    const large = looksPerCharacter(piece, 40_000);
    expect(large).toBeLessThan(small * 1.3 + 0.1);
  });

  it.each(Object.entries(HOSTILE))("a hundred thousand characters of %s are read to their end", (_name, piece) => {
    const text = `テラウルフは2026年第1四半期決算を発表した。${piece.repeat(Math.ceil(100_000 / piece.length))}`;
    const reading = reader.read({ title: "テラウルフ、2026年第1四半期決算を発表", text });
    expect(reading.companies).toContain("WULF");
  });
});
