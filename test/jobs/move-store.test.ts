import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readSeason } from "../../src/jobs/demo/season.ts";
import type { JobIo } from "../../src/jobs/io.ts";
import { moveStoreJob } from "../../src/jobs/move-store.ts";
import { holdStore, moveStore, openStore } from "../../src/store/index.ts";
import { onPostgres } from "../support/engines.ts";
import { openWhole } from "../support/whole.ts";

const folder = mkdtempSync(join(tmpdir(), "pivotwire-move-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]) {
  const said = { out: "", error: "" };
  const io: JobIo = {
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
    columns: 100,
    colour: false,
    environment: {},
    clock: () => new Date("2026-05-11T12:00:00Z"),
  };
  const code = await moveStoreJob.run(words, io).catch((error: Error) => error.message);
  return { ...said, code };
}

/** Rows and sums by table, as the command prints them. */
const sums = (out: string): string[] => out.trim().split("\n");

const installation = {
  platform: "slack",
  workspace: "T0DESKA",
  name: "Desk A",
  installedAt: "2026-05-08T12:00:00.000Z",
  sealed: { keyId: "k1", text: "sealed" },
};

async function seasonOnSqlite(): Promise<string> {
  const url = `sqlite:${join(folder, "season.db")}`;
  const season = await readSeason("feeds/demo");
  const whole = await openWhole({ season, environment: { DATABASE_URL: url } });
  await whole.play(season.acts.length - 1);
  await whole.bot.store.settings.saveWatch({
    place: { platform: "slack", channel: "C1" },
    ticker: "*",
    addedBy: "U1",
    addedAt: "2026-05-08T12:00:00.000Z",
  });
  await whole.bot.store.installations.save(installation);
  await whole.close();
  return url;
}

onPostgres("a season's store", (engine) => {
  test("moves there and back whole, and goes nowhere twice", async () => {
    const [from, to] = [await seasonOnSqlite(), await engine.fresh()];
    const there = await run(from, to);
    expect(there).toMatchObject({ code: 0, error: expect.stringMatching(/^Moved \d+ rows of \d+ tables\./) });
    expect(sums(there.out)).toEqual(expect.arrayContaining([expect.stringMatching(/^documents +\d+ rows/)]));

    const [old, moved] = [await openStore(from), await openStore(to)];
    expect(await moved.alerts.recent(9)).toEqual(await old.alerts.recent(9));
    expect(await moved.settings.watchesFor("WULF")).toHaveLength(1);
    expect(await moved.installations.all("slack")).toEqual([installation]);
    await old.close();
    await moved.close();

    const back = await run(to, `sqlite:${join(folder, "back.db")}`);
    expect(sums(back.out)).toEqual(sums(there.out));
    expect(await run(from, to)).toMatchObject({ code: expect.stringMatching(/is not empty \(\w+ has rows\)/) });
  }, 120_000);

  test("is copied whole or not at all", async () => {
    const url = `sqlite:${join(folder, "big.db")}`;
    const store = await openStore(url);
    const items = Array.from({ length: 2_500 }, (_, at) => ({
      key: `k${at}`,
      feedId: "wire",
      title: `T ${at}`,
      summary: "",
      seenAt: "2026-05-08T12:00:00.000Z",
      trust: "wire" as const,
      backlog: false,
    }));
    await store.items.store(items, "2026-05-08T12:00:00.000Z");
    await store.close();
    const to = await engine.fresh();
    const server = await engine.server();
    const name = /\/(test\d+)/.exec(to)?.[1] ?? "";
    // Its connections are ended while the copy is under way.
    const cut = moveStore(url, to, {
      copied: () => void server.run(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`),
      checked: () => undefined,
    });
    await expect(cut).rejects.toThrow();
    expect(await run(url, to)).toMatchObject({
      code: 0,
      out: expect.stringContaining("items                 2500 rows"),
    });
  });
});

describe("a move", () => {
  test("of a store that a bot runs on waits for nobody and says so", async () => {
    const url = `sqlite:${join(folder, "held.db")}`;
    await (await openStore(url)).close();
    const release = holdStore(url);
    expect((await run(url, `sqlite:${join(folder, "other.db")}`)).code).toMatch(/Another Pivotwire runs on the store/);
    release();
  });

  test("from nowhere, or to nowhere, says what to write", async () => {
    expect((await run(`sqlite:${join(folder, "none.db")}`, "sqlite::memory:")).code).toMatch(/There is no store at/);
    expect(await run("sqlite:one.db")).toMatchObject({
      code: 2,
      error: expect.stringContaining("move-store -- sqlite:"),
    });
  });
});
