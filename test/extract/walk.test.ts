import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/extract/tokens/tokens.ts";
import { anyWithin, lastWithin, onlyWithin, skipBack, skipOver } from "../../src/extract/tokens/walk.ts";
import { oneOf } from "../../src/extract/tokens/words.ts";

const ARTICLES = oneOf("the its a");
//                       0    1   2   3      4   5
const TOKENS = tokenize("over the its former the a");

describe("walks over the words of a sentence", () => {
  test("pass over words forwards, as many as they may", () => {
    expect(skipOver(TOKENS, 1, ARTICLES)).toBe(3);
    expect(skipOver(TOKENS, 1, ARTICLES, 1)).toBe(2);
    expect(skipOver(TOKENS, 0, ARTICLES)).toBe(0);
  });

  test("end behind the last word of the text", () => {
    expect(skipOver(TOKENS, 4, ARTICLES)).toBe(6);
  });

  test("pass over words backwards, as many as they may", () => {
    expect(skipBack(TOKENS, 2, ARTICLES)).toBe(0);
    expect(skipBack(TOKENS, 2, ARTICLES, 1)).toBe(1);
    expect(skipBack(TOKENS, 3, ARTICLES)).toBe(3);
  });

  test("end before the first word of the text", () => {
    expect(skipBack(tokenize("the its"), 1, ARTICLES)).toBe(-1);
  });

  test("find the last of the words in a stretch, whose end does not count", () => {
    expect(lastWithin(TOKENS, 0, 3, ARTICLES)).toBe(2);
    expect(lastWithin(TOKENS, 0, 2, ARTICLES)).toBe(1);
    expect(lastWithin(TOKENS, 3, 4, ARTICLES)).toBe(-1);
    expect(lastWithin(TOKENS, 0, 6, oneOf("over"))).toBe(0);
  });

  test("find no word outside of a stretch that reaches over the ends of the text", () => {
    expect(anyWithin(TOKENS, -5, 1, ARTICLES)).toBe(false);
    expect(anyWithin(TOKENS, -5, 2, ARTICLES)).toBe(true);
    expect(anyWithin(TOKENS, 5, 99, ARTICLES)).toBe(true);
    expect(anyWithin(TOKENS, 6, 99, ARTICLES)).toBe(false);
  });

  test("tell a stretch of nothing but such words from one with another in it", () => {
    expect(onlyWithin(TOKENS, 1, 3, ARTICLES)).toBe(true);
    expect(onlyWithin(TOKENS, 1, 4, ARTICLES)).toBe(false);
    expect(onlyWithin(TOKENS, 3, 3, ARTICLES)).toBe(true);
  });
});
