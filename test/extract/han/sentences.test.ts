import { describe, expect, it } from "vitest";
import { CHINESE } from "./chinese.ts";
import { JAPANESE } from "./japanese.ts";
import { figuresIn, sorted } from "./read.ts";

describe("a Japanese sentence in news of a first quarter says", () => {
  it.each(JAPANESE)("%s", (sentence, figures) => {
    const title = "コア・サイエンティフィック、2026年第1四半期決算を発表";
    expect(figuresIn(title, `同社が6日に発表した。\n\n${sentence}`)).toBe(sorted(figures));
  });
});

describe("a Chinese sentence in news of a third quarter says", () => {
  it.each(CHINESE)("%s", (sentence, figures) => {
    const title = "比特小鹿公布2024年第三季度财报";
    expect(figuresIn(title, `公司今日公布业绩。\n\n${sentence}`)).toBe(sorted(figures));
  });
});
