import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startScript } from "../../src/jobs/bench/start-script.ts";
import { ROOT } from "../../src/jobs/files.ts";

/** The bot's own process, as `npm start` runs it, with a folder of its own for its store and its feeds. */
export interface RunningBot {
  /** Milliseconds from the start of the process until it answered that it is well. */
  upMs: number;
  /** Megabytes of memory that the system gives it now. */
  rssMb(): Promise<number>;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/** Resolves once the process says at its status port that it is well. */
async function answering(status: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`${status}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(5);
  }
  throw new Error("The bot ended before it was up.");
}

/** A folder that is removed again. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "pivotwire-bench-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts `npm start`'s process and waits until it is up. Its log goes to ours from warnings on. */
export async function startBot(environment: Record<string, string>, cwd: string): Promise<RunningBot> {
  const port = await freePort();
  const status = `http://127.0.0.1:${port}`;
  const { set, flags } = startScript();
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, join(ROOT, "src/pivotwire.mjs"), "start"], {
    cwd,
    env: {
      ...set,
      PATH: process.env.PATH ?? "",
      COMPANIES_FILE: join(ROOT, "feeds/companies.yaml"),
      LOG_LEVEL: "error",
      ...environment,
      STATUS_PORT: String(port),
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "close");
  await answering(status, child);
  return {
    upMs: performance.now() - began,
    async rssMb() {
      const text = await (await fetch(`${status}/metrics`)).text();
      return Number(/^pivotwire_process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 1e6;
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
