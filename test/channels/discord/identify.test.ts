import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openIdentifyBudget } from "../../../src/channels/discord/identify.ts";

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-05-08T20:00:00Z") }));
afterEach(() => void vi.useRealTimers());

/** A Discord that answers every IDENTIFY with "invalid session". */
async function identifyFor(ms: number): Promise<{ times: number[]; told: number[] }> {
  const times: number[] = [];
  const told: number[] = [];
  const budget = openIdentifyBudget(Date.now, (wait) => told.push(wait));
  const stop = new AbortController();
  const loop = async () => {
    while (!stop.signal.aborted) {
      await budget.waitForIdentify(0, stop.signal);
      times.push(Date.now());
    }
  };
  const looped = loop().catch(() => undefined);
  await vi.advanceTimersByTimeAsync(ms);
  stop.abort();
  await looped;
  return { times, told };
}

describe("the budget of IDENTIFY", () => {
  it("[34] sends at most 20 in an hour of invalid sessions, five seconds apart", async () => {
    const { times, told } = await identifyFor(3_600_000);
    expect(times).toHaveLength(20);
    expect(Math.min(...times.slice(1).map((time, place) => time - (times[place] ?? 0)))).toBeGreaterThanOrEqual(5_000);
    expect(told.length).toBeGreaterThan(0);
  });

  it("stays far below a thousand in a day", async () => {
    expect((await identifyFor(86_400_000)).times.length).toBeLessThanOrEqual(480);
  });

  it("stops waiting when the connection closes meanwhile", async () => {
    const budget = openIdentifyBudget(Date.now, () => {});
    const stop = new AbortController();
    await budget.waitForIdentify(0, stop.signal);
    const second = budget.waitForIdentify(0, stop.signal);
    stop.abort();
    await expect(second).rejects.toThrow("closed while it waited");
  });
});

describe("the budget of many shards", () => {
  /** When each shard was let through, in milliseconds from the start. */
  async function start(shards: number, concurrency: number, ms: number): Promise<Map<number, number>> {
    const begun = Date.now();
    const rules = { concurrency: () => concurrency, shards: () => shards };
    const budget = openIdentifyBudget(Date.now, () => {}, rules);
    const through = new Map<number, number>();
    const stop = new AbortController();
    const all = Array.from({ length: shards }, async (_, id) => {
      await budget.waitForIdentify(id, stop.signal);
      through.set(id, Date.now() - begun);
    });
    await vi.advanceTimersByTimeAsync(ms);
    stop.abort();
    await Promise.allSettled(all);
    return through;
  }

  it("lets one through every five seconds where Discord takes one at a time", async () => {
    const at = await start(4, 1, 60_000);
    expect([...at.values()].toSorted((one, other) => one - other)).toEqual([0, 5_000, 10_000, 15_000]);
  });

  it("lets as many through at once as Discord takes, each with a rate limit key of its own", async () => {
    const at = await start(6, 4, 60_000);
    expect([...at]).toEqual(expect.arrayContaining([0, 1, 2, 3].map((id) => [id, 0])));
    expect([at.get(4), at.get(5)]).toEqual([5_000, 5_000]);
  });

  it("lets all of a start through within the hour, and stays below a thousand a day", async () => {
    expect((await start(16, 1, 3_600_000)).size).toBe(16);
    const rules = { concurrency: () => 16, shards: () => 16 };
    const budget = openIdentifyBudget(Date.now, () => {}, rules);
    const stop = new AbortController();
    let count = 0;
    const loops = Array.from({ length: 16 }, async (_, id) => {
      for (;;) {
        await budget.waitForIdentify(id, stop.signal);
        count++;
      }
    });
    const looped = Promise.allSettled(loops);
    await vi.advanceTimersByTimeAsync(86_400_000);
    stop.abort();
    await looped;
    expect(count).toBeLessThanOrEqual(800);
  });
});
