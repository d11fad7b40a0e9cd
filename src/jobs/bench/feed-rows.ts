import { benchFeeds } from "./feeds.ts";
import type { Row } from "./rows.ts";

/** A thousand feeds as rows of the benchmark. */
export async function feedRows(): Promise<Row[]> {
  const figures = await benchFeeds({ rounds: 5 });
  return [
    { name: "a poll of 1,000 feeds, 1 in 100 changed", value: figures.roundMs.median, unit: "ms" },
    {
      name: "processor for it, polled every minute",
      value: figures.cpuPercentOfOneCore,
      unit: "% of one core",
      limit: "under 5",
    },
    {
      name: "from a feed's poll to its new item in the store",
      value: figures.itemStoredMs.median,
      unit: "ms",
      beside: `slowest ${figures.itemStoredMs.max}`,
      limit: "under 1000",
    },
    { name: "event loop held up at most", value: figures.eventLoopMaxDelayMs, unit: "ms", limit: "under 200" },
    { name: "memory after it", value: figures.rssMb.after, unit: "MB", beside: `before ${figures.rssMb.before}` },
  ];
}
