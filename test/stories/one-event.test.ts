import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { isOneEvent } from "../../src/stories/same-event.ts";
import { termsAgree } from "../../src/stories/terms.ts";
import { later, mention, undated } from "../support/mention.ts";

type Pair = [words: string, one: Partial<EventMention>, other: Partial<EventMention>];

const isOne = (one: Partial<EventMention>, other: Partial<EventMention>): boolean[] => {
  const [first, second] = [mention(one), mention(other)];
  return [isOneEvent(first, second), isOneEvent(second, first)];
};

const LIKE = { title: "Hall at Lake Mariner burns down overnight" };
const ALIKE = { title: "Hall at Lake Mariner burns in the night" };
const exit = { kind: "mining_exit" } as const;
const other = { kind: "other" } as const;
const conversion = { kind: "conversion" } as const;
const words = (title: string) => ({ ...other, title });
const terms = (letters: string) => letters.split("").map((letter) => letter.repeat(4));

describe("two previews", () => {
  const preview = (more: Partial<EventMention>) => ({ kind: "preview", ...more }) as Partial<EventMention>;

  test("of one quarter are one, weeks apart or without a day", () => {
    const second = preview({ period: "2026Q2", ...later(25) });
    expect(isOne(preview({ period: "2026Q2" }), second)).toEqual([true, true]);
    expect(isOne(preview({ period: "2026Q2" }), { ...second, ...undated })).toEqual([true, true]);
  });

  test("of two quarters are two, however alike", () => {
    expect(isOne(preview({ period: "2026Q2", ...LIKE }), preview({ period: "2025Q3", ...LIKE }))).toEqual([
      false,
      false,
    ]);
  });
});

describe("two texts tell one event", () => {
  test.each<Pair>([
    ["of one tenant three weeks apart", { subject: "google" }, { subject: "google", ...later(21) }],
    [
      "of one new name two months apart",
      { kind: "rebrand", subject: "keel" },
      { kind: "rebrand", subject: "keel", ...later(60) },
    ],
    [
      "of one buyer a month apart",
      { kind: "merger", subject: "core" },
      { kind: "merger", subject: "core", ...later(30) },
    ],
    ["of a value rounded by six in a hundred", { value: "94" }, { value: "100", ...later(9) }],
    ["of a power rounded by two in a hundred", { subject: "google", mw: 196 }, { subject: "google", mw: 200 }],
    ["of one value whatever the power, critical or gross", { value: "100", mw: 150 }, { value: "100", mw: 200 }],
    ["of a deal within four days, one without terms", {}, { subject: "google", ...later(4) }],
    ["of a deal within three weeks in like words", LIKE, { ...ALIKE, ...later(21) }],
    ["of an exit by titles of nothing in common, four days apart", exit, { ...exit, ...later(4) }],
    ["in like words, one of no kind", LIKE, { ...ALIKE, ...other, ...later(4) }],
    ["with a quarter of all words in both titles", words("aa bb cc dd ee"), words("aa bb ff gg hh")],
    ["with half of all words in both titles and no day", { ...words("aa bb cc"), ...undated }, words("aa bb dd")],
    [
      "of a sale with a quarter of all words in both titles and no day",
      { ...words("aa bb cc dd ee"), ...undated, terms: ["#sale"] },
      { ...words("aa bb ff gg hh"), terms: ["#sale"] },
    ],
    [
      "of one uncommon size, with a third of all words and no day",
      { ...conversion, ...undated, title: "aa bb cc dd", terms: ["245mw"] },
      { ...conversion, title: "aa bb ee ff", terms: ["245mw"] },
    ],
    [
      "with many terms in both, four months apart",
      { ...other, terms: terms("abcd") },
      { ...other, terms: terms("abcd"), ...later(120) },
    ],
  ])("%s", (_, one, two) => {
    expect(isOne(one, two)).toEqual([true, true]);
  });
});

