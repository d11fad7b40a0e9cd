import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { deadlinesIn } from "../../src/stories/dates.ts";
import { isOneEvent } from "../../src/stories/same-event.ts";
import { termsOf } from "../../src/stories/terms.ts";
import { mention, undated } from "../support/mention.ts";

const notice = (title: string, text: string): EventMention =>
  mention({ company: "CAN", kind: "other", ...undated, title, terms: termsOf(title, text, ["Canaan", "CAN"]) });

const isOne = (one: EventMention, other: EventMention): boolean => {
  expect(isOneEvent(other, one)).toBe(isOneEvent(one, other));
  return isOneEvent(one, other);
};

describe("an exchange's notice", () => {
  const RELEASE = notice(
    "Canaan Receives Nasdaq Notification Regarding Minimum Bid Price",
    "The company has until July 13, 2026 to comply.",
  );

  test.each([
    ["Rig maker Canaan has 180 days to save its Nasdaq listing", "Nasdaq gives it until July 13."],
    ["Canaan at risk of being delisted", "It has to mend that by Jul. 13."],
    ["Canaan gets NYSE deficiency letter", "Deadline: July 13"],
  ])("is told by another text with its deadline: %s", (title, text) => {
    expect(isOne(RELEASE, notice(title, text))).toBe(true);
  });

  test("is another one with another deadline, under the same title", () => {
    expect(isOne(RELEASE, notice(RELEASE.title, "The company has until January 12 to comply."))).toBe(false);
  });

  test("is no event with what else is due on that day", () => {
    expect(isOne(RELEASE, notice("Rig maker takes orders", "The offer stands until July 13."))).toBe(false);
  });
});

describe("a deadline", () => {
  test("is the day until which something may be done, and no day of the news", () => {
    expect(deadlinesIn("until July 13, by Sept. 5, 2026, before January 2 and through May 31")).toEqual([
      "#until 07-13",
      "#until 09-05",
      "#until 01-02",
      "#until 05-31",
    ]);
    expect(deadlinesIn("on July 13, until July 40, by July 13%")).toEqual([]);
  });
});
