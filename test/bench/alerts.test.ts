import { expect, test } from "vitest";
import { playAlerts } from "./alerts.ts";

test("the benchmark of alerts finds every release once on each platform, after the poll that showed it", async () => {
  const { latency, sincePublished, refused } = await playAlerts(6, 20, true);
  expect(latency).toHaveLength(12);
  expect(Math.min(...latency)).toBeGreaterThan(0);
  for (const [at, ms] of sincePublished.entries()) expect(ms).toBeGreaterThan(latency[at] ?? 0);
  expect(refused).toBe(0);
});
