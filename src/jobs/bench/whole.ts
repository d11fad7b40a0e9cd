import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../files.ts";
import { median, type Row, rounded } from "./rows.ts";

const RUNS = 5;
const BIN = join(ROOT, "src/pivotwire.mjs");

/** Milliseconds from the start of a process to its end. */
function runOnce(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, ...environment }, stdio: "ignore" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => resolve(performance.now() - start));
  });
}

async function several(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await runOnce(args, environment));
  return rounded(median(times));
}

/** Whole processes: a question answered, and one pass with no feed. */
export async function benchProcesses(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "pivotwire-bench-"));
  try {
    const environment = { DATABASE_URL: `sqlite:${join(folder, "bench.db")}`, FEEDS_DIR: folder, LOG_LEVEL: "error" };
    return [
      {
        name: "start, one pass without feeds, end",
        value: await several(["tick"], environment),
        unit: "ms",
        limit: "1500 cold",
      },
      {
        name: "ask company WULF, whole process with its chart",
        value: await several(["ask", "company", "WULF"], environment),
        unit: "ms",
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
