import { expect, test } from "vitest";
import { weather } from "./storms.ts";
import { tellingOf } from "./told.ts";
import { STORMS } from "./troubles.ts";

const ALL_WELL = { lost: 0, doubled: 0, disordered: 0, mistimed: 0 };
const [dropped, failed, hanging, limited, away] = STORMS.map((open) => open());

test.each([dropped!, failed!, hanging!])(
  "[20] [21] [22] $name: each alert stands once in each channel of both platforms, in order, with its own times",
  async (storm) => {
    const { waiting, ...told } = await weather(storm, 12);
    expect(told).toEqual(ALL_WELL);
    expect(waiting.first).toBeGreaterThan(0);
  },
);

test("[18] [19] a storm of 429 in one channel of each platform holds that one alone, and loses and doubles nothing", async () => {
  const { waiting, ...told } = await weather(limited!, 12);
  expect(told).toEqual(ALL_WELL);
  expect(waiting).toEqual({ first: 24, second: 0 });
});

test("[40] both platforms away for an hour: two hundred alerts that waited come once, in order, with their own times", async () => {
  const { waiting, ...told } = await weather(away!, 200);
  expect(told).toEqual(ALL_WELL);
  // The first stands already, though its answer was lost.
  expect(waiting).toEqual({ first: 398, second: 398 });
});

const events = [1, 2, 3].map((minute) => ({
  publishedAt: `2026-05-08T12:0${minute}:00.000Z`,
  seenAt: `2026-05-08T12:0${minute}:07.000Z`,
}));
const ids = ["AAAAA", "BBBBB", "CCCCC"];
const message = (number: number, times = number) => {
  const { publishedAt, seenAt } = events[times]!;
  const [published, seen] = [publishedAt, seenAt].map((instant) => Date.parse(instant) / 1000);
  return `<t:${published}:f> <!date^${seen}^{time}|then> · alert ${ids[number]}`;
};

test.each([
  ["one that is missing", [message(0), message(2)], { ...ALL_WELL, lost: 1 }],
  ["one that is there twice", [message(0), message(1), message(1), message(2)], { ...ALL_WELL, doubled: 1 }],
  ["one that comes too late", [message(1), message(2), message(0)], { ...ALL_WELL, disordered: 1 }],
  ["one with another's times", [message(0), message(1, 2), message(2)], { ...ALL_WELL, mistimed: 1 }],
  ["one that names no alert", [message(0), "alert ZZZZZ", message(1), message(2)], { ...ALL_WELL, doubled: 1 }],
])("the count notices %s", (_, texts, counts) => {
  expect(tellingOf(texts, ids, events)).toEqual(counts);
});
