import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { createFetcher } from "../../lib/index.ts";
import type { Feed } from "../../model/index.ts";
import { collect, type Parts } from "../../pipeline/index.ts";
import { openStore } from "../../store/index.ts";

export interface FeedFigures {
  feeds: number;
  rounds: number;
  /** Feeds of a round that have something new. */
  changedPerRound: number;
  /** The first round, which parses everything, in seconds. */
  firstRoundSeconds: number;
  /** A later round, median and slowest, in milliseconds from its start to its last item in the store. */
  roundMs: { median: number; max: number };
  /** Processor time of this process for a later round, median, milliseconds; and as a share of one core, polled every minute. */
  cpuMsPerRound: number;
  cpuPercentOfOneCore: number;
  /** From the start of a feed's poll alone to its new item in the store, milliseconds. */
  itemStoredMs: { median: number; max: number };
  rssMb: { before: number; after: number };
  eventLoopMaxDelayMs: number;
}

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 20, 12);
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

async function openServer(): Promise<{ child: ChildProcess; port: string }> {
  const script = fileURLToPath(new URL("./feed-server.ts", import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout?.once("data", (line: Buffer) => resolve(line.toString().trim()));
    child.once("exit", () => reject(new Error("The benchmark's publisher did not start.")));
  });
  return { child, port };
}

const feedsAt = (port: string, count: number): Feed[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `bench-${index}`,
    title: `Feed ${index}`,
    url: `http://127.0.0.1:${port}/feed/${index}`,
    reader: "feed",
    schedule: "* * * * *",
    trust: "press",
    enabled: true,
  }));

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[values.length >> 1] ?? 0;
const rounded = (value: number): number => Math.round(value * 10) / 10;
const spread = (values: readonly number[]) => ({ median: rounded(median(values)), max: rounded(Math.max(...values)) });
const rssMb = (): number => Math.round(process.memoryUsage().rss / 1e6);

interface Bench {
  /** Polls the feeds that are due in a minute after the start: milliseconds of wall clock and processor, items gained. */
  round(minute: number, only?: ReadonlySet<string>): Promise<{ wallMs: number; cpuMs: number; items: number }>;
  publish(feeds: readonly number[]): Promise<void>;
}

async function withBench<T>(count: number, work: (bench: Bench) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "pivotwire-bench-"));
  const { child, port } = await openServer();
  const store = await openStore(`sqlite:${join(folder, "bench.db")}`);
  const allowHosts = [`127.0.0.1:${port}`];
  const fetcher = createFetcher({ allowHosts, userAgent: "Pivotwire benchmark", clock: () => new Date(START) });
  // Collecting needs no more of the parts than these.
  const parts = {
    store,
    feeds: feedsAt(port, count),
    companies: new Map(),
    expectedReports: () => Promise.resolve([]),
    fetcher,
    log: quiet,
  } as unknown as Parts;
  const bench: Bench = {
    async round(minute, only) {
      const known = await store.items.count();
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      await collect(parts, new Date(START + minute * MINUTE), only);
      const [wallMs, used] = [performance.now() - start, process.cpuUsage(cpu)];
      return { wallMs, cpuMs: (used.user + used.system) / 1000, items: (await store.items.count()) - known };
    },
    async publish(feeds) {
      for (const feed of feeds) await fetch(`http://127.0.0.1:${port}/publish/${feed}`, { method: "POST" });
    },
  };
  try {
    return await work(bench);
  } finally {
    await fetcher.close();
    await store.close();
    child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Polls feeds on loopback as if every minute, with 1 in 100 changed each time; what it needs and how fast it is. */
export function benchFeeds({ feeds = 1000, rounds = 10 } = {}): Promise<FeedFigures> {
  return withBench(feeds, async (bench) => {
    const before = rssMb();
    const delay = monitorEventLoopDelay({ resolution: 10 });
    const first = await bench.round(0);
    const changed = Math.max(1, Math.round(feeds / 100));
    delay.enable();
    const later = [];
    for (let round = 1; round <= rounds; round++) {
      await bench.publish(Array.from({ length: changed }, (_, index) => (round * changed + index) % feeds));
      const done = await bench.round(round);
      if (done.items !== changed) throw new Error(`${changed} items were published and ${done.items} stored.`);
      later.push(done);
    }
    const single = [];
    for (let round = 1; round <= rounds; round++) {
      await bench.publish([round]);
      single.push((await bench.round(rounds + round, new Set([`bench-${round}`]))).wallMs);
    }
    delay.disable();
    const cpuMsPerRound = median(later.map(({ cpuMs }) => cpuMs));
    return {
      feeds,
      rounds,
      changedPerRound: changed,
      firstRoundSeconds: rounded(first.wallMs / 1000),
      roundMs: spread(later.map(({ wallMs }) => wallMs)),
      cpuMsPerRound: rounded(cpuMsPerRound),
      cpuPercentOfOneCore: rounded((cpuMsPerRound / MINUTE) * 100),
      itemStoredMs: spread(single),
      rssMb: { before, after: rssMb() },
      eventLoopMaxDelayMs: rounded(delay.max / 1e6),
    };
  });
}
