import { expect, test } from "vitest";
import { benchFeeds } from "../../src/jobs/bench/feeds.ts";

test("the benchmark of feeds polls them all and finds each published item once", async () => {
  const figures = await benchFeeds({ feeds: 120, rounds: 2 });
  expect(figures).toMatchObject({ feeds: 120, rounds: 2, changedPerRound: 1 });
  expect(figures.cpuMsPerRound).toBeGreaterThan(0);
  expect(figures.itemStoredMs.max).toBeGreaterThan(0);
});
