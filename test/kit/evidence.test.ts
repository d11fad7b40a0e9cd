import { describe, expect, test } from "vitest";
import { bySentence, evidenceOf } from "../../src/kit/index.ts";

const figure = (label: string, quote?: string, outlet = "Wire") => ({
  metric: label,
  label,
  value: "1",
  ...(quote && { quote, outlet }),
});
const labels = (groups: { label: string }[][]): string[] =>
  groups.map((group) => group.map(({ label }) => label).join("+"));

describe("figures of one message", () => {
  const FIGURES = [figure("a", "One."), figure("b"), figure("c", "Two."), figure("d", "One."), figure("e")];

  test("of one sentence stand together where the first of them stood", () => {
    expect(labels(bySentence(FIGURES))).toEqual(["a+d", "b", "c", "e"]);
  });

  test("are evidence where they have a sentence", () => {
    expect(labels(evidenceOf(FIGURES))).toEqual(["a+d", "c"]);
  });

  test("of the same words in two outlets stand apart", () => {
    expect(labels(evidenceOf([figure("a", "One."), figure("b", "One.", "Press")]))).toEqual(["a", "b"]);
  });
});
