import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../files.ts";
import { median, type Row, rounded } from "./rows.ts";

const RUNS = 5;
const BIN = join(ROOT, "src/pivotwire.mjs");

/** Milliseconds from the start of a process of Node to its end. */
function runOnce(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: "ignore" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => resolve(performance.now() - start));
  });
}

type Environment = (run: number) => NodeJS.ProcessEnv;

async function several(args: readonly string[], environment: Environment): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await runOnce(args, environment(run)));
  return rounded(median(times));
}

/** Whole processes: one pass with no feed, the first time and later, and a question answered. */
export async function benchProcesses(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "pivotwire-bench-"));
  try {
    const basis = { DATABASE_URL: `sqlite:${join(folder, "bench.db")}`, FEEDS_DIR: folder, LOG_LEVEL: "error" };
    // Each run of a first start has an empty folder for what is compiled, the others have one that is filled.
    const first: Environment = (run) => ({ ...basis, NODE_COMPILE_CACHE: join(folder, `first-${run}`) });
    const later: Environment = () => ({ ...basis, NODE_COMPILE_CACHE: join(folder, "later") });
    const bare = await several(["--eval", "0"], later);
    const cold = await several([BIN, "tick"], first);
    await runOnce([BIN, "tick"], later(0));
    const beside = (ms: number) => `Node alone ${bare}, ${rounded(ms / bare)} times as long`;
    const again = await several([BIN, "tick"], later);
    return [
      {
        name: "first start, one pass without feeds, end",
        value: cold,
        unit: "ms",
        beside: beside(cold),
        limit: "under 1500",
      },
      { name: "the same at later starts", value: again, unit: "ms", beside: beside(again), limit: "under 1500" },
      {
        name: "ask company WULF, whole process with its chart",
        value: await several([BIN, "ask", "company", "WULF"], later),
        unit: "ms",
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