describe("two texts tell two events", () => {
  test.each<Pair>([
    ["of two companies", LIKE, { ...LIKE, company: "IREN" }],
    ["of two kinds", LIKE, { ...LIKE, kind: "rebrand" }],
    ["of results and of something else", { ...LIKE, kind: "earnings" }, { ...LIKE, ...other }],
    ["of a month's production and of something else", { ...LIKE, ...other }, { ...LIKE, kind: "production" }],
    ["of a preview and of something else", { ...LIKE, ...other }, { ...LIKE, kind: "preview" }],
    ["of two tenants on one day", { ...LIKE, subject: "google" }, { ...LIKE, subject: "oracle" }],
    [
      "of one tenant more than three weeks apart",
      { ...LIKE, subject: "google" },
      { ...LIKE, subject: "google", ...later(22) },
    ],
    [
      "of one new name more than two months apart",
      { kind: "rebrand", subject: "keel" },
      { kind: "rebrand", subject: "keel", ...later(61) },
    ],
    ["of two exits more than 45 days apart", { ...exit, ...LIKE }, { ...exit, ...LIKE, ...later(46) }],
    [
      "of one buyer more than a month apart",
      { kind: "merger", subject: "core" },
      { kind: "merger", subject: "core", ...later(31) },
    ],
    ["of values that differ by more than six in a hundred", { value: "93.9" }, { value: "100" }],
    ["of one tenant with two values", { subject: "google", value: "90" }, { subject: "google", value: "100" }],
    ["of powers that differ by more than two in a hundred", { mw: 195 }, { mw: 200 }],
    ["of a deal five days apart in other words", {}, { ...LIKE, subject: "google", ...later(5) }],
    ["with less than a quarter of all words in both titles", words("aa bb cc dd ee"), words("aa bb ff gg hh ii")],
    ["with less than half of all words and no day", { ...words("aa bb cc"), ...undated }, words("aa bb dd ee")],
    [
      "of a sale that one of them does not tell, with a quarter of all words and no day",
      { ...words("aa bb cc dd ee"), ...undated, terms: ["#sale"] },
      words("aa bb ff gg hh"),
    ],
    [
      "of one round size, with a third of all words and no day",
      { ...conversion, ...undated, title: "aa bb cc dd", terms: ["500mw"] },
      { ...conversion, title: "aa bb ee ff", terms: ["500mw"] },
    ],
    [
      "of one uncommon size that only one of them plans",
      { ...conversion, ...undated, title: "aa bb cc dd", terms: ["245mw"] },
      { ...other, title: "aa bb ee ff", terms: ["245mw"] },
    ],
    ["with one title month after month", { ...other, ...LIKE }, { ...other, ...LIKE, ...later(30) }],
    [
      "with many terms in both, more than four months apart",
      { ...other, terms: terms("abcd") },
      { ...other, terms: terms("abcd"), ...later(121) },
    ],
    [
      "of offerings of other amounts in one template, without a day",
      { kind: "financing", ...undated, title: "Firm prices offering of $850 million notes" },
      { kind: "financing", title: "Firm prices offering of $400 million notes" },
    ],
  ])("%s", (_, one, two) => {
    expect(isOne(one, two)).toEqual([false, false]);
  });
});

describe("a move of all miners", () => {
  const move = (value: string, term: string, more: Partial<EventMention> = {}) =>
    mention({ company: "*", kind: "market", value, terms: [term], ...undated, ...more });

  test.each([
    ["on one price", true, move("72000", "#fall"), move("73400", "#fall")],
    ["on prices more than two in a hundred apart", false, move("71900", "#fall"), move("73400", "#fall")],
    ["up and down", false, move("72000", "#fall"), move("72000", "#rise")],
    ["up twice", true, move("72000", "#rise"), move("72000", "#rise")],
    [
      "that one text gives no price for",
      false,
      move("72000", "#fall"),
      move("72000", "#fall", { value: undefined as never }),
    ],
    ["of one company", false, move("72000", "#fall", { company: "WULF" }), move("72000", "#fall", { company: "WULF" })],
    ["that is no report on the market", false, move("72000", "#fall", other), move("72000", "#fall")],
  ])("%s: one event is %s", (_, same, one, two) => {
    expect([isOneEvent(one, two), isOneEvent(two, one)]).toEqual([same, same]);
  });
});

describe("terms that two texts share", () => {
  const rest = (count: number) => Array.from({ length: count }, (_, place) => `rest${place}`);
  const others = Array.from({ length: 60 }, (_, place) => `other${place}`);
  const agree = (shared: number, all: number, near: boolean) =>
    termsAgree([...rest(all)], [...rest(shared), ...others], near);

  test.each([
    [3, 15, true, true],
    [3, 16, true, false],
    [2, 2, true, false],
    [4, 14, false, true],
    [4, 15, false, false],
    [3, 9, false, true],
    [3, 10, false, false],
    [2, 2, false, false],
  ])("%d of %d, told within days %s: one event is %s", (shared, all, near, same) => {
    expect(agree(shared, all, near)).toBe(same);
  });
});
