import { describe, expect, test } from "vitest";
import { isHistory, isStale, newestOf } from "../../src/pipeline/stale.ts";

const NOW = new Date("2026-11-21T12:00:00.000Z");
const on = (publishedAt: string) => ({ publishedAt });

describe("an entry that is first seen", () => {
  test.each([
    ["of today is news", "2026-11-21T11:00:00Z", "2026-11-21T11:00:00Z", false],
    ["of four days ago is history", "2026-11-17T11:00:00Z", "2026-11-21T11:00:00Z", true],
    ["of four days ago is history also where it is the newest", "2026-11-17T11:00:00Z", "2026-11-17T11:00:00Z", true],
    ["of May in a feed of today is history", "2026-05-09T12:00:00Z", "2026-11-21T11:00:00Z", true],
    ["of May in a feed that replays May is news", "2026-05-09T12:00:00Z", "2026-05-10T12:00:00Z", false],
    ["of April in a feed that replays May is history", "2026-04-09T12:00:00Z", "2026-05-10T12:00:00Z", true],
  ])("%s", (_words, at, newest, stale) => {
    expect(isStale(on(at), newest, NOW)).toBe(stale);
  });

  test("of two days ago is history where the operator set one day", () => {
    const day = 24 * 3_600_000;
    expect(isStale(on("2026-11-19T11:00:00Z"), "2026-11-21T11:00:00Z", NOW, day)).toBe(true);
    expect(isStale(on("2026-11-19T11:00:00Z"), "2026-11-21T11:00:00Z", NOW)).toBe(false);
  });

  test("without a date is news", () => {
    expect(isStale({}, "2026-11-21T11:00:00Z", NOW)).toBe(false);
  });

  test("counts among the newest of its feed, with what the feed showed before", () => {
    const before = { feedId: "a", failures: 0, status: "ok", newestAt: "2026-05-08T00:00:00Z" } as const;
    expect(newestOf(before, [on("2026-05-01T00:00:00Z"), {}])).toBe("2026-05-08T00:00:00Z");
    expect(newestOf(before, [on("2026-05-09T00:00:00Z")])).toBe("2026-05-09T00:00:00Z");
    expect(newestOf(undefined, [])).toBeUndefined();
  });
});

describe("an event", () => {
  const mention = (backlog: boolean, at: string) => ({ backlog, at, dated: true });
  test("seen as history stays so when its archive comes back under new addresses", () => {
    expect(isHistory([mention(true, "2026-05-09T12:00:00Z"), mention(false, "2026-05-09T12:00:00Z")], NOW)).toBe(true);
  });
  test("seen as history becomes news when a new text tells it", () => {
    expect(isHistory([mention(true, "2026-05-09T12:00:00Z"), mention(false, "2026-11-21T10:00:00Z")], NOW)).toBe(false);
  });
  test("that nothing showed before is news whatever its date", () => {
    expect(isHistory([mention(false, "2026-05-09T12:00:00Z")], NOW)).toBe(false);
  });
});
