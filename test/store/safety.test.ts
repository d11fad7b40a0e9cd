import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { backupStore, checkStore, holdStore, openStore } from "../../src/store/index.ts";

const folder = mkdtempSync(join(tmpdir(), "pivotwire-safety-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const item = (key: string) => ({
  key,
  feedId: "wire",
  title: key,
  summary: "x".repeat(2000),
  seenAt: "2026-05-08T12:00:00.000Z",
  trust: "wire" as const,
  backlog: false,
});

async function filled(name: string): Promise<string> {
  const url = `sqlite:${join(folder, name)}`;
  const store = await openStore(url);
  await store.items.store(
    Array.from({ length: 200 }, (_, at) => item(`k${at}`)),
    "2026-05-08T12:00:00.000Z",
  );
  await store.close();
  return url;
}

describe("a store that one process uses", () => {
  test("is refused to a second one with a sentence, and free again when the first lets go", async () => {
    const url = await filled("held.db");
    const release = holdStore(url);
    expect(() => holdStore(url)).toThrow("Another Pivotwire runs on the store");
    release();
    holdStore(url)();
  });

  test("is free again when the process that held it was killed", async () => {
    const url = await filled("killed.db");
    const room = JSON.stringify(new URL("../../src/store/index.ts", import.meta.url).href);
    const script = `import { holdStore } from ${room}; globalThis.release = holdStore(${JSON.stringify(url)}); console.log("held"); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const exit = once(child, "exit");
    try {
      await once(child.stdout, "data");
      expect(() => holdStore(url)).toThrow("Another Pivotwire");
    } finally {
      child.kill("SIGKILL");
      await exit;
    }
    holdStore(url)();
  });
});

describe("a backup", () => {
  test("has all that the store had, also while it is open", async () => {
    const url = await filled("live.db");
    const store = await openStore(url);
    const copy = join(folder, "copies", "one.db");
    await backupStore(url, copy);
    await store.close();
    const opened = await openStore(`sqlite:${copy}`);
    expect(await opened.items.count()).toBe(200);
    await opened.close();
  });

  test("never overwrites a file", async () => {
    const url = await filled("again.db");
    const copy = join(folder, "precious.db");
    writeFileSync(copy, "precious");
    await expect(backupStore(url, copy)).rejects.toThrow("exists already");
    expect(readFileSync(copy, "utf8")).toBe("precious");
  });

  test("of nothing says so", async () => {
    await expect(backupStore(`sqlite:${join(folder, "none.db")}`, join(folder, "copy.db"))).rejects.toThrow(
      "There is no store",
    );
    expect(existsSync(join(folder, "copy.db"))).toBe(false);
  });
});

describe("a damaged store", () => {
  test("is found at the start and named with what to do", async () => {
    const url = await filled("damaged.db");
    const path = url.slice("sqlite:".length);
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 8192, bytes.length - 4096);
    writeFileSync(path, bytes);
    expect(() => checkStore(url)).toThrow(/is damaged .*npm run backup/s);
  });

  test("is not seen where there is none", async () => {
    const url = await filled("sound.db");
    copyFileSync(url.slice(7), join(folder, "sound-copy.db"));
    expect(() => checkStore(`sqlite:${join(folder, "sound-copy.db")}`)).not.toThrow();
    expect(() => checkStore(`sqlite:${join(folder, "not-yet.db")}`)).not.toThrow();
  });
});
