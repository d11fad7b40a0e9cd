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
