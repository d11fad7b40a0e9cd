import { expect, test } from "vitest";
import { latenessByRate, playCrowd } from "../../src/jobs/bench/crowd.ts";

test("forty companies in three hours reach every channel, each platform at no more than its own rates", async () => {
  const { stories, accepted, waiting } = await playCrowd(8);
  expect({ stories, waiting }).toEqual({ stories: 40, waiting: 0 });
  const fullest = (platform: string, kinds: readonly string[], ms: number) => {
    const own = accepted.filter((one) => one.platform === platform && kinds.includes(one.kind));
    return Math.max(
      ...Map.groupBy(own, ({ at }) => Math.floor(at / ms))
        .values()
        .map(({ length }) => length),
    );
  };
  // Four channels a platform.
  expect(fullest("slack", ["new", "list"], 1_000)).toBeLessThanOrEqual(4);
  expect(fullest("slack", ["edit"], 60_000)).toBeLessThanOrEqual(100);
  expect(fullest("discord", ["new", "list", "edit"], 1_000)).toBeLessThanOrEqual(50);
  for (const { at, owedAt } of accepted) expect(at).toBeGreaterThanOrEqual(owedAt);
});

test("what comes at once is late by its place in the queue, what comes alone by one turn", () => {
  expect(latenessByRate([0, 0, 0, 10_000], 2)).toEqual([0.5, 1, 1.5, 0.5]);
});
