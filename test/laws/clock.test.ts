import { describe, expect, test } from "vitest";
import { clockReaders } from "./clock.ts";
import { readTree } from "./tree.ts";

test("no stage of the tree reads the wall clock", () => {
  expect(clockReaders(readTree())).toEqual([]);
});

describe("the law of the clock refuses", () => {
  test.each([
    ["new Date()", "const at = new Date();"],
    ["new Date()", "const at = new Date;"],
    ["Date.now", "const at = Date.now();"],
    ["Date.now", "const clock = Date.now;"],
    ["Date()", "const at = Date();"],
    ["performance.now", "const at = performance.now();"],
    ["process.hrtime", "const at = process.hrtime.bigint();"],
    ["DateTime.now", "const at = DateTime.now();"],
    ["DateTime.utc()", "const at = DateTime.utc();"],
    ["DateTime.local()", "const at = DateTime.local();"],
    ["Settings.now", "const at = Settings.now();"],
    ["Temporal.Now", "const at = Temporal.Now.instant();"],
  ])("%s in a stage: %s", (how, text) => {
    expect(clockReaders([{ path: "src/pipeline/collect.ts", text }])).toEqual([
      `src/pipeline/collect.ts:1 reads the wall clock with ${how}`,
    ]);
  });
});

describe("the law of the clock allows", () => {
  test.each([
    ["a date of an instant that was given", "src/pipeline/collect.ts", "const at = new Date(now);"],
    ["luxon on a given instant", "src/extract/periods/dates.ts", "const at = DateTime.utc(2026, 5, 8);"],
    ["the wiring to hand out the time", "src/main.ts", "const clock = () => new Date();"],
    ["a channel that measures its connection", "src/channels/slack/open.ts", "const since = Date.now();"],
  ])("%s", (_, path, text) => {
    expect(clockReaders([{ path, text }])).toEqual([]);
  });
});
