import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { isSameMatter, isSameOnce } from "../../src/stories/same-event.ts";
import { later, mention } from "../support/mention.ts";

const words = (letters: string) => letters.split("").map((letter) => letter.repeat(4));
const text = (letters: string, more: Partial<EventMention> = {}) =>
  mention({ kind: "other", terms: words(letters), title: letters, ...more });

describe("a long matter told in parts", () => {
  const parts = [text("abxyz"), text("abcd"), text("cdpqr")];

  test("takes a text by what at least two of its texts say", () => {
    expect(isSameMatter(parts, text("abcd"))).toBe(true);
    expect(isSameMatter(parts, text("abcduvw"))).toBe(true);
  });

  test.each<[string, EventMention[], EventMention]>([
    ["of which only two texts are known", parts.slice(0, 2), text("abcd")],
    ["by what only one of its texts says", parts, text("xyzpqr")],
    ["that one text has a key for", [...parts.slice(1), text("abxyz", { kind: "contract" })], text("abcd")],
    ["of which it has a key", parts, text("abcd", { kind: "merger" })],
    ["of another company", parts, text("abcd", { company: "IREN" })],
    ["that ended four months before it", parts, text("abcd", later(121))],
    ["one text of which is too long ago", [...parts.slice(1), text("abxyz", later(-130))], text("abcd")],
  ])("takes none %s", (_, members, one) => {
    expect(isSameMatter(members, one)).toBe(false);
  });
});

describe("what a company does once in years", () => {
  const name = (title: string) => mention({ kind: "rebrand", subject: "keel", title });
  const news = (title: string, more: Partial<EventMention> = {}) => mention({ kind: "other", title, ...more });
  const [one, other] = [name("Bitfarms takes a new name"), name("Keel it is")];

  test("takes a vaguer text that is like one of its texts with the key", () => {
    expect(isSameOnce([one, other], news("Bitfarms takes a new path"))).toBe(true);
  });

  test.each<[string, EventMention[], EventMention]>([
    ["like none of them", [one, other], news("Power is dear")],
    ["unlike another vague text there", [one, news("Power is dear")], news("Bitfarms takes a new path")],
    ["like vague texts alone", [news("Bitfarms takes a new road")], news("Bitfarms takes a new path")],
    ["with a key of its own", [one, other], mention({ kind: "mining_exit", title: "Bitfarms takes a new name" })],
    ["of another company", [one, other], news("Bitfarms takes a new path", { company: "IREN" })],
  ])("takes none %s", (_, members, text_) => {
    expect(isSameOnce(members, text_)).toBe(false);
  });
});
