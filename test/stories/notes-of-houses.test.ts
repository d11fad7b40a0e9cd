import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { isOneEvent } from "../../src/stories/same-event.ts";
import { mention, undated } from "../support/mention.ts";

const note = (...terms: string[]): EventMention => mention({ company: "*", kind: "market", ...undated, terms });
const titled = (title: string, ...terms: string[]): EventMention => ({ ...note(...terms), title });

const isOne = (one: EventMention, other: EventMention): boolean => {
  expect(isOneEvent(other, one)).toBe(isOneEvent(one, other));
  return isOneEvent(one, other);
};

describe("a house's notes on the trade", () => {
  const ANALYSTS = ["reginald", "charles", "us-listed"];

  test("are one where they count one sum, in whatever language", () => {
    expect(isOne(note("jpmorgan", "60b", ...ANALYSTS), note("jpmorgan", "60b"))).toBe(true);
  });

  test("are two where each counts another, though the same people wrote them", () => {
    expect(isOne(note("jpmorgan", "60b", ...ANALYSTS), note("jpmorgan", "56b", ...ANALYSTS))).toBe(false);
  });

  test("are one under much the same title, and two houses' are never", () => {
    const title = (verb: string) => `JPMorgan ${verb} Cipher and CleanSpark, cuts MARA`;
    expect(isOne(titled(title("upgrades"), "jpmorgan"), titled(title("lifts"), "jpmorgan"))).toBe(true);
    expect(isOne(note("jpmorgan", "60b"), note("bernstein", "60b"))).toBe(false);
  });

  test("on one company are told apart by its own news", () => {
    const target = (sum: string) => mention({ kind: "opinion", ...undated, terms: ["jpmorgan", sum, ...ANALYSTS] });
    expect(isOne(target("9.5b"), target("7b"))).toBe(true);
  });
});
