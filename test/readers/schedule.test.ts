import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Feed } from "../../src/model/index.ts";
import { nextByCron, nextCheck } from "../../src/readers/index.ts";
import { isFilingHour } from "../../src/readers/schedule.ts";

const feed = (schedule: string, trust: Feed["trust"] = "issuer"): Feed => ({
  id: "f",
  title: "F",
  url: "https://x.com/f",
  reader: "feed",
  schedule,
  trust,
  enabled: true,
});
const OK = { failures: 0, status: "ok" } as const;
/** A Friday, 15:03 in New York and no filing hour; and 16:33, which is one. */
const QUIET = "2026-11-20T20:03:00.000Z";
const BUSY = "2026-11-20T21:33:00.000Z";

describe("a cron expression names next", () => {
  test.each([
    ["*/10 * * * *", "2026-11-20T20:10:00.000Z"],
    ["*/2 * * * * *", "2026-11-20T20:03:02.000Z"],
    ["0 0 1 1 *", "2027-01-01T00:00:00.000Z"],
    ["30 9 * * 1-5", "2026-11-23T09:30:00.000Z"],
    ["15 10 L * *", "2026-11-30T10:15:00.000Z"],
    ["0 12 29 2 *", "2028-02-29T12:00:00.000Z"],
  ])("%s: %s", (expression, expected) => {
    expect(new Date(nextByCron(expression, Date.parse(QUIET)) ?? 0).toISOString()).toBe(expected);
  });

  test("an instant after the one given, to the second", () => {
    const instants = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom("*/7 * * * *", "5 */3 * * 1,3", "*/20 30 6-18 * * *"),
        (date, expression) => {
          const next = nextByCron(expression, date.getTime()) ?? 0;
          expect(next).toBeGreaterThan(date.getTime());
          expect(nextByCron(expression, next - 1000)).toBe(next);
        },
      ),
    );
  });
});

describe("a feed is asked", () => {
  test("on its schedule when nothing is expected", () => {
    expect(nextCheck({ feed: feed("*/30 * * * *"), state: OK, now: QUIET })).toBe("2026-11-20T20:30:00.000Z");
  });

  test("three times as often in the hours when companies file", () => {
    expect(nextCheck({ feed: feed("*/30 * * * *"), state: OK, now: BUSY })).toBe("2026-11-20T21:43:00.000Z");
    expect(nextCheck({ feed: feed("*/30 * * * *", "press"), state: OK, now: BUSY })).toBe("2026-11-20T22:00:00.000Z");
  });

  test("every minute around an expected report, also by the press", () => {
    const hints = { expectedReports: ["2026-11-20T20:30:00.000Z"] };
    expect(nextCheck({ feed: feed("*/30 * * * *", "press"), state: OK, now: QUIET, hints })).toBe(
      "2026-11-20T20:04:00.000Z",
    );
    const late = { expectedReports: ["2026-11-20T12:00:00.000Z"] };
    expect(nextCheck({ feed: feed("*/30 * * * *", "press"), state: OK, now: QUIET, hints: late })).toBe(
      "2026-11-20T20:30:00.000Z",
    );
  });

  test("never sooner than its publisher wants, up to six hours", () => {
    const hints = { expectedReports: [QUIET] };
    const ttlMs = 1_200_000;
    expect(nextCheck({ feed: feed("*/30 * * * *"), state: OK, now: QUIET, hints, ttlMs })).toBe(
      "2026-11-20T20:23:00.000Z",
    );
    expect(nextCheck({ feed: feed("* * * * *"), state: OK, now: QUIET, ttlMs: 86_400_000 })).toBe(
      "2026-11-21T02:03:00.000Z",
    );
    expect(nextCheck({ feed: feed("* * * * *"), state: OK, now: QUIET, retryAfterMs: 86_400_000 })).toBe(
      "2026-11-21T20:03:00.000Z",
    );
  });

  test("once a day when it is off because it failed", () => {
    const state = { failures: 12, status: "disabled" } as const;
    expect(nextCheck({ feed: feed("* * * * *"), state, now: QUIET })).toBe("2026-11-21T20:03:00.000Z");
  });
});

test.each([
  ["2026-11-20T12:00:00Z", true, "07:00 in winter"],
  ["2026-11-20T10:30:00Z", false, "05:30"],
  ["2026-07-20T10:30:00Z", true, "06:30 in summer"],
  ["2026-11-20T21:30:00Z", true, "16:30"],
  ["2026-11-20T18:00:00Z", false, "13:00"],
  ["2026-11-21T12:00:00Z", false, "a Saturday"],
])("%s is a filing hour: %s, %s in New York", (at, expected) => {
  expect(isFilingHour(Date.parse(at))).toBe(expected);
});
