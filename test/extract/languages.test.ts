import { expect, test } from "vitest";
import { countToken, detectLanguage, openCount, sureLanguage } from "../../src/extract/tokens/language.ts";
import { tokenize } from "../../src/extract/tokens/tokens.ts";

/** "38 bridge 2 the": so many times each word. */
const textOf = (recipe: string): string =>
  recipe.replaceAll(/(\d+) (\S+) ?/g, (_, times: string, word: string) => `${word} `.repeat(Number(times)));

function sure(recipe: string): string | undefined {
  const count = openCount();
  for (const { kind, text, known } of tokenize(textOf(recipe))) countToken(count, kind, text.charCodeAt(0), known);
  return sureLanguage(count);
}

test.each([
  // Four small words of a language, and half as many again as English ones.
  ["3 der", "en"],
  ["4 der", "de"],
  ["6 der 4 the", "en"],
  ["7 der 4 the", "de"],
  ["5 yang 5 der", "id"],
  ["5 der 5 yang", "de"],
  // A text that begins in English and goes on in a translation of it.
  ["2 the 38 bridge 30 der", "en"],
  ["37 bridge 2 the 1 bridge 30 der", "en"],
  ["38 bridge 2 the 30 der", "de"],
  ["1 the 39 bridge 30 der", "de"],
  ["3 the 2 der 35 bridge 30 der", "en"],
  ["2 the 2 der 36 bridge 30 der", "de"],
  // Only the beginning of a long text counts.
  ["396 bridge 4 der", "de"],
  ["397 bridge 4 der", "en"],
  // Scripts.
  ["3 мост 2 bridge", "ru"],
  ["2 мост 2 bridge", "en"],
  ["2 мост 5 ,", "ru"],
  ["3 мост 4 גשר", "en"],
  ["1 Ѐ", "ru"],
  ["1 ӿ", "ru"],
  ["1 Ԁ", "en"],
  ["1 גשר", "en"],
  ["3 جسر 2 bridge", "ar"],
  ["2 جسر 2 bridge", "en"],
  ["1 ۿ", "ar"],
  ["1 पुल", "en"],
  ["2 다리 3 bridge", "ko"],
  ["2 다리 4 bridge", "en"],
  ["1 가", "ko"],
  ["1 ꀀ", "en"],
  ["1 ﬀ", "en"],
  ["3 橋 2 bridge", "zh"],
  ["1 一", "zh"],
  ["1 鿿", "zh"],
  ["1 ㄅ", "en"],
  ["1 ヿ", "ja"],
  ["3 か 4 bridge", "ja"],
  ["2 か 4 bridge", "en"],
  ["21 か 60 bridge", "ja"],
  ["20 か 60 bridge", "en"],
  ["21 か 70 bridge", "en"],
  ["10 橋 1 か 4 bridge", "zh"],
  ["10 橋 2 か 4 bridge", "ja"],
])("a text of %s is read as %s", (recipe, language) => {
  expect(detectLanguage(tokenize(textOf(recipe)))).toBe(language);
});

test.each([
  ["1 der", "en"],
  ["2 der", undefined],
  ["2 der 3 the", undefined],
  ["2 der 4 the", "en"],
  ["5 der", undefined],
  ["6 der", "de"],
  ["6 der 1 the", undefined],
  ["7 der 1 the", "de"],
  ["8 der 2 the", undefined],
  ["6 der 2 yang", undefined],
  ["7 der 2 yang", "de"],
  ["40 bridge 30 der", "de"],
  ["1 the 39 bridge 30 der", undefined],
  ["1 мост 12 bridge", "en"],
  ["1 мост 11 bridge", undefined],
  ["1 мост 1 다리 16 bridge", "en"],
  ["1 мост 1 다리 15 bridge", undefined],
  // Of a text that is longer than what is looked at, more words may be missing.
  ["379 bridge 20 der", "de"],
  ["380 bridge 20 der", undefined],
  ["369 bridge 31 der", "de"],
])("without a parser a page of %s is surely %s, whatever few words the markup hid", (recipe, language) => {
  expect(sure(recipe)).toBe(language);
});
