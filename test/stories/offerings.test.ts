import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { isOneEvent } from "../../src/stories/same-event.ts";
import { amountsDiffer, titleWords } from "../../src/stories/subject.ts";

const TITLE = "TeraWulf announces offering of convertible notes";
const offering = (value: string | undefined, more: Partial<EventMention> = {}): EventMention => ({
  itemKey: "m1",
  position: 0,
  company: "WULF",
  kind: "financing",
  at: "2025-08-14T12:00:00.000Z",
  dated: true,
  title: TITLE,
  terms: [],
  trust: "press",
  primary: true,
  backlog: false,
  ...(value && { value }),
  ...more,
});
const later = (days: number) => ({ at: new Date(Date.UTC(2025, 7, 14 + days, 12)).toISOString() });
const undated = { dated: false } as const;

describe("two tellings of an offering", () => {
  test.each<[string, boolean, EventMention, EventMention]>([
    ["of one amount", true, offering("850000000"), offering("850000000")],
    ["of an amount and its rounding", true, offering("850000000"), offering("900000000", later(1))],
    ["of two amounts within days, for it may grow", true, offering("400000000"), offering("850000000", later(4))],
    ["of two amounts five days apart", false, offering("400000000"), offering("850000000", later(5))],
    ["of one amount five days apart", true, offering("850000000"), offering("850000000", later(5))],
    ["of two amounts where one has no day", false, offering("400000000"), offering("850000000", undated)],
    [
      "that grew and is due in one year, where one has no day",
      true,
      offering("400000000", { terms: ["2031"] }),
      offering("850000000", { ...undated, terms: ["2031", "#upsize"] }),
    ],
    [
      "that grew more than any did, where one has no day",
      false,
      offering("300000000", { terms: ["2031"] }),
      offering("850000000", { ...undated, terms: ["2031", "#upsize"] }),
    ],
    [
      "that grew and is due in another year, where one has no day",
      false,
      offering("400000000", { terms: ["2030"] }),
      offering("850000000", { ...undated, terms: ["2031", "#upsize"] }),
    ],
    [
      "that grew with capped calls in both, where one has no day",
      true,
      offering("400000000", { terms: ["#capped"] }),
      offering("850000000", { ...undated, terms: ["#capped", "#upsize"] }),
    ],
    [
      "that grew with capped calls in one alone, where one has no day",
      false,
      offering("400000000"),
      offering("850000000", { ...undated, terms: ["#capped", "#upsize"] }),
    ],
  ])("%s: one event is %s", (_, same, one, other) => {
    expect(isOneEvent(one, other)).toBe(same);
    expect(isOneEvent(other, one)).toBe(same);
  });
});

describe("amounts in two titles", () => {
  const differ = (one: string, other: string) => amountsDiffer(titleWords(one), titleWords(other));

  test("differ where both name some and share none", () => {
    expect(differ("Offering of $850 million notes", "Offering of $400 million notes")).toBe(true);
    expect(differ("Offering of $850 million notes at 2%", "Offering of $850 million notes at 3%")).toBe(false);
  });

  test("do not differ where one names none, or only a quarter and a year", () => {
    expect(differ("Offering of $850 million notes", "Offering of notes")).toBe(false);
    expect(differ("Offering of notes", "Offering of $850 million notes")).toBe(false);
    expect(differ("Results of Q1 2026", "Results of Q2 2025")).toBe(false);
  });
});
