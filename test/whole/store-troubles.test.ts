import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { ROOT } from "../laws/tree.ts";
import { until } from "../support/whole.ts";

let folder: string;
let running: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pivotwire-troubles-"));
  await mkdir(join(folder, "feeds"));
});
afterEach(async () => {
  running?.kill("SIGKILL");
  running = undefined;
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  code: number | null;
  errors: string;
}

function spawnBot(job: string, store: string, before = ""): { child: ChildProcess; errors: () => string } {
  const bot = `exec "$0" "$1" "$2"`;
  const words = ["-c", `${before}${bot}`, process.execPath, join(ROOT, "src/pivotwire.mjs"), job];
  const child = spawn("sh", words, {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", DATABASE_URL: `sqlite:${store}`, FEEDS_DIR: join(folder, "feeds") },
  });
  let errors = "";
  child.stderr.on("data", (text: Buffer) => void (errors += text.toString()));
  return { child, errors: () => errors };
}

async function tick(store: string, before?: string): Promise<Ended> {
  const { child, errors } = spawnBot("tick", store, before);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, errors: errors() };
}

describe("a store that cannot be used ends the start with one sentence", () => {
  test("on a full disk", async () => {
    // The shell lets no file grow over a block: what the disk says when it is full.
    const { code, errors } = await tick(join(folder, "full.db"), "ulimit -f 1; ");
    expect(errors).toMatch(/^The (?:folder of the )?store .+ cannot be (?:opened|written|used) \(.+\): check .+\.\n$/);
    expect(code).toBe(1);
  });

  test("where its folder is a file", async () => {
    await writeFile(join(folder, "file"), "hello");
    const { code, errors } = await tick(join(folder, "file", "bot.db"));
    expect(errors).toMatch(
      /^The folder of the store .+ cannot be written \(.+\): check its rights and the room on the disk\.\n$/,
    );
    expect(code).toBe(1);
  });

  test("where it is no store", async () => {
    await writeFile(join(folder, "junk.db"), "x".repeat(20_000));
    const { code, errors } = await tick(join(folder, "junk.db"));
    expect(errors).toMatch(/^The store .+ is damaged \(.+\): put a backup in its place .+\.\n$/);
    expect(code).toBe(1);
    expect(await readFile(join(folder, "junk.db"), "utf8")).toBe("x".repeat(20_000));
  });

  test("while another process sends from it, which goes on", async () => {
    const store = join(folder, "bot.db");
    const first = spawnBot("start", store);
    running = first.child;
    await until(() => first.errors().includes('"running"'));
    const second = await tick(store);
    expect(second.errors).toMatch(/^Another Pivotwire runs on the store .+: stop it first, .+\.\n$/);
    expect(second.code).toBe(1);
    const closed = once(first.child, "close");
    first.child.kill("SIGTERM");
    expect(await closed).toEqual([0, null]);
  });
});

/** Rights hold back everybody but root, so root is nobody for that moment. */
describe("a store that may only be read", () => {
  test("is refused at once with a sentence", async () => {
    const store = join(folder, "bot.db");
    await (await openStore(`sqlite:${store}`)).close();
    await chmod(store, 0o444);
    if (process.getuid?.() !== 0) {
      await expect(openStore(`sqlite:${store}`)).rejects.toThrow(/cannot be opened \(attempt to write a readonly/);
      return;
    }
    const nobody = 65_534;
    await Promise.all([folder, store].map((path) => chown(path, nobody, nobody)));
    process.seteuid?.(nobody);
    try {
      await expect(openStore(`sqlite:${store}`)).rejects.toThrow(/cannot be opened \(attempt to write a readonly/);
    } finally {
      process.seteuid?.(0);
    }
  });
});
