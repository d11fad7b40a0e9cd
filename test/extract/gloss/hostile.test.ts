import { expect, it } from "vitest";
import { wordsIn } from "./read-in.ts";

it("a word of a hundred thousand apostrophes is read", () => {
  expect(wordsIn("fr", `${"l'".repeat(100_000)}x`).startsWith("the \u00b7l'l'")).toBe(true);
});

it("a number of a hundred thousand groups is one word", () => {
  expect(wordsIn("fr", `1${" 000".repeat(100_000)}`).split(" ")).toHaveLength(1);
});
