import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { isOneEvent } from "../../src/stories/same-event.ts";
import { later, mention, undated } from "../support/mention.ts";

let count = 0;
const note = (title: string, ...terms: string[]): EventMention =>
  mention({ company: "*", kind: "market", ...undated, title, terms: ["jpmorgan", ...terms] });
/** Under a title that is like no other's but for the house's name. */
const told = (...terms: string[]): EventMention => note(`JPMorgan${++count}: JPMorgan`, ...terms);

const isOne = (one: EventMention, other: EventMention): boolean => {
  expect(isOneEvent(other, one)).toBe(isOneEvent(one, other));
  return isOneEvent(one, other);
};

describe("a house's notes on the trade", () => {
  const ANALYSTS = ["reginald", "charles", "us-listed"];

  test("are one where they count one sum, in whatever language", () => {
    expect(isOne(told("60b", ...ANALYSTS), note("JPモルガン、マイナーの時価総額", "60b"))).toBe(true);
  });

  test("are two where each counts another, though the same people wrote them under one title", () => {
    expect(isOne(told("60b", ...ANALYSTS), told("56b", ...ANALYSTS))).toBe(false);
    expect(isOne(note("JPMorgan on miners", "60b"), note("JPMorgan on miners", "56b"))).toBe(false);
  });

  test("are two where neither counts and only the people are the same, unless they are of one day", () => {
    expect(isOne(told(...ANALYSTS), told(...ANALYSTS))).toBe(false);
    const dated = { dated: true };
    expect(isOne({ ...told(...ANALYSTS), ...dated }, { ...told(...ANALYSTS), ...dated })).toBe(true);
    expect(isOne({ ...told(...ANALYSTS), ...dated }, { ...told(...ANALYSTS), ...dated, ...later(5) })).toBe(false);
  });

  test("are one under much the same title", () => {
    const title = (verb: string) => `JPMorgan ${verb} Cipher and CleanSpark, cuts MARA`;
    expect(isOne(note(title("upgrades")), note(title("lifts")))).toBe(true);
  });

  test("are never another house's, and a day's report that cites one is no note", () => {
    expect(isOne(told("60b"), { ...note("Bernstein on miners", "60b"), terms: ["bernstein", "60b"] })).toBe(false);
    expect(isOne(told("56b"), note("Miners rally as hashprice rebounds", "56b"))).toBe(false);
  });

  test("on one company are told apart by its own news", () => {
    const target = (sum: string) =>
      mention({ kind: "opinion", ...undated, title: "JPMorgan on TeraWulf", terms: ["jpmorgan", sum, ...ANALYSTS] });
    expect(isOne(target("9.5b"), target("7b"))).toBe(true);
  });
});
