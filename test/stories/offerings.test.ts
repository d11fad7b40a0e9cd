import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { clusterMentions } from "../../src/stories/index.ts";
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
    [
      "of a sum to three digits",
      true,
      offering("1150000000", { title: "Notes priced" }),
      offering("1150000000", { ...undated, title: "Shares fall on a sale" }),
    ],
    [
      "of a round sum, of which nothing more is said",
      false,
      offering("3200000000", { title: "Notes priced" }),
      offering("3200000000", { ...undated, title: "Junk market tapped" }),
    ],
    [
      "of one sum that the titles write in two ways, with names in common",
      true,
      offering("1400000000", {
        title: "Firm secures $1.4bn for Helios",
        terms: ["1.4b", "helios", "350m", "deutsche"],
      }),
      offering("1400000000", {
        ...undated,
        title: "Firm closes $1.4B loan",
        terms: ["1.4b", "helios", "350m", "deutsche"],
      }),
    ],
    [
      "of a round sum and one coupon",
      true,
      offering("3200000000", { title: "Notes priced", terms: ["#coupon 7.75"] }),
      offering("3200000000", { ...undated, title: "Junk market tapped", terms: ["#coupon 7.75"] }),
    ],
    [
      "with two coupons, under one title",
      false,
      offering(undefined, { terms: ["#coupon 7.75"] }),
      offering(undefined, { ...undated, terms: ["#coupon 7.25"] }),
    ],
    [
      "that grew, of which one names no sum and both the year",
      true,
      offering("900000000", { title: "Notes priced", terms: ["2032", "#upsize"] }),
      offering(undefined, { ...undated, title: "Shares dip", terms: ["2032"] }),
    ],
    [
      "that grew, of which one names neither sum nor year",
      false,
      offering("900000000", { title: "Notes priced", terms: ["2032", "#upsize"] }),
      offering(undefined, { ...undated, title: "Shares dip" }),
    ],
    [
      "by which the company goes public",
      true,
      offering("159400000", { title: "Pricing of initial public offering", terms: ["#ipo"] }),
      offering("159000000", { ...undated, title: "Unit raises money in its IPO", terms: ["#ipo"] }),
    ],
  ])("%s: one event is %s", (_, same, one, other) => {
    expect(isOneEvent(one, other)).toBe(same);
    expect(isOneEvent(other, one)).toBe(same);
  });
});

describe("an offering that grew", () => {
  const FIRST = offering("1000000000", { ...undated, title: "Shares dip", terms: ["2032", "1b"] });
  const LAST = offering("1150000000", { ...undated, title: "Shares slide", terms: ["2032", "1.15b"] });
  const bridge = (...terms: string[]) => offering("1150000000", { ...undated, title: "Notes upsized", terms });

  test("is held together by the text that names both sums", () => {
    expect(clusterMentions([FIRST, LAST, bridge("2032", "#upsize", "1b", "1.15b")])).toHaveLength(1);
  });

  test("and holds what names one of the sums to three digits and nothing else", () => {
    const bare = offering("1150000000", { ...undated, title: "Shares slip" });
    expect(clusterMentions([FIRST, LAST, bridge("2032", "#upsize", "1b", "1.15b"), bare])).toHaveLength(1);
    expect(clusterMentions([FIRST, bare])).toHaveLength(2);
  });

  test("is two where none names both, or where another sum stands among them", () => {
    expect(clusterMentions([FIRST, LAST, bridge("2032", "#upsize", "1.15b")])).toHaveLength(2);
    const other = offering("2000000000", { ...undated, title: "Loan", terms: ["2032"] });
    expect(clusterMentions([FIRST, other, bridge("2032", "#upsize", "1b", "1.15b")])).not.toHaveLength(1);
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
