import { describe, expect, it } from "vitest";
import { CHINESE_BRIEFS } from "./chinese-briefs.ts";
import { JAPANESE_BRIEFS } from "./japanese-briefs.ts";
import { figuresIn, reader } from "./read.ts";

function readOf(title: string, text: string): string {
  const { company, kind, period } = reader.read({ title, text });
  return `${company ?? "-"} ${kind} ${period ?? "-"}: ${figuresIn(title, text)}`;
}

describe("of a brief are read its company, kind, period and figures", () => {
  it.each([...JAPANESE_BRIEFS, ...CHINESE_BRIEFS])("%s", (title, text, read) => {
    expect(readOf(title, text)).toBe(read);
  });
});
