import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

describe("a text that ends right behind its verb or in the middle of a name could not be read at all", () => {
  it.each([
    ["Core Scientific", "CoreWeave exercised option", "CORZ"],
    ["Core Scientific in the news", "CoreWeave takes 70 MW", "CORZ"],
    ["cloud tenant", "Cipher investment-grade company, take 150 MW", "CIFR"],
    [
      'Mawson Infrastructure Group Changes Name to Big Digital Energy, Ticker to "BGDE"',
      "(NASDAQ: MIGI), a provider of digital infrastructure platforms, announced that it will become Big Digital",
      "BGDE",
    ],
  ])("%s: %s", (title, text, company) => {
    expect(readingOf(title, text)).toMatchObject({ company });
  });
});
