import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Feed } from "../../src/model/index.ts";
import { collect } from "../../src/pipeline/index.ts";
import { closeBoth, openBoth } from "../support/both.ts";
import { MANAGE_CHANNELS } from "../support/discord/index.ts";
import { PEOPLE } from "../support/slack/state.ts";
import { openWebServer } from "../support/web-server/index.ts";
import { until } from "../support/whole.ts";

const FEEDS = 1_000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pivotwire-stalled-"));
});
afterEach(async () => {
  await closeBoth();
  await rm(folder, { recursive: true, force: true });
});

describe("a command is acknowledged before anything else is done", () => {
  it("[8] on both platforms while the store is locked, and answered when it is free again", async () => {
    const file = join(folder, "bot.db");
    const { slack, discord, whole } = await openBoth({ environment: { DATABASE_URL: `sqlite:${file}` } });
    const lock = new Database(file);
    lock.exec("begin immediate");
    const typed = discord.slash(["watch", "add"], { ticker: "WULF" }, { permissions: MANAGE_CHANNELS });
    await until(() => typed.callback !== undefined);
    // Each finds the store stalled by the one before it.
    const first = await slack.command("watch add WULF", { user: PEOPLE.admin });
    const second = await slack.command("watch add IREN", { user: PEOPLE.admin });
    const pressed = discord.press("watch list");
    await until(() => pressed.callback !== undefined);
    expect([first.acked, second.acked, typed.callback?.type, pressed.callback?.type]).toEqual([true, true, 5, 5]);
    expect([await first.answers(0), await second.answers(0), typed.message]).toEqual([[], [], undefined]);
    lock.exec("rollback");
    lock.close();
    expect((await first.answers())[0]?.text).toMatch(/^WULF added here/);
    expect((await second.answers())[0]?.text).toMatch(/^IREN added here/);
    await until(() => typed.message !== undefined);
    expect(typed.message?.content).toMatch(/^WULF added here/);
    expect(whole.logged.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("[8] on both platforms while a thousand feeds are polled", async () => {
    const item = "<item><title>Miner reports</title><link>https://example.com/1</link><guid>1</guid></item>";
    const server = await openWebServer({
      "*": (response) => {
        response.setHeader("content-type", "application/rss+xml");
        response.end(`<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>${item}</channel></rss>`);
      },
    });
    const { slack, discord, whole } = await openBoth({ allowHosts: [server.host] });
    whole.bot.parts.feeds = Array.from(
      { length: FEEDS },
      (_, place): Feed => ({
        id: `feed-${place}`,
        title: `Feed ${place}`,
        url: server.url(`/feed/${place}`),
        reader: "feed",
        schedule: "* * * * *",
        trust: "press",
        enabled: true,
      }),
    );
    const polling = { done: false };
    const polled = collect(whole.bot.parts, new Date("2026-05-08T12:00:00.000Z")).finally(() => (polling.done = true));
    await until(() => server.asked.length > 0);
    let during = 0;
    for (let turn = 0; turn < 20 && !polling.done; turn++) {
      const asked = await slack.command("why A7K2M");
      const typed = discord.slash(["why"], { alert: "A7K2M" });
      await until(() => typed.callback !== undefined);
      expect([asked.acked, typed.callback?.type]).toEqual([true, 5]);
      if (!polling.done) during++;
    }
    expect(during).toBeGreaterThan(0);
    // What is left fails at once and need not be waited for.
    await server.close();
    await polled;
  });
});
