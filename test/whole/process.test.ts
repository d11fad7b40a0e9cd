import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeFeedFiles } from "../../src/jobs/demo/feed-files.ts";
import { readSeason, type Season } from "../../src/jobs/demo/season.ts";
import { type SeasonServer, serveSeason } from "../../src/jobs/demo/serve.ts";
import { ROOT } from "../laws/tree.ts";
import { until } from "../support/whole.ts";

let folder: string;
let server: SeasonServer;
let environment: Record<string, string>;
const children: ChildProcess[] = [];

/** TeraWulf's quarter as if it were reported now: an empty first act, then release, wire and filing. */
async function seasonOfToday(): Promise<Season> {
  const { feeds } = await readSeason("feeds/demo");
  const now = new Date(Date.now() - 60_000).toISOString();
  const today = new Set(["release", "filing"]);
  return {
    acts: [
      { id: "empty", at: now, say: "" },
      { id: "results", at: now, say: "" },
    ],
    feeds: feeds.map((feed) => ({
      ...feed,
      items: feed.items
        .filter(({ act, id }) => today.has(act) && id.startsWith("terawulf"))
        .map((item) => ({ ...item, act: "results", published: now })),
    })),
  };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pivotwire-process-"));
  const season = await seasonOfToday();
  server = await serveSeason(season);
  await writeFeedFiles(season, join(folder, "feeds"), server.url, "* * * * * *");
  environment = {
    PATH: process.env.PATH ?? "",
    DATABASE_URL: `sqlite:${join(folder, "bot.db")}`,
    FEEDS_DIR: join(folder, "feeds"),
    HTTP_ALLOW_HOSTS: server.host,
    NO_COLOR: "1",
  };
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Running {
  child: ChildProcess;
  out(): string;
  errors(): string;
  code: Promise<number | null>;
}

function run(...words: string[]): Running {
  const child = spawn(process.execPath, [join(ROOT, "src/pivotwire.mjs"), ...words], { cwd: folder, env: environment });
  children.push(child);
  let out = "";
  let errors = "";
  child.stdout.on("data", (text: Buffer) => void (out += text.toString()));
  child.stderr.on("data", (text: Buffer) => void (errors += text.toString()));
  const code = once(child, "close").then(([exit]) => exit as number | null);
  return { child, out: () => out, errors: () => errors, code };
}

const cards = (text: string): number => text.split("\n").filter((line) => /^┏━ (?:HIGH|CRITICAL)/.test(line)).length;

describe("npm start", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "posts what appears after the first sight, once, and ends cleanly on %s",
    async (signal) => {
      const bot = run("start");
      await until(() => (server.answers()[200] ?? 0) >= 7);
      expect(bot.out()).toBe("");
      server.play(1);
      await until(() => bot.out().includes("confirmed by a filing"));
      await until(() => (server.answers()[304] ?? 0) >= 7);
      expect(cards(bot.out())).toBe(1);
      expect(bot.out()).toContain("TeraWulf Inc. (WULF) · Q1 2026");
      bot.child.kill(signal);
      expect(await bot.code).toBe(0);
    },
  );
});

describe("npm run tick and ask", () => {
  test("go on with one store from process to process", async () => {
    expect(await run("tick").code).toBe(0);
    server.play(1);
    const second = run("tick");
    expect(await second.code).toBe(0);
    expect(cards(second.out())).toBe(1);
    const third = run("tick");
    expect(await third.code).toBe(0);
    expect(cards(third.out())).toBe(0);
    const asked = run("ask", "company", "WULF");
    expect(await asked.code).toBe(0);
    expect(asked.out()).toContain("HPC revenue over mining");
  });
});

describe("wrong settings", () => {
  test("are all named at once and stop the start with exit code 2", async () => {
    Object.assign(environment, { DATABASE_URL: "mysql://nowhere", LOG_LEVEL: "loud", STATUS_PORT: "-1" });
    const bot = run("start");
    expect(await bot.code).toBe(2);
    expect(bot.errors()).toMatch(/DATABASE_URL must be/);
    expect(bot.errors()).toMatch(/LOG_LEVEL must be/);
    expect(bot.errors()).toMatch(/STATUS_PORT/);
  });

  test("an unknown job is wrong usage", async () => {
    const bot = run("dance");
    expect(await bot.code).toBe(2);
    expect(bot.errors()).toMatch(/dance/);
  });
});
