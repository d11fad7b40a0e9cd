import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { isOneEvent } from "../../src/stories/same-event.ts";
import { later, mention, undated } from "../support/mention.ts";

type Pair = [words: string, one: Partial<EventMention>, other: Partial<EventMention>];

const sector = (more: Partial<EventMention>): Partial<EventMention> => ({ company: "*", ...more });
const NAMES = ["nebius", "17.4b", "microsoft", "vineland"];
const preview = (title: string): Partial<EventMention> => ({ kind: "preview", title });

const isOne = (one: Partial<EventMention>, other: Partial<EventMention>): boolean[] => {
  const [first, second] = [mention(one), mention(other)];
  return [isOneEvent(first, second), isOneEvent(second, first)];
};

describe("texts that share words and are not one event", () => {
  test.each<Pair>([
    [
      "what a firm signed, which a report of a day's moves names as its reason",
      sector({ kind: "other", title: "Nebius signs with Microsoft", terms: NAMES }),
      sector({ kind: "market", title: "Miners follow Nebius up", terms: [...NAMES, "difficulty"] }),
    ],
    [
      "previews of two quarters under titles of one pattern",
      preview("Core Scientific earnings preview: what to watch tonight"),
      { ...preview("Core Scientific earnings preview: what to watch"), ...undated },
    ],
  ])("%s", (_words, one, other) => {
    expect(isOne(one, other)).toEqual([false, false]);
  });

  test.each<Pair>([
    [
      "what a firm signed, told twice",
      sector({ kind: "other", title: "Nebius signs with Microsoft", terms: NAMES }),
      sector({ kind: "other", title: "Microsoft rents from Nebius", terms: [...NAMES, "azure"], ...later(1) }),
    ],
    [
      "previews of one evening",
      preview("Core Scientific earnings preview: what to watch tonight"),
      { ...preview("Core Scientific reports tonight"), ...later(1) },
    ],
  ])("but these are: %s", (_words, one, other) => {
    expect(isOne(one, other)).toEqual([true, true]);
  });
});
